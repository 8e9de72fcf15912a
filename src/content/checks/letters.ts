// An answer to a child is short, and leads somewhere.
import type { Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
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
  const { letters } = content.languages[locale].letters;
  for (const [key, { answer, step, to, about, see }] of Object.entries(letters)) {
    const path = ['letters', key];
    const loud = loudName.exec(key)?.[0];
    if (loud)
      report(
        file,
        `has "${loud.replace(/[^a-z]/g, '')}" in the name of the letter "${key}", which stands in its address. Name it after something small in it: coins, boys.`,
        { path },
      );
    for (const [name, link] of Object.entries({ to, about })) {
      const wrong = link && wrongLink(content, link);
      if (wrong) report(file, wrong, { path: [...path, name] });
    }
    const inEnglish = content.languages.en.letters.letters[key]?.see?.letter;
    if (see && (see.letter === key || !(see.letter in letters)))
      report(
        file,
        `leads from the letter "${key}" to "${see.letter}", which is no other letter of this page. Name one of its keys.`,
        { path: [...path, 'see', 'letter'] },
      );
    else if (see?.letter !== inEnglish)
      report(
        file,
        `leads from the letter "${key}" to "${see?.letter}", and in English to "${inEnglish}". Write that one.`,
        { path: [...path, 'see'] },
      );
    const length = lengthOf(locale, plain([...answer, step].join(' ')));
    if (length < least || length > most)
      report(
        file,
        `has ${length} ${unit} in the answer "${key}" with its step. Expected ${least} to ${most}: a child who is afraid reads no more, and less is no answer.`,
        { path },
      );
  }
}
