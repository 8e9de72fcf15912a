// Words in braille, by the program lou_translate of liblouis, which knows how each language is
// written (`braille` in src/languages), without contractions: children learn that first.
import { spawnSync } from 'node:child_process';
import { told } from '#build/errors.ts';
import { languages, sourceLocale, type Locale } from '#languages/locales.ts';
import { foreign } from './braille-blocks.ts';

const program = 'lou_translate';

/** The first of the cells in Unicode: one without a dot, which parts words. */
export const blank = '\u2800';

/** The oldest version whose tables were looked at: others write some numbers otherwise. */
const oldest = '3.33';

/** Whether a version is that one or newer: 3.4 is older than 3.33. */
export const isKnown = (version: string): boolean =>
  version.localeCompare(oldest, 'en', { numeric: true }) >= 0;

/** Why no braille can be made on this computer; undefined where it can. */
export function noBraille(): string | undefined {
  const { stdout, error } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const [, version] = / (\d+\.\d+)/.exec(error ? '' : stdout) ?? [];
  if (version && isKnown(version)) return undefined;
  const found = version ? `liblouis here is ${version}` : `there is no ${program} on this computer`;
  return `${found}. To have ${oldest} or newer: apt-get install liblouis-bin (Debian 13), or brew install liblouis`;
}

/** Lines in cells of Unicode, or such lines in letters. */
export function translated(
  table: string,
  lines: readonly string[],
  direction: 'forward' | 'backward' = 'forward',
): string[] {
  if (lines.length === 0) return [];
  const { stdout, stderr, status, error } = spawnSync(
    program,
    [`--${direction}`, `unicode.dis,${table}`],
    { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (error) throw told(`No braille was made: ${noBraille() ?? error.message}`);
  const made = stdout.split('\n').slice(0, -1);
  if (status !== 0 || made.length !== lines.length)
    throw told(
      `${program} made ${made.length} lines of ${lines.length} with the table ${table}. ${stderr.trim()} Are the tables of liblouis here (on Debian: apt-get install liblouis-data)?`,
    );
  return made;
}

/** A sign that no table has. */
const unknown = '\uE002';

/** Letters that a table may have and nobody can read back; Chinese braille writes sounds. */
const special = /(?![a-z\p{Script=Han}])\p{L}/iu;

/**
 * The characters that a table does not have: it writes their numbers, or nothing. So does it with a
 * letter that is read back as something else: in French, í is the sign for a stroke.
 */
function unwritten(table: string, characters: readonly string[]): Set<string> {
  const [none = '', ...made] = translated(table, [unknown, ...characters]);
  const read = translated(table, made, 'backward');
  return new Set(
    characters.filter((one, i) => {
      const cells = made[i] ?? '';
      // In a number for a character stand cells of eight dots.
      if (cells === none || /[\u2840-\u28ff]/.test(cells)) return true;
      return special.test(one) && read[i]?.toLowerCase() !== one.toLowerCase();
    }),
  );
}

/** What stands for signs that few tables have. */
const instead: Readonly<Record<string, string>> = {
  '→': '–',
  '’': "'",
  '‑': '-',
  // Ukrainian and Kazakh, in Russian.
  і: 'и',
  І: 'И',
};

const han = /^\p{Script=Han}+$/u;
const endsInHan = /\p{Script=Han}$/u;

/** A text that is translated alone. */
export interface Part {
  words: string;
  /** Latin letters, in a language of another script. */
  isLatin: boolean;
  /** Whether no space parts it from the part before. */
  isJoined: boolean;
}

/** Words and addresses in Latin letters. */
const latin = /(\p{Script=Latin}(?:[\p{Script=Latin}\p{N}@.:/_&'’+-]*[\p{Script=Latin}\p{N}])?)/u;

/**
 * A text in parts: Latin letters in a language of another script, and the rest. Together with other
 * letters a table takes some of them for its own. In Russian a sign stands before each run of them.
 */
function partsOf(locale: Locale, text: string): Part[] {
  const { script, spaces } = languages[locale];
  const words = text.replace(/[ \u00a0\u202f]+/g, ' ').trim();
  if (script === 'latin') return [{ words, isLatin: false, isJoined: false }];
  const runs = words.split(script === 'cyrillic' ? /(\p{Script=Latin}+)/u : latin);
  let before = ' ';
  return runs
    .map((run, i): Part => {
      // Chinese has no spaces: there the two scripts stand apart without one.
      const isWord = !spaces && (endsInHan.test(before) || han.test(run.charAt(0)));
      const isJoined = !isWord && !before.endsWith(' ') && !run.startsWith(' ');
      before = run || before;
      return { words: run.trim(), isLatin: i % 2 === 1, isJoined };
    })
    .filter(({ words: own }) => own !== '');
}

/** A text with its words apart: braille parts them in every language, Chinese too. */
function spaced(locale: Locale, text: string): string {
  if (languages[locale].spaces) return text;
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return segments
    .map(({ segment }, i) =>
      han.test(segment) && han.test(segments[i + 1]?.segment ?? '') ? `${segment} ` : segment,
    )
    .join('');
}

/** Texts of a language in parts, in letters that its table has. Of foreign names some are gone. */
export function readable(locale: Locale, texts: readonly string[]): Part[][] {
  const { braille: table } = languages[locale];
  const lost = unwritten(table, [...new Set(texts.join('').replace(/\s/g, ''))]);
  const bases = new Map(
    [...lost].map((sign) => [sign, instead[sign] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '')]),
  );
  const still = unwritten(table, [...new Set([...bases.values()].join(''))]);
  const written = (text: string): string =>
    text.replaceAll('·', '–').replace(/./gsu, (one) => bases.get(one) ?? one);
  const isWritten = (text: string): boolean => ![...text].some((one) => still.has(one));
  const names = new RegExp(`${foreign.begin}([^${foreign.end}]*)${foreign.end}`, 'g');
  return texts.map((text) => {
    const own = written(
      text.replace(names, (_, name: string) => (isWritten(written(name)) ? name : '')),
    )
      .replace(/^[\s–;,]+|[\s–;,]+$/g, '')
      .replace(/ +/g, ' ');
    if (!isWritten(own))
      throw told(
        `The table ${table} of liblouis has no braille for “${[...own].filter((one) => still.has(one)).join('')}” in “${own}”. Write it otherwise, mark it with its language, or name a sign instead of it in src/build/copies/liblouis.ts.`,
      );
    return partsOf(locale, spaced(locale, own));
  });
}

/** Latin letters in another script are written as in English; Russian has a sign for them. */
const tableOf = (locale: Locale, { isLatin }: Part): string =>
  languages[isLatin && languages[locale].script !== 'cyrillic' ? sourceLocale : locale].braille;

/** Parts of texts in cells of Unicode. Equal parts are translated once. */
export function cellsOf(locale: Locale, texts: readonly Part[][]): string[] {
  const cells = new Map<string, Map<string, string>>();
  for (const part of texts.flat()) {
    const table = tableOf(locale, part);
    cells.set(table, (cells.get(table) ?? new Map<string, string>()).set(part.words, ''));
  }
  for (const [table, made] of cells) {
    const all = [...made.keys()];
    translated(table, all).forEach((line, i) => made.set(all[i] ?? '', line));
  }
  return texts.map((parts) =>
    parts
      .map((part) => {
        const made = cells.get(tableOf(locale, part))?.get(part.words) ?? '';
        return (part.isJoined ? '' : blank) + made;
      })
      .join('')
      .replace(new RegExp(`^${blank}+`), '')
      .replace(new RegExp(`${blank}+`, 'g'), blank),
  );
}
