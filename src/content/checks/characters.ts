// What no file of words has in it, seen or unseen: characters that nobody sees, pictures made of characters, marks of two versions, notes to oneself.
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
    /[\u202A-\u202E\u2066-\u2069]/,
    (found) =>
      `has a hidden character that turns letters round (${code(found)}). Take it out: the page knows its direction`,
  ],
  [
    // Between two letters of Sinhala and others a joiner is part of the word.
    /[\u200B\u200C\u200E\u200F\u2060\uFEFF\u00AD]|(?<![\p{L}\p{M}])\u200D|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}])\u200D|\u200D(?!\p{L})/u,
    (found) =>
      `has a character that nobody sees (${code(found)}), and a word with it is not found by the search. Take it out, or write the word again`,
  ],
  [
    // eslint-disable-next-line no-control-regex -- These are what is looked for.
    /[\u0001-\u0008\u000B-\u001F\u007F-\u009F]/,
    (found) => `has a character of control (${code(found)}). Take it out`,
  ],
  [
    /\p{Extended_Pictographic}/u,
    (found) =>
      `has the picture character ${found}, for which an old computer has no font. Say it in words`,
  ],
  [
    /\b(TODO|FIXME|XXX)\b|\b[Ll]orem ipsum\b/,
    (found) => `has "${found}", a note to oneself. Write the words that are to stand there`,
  ],
];
const code = (found: string): string =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The strays of a text, each with its line. */
const straysIn = remembered((text): readonly { line: number; message: string }[] =>
  // A file that is not UTF-8 has said so itself (read.ts).
  !/[\0\uFFFD]/.test(text) &&
  strays.some(([looks]) => new RegExp(looks.source, `${looks.flags}m`).test(text))
    ? text.split('\n').flatMap((line, i) => {
        for (const [looks, message] of strays) {
          const [found] = looks.exec(line) ?? [];
          if (found) return [{ line: i + 1, message: `${message(found)}.` }];
        }
        return [];
      })
    : [],
);

/** The files that people write: words, facts and numbers. */
export function checkCharacters(folder: Folder, report: Report): void {
  for (const path of folder.paths.filter((name) => /\.(yaml|json|mdx)$/.test(name)))
    for (const { line, message } of straysIn(textOf(path, folder.read(path))))
      report(path.replace('content/', ''), message, { line });
}
