// Last step of the search: is the query a cry for help? The better the site answers it, the higher
// the threshold.
import type { Candidates } from './candidates.ts';
import { thresholds, type Score } from './cries.ts';
import type { Ranked } from './rank.ts';
import type { Readings } from './readings.ts';

/** `cry`: the help card. `perhaps`: a line above the results offers help. */
export type Heard = 'cry' | 'perhaps' | 'nothing';

/** The score of a query in all its readings. A word that always counts may be misspelt. */
export function scoreOf({ query, typed, meant }: Readings, score: (query: string) => Score): Score {
  const scores = [query, typed].map(score);
  return {
    odds: score(meant).odds === Infinity ? Infinity : Math.max(...scores.map(({ odds }) => odds)),
    isOwn: scores.some(({ isOwn }) => isOwn),
  };
}

/**
 * The threshold that applies. Where the site has just this question, word or country it is
 * answered, with the line that offers help.
 */
function barFor(
  { asked, term, country }: Candidates,
  letter: Ranked['letter'],
  isOwn: boolean,
): keyof typeof thresholds {
  const isAnswer = asked && !letter && (!asked.sought || asked.kind === 'leaving');
  if (isAnswer || term?.whole || country?.whole) return 'named';
  if (letter) return letter.isTender && isOwn ? 'card' : 'letter';
  return asked ? 'sought' : 'card';
}

/** Tells how a query is heard, by its score and by what answers it. */
export function heard(
  { odds, isOwn }: Score,
  found: Candidates,
  { letter }: Pick<Ranked, 'letter'>,
): Heard {
  if (odds > thresholds[barFor(found, letter, isOwn)]) return 'cry';
  return odds > thresholds.line ? 'perhaps' : 'nothing';
}
