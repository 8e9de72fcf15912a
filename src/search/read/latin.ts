// Reads a query in Latin letters for a language with another script: Arabizi, pinyin, Russian
// without a Cyrillic keyboard. The result uses words that the search knows.
import type { TypingRules } from '#languages/types.ts';
import { apart, type Sound } from './alike.ts';
import { replacer } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters, and what Arabizi has for letters that Latin does not. */
const latinWord = /[a-z][a-z'0-9]*|[0-9]+[a-z][a-z'0-9]*/g;

/**
 * Gives a function that reads a folded query in the script of the language; undefined if it has no
 * unknown word in Latin letters.
 */
export type LatinReader = (query: string) => string | undefined;

/** Replaces each word in Latin letters that is not known. */
const eachWord = (
  query: string,
  known: (word: string) => boolean,
  read: (word: string) => string,
): string | undefined => {
  const text = query.replace(latinWord, (word) => (known(word) ? word : read(word)));
  return text === query ? undefined : text;
};

/**
 * For alphabets: transliterates letter by letter, then takes the known word with the same reliable
 * letters.
 */
export function latinLetters(
  { latin }: TypingRules,
  { has, tokens }: Pick<Vocabulary, 'has' | 'tokens'>,
  sound: Sound,
): LatinReader {
  if (!latin) return () => undefined;
  const written = replacer(latin.letters);
  const instead = replacer(latin.instead ?? []);
  const unsure = latin.unsure && new RegExp(latin.unsure, 'gu');
  const bonesOf = (word: string): string =>
    unsure ? sound(word).replace(unsure, '') : sound(word);
  /** The known words by their sure letters. */
  let known: Map<string, string[]> | undefined;
  function knownBy(bones: string): readonly string[] {
    if (!known) {
      known = new Map();
      for (const token of tokens()) {
        const key = bonesOf(token);
        known.set(key, [...(known.get(key) ?? []), token]);
      }
    }
    return bones.length < 2 ? [] : (known.get(bones) ?? []);
  }
  function read(word: string): string {
    const ways = [...new Set([word, instead(word)])].map(written);
    const exact = ways.find(has);
    if (exact) return exact;
    const near = ways.flatMap((plain) =>
      knownBy(bonesOf(plain)).map((token) => ({ token, far: apart(token, plain) })),
    );
    return near.sort((a, b) => a.far - b.far)[0]?.token ?? written(word);
  }
  return (query) => eachWord(query, has, read);
}

/**
 * For Chinese: splits pinyin into syllables and picks the most likely sequence of characters, and
 * writes traditional characters as the site does. `syllables`: each, and each traditional
 * character, with the characters of the site. `texts`: the site's texts.
 */
export function latinSyllables(
  syllables: Readonly<Record<string, string>>,
  texts: readonly string[],
): LatinReader {
  /**
   * Counts of characters and pairs of characters in the site's texts, made when somebody types
   * Latin letters.
   */
  let read: { said: string; often: Map<string, number> } | undefined;
  function readTexts(): { said: string; often: Map<string, number> } {
    if (read) return read;
    read = { said: texts.join(' ').toLowerCase(), often: new Map() };
    const { said, often } = read;
    let before = '';
    for (const sign of said) {
      for (const key of [sign, before + sign]) often.set(key, (often.get(key) ?? 0) + 1);
      before = sign;
    }
    return read;
  }
  const count = (text: string): number => readTexts().often.get(text) ?? 0;
  const longest = Math.max(...Object.keys(syllables).map(({ length }) => length));

  interface Way {
    score: number;
    text: string;
  }
  /**
   * The most likely characters for a run of letters, over all splits into syllables and all of
   * their characters (Viterbi). A space always separates syllables.
   */
  function likeliest(run: string): string | undefined {
    const letters = run.replaceAll("'", ' ');
    // At each place the best way to come there, by its last character.
    const ways: Map<string, Way>[] = [new Map([['', { score: 0, text: '' }]])];
    for (let at = 0; at < letters.length; at++) {
      const here = ways[at];
      if (!here) continue;
      const arrive = (end: number, sign: string, way: Way): void => {
        const there = (ways[end] ??= new Map<string, Way>());
        if (way.score > (there.get(sign)?.score ?? -Infinity)) there.set(sign, way);
      };
      if (letters[at] === ' ') {
        for (const [sign, way] of here) arrive(at + 1, sign, way);
        continue;
      }
      for (let length = 1; length <= longest && at + length <= letters.length; length++)
        for (const sign of syllables[letters.slice(at, at + length)] ?? '')
          for (const [last, { score, text }] of here)
            arrive(at + length, sign, {
              score:
                score + Math.log(count(sign) + 1) / 4 + 2 * Math.log(1 + count(last + sign)) - 4,
              text: text + sign,
            });
    }
    const ends = [...(ways[letters.length]?.values() ?? [])];
    return ends.sort((a, b) => b.score - a.score)[0]?.text;
  }
  // Words that stand side by side are read together.
  const run = /[a-z][a-z']*(?: +[a-z][a-z']*)*/g;
  return (query) => {
    const text = query
      .replace(run, (words) =>
        words.length < 3 || readTexts().said.includes(words) ? words : (likeliest(words) ?? words),
      )
      .replace(/\p{Script=Han}/gu, (sign) => syllables[sign] ?? sign);
    return text === query ? undefined : text;
  };
}
