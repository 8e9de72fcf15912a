// Which countries a child may mean by a name: as it is written, as people say it, in the country's own language, half typed, or nearly right. Pure functions.
import type { TypingRules } from '#languages/types.ts';
import { allowed, apart, nearlySame, type Sound } from './alike.ts';
import { foldBy, withoutArticle } from './fold.ts';

/** What people call countries beside the usual name: in the language of the page, and elsewhere (in English, in the country itself). */
export type Names = Record<string, { here: string[]; elsewhere: string[] }>;
/** What the page fetches: how to read what is typed in its language, and what people call countries. */
export interface CountryNames {
  rules: TypingRules;
  names: Names;
}
/** A country and the name it was found by. */
export interface Named {
  iso2: string;
  name: string;
}
export interface Finder {
  /** The countries that may be meant, the likeliest first. `near`: none has the name as it was typed. */
  find: (typed: string) => { near: boolean; found: Named[] };
  /** The countries whose name stands in a text, and that name as it stands there; of several names the longest. A name of several words may have one letter wrong. */
  within: (text: string) => { words: string; found: Named[] };
}

/** No more guesses than this. */
const most = 5;

/** `usual`: two letters -> the name on the page, in its order. */
export function countryFinder(
  rules: TypingRules,
  sound: Sound,
  usual: ReadonlyMap<string, string>,
  names: Names = {},
): Finder {
  const { spaces, article = '' } = rules;
  const fold = foldBy(rules);
  const rawWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const wordsOf = (text: string): string[] => rawWords(text).map(fold).filter(Boolean);
  const bare = (text: string): string => wordsOf(text).join('');

  /** Every name with its letters, and its letters from each later word on; the usual names are the likeliest, then those of the page's language. */
  const all = [...usual].flatMap(([iso2, main]) =>
    [[main], names[iso2]?.here ?? [], names[iso2]?.elsewhere ?? []].flatMap((some, rank) =>
      some.map((name) => {
        const words = wordsOf(name);
        // Words with their article and without.
        const [whole = [], ...later] = rawWords(name).map((word, i) => {
          const rest = words.slice(i).join('');
          return withoutArticle(rules, word) === word ? [rest] : [rest, rest.slice(article.length)];
        });
        return {
          iso2,
          name,
          rank,
          whole,
          later: later.flat(),
          heard: sound(words.join('')),
          count: words.length,
        };
      }),
    ),
  );
  type Name = (typeof all)[number];

  /** The best name of each country, by a score that is the better the smaller it is; none where there is no score. */
  function best(score: (name: Name) => number | undefined): (Named & { score: number })[] {
    const found = new Map<string, Named & { score: number }>();
    for (const name of all) {
      const now = score(name);
      if (now !== undefined && now < (found.get(name.iso2)?.score ?? Infinity))
        found.set(name.iso2, { iso2: name.iso2, name: name.name, score: now });
    }
    return [...found.values()].sort((a, b) => a.score - b.score);
  }
  /** The names of several words, by how many letters they have when one of them may be missing or too many. */
  const several = new Map<number, Name[]>();
  for (const name of all)
    if (name.count > 1)
      for (const length of new Set(name.whole.flatMap(({ length: n }) => [n - 1, n, n + 1])))
        several.set(length, [...(several.get(length) ?? []), name]);
  const exactly = new Map<string, Name[]>();
  for (const name of all)
    for (const key of name.whole) exactly.set(key, [...(exactly.get(key) ?? []), name]);
  /** The countries with exactly these letters; of words that stand apart only names that do too: "to go" is not Togo. */
  function exact(letters: string, count = 1): Named[] {
    const found = new Map<string, Named>();
    for (const { iso2, name, count: words } of exactly.get(letters) ?? [])
      if (!found.has(iso2) && (count === 1 || !spaces || count === words))
        found.set(iso2, { iso2, name });
    return [...found.values()];
  }

  function within(text: string): { words: string; found: Named[] } {
    const words = spaces ? wordsOf(text) : [...bare(text)];
    for (let length = words.length; length > 0; length--)
      for (let at = 0; at + length <= words.length; at++) {
        const some = words.slice(at, at + length);
        const found =
          !spaces && length < 2 ? [] : exact(some.join(''), length === words.length ? 1 : length);
        if (found.length > 0) return { words: some.join(spaces ? ' ' : ''), found };
      }
    // A long name of several words with one letter wrong: "cote divoir" is no other thing.
    for (let length = spaces ? words.length : 0; length > 1; length--)
      for (let at = 0; at + length <= words.length; at++) {
        const some = words.slice(at, at + length);
        const typed = some.join('');
        if (typed.length < 8) continue;
        const name = several
          .get(typed.length)
          ?.find(({ whole }) => whole.some((letters) => nearlySame(typed, letters)));
        if (name) return { words: some.join(' '), found: [{ iso2: name.iso2, name: name.name }] };
      }
    return { words: '', found: [] };
  }

  /** How far a typed name is from this one, or from its beginning; nothing where it is another name. */
  function far(
    typed: string,
    heard: string,
    { rank, whole: [letters = '', ...others], later, heard: other }: Name,
  ): number | undefined {
    const same = heard.length > 1 && heard === other;
    const begins = heard.length > 2 && other.startsWith(heard);
    const limit = allowed(typed.length) + (same || begins ? 1 : 0);
    const scores = [letters, ...others, ...later].flatMap((key, i) => {
      // What begins with another letter is further away, unless it sounds the same.
      const first = key.startsWith(typed.charAt(0)) || same || begins ? 0 : 1;
      const starts =
        typed.length < 4 || !spaces
          ? []
          : [-1, 0, 1]
              .map((more) => key.slice(0, typed.length + more))
              .filter((start) => start.length < key.length);
      return [key, ...starts].flatMap((part, half) => {
        const letter = first + apart(typed, part);
        return letter > limit
          ? []
          : [
              letter +
                (half > 0 ? 0.5 : 0) +
                (i > 0 || !key.startsWith(typed.charAt(0)) ? 0.25 : 0),
            ];
      });
    });
    return scores.length > 0
      ? Math.min(...scores) + rank * 0.2 - (same ? 1.5 : begins ? 0.5 : 0)
      : undefined;
  }

  function find(query: string): { near: boolean; found: Named[] } {
    const typed = bare(query);
    if (!typed) return { near: false, found: [] };
    const short = [...typed].length <= 3;
    const right = exact(typed);
    // "UK" is no beginning of "Ukraine"; "Niger" may be that of "Nigeria".
    if (right.length > 0 && short) return { near: false, found: right };
    const begun = best(({ rank, whole: keys, later }) => {
      if (keys.includes(typed)) return -1;
      if (rank === 2 && typed.length < 3) return undefined;
      if (keys.some((key) => key.startsWith(typed))) return rank * 0.25;
      return (typed.length > 2 || !spaces) &&
        (later.some((key) => key.startsWith(typed)) ||
          (!spaces && keys.some((key) => key.includes(typed))))
        ? 1 + rank * 0.25
        : undefined;
    });
    if (begun.length > 0) return { near: false, found: begun };
    const said = within(query).found;
    if (said.length > 0) return { near: true, found: said };
    const heard = sound(typed);
    const guesses = typed.length < 3 ? [] : best((name) => far(typed, heard, name));
    return {
      near: true,
      found: guesses.filter(({ score }) => score < (guesses[0]?.score ?? 0) + 1).slice(0, most),
    };
  }
  return { find, within };
}
