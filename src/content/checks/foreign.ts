// Each text is in the language of its file: known by its letters, and by the little words of the languages that share them.
import { plain } from '#languages/sentences.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import type { Script } from '#languages/types.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { atOnce } from './untranslated.ts';
import { sentencesOf } from './words.ts';

/** The letters of each way of writing. */
const lettersOf: Record<Script, RegExp> = {
  latin: /\p{Script=Latin}+/gu,
  cyrillic: /\p{Script=Cyrillic}+/gu,
  arabic: /\p{Script=Arabic}+/gu,
  han: /\p{Script=Han}+/gu,
};
/** In another way of writing, Latin names and signs stand in a text: WhatsApp, Page Down, Creative Commons BY. More in a row is a sentence. */
const latinInARow = 4;

const littleWords: Partial<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  locales.map((locale) => [locale, new Set(languages[locale].little?.split(' '))]),
);

/** A text without the words of another language that are marked as such, and without places to fill in. */
const own = remembered((text): string =>
  plain(text.replace(/\[[^\]]*\]\(lang:[\w-]+\)/g, ' ').replace(/\{\w+\}/g, ' ')),
);

/** The words of a sentence that are little words of a language. */
const countIn = (words: readonly string[], locale: Locale): number =>
  words.filter((word) => littleWords[locale]?.has(word)).length;

/** A sentence that has more little words of another language with the same letters. */
function foreignSentence(
  locale: Locale,
  text: string,
): { words: string; name: string } | undefined {
  for (const sentence of sentencesOf(locale, text)) {
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const mine = countIn(words, locale);
    const other = locales.find((one) => one !== locale && countIn(words, one) > Math.max(1, mine));
    if (other) return { words: sentence, name: languages[other].name };
  }
  return undefined;
}

/** The words of a text that are in another language, and what they are written in. */
function foreignWords(locale: Locale, text: string): { words: string; name: string } | undefined {
  const { script } = languages[locale];
  for (const [other, letters] of Object.entries(lettersOf)) {
    if (other === script) continue;
    const [found] = text.match(letters) ?? [];
    if (found && other !== 'latin') return { words: found, name: `${other} letters` };
  }
  if (script === 'latin') return foreignSentence(locale, text);
  const row = new RegExp(
    `\\p{Script=Latin}{2,}(?:[\\s,.:;’'-]+\\p{Script=Latin}+){${latinInARow},}`,
    'u',
  );
  const [found] = row.exec(text) ?? [];
  return found ? { words: found, name: 'latin letters' } : undefined;
}
const found = Object.fromEntries(
  locales.map((locale) => [locale, remembered((text) => foreignWords(locale, own(text)) ?? null)]),
) as Record<Locale, (text: string) => { words: string; name: string } | null>;

export function checkForeign(locale: Locale, texts: readonly Text[], report: Report): void {
  const all = texts.flatMap(({ file, at, text, reader }) => {
    // What children type may have Latin letters in every language.
    const foreign =
      reader === 'search' && languages[locale].script !== 'latin' ? undefined : found[locale](text);
    return foreign ? [{ file, at, ...foreign }] : [];
  });
  const [first] = all;
  if (first && all.length > atOnce)
    report(
      first.file,
      `has ${all.length} texts that are not ${languages[locale].name} (${first.name}), the first: "${first.words}". Is it a file of another language? Translate it.`,
      first.at,
    );
  else
    for (const { file, at, words, name } of all)
      report(
        file,
        `has "${words}", which is not ${languages[locale].name} (${name}). Translate it; a name in another language is marked: [UNICEF report](lang:en).`,
        at,
      );
}
