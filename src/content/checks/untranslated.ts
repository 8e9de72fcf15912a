// Nothing of a translation is left in English, nor is it English with a letter or a mark changed.
import { distance } from 'fastest-levenshtein';
import { plain } from '#languages/sentences.ts';
import { languages, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';

/** The letters of a text in lower case, without marks, placeholders and words marked as foreign. */
const lettersOf = remembered((text): string =>
  plain(text.replace(/\[[^\]]*\]\(lang:[\w-]+\)/g, ' ').replace(/\{\w+\}/g, ' '))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
/**
 * Two longer texts count as the same when at most this share of their letters differs; unrelated
 * languages of one script differ in half.
 */
function alike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const few = longest / 5;
  return longest >= 16 && Math.abs(a.length - b.length) <= few && distance(a, b) <= few;
}

/**
 * Whether a text of two or more words uses only words of the English text: "Really writing?" of
 * "Who is really writing?".
 */
function isOfWords(words: string, original = ''): boolean {
  const all = words.split(' ');
  if (all.length < 2) return false;
  const english = original.split(' ');
  return all.every((word) => english.includes(word));
}

/** With more untranslated texts than this, a file is reported once instead of line by line. */
export const atOnce = 5;

/** The texts of a file, each beside the English one at its place. */
export function checkUntranslated(
  locale: Locale,
  texts: readonly Text[],
  english: readonly Text[],
  report: Report,
): void {
  const same = new Set(languages[locale].alsoEnglish?.split(' '));
  const atPlace = new Map(english.map(({ place, text }) => [place, lettersOf(text)]));
  const lines = new Set(atPlace.values());
  const left: Text[] = [];
  for (const one of texts) {
    const words = lettersOf(one.text);
    if (one.isName || one.reader === 'search' || !/\p{L}{2}/u.test(words)) continue;
    if (words.split(' ').every((word) => same.has(word) || !/\p{L}{2}/u.test(word))) continue;
    const original = atPlace.get(one.place);
    const few = words.split(' ').length < 4;
    const isLeft =
      isOfWords(words, original) ||
      words === original ||
      (!few && lines.has(words)) ||
      // A line of prose stands at another place.
      (original === undefined ? [...lines] : [original]).some((line) => alike(words, line));
    if (isLeft) left.push(one);
  }
  const [first] = left;
  if (first && left.length > atOnce)
    report(
      first.file,
      `has ${left.length} of ${texts.length} texts still in English, the first: "${plain(first.text)}". Is it the file of content/en? Translate it.`,
      first.at,
    );
  else
    for (const { file, kind, place, text, at } of left)
      report(
        file,
        `has ${kind === 'strings' ? `"${place}"` : 'a text'} still in English: "${plain(text)}". Translate it.`,
        at,
      );
}
