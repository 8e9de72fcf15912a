// An answer to a child is short, leads somewhere, and blames nobody who reads it.
import type { Locale } from '#languages/locales.ts';
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

/** What says to the reader that it was their fault, or that they should have done otherwise. “It is not your fault” is none of it. */
const blame: Record<Locale, RegExp> = {
  en: /\byou (should|could|ought to) have\b|\bwhy did(n’t| not)? you\b|\bhow could you\b|(?<!\b(not|never|n’t)( \w+)? )\byour (own )?fault\b|\byou (let|allowed|made) (them|him|her|it)\b|\byou (were|are) (careless|stupid|foolish|to blame)\b/i,
  fr: /\btu (n’)?aurais (pas )?dû\b|\bpourquoi (as-tu|n’as-tu|tu as|tu n’as)\b|(?<!n’(est|était) (pas|jamais|en rien) (de )?)\bta faute\b|\btu (es|étais) (coupable|responsable de ce|imprudente?|bête)\b/i,
  es: /\b(no )?(debiste|deberías haber|tendrías que haber)\b|¿por qué (no )?(lo )?(hiciste|dijiste|fuiste|aceptaste|callaste)\b|(?<!\b(no|nunca|ni) (es|fue|era) )\b(tu culpa|culpa tuya)\b|(?<!\bno )\btienes la culpa\b/i,
  ar: /كان (يجب |ينبغي )?عليك|كان يجب أن|لماذا (لم|فعلت|وافقت|قلت|سكت)|(?<!(ليس|ليست|أبدًا)( هذا| هذه)? )(ذنبك|غلطتك|خطؤك)/u,
  ru: /тебе (следовало|надо было|нужно было|стоило)|(зачем|почему) ты|(?<!не )твоя вина|(?<!не )ты виноват|сам(а)? виноват/iu,
  zh: /你(本来)?(应该|该)早|你(当时|当初)(应该|不该)|你不(应)?该|你为什么|你怎么(会|能|可以|不)|(?<!(不是|绝不是|从来不是))你的错|(?<!不)怪你/u,
};

/** Pages for a child who thinks of their own life. */
const tender: readonly string[] = ['letters', 'happening', 'quiet', 'help'];

export function checkBlame(locale: Locale, texts: readonly Text[], report: Report): void {
  for (const { file, at, text, kind, reader } of texts) {
    if (reader !== 'child' || !tender.includes(kind)) continue;
    const [found] = blame[locale].exec(plain(text)) ?? [];
    if (found)
      report(
        file,
        `says "${found}" to a child who may be in danger. Nothing here says that it was their fault or what they should have done: say who did wrong, and what can be done now.`,
        at,
      );
  }
}
