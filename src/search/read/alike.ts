// Whether two words are nearly the same: a letter wrong, two letters swapped, or the same sound.
// Used by the search and the list of countries.
import { distance } from 'fastest-levenshtein';
import type { TypingRules } from '#languages/types.ts';
import { replacer } from './fold.ts';

/** A word as it sounds. */
export type Sound = (word: string) => string;

/** How many letters may be wrong in a word of this length. */
export const allowed = (length: number): number =>
  length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
/** Two letters that stand side by side have changed places: one slip of the hand. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return (
    i < a.length - 1 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  );
}
/** How many letters must change to make one word of the other. */
export const apart = (a: string, b: string): number => (swapped(a, b) ? 1 : distance(a, b));
/**
 * One letter is wrong, missing or added, or two are swapped: the distance is 1. Compares common
 * prefix and suffix, because it runs on thousands of words.
 */
export function nearlySame(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  if (more.length - less.length > 1 || a === b) return false;
  let before = 0;
  while (before < less.length && less[before] === more[before]) before++;
  let after = 0;
  while (
    after < less.length - before &&
    less[less.length - 1 - after] === more[more.length - 1 - after]
  )
    after++;
  return before + after >= more.length - 1 || swapped(a, b);
}

/** How words of a language sound. A package that knows is loaded where rules are not enough. */
export async function soundBy({ sounds }: TypingRules): Promise<Sound> {
  if (sounds === 'double-metaphone') {
    const { doubleMetaphone } = await import('double-metaphone');
    return (word) => doubleMetaphone(word)[0];
  }
  return plainSound(sounds);
}

/** A word as it sounds by rules alone; the same letter twice sounds like one. */
export function plainSound(rules: Exclude<TypingRules['sounds'], string>): Sound {
  const heard = replacer(rules);
  return (word) => heard(word).replace(/(.)\1+/g, '$1');
}
