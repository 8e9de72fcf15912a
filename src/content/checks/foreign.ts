// Each text is in the language of its folder: detected by script, and by frequent short words for
// languages with the same script.
import { withoutLinks } from '#languages/sentences.ts';
import { inEach, languages, locales, type Locale } from '#languages/locales.ts';
import type { Script } from '#languages/types.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { atOnce } from './untranslated.ts';
import { sentencesOf } from './words.ts';

/** The letters of each way of writing. */
const lettersOf: Record<Script, RegExp> = {
  latin: /\p{Script=Latin}+/u,
  cyrillic: /\p{Script=Cyrillic}+/u,
  arabic: /\p{Script=Arabic}+/u,
  han: /\p{Script=Han}+/u,
};
/**
 * In another script, Latin names and terms are allowed: WhatsApp, Page Down, Creative Commons BY.
 * More Latin words in a row are a sentence.
 */
const latinRow = /\p{Script=Latin}{2,}(?:[\s,.:;’'-]+\p{Script=Latin}+){4,}/u;

/** The languages of which a word is a little one: "the", "de", "no". */
const littleIn = remembered((word): readonly Locale[] =>
  locales.filter((locale) => languages[locale].typed.particles?.test(word)),
);

/**
 * A text without foreign words that are marked as such, names of places, and blanks, each replaced
 * by □.
 */
export const ownWords = remembered((text): string =>
  withoutLinks(
    text
      .replace(/\[source: [^\]]+\]|\*\*/g, '')
      .replace(/\[[^\]]*\]\((lang:[\w-]+|blank:)\)|\{\w+\}/g, '□'),
  ),
);

/**
 * A sentence with more short words of another language of the same script than of its own; `more`:
 * by how many, for texts that imitate children's spelling.
 */
function foreignSentence(
  locale: Locale,
  text: string,
  more = 0,
): { words: string; name: string } | undefined {
  for (const sentence of sentencesOf(locale, text)) {
    const words = sentence
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]{2,}/gu);
    const little = [...new Set(words)].map(littleIn);
    const countIn = (one: Locale): number => little.filter((of) => of.includes(one)).length;
    const most = Math.max(1, countIn(locale)) + more;
    const other = locales.find((one) => one !== locale && countIn(one) > most);
    if (other) return { words: sentence, name: languages[other].name };
  }
  return undefined;
}

/**
 * Letters of two scripts in one word: a Latin e in a Russian word is invisible, and no search finds
 * it.
 */
const twoScripts =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** The word that stands around a place of a text. */
const wordAt = (text: string, at: number): string =>
  `${/\p{L}*$/u.exec(text.slice(0, at))?.[0] ?? ''}${/^\p{L}+/u.exec(text.slice(at))?.[0] ?? ''}`;

/** A text of one Latin word, unless it is the same in every language, as PDF is. */
const latinWord = (locale: Locale, text: string): readonly string[] =>
  (text.replace(/https?:\S+/g, '').match(/\p{Script=Latin}{3,}/gu) ?? []).filter(
    (word) => languages[locale].alsoEnglish?.split(' ').includes(word.toLowerCase()) !== true,
  );

/** The words of a text that are in another language, and how they are known. */
function foreignWords(locale: Locale, text: string): { words: string; name: string } | undefined {
  const { script, spaces, marks } = languages[locale];
  for (const [other, letters] of Object.entries(lettersOf)) {
    if (other === script || other === 'latin') continue;
    const [found] = letters.exec(text) ?? [];
    if (found) return { words: found, name: `${other} letters` };
  }
  const sentence = script === 'latin' && foreignSentence(locale, text);
  if (sentence) return sentence;
  const strange = marks.strange?.exec(text);
  if (strange) {
    const [letter] = strange;
    return { words: spaces ? wordAt(text, strange.index) : letter, name: `it has ${letter}` };
  }
  if (script === 'latin') return undefined;
  const mixed = script === 'cyrillic' && twoScripts.exec(text);
  if (mixed)
    return { words: wordAt(text, mixed.index), name: 'letters of two scripts in one word' };
  const [found] =
    latinRow.exec(text) ?? (lettersOf[script].test(text) ? [] : latinWord(locale, text));
  return found ? { words: found, name: 'latin letters' } : undefined;
}
const found = inEach((locale) => remembered((text) => foreignWords(locale, ownWords(text))));
/** What children type may have Latin letters in every language, and letters of any. */
const foundInTyped = inEach((locale) =>
  remembered((text) =>
    languages[locale].script === 'latin' ? foreignSentence(locale, text, 2) : undefined,
  ),
);

/** The texts of a file that are in another language. */
const foreignIn = (locale: Locale, texts: readonly Text[]) =>
  texts.flatMap(({ file, at, text, reader, isName }) => {
    if (isName) return [];
    const foreign = (reader === 'search' ? foundInTyped : found)[locale](text);
    return foreign ? [{ file, at, ...foreign }] : [];
  });
/**
 * Whether a file is probably in another language: then its other language mistakes are not
 * reported.
 */
export const isForeign = (locale: Locale, texts: readonly Text[]): boolean =>
  foreignIn(locale, texts).length > atOnce;

export function checkForeign(locale: Locale, texts: readonly Text[], report: Report): void {
  const all = foreignIn(locale, texts);
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
