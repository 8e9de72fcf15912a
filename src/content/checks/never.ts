// Corrected mistakes do not return: content/<language>/never.yaml.
import { languages, type Locale } from '#languages/locales.ts';
import { plain, unquoted } from '#languages/sentences.ts';
import type { LanguageContent } from '#content/read.ts';
import { expressionOf } from '#content/schemas/never.ts';
import type { Report } from '#content/problem.ts';
import type { Text } from '#content/texts.ts';

type Entry = LanguageContent['never'][number];

/**
 * Texts that contain one of these, as whole words where words have spaces. Texts and entries are in
 * lower case: the `i` flag is slow.
 */
function looksFor(locale: Locale, entries: readonly Entry[]): RegExp {
  const { spaces, typed } = languages[locale];
  const written = entries.map(({ never }) => expressionOf(never.toLowerCase())).join('|');
  // What is written together with a word before it, such as "and" in Arabic, hides no word.
  const joined = typed.clitics ? `(?:${typed.clitics.before.source.replace('^', '')})?` : '';
  return new RegExp(
    spaces ? `(?<![\\p{L}\\p{N}])${joined}(?:${written})(?![\\p{L}\\p{N}])` : written,
    'u',
  );
}
/**
 * The entries of a file, each with its expression, and one expression for all of them, inside words
 * too, as a quick test: most texts match none.
 */
const made = new WeakMap<readonly Entry[], ReturnType<typeof compiled>>();
const compiled = (locale: Locale, entries: readonly Entry[]) => ({
  any: new RegExp(entries.map(({ never }) => expressionOf(never.toLowerCase())).join('|'), 'u'),
  each: entries.map((entry) => ({ ...entry, looks: looksFor(locale, [entry]) })),
});

export function checkNever(
  locale: Locale,
  texts: readonly Text[],
  entries: readonly Entry[],
  report: Report,
): void {
  const { any, each } = made.get(entries) ?? compiled(locale, entries);
  made.set(entries, { any, each });
  for (const { file, at, text, reader } of texts) {
    if (reader === 'search') continue;
    // Adults are shown what is not to be said, between quotation marks.
    const words = plain(text);
    const said = (reader === 'adult' ? unquoted(words) : words).toLowerCase();
    if (!any.test(said)) continue;
    for (const { write, why, since, looks, reader: only = reader } of each) {
      const [found] = (only === reader && looks.exec(said)) || [];
      if (found)
        report(
          file,
          `says "${found}", which content/${locale}/never.yaml forbids since ${since}: ${why} Write: ${write}`,
          at,
        );
    }
  }
}
