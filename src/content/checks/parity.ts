// A translation has the same parts, pictures, links, sources, numbers and blanks as the English.
import { locales, type Locale } from '#languages/locales.ts';
import { languageFiles, type FileKind } from '#content/files.ts';
import { figuresOf } from '#content/figures.ts';
import type { At, Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Content } from '#content/read.ts';
import { marksOf } from '#content/marks.ts';
import { oddItems, type Compared } from './odd-item.ts';

/** A place where a value is not as in English. */
interface Difference {
  path: readonly string[];
  /** Where it is in the file and in the English one, when the place says less. */
  at?: At | undefined;
  inEnglish?: At | undefined;
  /** Two languages that differ in the same way have the same here. */
  same: string;
  found: string;
  expected: string;
}

/** Keys whose texts are names, the same in every language. */
const names = ['picture', 'child', 'kind', 'talkers', 'id', 'audience', 'who', 'group', 'ages'];
/** Links, sources and placeholders of a text, unordered: grammar decides their order. */
const marks = remembered((text): string =>
  [...marksOf(text).toSorted(), ...(text.match(/\{\w+\}/g) ?? []).sort()].join(' '),
);
/** Keys of texts that are about a number. */
const counting = ['number', 'say', 'not'];
/**
 * The numbers of a text. Numbers up to ten may be words; of those with a source only 1 may (Arabic
 * has a form of the noun for it). "Child" may be "under 18" where no other word covers boys and
 * girls of all ages.
 */
const figures = (text: string, key: string): string => {
  const exact = counting.includes(key) || text.includes('[source:');
  return figuresOf(text)
    .filter((one) => one !== '18' && Number(one) > (exact ? 1 : 10))
    .sort()
    .join(' ');
};
const isName = (value: string, key: string): boolean =>
  names.includes(key) ||
  /^(page|section):/.test(value) ||
  (key === 'source' && /^[a-z0-9-]+$/.test(value));
/** A line of a page of prose (shapes.ts). */
const isLine = (value: unknown): value is { line: string } =>
  typeof value === 'object' && value !== null && 'line' in value;

/** The texts in a value, with their keys. */
const textsIn = (value: unknown, key: string): [key: string, text: string][] =>
  typeof value === 'string'
    ? [[key, value]]
    : Object.entries(value ?? {}).flatMap(([name, inner]) =>
        textsIn(inner, /^\d+$/.test(name) ? key : name),
      );
