// Second step of the search: what the site has that may be the answer, of each kind the nearest.
import type { Country } from './countries.ts';
import type { Known } from './known.ts';
import type { Near } from './questions.ts';
import type { Readings } from './readings.ts';
import type { Place } from './texts.ts';

/**
 * What may be the answer; nothing of a kind where none is near enough. `isTender`: for a child in
 * danger.
 */
export interface Candidates {
  /** The page with this title, or the question that is nearest. */
  asked?: (Near & { kind?: Place['kind'] | undefined; isTender?: boolean }) | undefined;
  /** The word of the glossary. `whole`: it is all that was asked. */
  term?: { to: string; whole: boolean } | undefined;
  country?: Country | undefined;
  /** The nearest letter, used if nothing else matches for sure. */
  letter?: (Near & { isTender: boolean }) | undefined;
  /** One word was asked. */
  isWord: boolean;
}

/** A question that is less near is barely meant: a letter may be meant more. */
const barely = 0.7;

/**
 * The nearest question: to the corrected query, to the typed one, and to it without the country's
 * name.
 */
function askedFor({ query, meant, country }: Readings, { titleOf, questionOf }: Known) {
  const to = titleOf(meant);
  if (to) return { to, near: 1 };
  const others = country && !country.whole ? meant.replace(country.words, ' ') : '';
  return questionOf(meant) ?? questionOf(query) ?? (others ? questionOf(others) : undefined);
}

/** Looks for what may be the answer to a query. */
export function candidates(read: Readings, known: Known): Candidates {
  const { query, meant, country } = read;
  const { spaces, words, termOf, letterOf, placeAt } = known;
  const asked = askedFor(read, known);
  const term = termOf(meant);
  // One word that a letter has as it is knows better than its other spelling.
  const isWord = spaces && words.tokens(query).length === 1;
  const isTender = ({ to }: Near): boolean => placeAt(to)?.tender === true;
  const isOpen = asked ? asked.near < barely : !term;
  const letter =
    isOpen || (isWord && !term)
      ? (letterOf(query) ?? (isWord ? undefined : letterOf(meant)))
      : undefined;
  return {
    asked: asked && { ...asked, kind: placeAt(asked.to)?.kind, isTender: isTender(asked) },
    term,
    country,
    letter: letter && { ...letter, isTender: isTender(letter) },
    isWord,
  };
}
