// The words that the site knows: those of its texts, its questions and the names of countries.
import { allowed, apart, type Sound } from './alike.ts';
import type { Words } from './fold.ts';

export interface Vocabulary {
  /** `often` is 0 for a word that is right as it is, and that no other is corrected to. */
  learn: (word: string, often: number) => void;
  has: (token: string) => boolean;
  /** The tokens that are known so far. */
  tokens: () => string[];
  /** A word is not typed to its end yet: it is how another one begins. */
  begins: (token: string) => boolean;
  /**
   * The word of the site closest to a typed one. `last`: it may be half typed. `ordinary`: words
   * that may match by sound alone.
   */
  nearest: (token: string, last: boolean, ordinary: ReadonlySet<string>) => string;
}

interface Known {
  folded: string;
  word: string;
  often: number;
  heard: string;
  letters: number;
}

/**
 * The letters of a word as a bit set: one wrong letter changes at most two bits, so most words are
 * ruled out quickly.
 */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};
/** How many bits are set. */
function count(bits: number): number {
  let sum = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) sum++;
  return sum;
}

/** What was typed, as it is compared with each word that is known. */
interface Typed {
  token: string;
  heard: string;
  letters: number;
  ordinary: ReadonlySet<string>;
}
/** How far a word is from what was typed; nothing where it is another word. */
function farFrom(
  { token, heard, letters, ordinary }: Typed,
  { folded, often, heard: other, letters: others }: Known,
): number | undefined {
  const longer = Math.abs(folded.length - token.length);
  if (often === 0 || longer > 3) return undefined;
  const same = heard === other && heard.length > 1;
  const limit = allowed(Math.max(token.length, same ? folded.length : 0)) + (same ? 1 : 0);
  if (longer > limit || count(letters ^ others) > 2 * limit) return undefined;
  const far = apart(token, folded);
  if (far > limit) return undefined;
  // A country must be near by its letters: "chid" is no sound of Chad.
  return (
    far -
    (same && ordinary.has(folded) ? 1.5 : 0) -
    (folded.startsWith(token.charAt(0)) ? 0.4 : 0) -
    Math.min(Math.log(often), 4) * 0.1
  );
}

export function vocabularyOf({ fold }: Words, sound: Sound): Vocabulary {
  const known = new Map<string, Known>();
  /** What was looked for before: each letter of a query asks again for the words before it. */
  const found = new Map<string, string>();
  const begins = (token: string): boolean =>
    [...known.keys()].some((word) => word !== token && word.startsWith(token));
  return {
    learn(word, often) {
      const folded = fold(word);
      found.clear();
      const there = known.get(folded);
      if (there) there.often += often;
      else
        known.set(folded, {
          folded,
          word,
          often,
          heard: sound(folded),
          letters: lettersOf(folded),
        });
    },
    has: (token) => known.has(token),
    tokens: () => [...known.keys()],
    begins,
    nearest(token, last, ordinary) {
      const key = `${token}${last ? '…' : ''}`;
      const before = found.get(key);
      if (before !== undefined) return before;
      const word = lookedFor(token, last, ordinary);
      found.set(key, word);
      return word;
    },
  };
  function lookedFor(token: string, last: boolean, ordinary: ReadonlySet<string>): string {
    if (known.has(token) || /\d/.test(token)) return known.get(token)?.word ?? token;
    if (last && token.length > 2 && begins(token)) return token;
    const typed = { token, heard: sound(token), letters: lettersOf(token), ordinary };
    let best: { word: string; far: number } | undefined;
    for (const one of known.values()) {
      const far = farFrom(typed, one);
      if (far !== undefined && (!best || far < best.far)) best = { word: one.word, far };
    }
    return best?.word ?? token;
  }
}