/** A part that only one of two has, by its first words. */
function words(value: unknown, key: string): string {
  if (value === undefined) return 'nothing';
  const texts = textsIn(value, key);
  const [, text] = texts.find(([name, one]) => !isName(one, name)) ?? texts[0] ?? [];
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return text === undefined
    ? JSON.stringify(value)
    : `${isLine(value) ? 'the line ' : ''}"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
}
/** What two values have in common in all languages, as a message names it. */
function said(value: unknown, key: string): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return Object.keys(value).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  return isName(value, key)
    ? value
    : [marks(value), figures(value, key)].filter(Boolean).join(' ') ||
        'neither link nor number nor place';
}
/** An item of a list, to see which one another language does not have. */
const compared = (item: unknown, key: string): Compared => {
  const texts = textsIn(item, key);
  return {
    parts: texts.map(([name, text]) => `${name} ${said(text, name)}`).join(),
    letters: texts.reduce((sum, [, text]) => sum + text.length, 0),
  };
};

/**
 * How a file is compared: keys that may differ, and letters of the language for one of English, on
 * average.
 */
interface Rules {
  free: readonly string[];
  usual: number;
}
/** An item that one of two lists does not have. */
function oddItem(
  found: readonly unknown[],
  english: readonly unknown[],
  key: string,
  path: readonly string[],
  usual: number,
): Difference {
  const more = found.length > english.length;
  const [long, short] = (more ? [found, english] : [english, found]).map((list) =>
    list.map((item) => compared(item, key)),
  );
  const [i = 0] = oddItems(long ?? [], short ?? [], more ? usual : 1 / usual);
  // Items that have the same parts are known by their length only.
  const sure = long?.filter(({ parts }) => parts === long[i]?.parts).length === 1;
  const item = `${words((more ? found : english)[i], key)}${sure ? '' : ' (most likely)'}`;
  const near = (list: readonly unknown[], at: number): At | undefined => {
    const line = list[Math.max(0, at)];
    return isLine(line) ? { near: line.line } : undefined;
  };
  return {
    path: [...path, String(i)],
    at: near(found, more ? i : i - 1),
    inEnglish: near(english, more ? i - 1 : i),
    same: `${path.join('.')} ${found.length - english.length}`,
    found: more ? item : 'nothing',
    expected: more ? 'nothing' : item,
  };
}

/** The first place in a value that is not as in English; a text may say it in other words. */
function difference(
  found: unknown,
  english: unknown,
  rules: Rules,
  path: readonly string[] = [],
): Difference | undefined {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  // Each language has readers of its own.
  if (key === 'reviewed') return undefined;
  const say = found === undefined || english === undefined ? words : said;
  const now = say(found, key);
  const differs = {
    path,
    same: `${path.join('.')} ${now}`,
    found: now,
    expected: say(english, key),
  };
  if (typeof found !== 'object' || typeof english !== 'object' || !found || !english)
    return typeof found === typeof english && differs.found === differs.expected
      ? undefined
      : { ...differs, ...(english === undefined && { same: `${path.join('.')} more` }) };
  if (Array.isArray(found) !== Array.isArray(english)) return differs;
  if (rules.free.includes(key) && Array.isArray(english)) return undefined;
  if (Array.isArray(found) && Array.isArray(english) && found.length !== english.length)
    return oddItem(found, english, key, path, rules.usual);
  const [ours, before] = [found as Record<string, unknown>, english as Record<string, unknown>];
  for (const name of new Set([...Object.keys(before), ...Object.keys(ours)])) {
    const first = difference(ours[name], before[name], rules, [...path, name]);
    if (first) return first;
  }
  return undefined;
}

/** The first difference in each part of a file. */
function differences(found: unknown, english: unknown, free: readonly string[]): Difference[] {
  const [now, before] = [found as Record<string, unknown>, english as Record<string, unknown>];
  const rules = { free, usual: compared(found, '').letters / compared(english, '').letters };
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap(
    (name) => difference(now[name], before[name], rules, [name]) ?? [],
  );
}

/** Whether a file has all parts of another of its kind. */
export const isLike = (kind: FileKind, found: unknown, other: unknown): boolean =>
  differences(kind.shape(found), kind.shape(other), kind.free === 'all' ? [] : (kind.free ?? []))
    .length === 0;

/** A kind of file that each language has. */
export type LanguageKind = keyof typeof languageFiles;

/**
 * Every language has the parts of an English file; if all differ from it in the same way, the
 * English file is reported.
 */
export function checkParity(
  { languages }: Content,
  key: LanguageKind,
  name: string,
  report: Report,
): void {
  const kind: FileKind = languageFiles[key];
  const { free = [], many } = kind;
  if (free === 'all') return;
  const of = (locale: Locale): unknown => {
    const value: unknown = languages[locale][key];
    return kind.shape(many ? (value as Record<string, unknown>)[name] : value);
  };
  const file = kind.path.replace('*', name);
  const others = locales.filter((locale) => locale !== 'en');
  const english = of('en');
  const found = others.map((locale) => ({ locale, all: differences(of(locale), english, free) }));
  for (const { locale, all } of found)
    for (const { path, at, inEnglish, same, found: now, expected } of all) {
      const where = path.join('.');
      const everywhere = found.every(({ all: theirs }) => theirs.some((one) => one.same === same));
      if (!everywhere)
        report(
          `${locale}/${file}`,
          `has other parts, pictures, links, numbers or places than content/en/${file}: in ${where} expected ${expected}, found ${now}. Give it the same, in the same order.`,
          at ?? { path },
        );
      else if (locale === others[0])
        report(
          `en/${file}`,
          `has in ${where} ${expected}, where every other language has ${now}. If that is right, give it to them too; if not, mend it here.`,
          inEnglish ?? { path },
        );
    }
}
