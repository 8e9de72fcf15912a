// No text file has invisible characters, emoticons, merge conflict markers or notes to oneself.
import type { Folder } from '#content/folder.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import { textOf } from '#content/read.ts';

/** What is looked for in a line, and what its author is told. The first that is found is said. */
const strays: readonly [RegExp, (found: string) => string][] = [
  [
    /^(<{7}|={7}|>{7})( |$)/,
    () =>
      'has the marks of two versions that were never made one (<<<<<<<, =======, >>>>>>>). Keep one of the two, and take the marks out',
  ],
  [
    // The letters of UTF-8, each byte taken for one of Windows-1252.
    /Ã[\u0080-\u00BF]|â€|Â[\u00A0-\u00BF]|[ÐÑØÙ][\u0080-\u00BF\u0152-\u2122][ÐÑØÙ]|[äåæ][\u0080-\u00BF\u0152-\u2122]{2}/,
    (found) =>
      `has "${found}", which stands for a letter that was read in the old way of Windows. Open the text again as UTF-8, and copy it from there`,
  ],
  [
    /\\(?:u[\da-f]{4}|x[\da-f]{2}|U[\da-f]{8}|[0abtnvfreNLP_])/i,
    (found) =>
      `has "${found}", a character by its number or sign, which nobody sees in this file. Write the character itself, and each text in one line`,
  ],
  [
    /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i,
    (found) =>
      `has "${found}", a character in the way of HTML. Write the character itself: to have one that no key has, copy it from another line`,
  ],
  [
    /[\u202A-\u202E\u2066-\u2069]/,
    (found) =>
      `has a hidden character that turns letters round (${code(found)}). Take it out: the page knows its direction`,
  ],
  [
    // Between two letters of Sinhala, Persian and others a joiner is part of the word.
    /[\u200B\u200E\u200F\u2060\uFEFF\u00AD]|(?<![\p{L}\p{M}])[\u200C\u200D]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}])[\u200C\u200D]|[\u200C\u200D](?!\p{L})/u,
    (found) =>
      `has a character that nobody sees (${code(found)}), and a word with it is not found by the search. Take it out, or write the word again`,
  ],
  [
    // eslint-disable-next-line no-control-regex -- These are what is looked for.
    /[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/,
    (found) => `has a character of control (${code(found)}). Take it out`,
  ],
  [
    /[\uE000-\uF8FF\uFFFC]/,
    (found) =>
      `has a sign that only one program knows (${code(found)}), such as a bullet or a picture of Word. Take it out`,
  ],
  [
    /[\uFB00-\uFB06]/,
    (found) =>
      `has "${found}", two letters in one sign (${code(found)}), which the search does not find. Write the letters: ${found.normalize('NFKC')}`,
  ],
  [
    /\p{Extended_Pictographic}/u,
    (found) =>
      `has the picture character ${found}, for which an old computer has no font. Say it in words`,
  ],
  [
    /\b(TODO|FIXME|XXX|TB[ACD]|tb[acd])\b|\b[Ll]orem ipsum\b|[?？؟]{3}|\((check|ask|verify) (with )?\p{Lu}[^)]*\)/u,
    (found) => `has "${found}", a note to oneself. Write the words that are to stand there`,
  ],
];
const inAny = strays.map(([looks]) => new RegExp(looks.source, `${looks.flags}m`));
const code = (found: string): string =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A letter and its mark in two pieces, as a Mac writes them into names: e and ´ for é. */
const inPieces = (line: string): string | undefined =>
  line.match(/\p{L}\p{M}+/gu)?.find((letter) => letter.normalize('NFC').length < letter.length);

/** The strays of a text, each with its line. */
export const straysIn = remembered((text): readonly { line: number; message: string }[] =>
  // A file that is not UTF-8, or has no line ends, has said so itself (read.ts).
  !/[\0\uFFFD]|^[^\n]*\r[^\n]*$/.test(text) &&
  (inAny.some((looks) => looks.test(text)) || text.normalize('NFC').length < text.length)
    ? text.split('\n').flatMap((line, i) => {
        for (const [looks, message] of strays) {
          const [found] = looks.exec(line) ?? [];
          if (found) return [{ line: i + 1, message: `${message(found)}.` }];
        }
        const letter = inPieces(line);
        return letter
          ? [
              {
                line: i + 1,
                message: `has "${letter}" in two pieces, a letter and a mark, and a word with it is not found by the search. Write it again: "${letter.normalize('NFC')}".`,
              },
            ]
          : [];
      })
    : [],
);

/** The files that people write: words, facts and numbers. */
export function checkCharacters(folder: Folder, report: Report): void {
  for (const path of folder.paths.filter((name) => /\.(yaml|json|mdx)$/.test(name)))
    for (const { line, message } of straysIn(textOf(path, folder.read(path))))
      report(path.replace('content/', ''), message, { line });
}
