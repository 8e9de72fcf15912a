// Reads a query in four steps: readings, candidates, rank, heard. Pure functions; all knowledge of
// a language is in its index.
import type { Sound } from './alike.ts';
import type { SearchIndex } from './search-index.ts';
import { candidates } from './candidates.ts';
import { heard, scoreOf, type Heard } from './heard.ts';
import { knownOf, type Known } from './known.ts';
import { rank } from './rank.ts';
import { readings } from './readings.ts';

/** What a child seems to mean. Addresses are those below the language: `help/#find`. */
export interface Meaning {
  heard: Heard;
  /** The query with the spelling of the site, when it differs. */
  meant?: string;
  /** The query is no name of a country, but nearly one. */
  near?: boolean;
  /** It may name a city: names of countries have those of their capitals. */
  city?: boolean;
  /** Where the answer to this question, word or country is. */
  first: string[];
  /** The letter that is meant for sure. */
  letter?: string | undefined;
  /**
   * Words to look up in the texts, without those that are everywhere: as typed, then as corrected.
   */
  look: string[][];
  /** Address -> how near a way to ask for it is to the query; 1 is the same words. */
  nearness?: ReadonlyMap<string, number>;
}

/** A letter that is as near is the one that is meant for sure. */
const surely = 0.8;

/**
 * How many signs of a query are looked up, and how many are heard: a letter may be long. A word
 * that is longer than any takes seconds to compare.
 */
const most = { looked: 200, heard: 1500 };
const endless = /(\S{40})\S+/gu;

/** The nearest of several readings, by address. */
function nearest(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const one of all)
    for (const [to, near] of one) best.set(to, Math.max(near, best.get(to) ?? 0));
  return best;
}

/** What a query means, with what is known of its language. */
function meaningOf(asked: string, known: Known): Meaning {
  const { words, spaces, score, lookFor } = known;
  const all = spaces ? asked.slice(0, 10_000).replace(endless, '$1') : asked;
  const typed = all.slice(0, most.looked);
  const whole = words.whole(typed).join(' ');
  if (!whole) return { heard: 'nothing', first: [], look: [] };
  const read = readings(typed, known);
  const found = candidates(read, known);
  const { first, letter } = rank(found);
  const { query, meant, isNear } = read;
  return {
    heard: heard(scoreOf({ ...read, typed: all.slice(0, most.heard) }, score), found, { letter }),
    near: isNear,
    ...(!read.country && known.namesCity(typed) ? { city: true } : {}),
    letter: letter && letter.near >= surely ? letter.to : undefined,
    ...(words.fold(meant) !== words.fold(whole) ? { meant } : {}),
    first,
    look: [...new Set([query, meant])].map(lookFor),
    nearness: nearest([query, meant].map(known.nearness)),
  };
}

/** Reads queries with what else is known. */
export type QueryReader = (
  ...more: Parameters<ReturnType<typeof knownOf>>
) => (query: string) => Meaning;

/** Gives what reads queries with the index of a language. */
export function queryReader(index: SearchIndex, sound: Sound): QueryReader {
  const known = knownOf(index, sound);
  return (...more) => {
    const all = known(...more);
    return (query) => meaningOf(query, all);
  };
}
