// An answer to a child is short, leads somewhere, and blames nobody who reads it.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import type { Text } from '#content/texts.ts';
import { wrongLink } from './links.ts';
import { lengthOf, loudName, sentenceLimits } from './words.ts';

/** How long an answer may be, with its step: what is read in a minute. */
const limits = {
  words: { least: 60, most: 125 },
  characters: { least: 100, most: 210 },
} as const;

export function checkLetters(content: Content, locale: Locale, report: Report): void {
  const file = `${locale}/pages/letters.yaml`;
  const { unit } = sentenceLimits[locale];
  const { least, most } = limits[unit];
  for (const [key, { answer, step, to }] of Object.entries(
    content.languages[locale].letters.letters,
  )) {
    const path = ['letters', key];
    const loud = loudName.exec(key)?.[0];
    if (loud)
      report(
        file,
        `has "${loud.replace(/[^a-z]/g, '')}" in the name of the letter "${key}", which stands in its address. Name it after something small in it: coins, boys.`,
        { path },
      );
    const wrong = wrongLink(content, to);
    if (wrong) report(file, wrong, { path: [...path, 'to'] });
    const length = lengthOf(locale, plain([...answer, step].join(' ')));
    if (length < least || length > most)
      report(
        file,
        `has ${length} ${unit} in the answer "${key}" with its step. Expected ${least} to ${most}: a child who is afraid reads no more, and less is no answer.`,
        { path },
      );
  }
}

/** Pages for a child who thinks of their own life. */
const tender: readonly string[] = ['letters', 'happening', 'quiet', 'help'];

export function checkBlame(locale: Locale, texts: readonly Text[], report: Report): void {
  for (const { file, at, text, kind, reader } of texts) {
    if (reader !== 'child' || !tender.includes(kind)) continue;
    const [found] = languages[locale].blame.exec(plain(text)) ?? [];
    if (found)
      report(
        file,
        `says "${found}" to a child who may be in danger. Nothing here says that it was their fault or what they should have done: say who did wrong, and what can be done now.`,
        at,
      );
  }
}
