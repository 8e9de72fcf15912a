// Which countries a name may mean: as written, as people say it, in the country's own language,
// half typed, or misspelt. Pure functions.
import type { TypingRules } from '#languages/types.ts';
import { allowed, apart, nearlySame, type Sound } from './alike.ts';
import { foldBy, withoutArticle } from './fold.ts';

/**
 * Names of countries other than the usual one: in the page's language, and elsewhere (in English,
 * in the country itself). `whole`: what means a country only when nothing else is typed: its
 * capital, the number of a helpline.
 */
export type Names = Record<string, { here: string[]; elsewhere: string[]; whole?: string[] }>;
/** What the page fetches: the typing rules of its language, and names of countries. */
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
  /** The countries that may be meant, most likely first. `near`: no name matches exactly. */
  find: (typed: string) => { near: boolean; found: Named[] };
  /**
   * The countries named in a text, with the name as it is in the text; the longest name wins. Names
   * of several words may have one letter wrong.
   */
  within: (text: string) => { words: string; found: Named[] };
}

/** No more guesses than this. */
const most = 5;

/** A name of a country as it is compared. */
interface Name extends Named {
  /** 0: its usual name, 1: another of this language, 2: one from elsewhere, 3: `whole`. */
  rank: number;
  /** Its letters, with its article and without, and those from each later word on. */
  whole: string[];
  later: string[];
  heard: string;
  /** How many words it has. */
  count: number;
}

const rawWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/**
 * Every name of every country, with its rank: usual names first, then those of the page's language.
 */
function allNames(
  rules: TypingRules,
  sound: Sound,
  usual: ReadonlyMap<string, string>,
  names: Names,
  wordsOf: (text: string) => string[],
): Name[] {
  const { article = '' } = rules;
  const nameOf = (iso2: string, name: string, rank: number): Name => {
    const words = wordsOf(name);
    // Words with their article and without.
    const [whole = [], ...later] = rawWords(name).map((word, i) => {
      const rest = words.slice(i).join('');
      return withoutArticle(rules, word) === word ? [rest] : [rest, rest.slice(article.length)];
    });
    const heard = sound(words.join(''));
    return { iso2, name, rank, whole, later: later.flat(), heard, count: words.length };
  };
  return [...usual].flatMap(([iso2, main]) =>
    [
      [main],
      names[iso2]?.here ?? [],
      names[iso2]?.elsewhere ?? [],
      names[iso2]?.whole ?? [],
    ].flatMap((some, rank) => some.map((name) => nameOf(iso2, name, rank))),
  );
}

/**
 * The best name of each country by a score, smaller is better; names without a score are left out.
 */
function best(
  all: readonly Name[],
  score: (name: Name) => number | undefined,
): (Named & { score: number })[] {
  const found = new Map<string, Named & { score: number }>();
  for (const name of all) {
    const now = score(name);
    if (now !== undefined && now < (found.get(name.iso2)?.score ?? Infinity))
      found.set(name.iso2, { iso2: name.iso2, name: name.name, score: now });
  }
  return [...found.values()].sort((a, b) => a.score - b.score);
}

/** Names by keys of theirs. */
function namesBy<T>(all: readonly Name[], keysOf: (name: Name) => Iterable<T>): Map<T, Name[]> {
  const found = new Map<T, Name[]>();
  for (const name of all)
    for (const key of keysOf(name)) found.set(key, [...(found.get(key) ?? []), name]);
  return found;
}

/** All runs of words, the longest first, with the word before each. */
function* runsOf(
  words: readonly string[],
  least: number,
): Generator<{ some: string[]; before: string }> {
  for (let length = words.length; length >= least; length--)
    for (let at = 0; at + length <= words.length; at++)
      yield { some: words.slice(at, at + length), before: words[at - 1] ?? '' };
}

/**
 * The distance of a typed name to this one or to its beginning; undefined if it is another name.
 */
function farFrom(
  typed: string,
  heard: string,
  { rank, whole: [letters = '', ...others], later, heard: other }: Name,
  spaces: boolean,
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
        : [letter + (half > 0 ? 0.5 : 0) + (i > 0 || !key.startsWith(typed.charAt(0)) ? 0.25 : 0)];
    });
  });
  return scores.length > 0
    ? Math.min(...scores) + rank * 0.2 - (same ? 1.5 : begins ? 0.5 : 0)
    : undefined;
}

/**
 * How well a name begins with what was typed: whole, from the start, or from a later word;
 * undefined if it does not.
 */
