// A translation has what the English has: parts, pictures, links, sources and places to fill in.
import { locales, type Locale } from '#languages/locales.ts';
import { languageFiles, type FileKind } from '#content/files.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Content } from '#content/read.ts';
import { marksOf } from '#content/marks.ts';

/** A place where a value is not as in English. */
interface Difference {
  path: readonly string[];
  found: string;
  expected: string;
}

/** Keys whose texts are names, the same in every language. */
const names = ['picture', 'child', 'kind', 'talkers', 'id', 'audience'];
/** Links, sources and places of a text. They stand in the order of each language's grammar, so their order may differ. */
const marks = remembered((text): string =>
  [...marksOf(text).toSorted(), ...(text.match(/\{\w+\}/g) ?? []).sort()].join(' '),
);

/** A value as a message names it. */
function said(value: unknown, key: string): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  // A line of a page of prose (shapes.ts).
  if (typeof value === 'object' && value !== null && 'line' in value)
    return `the line "${String(value.line).slice(0, 60)}"`;
  if (typeof value === 'object' && value !== null) return Object.keys(value).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isName(value, key)) return value;
  return marks(value) || 'neither link nor place';
}
const isName = (value: string, key: string): boolean =>
  names.includes(key) || /^(page|section):/.test(value);

/** The first place in a value that is not as in English; a text may say it in other words. */
function difference(
  found: unknown,
  english: unknown,
  free: readonly string[],
  path: readonly string[] = [],
): Difference | undefined {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  // Each language has readers of its own.
  if (key === 'reviewed') return undefined;
  const differs = { path, found: said(found, key), expected: said(english, key) };
  if (typeof found !== 'object' || typeof english !== 'object' || !found || !english)
    return typeof found === typeof english && differs.found === differs.expected
      ? undefined
      : found === undefined && typeof english === 'string'
        ? { ...differs, expected: english }
        : differs;
  if (Array.isArray(found) !== Array.isArray(english)) return differs;
  if (free.includes(key) && Array.isArray(english)) return undefined;
  const [now, before] = [found as Record<string, unknown>, english as Record<string, unknown>];
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const first = difference(now[name], before[name], free, [...path, name]);
    if (first) return first;
  }
  return undefined;
}

/** The first difference in each part of a file. */
function differences(found: unknown, english: unknown, free: readonly string[]): Difference[] {
  const [now, before] = [found as Record<string, unknown>, english as Record<string, unknown>];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap(
    (name) => difference(now[name], before[name], free, [name]) ?? [],
  );
}

/** A kind of file that each language has. */
export type LanguageKind = keyof typeof languageFiles;

/** Every language has the parts of an English file; where all of them differ from it in the same way, the English one is named. */
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
    for (const { path, found: now, expected } of all) {
      const where = path.join('.');
      const everywhere = found.every(({ all: theirs }) =>
        theirs.some((one) => one.path.join('.') === where && one.found === now),
      );
      if (!everywhere)
        report(
          `${locale}/${file}`,
          `has other parts, pictures, links or places than content/en/${file}: in ${where} expected ${expected}, found ${now}. Give it the same, in the same order.`,
          { path },
        );
      else if (locale === others[0])
        report(
          `en/${file}`,
          `has in ${where} ${expected}, where every other language has ${now}. If that is right, give it to them too; if not, mend it here.`,
          { path },
        );
    }
}
