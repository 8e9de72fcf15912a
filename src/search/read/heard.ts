// Last step of the search: is the query a cry for help? The better the site answers it, the higher
// the threshold.
import type { Candidates } from './candidates.ts';
import { thresholds, type Score } from './cries.ts';
import type { Ranked } from './rank.ts';
import type { Readings } from './readings.ts';

/**
 * `cry`: the large card. `likely`: a small card above the results. `perhaps`: a line above them
 * offers help.
 */
export type Heard = 'cry' | 'likely' | 'perhaps' | 'nothing';

/** Each sentence of a letter by itself: what is harmless around a cry does not hide it. */
function sentencesOf(typed: string): string[] {
  const all = typed.split(/[.!?…。！？؟\n]+/u).filter((sentence) => sentence.trim().includes(' '));
  return all.length > 1 ? all : [];
}

/** The score of a query in all its readings. A word that always counts may be misspelt. */
export function scoreOf({ query, typed, meant }: Readings, score: (query: string) => Score): Score {
  const scores = [query, typed, ...sentencesOf(typed)].map(score);
  return {
    odds: score(meant).odds === Infinity ? Infinity : Math.max(...scores.map(({ odds }) => odds)),
    isOwn: scores.some(({ isOwn }) => isOwn),
  };
}

/**
 * The threshold that applies. Where the site has just this question, word or country it is
 * answered, with the line that offers help; but who asks of themselves what only a child in danger
 * asks needs help first.
 */
function barFor(
  { asked, term, country }: Candidates,
  letter: Ranked['letter'],
  isOwn: boolean,
): 'card' | 'letter' | 'named' {
  if (term?.whole || country?.whole) return 'named';
  const isTender = isOwn && (letter ?? asked)?.isTender === true;
  if (letter) return isTender ? 'card' : 'letter';
  if (!asked || (asked.sought && asked.kind !== 'leaving')) return 'card';
  return isTender ? 'letter' : 'named';
}

/**
 * Tells how a query is heard, by its score and by what answers it. Above a letter for a child in
 * danger the line always stands: one word (“depression”) has no score to speak of.
 */
export function heard(
  { odds, isOwn }: Score,
  found: Candidates,
  { letter }: Pick<Ranked, 'letter'>,
): Heard {
  const bar = barFor(found, letter, isOwn);
  if (odds > thresholds[bar]) return 'cry';
  if (odds > thresholds.likely && bar !== 'named') return 'likely';
  const isTender = (letter ?? found.asked)?.isTender === true;
  return isTender || odds > thresholds.line ? 'perhaps' : 'nothing';
}
