// Tables of what children type: tests/queries/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '#languages/locales.ts';
import { pathOf } from '#site/urls.ts';
import { root } from './site.ts';

/** A query, and its first result: `cry`, the help card, or an address below the language. */
export interface Query {
  ask: string;
  first: string;
}
export const queries = (locale: Locale): Query[] =>
  parse(readFileSync(join(root, `tests/queries/${locale}.yaml`), 'utf8')) as Query[];

/** What teachers and organizations type, and the page that each must have first. */
export const adultQueries = (locale: Locale): Query[] =>
  Object.entries(
    parse(readFileSync(join(root, 'tests/queries/adults.yaml'), 'utf8')) as Record<
      string,
      Record<Locale, string>[]
    >,
  ).flatMap(([first, rows]) => rows.map((row) => ({ ask: row[locale], first })));

/** The plainest words of a child who needs help. */
export const plainestCries = (locale: Locale): string[] =>
  (
    parse(readFileSync(join(root, 'tests/queries/plainest.yaml'), 'utf8')) as Record<
      Locale,
      string[]
    >
  )[locale];

/** The grid of a language: each sentence of its people and deeds, and cries of a word or two. */
export interface Grid {
  cries: string[];
  words: string[];
  /** Sentences with the same people and nothing bad in them. */
  twins: string[];
}
/** A table of people and deeds, and what stands alone. */
interface Table {
  people: Record<'him' | 'her' | 'them', string[]>;
  words: string[];
}
/** Every deed of everybody: `{}` is who does it, `[a|b|c]` the form for him, for her, for them. */
const sentences = (people: Table['people'], deeds: readonly string[]): string[] =>
  [people.him, people.her, people.them].flatMap((some, form) =>
    some.flatMap((who) =>
      deeds.map((deed) =>
        deed
          .replace('{}', who)
          .replace(/\[(.*?)\]/g, (_, forms: string) => forms.split('|')[form] ?? ''),
      ),
    ),
  );
export function gridOf(locale: Locale): Grid {
  const { twins, cries, people, words } = parse(
    readFileSync(join(root, `tests/queries/grid/${locale}.yaml`), 'utf8'),
  ) as Table & { cries: string[]; twins: Table & { deeds: string[] } };
  return {
    cries: sentences(people, cries),
    words,
    twins: [...sentences(twins.people, twins.deeds), ...twins.words],
  };
}

/**
 * Queries kept back to measure the search: never used as examples, and nothing is tuned to a single
 * row.
 */
export interface Kept {
  /** What a child types who needs help, or a friend of one. */
  cries: string[];
  /** Ordinary harmless things, and harmless ones in words that a cry has. */
  harmless: string[];
  hard: string[];
  /** What is looked for, and the addresses that answer it. */
  finds: { ask: string; first: string[] }[];
}
export const keptQueries = (locale: Locale): Kept =>
  parse(readFileSync(join(root, `tests/queries/kept/${locale}.yaml`), 'utf8')) as Kept;

/** What is looked for on all pages, and the addresses of pages that have it. */
export const pageQueries = (locale: Locale): { ask: string; pages: string[] }[] =>
  parse(readFileSync(join(root, `tests/queries/pages/${locale}.yaml`), 'utf8')) as {
    ask: string;
    pages: string[];
  }[];

/**
 * The address of an answer below its language: `section:online#who-is-writing` is
 * `online/who-is-writing/`.
 */
export const addressOf = (to: string): string =>
  to.replace('section:', '').replace(/#(.+)/, (_, scene: string) => `/${pathOf(scene)}/`);

/** A typed name, and the first country, or those offered; `none`: no match. */
export interface CountryQuery {
  ask: string;
  first?: string;
  among?: string[];
  not?: string[];
}
export const countryQueries = (locale: Locale): CountryQuery[] =>
  parse(
    readFileSync(join(root, `tests/queries/countries.${locale}.yaml`), 'utf8'),
  ) as CountryQuery[];

/** What is wrong with the countries that were offered, as a sentence; nothing when all is well. */
export function wrongly(
  { ask, first, among = [], not = [] }: CountryQuery,
  offered: readonly string[],
): string[] {
  const well =
    first === 'none'
      ? offered.length === 0
      : (first ?? among[0]) === (first ? offered[0] : among[0]) &&
        among.every((iso2) => offered.includes(iso2)) &&
        (among.length === 0 || among.length === offered.length) &&
        !not.some((iso2) => offered.includes(iso2));
  return well
    ? []
    : [
        `"${ask}": expected ${first ?? among.join(' and ')}${not.length > 0 ? `, not ${not.join(', ')}` : ''}; offered ${offered.join(' ') || 'none'}`,
      ];
}
