import type { Locale } from '#languages/locales.ts';
import { dateIn } from '#languages/format.ts';
import { dataOf, valueOf } from './entries.ts';

export interface Source {
  /** Name of the source, with links that mark foreign words. */
  title: string;
  /** The date in words. */
  date: string;
  year: string;
  kind: 'published' | 'seen';
  url: string;
}

/** The source behind a number or a claim, in a language. */
export async function sourceIn(locale: Locale, key: string): Promise<Source> {
  const { date, kind, url } = valueOf(
    'shared/sources.yaml',
    await dataOf('sharedSources', 'shared/sources'),
    key,
  );
  const title = valueOf(
    `${locale}/sources.yaml`,
    await dataOf('sourceTitles', `${locale}/sources`),
    key,
  );
  return { title, date: dateIn(locale, date), year: date.slice(0, 4), kind, url };
}

/** A text without the source mark at its end, and the source. */
export async function textWithSource(
  locale: Locale,
  text: string,
): Promise<{ text: string; source?: Source }> {
  const [, words = text, key] = /^(.*?)\s*\[source: ([a-z0-9-]+)\]$/.exec(text) ?? [];
  return { text: words, ...(key ? { source: await sourceIn(locale, key) } : {}) };
}