function begunAs(typed: string, { rank, whole, later }: Name, spaces: boolean): number | undefined {
  if (whole.includes(typed)) return rank / 4 - 1;
  if (rank === 3 || (rank === 2 && typed.length < 3)) return undefined;
  if (whole.some((key) => key.startsWith(typed))) return rank * 0.25;
  const inside = spaces
    ? typed.length > 2 && later.some((key) => key.startsWith(typed))
    : whole.some((key) => key.includes(typed));
  return inside ? 1 + rank * 0.25 : undefined;
}

/** `usual`: two letters -> the name on the page, in its order. */
export function countryFinder(
  rules: TypingRules,
  sound: Sound,
  usual: ReadonlyMap<string, string>,
  names: Names = {},
): Finder {
  const { spaces } = rules;
  const fold = foldBy(rules);
  const wordsOf = (text: string): string[] => rawWords(text).map(fold).filter(Boolean);
  const bare = (text: string): string => wordsOf(text).join('');
  const endings = new RegExp(rules.places.endings ?? '(?!)');
  const stemOf = (words: readonly string[]): string => {
    const stem = words.map((word) => word.replace(endings, '')).join('');
    return stem.length < 4 ? words.join('') : stem;
  };
  const isPlace = new RegExp(rules.places.before, 'u');
  const all = allNames(rules, sound, usual, names, wordsOf);
  /** Names of several words, by their possible lengths with one letter missing or added. */
  const several = namesBy(
    all.filter(({ count, rank }) => count > 1 && rank < 3),
    ({ whole }) => new Set(whole.flatMap(({ length }) => [length - 1, length, length + 1])),
  );
  const exactly = namesBy(all, ({ whole }) => whole);
  const declined = namesBy(all, ({ name }) => [stemOf(wordsOf(name))]);
  /**
   * The countries with exactly these letters. Separate words match only names with separate words:
   * "to go" is not Togo. `worst`: the last rank of names that count.
   */
  function exact(letters: string, count = 1, worst = 3, by = exactly): Named[] {
    const found = new Map<string, Named>();
    for (const { iso2, name, rank, count: words } of by.get(letters) ?? [])
      if (rank <= worst && !found.has(iso2) && (count === 1 || !spaces || count === words))
        found.set(iso2, { iso2, name });
    return [...found.values()];
  }

  // A capital counts alone, or behind "in" with few words: else somebody may be taken to it.
  function ofRun(some: readonly string[], before: string, others: number): Named[] {
    const letters = some.join('');
    const isCity = others <= (spaces ? 3 : 6) && isPlace.test(before) && /^\p{L}+$/u.test(letters);
    const worst = others === 0 || isCity ? 3 : 2;
    const right = exact(letters, others === 0 ? 1 : some.length, worst);
    const stem = stemOf(some);
    // "сири" is no Syria: an ending has to be there.
    return right.length > 0 || stem === letters ? right : exact(stem, some.length, worst, declined);
  }
  function within(text: string): { words: string; found: Named[] } {
    const words = spaces ? wordsOf(text) : [...bare(text)];
    for (const { some, before } of runsOf(words, spaces ? 1 : 2)) {
      const found = ofRun(some, before, words.length - some.length);
      if (found.length > 0) return { words: some.join(spaces ? ' ' : ''), found };
    }
    // A long name of several words with one letter wrong: "cote divoir" is no other thing.
    for (const { some } of spaces ? runsOf(words, 2) : []) {
      const typed = some.join('');
      if (typed.length < 8) continue;
      const name = several
        .get(typed.length)
        ?.find(({ whole }) => whole.some((letters) => nearlySame(typed, letters)));
      if (name) return { words: some.join(' '), found: [{ iso2: name.iso2, name: name.name }] };
    }
    return { words: '', found: [] };
  }

  function find(query: string): { near: boolean; found: Named[] } {
    const typed = bare(query);
    if (!typed) return { near: false, found: [] };
    const short = [...typed].length <= 3;
    const right = exact(typed);
    // "UK" is no beginning of "Ukraine"; "Niger" may be that of "Nigeria".
    if (right.length > 0 && short) return { near: false, found: right };
    const begun = best(all, (name) => begunAs(typed, name, spaces));
    if (begun.length > 0) return { near: false, found: begun };
    const said = within(query).found;
    if (said.length > 0) return { near: true, found: said };
    const heard = sound(typed);
    const guesses =
      typed.length < 3
        ? []
        : best(all, (name) => (name.rank < 3 ? farFrom(typed, heard, name, spaces) : undefined));
    return {
      near: true,
      found: guesses.filter(({ score }) => score < (guesses[0]?.score ?? 0) + 1).slice(0, most),
    };
  }
  return { find, within };
}
