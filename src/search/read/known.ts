// Data derived from the index once, before any query. What is fetched later does not repeat this
// work.
import { regionName } from '#languages/region-name.ts';
import type { Sound } from './alike.ts';
import type { SearchIndex } from './search-index.ts';
import { namer } from './countries.ts';
import { cryScore } from './cries.ts';
import { wordsBy, type Words } from './fold.ts';
import { latinLetters, latinSyllables } from './latin.ts';
import { countryFinder, type Names } from './named.ts';
import { questionFinder, termFinder, type Near } from './questions.ts';
import { piecesBy } from './pieces.ts';
import { corrector } from './spelling.ts';
import { neverCorrected } from './never-corrected.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The name of a country in a language, or its two letters. */
export const countryName = (tag: string, iso2: string): string => regionName(tag, iso2) ?? iso2;

/**
 * The words of the index: all of them, those of texts, and those that a query may be corrected to.
 */
function wordsIn(
  { rules: { spaces, tag }, questions, cries, places, usual, countries }: SearchIndex,
  words: Words,
  sound: Sound,
) {
  const vocabulary = vocabularyOf(words, sound);
  const learn = (text: string, often: number): void => {
    for (const word of words.written(text)) vocabulary.learn(word, often);
  };
  // Without spaces texts are compared character by character; their words need no list.
  if (spaces) for (const { title, text } of places) learn(`${title} ${text}`, 1);
  // A question may name a country; that does not make its name a word of the site.
  const inTexts = new Set(vocabulary.tokens());
  if (spaces) {
    for (const { asks } of questions) for (const ask of asks) learn(ask, 3);
    for (const phrase of cries.alone)
      for (const word of phrase.split(' ')) vocabulary.learn(word, 1);
  }
  const ordinary = new Set(vocabulary.tokens());
  for (const word of usual.split(' ').filter(Boolean)) vocabulary.learn(word, 0);
  for (const iso2 of Object.keys(countries))
    for (const tongue of [tag, 'en']) learn(countryName(tongue, iso2), 1);
  return { vocabulary, inTexts, ordinary };
}

/**
 * Finds the letter that is meant, and how near each is. A single word must match exactly and must
 * not be `ordinary`.
 */
function letterFinder(
  { rules, letters }: SearchIndex,
  words: Words,
  ordinary: ReadonlySet<string>,
) {
  const { questionOf, nearness } = questionFinder(letters, rules, words);
  const isOne = (query: string): boolean => rules.spaces && words.tokens(query).length < 2;
  const letterOf = (query: string): Near | undefined => {
    if (!isOne(query)) return questionOf(query);
    const [word = ''] = words.tokens(query);
    const letter = ordinary.has(word)
      ? undefined
      : letters.find(({ asks }) => asks.some((ask) => words.fold(ask) === word));
    return letter && { to: letter.to, near: 1 };
  };
  return {
    letterOf,
    nearLetters: (query: string) => (isOne(query) ? new Map<string, number>() : nearness(query)),
  };
}

/** What readings, candidates and scores ask of the index. */
export type Known = ReturnType<ReturnType<typeof knownOf>>;

/**
 * Prepares the index of a language. `abroad`: country names in other languages; `syllables`: pinyin
 * with its characters; both may be added later.
 */
export function knownOf(index: SearchIndex, sound: Sound) {
  const { rules, questions, letters, cries, places, countries } = index;
  const { spaces, tag, also: otherTag } = rules;
  const words = wordsBy(rules);
  const { vocabulary, inTexts, ordinary } = wordsIn(index, words, sound);
  const usualNames = new Map(
    Object.keys(countries).map((iso2) => [iso2, countryName(tag, iso2)] as const),
  );
  const at = new Map(places.map((place) => [place.url, place]));
  const terms = places.flatMap(({ url, kind, title }) =>
    kind === 'word' ? [{ to: url, forms: [title, ...title.split(/[,،，、]/)] }] : [],
  );
  const { letterOf, nearLetters } = letterFinder(index, words, ordinary);
  const { questionOf, nearness, rare } = questionFinder(questions, rules, words);
  const place = new RegExp(rules.places.before, 'u');
  const pieces = piecesBy(rules, words);
  const letterByLetter = latinLetters(rules, vocabulary, sound);
  const said = spaces ? '' : places.map(({ title, text }) => title + text).join(' ');
  const titled = new Map(
    places
      .filter(({ adults, kind }) => !adults && kind !== 'letter')
      .map(({ title, url }) => [words.joined(title), url] as const),
  );
  const once = {
    words,
    spaces,
    questionOf,
    termOf: termFinder(terms, rules, words, rare),
    /** The page that has this title. */
    titleOf: (query: string): string | undefined => titled.get(words.joined(query)),
    letterOf,
    /** Address -> how near a way to ask for it is to the query. */
    nearness: (query: string) => new Map([...nearness(query), ...nearLetters(query)]),
    placeAt: (to: string) => at.get(to),
    correct: corrector(index.also, terms, rules, words, vocabulary, ordinary),
    /** In a short query, behind "in", is neither a known word nor its beginning: maybe a city. */
    namesCity: (query: string): boolean => {
      const typed = spaces ? words.tokens(query) : [...words.joined(query)];
      const isKnown = (word: string, next = ''): boolean =>
        spaces
          ? inTexts.has(word) || vocabulary.begins(word)
          : next === '' || said.includes(word + next);
      return (
        typed.length < (spaces ? 7 : 13) &&
        typed.some((word, i) => place.test(typed[i - 1] ?? '') && !isKnown(word, typed[i + 1]))
      );
    },
    hasOrdinary: (query: string): boolean => words.tokens(query).some((word) => ordinary.has(word)),
    score: cryScore(cries, rules, words, vocabulary, sound, neverCorrected(index, words)),
    /**
     * The words to look up in the texts: without those that are everywhere, unless there are no
     * others.
     */
    lookFor: (query: string): string[] => {
      if (!spaces) return pieces(query);
      const some = rare(query);
      return some.length > 0 ? some : words.tokens(query);
    },
  };
  return (abroad: Names = {}, syllables: Readonly<Record<string, string>> = {}) => {
    const names = Object.fromEntries(
      Object.entries(countries).map(([iso2, here]): [string, Names[string]] => [
        iso2,
        {
          here: otherTag ? [...here, countryName(otherTag, iso2)] : here,
          elsewhere: [countryName('en', iso2), ...(abroad[iso2]?.elsewhere ?? [])],
          whole: abroad[iso2]?.whole ?? [],
        },
      ]),
    );
    const finder = countryFinder(rules, sound, usualNames, names);
    return {
      ...once,
      ...namer(index, finder, inTexts, said, words),
      inOwnLetters: spaces
        ? letterByLetter
        : latinSyllables(syllables, [
            ...places.flatMap(({ title, text }) => [title, text]),
            ...[...questions, ...letters].flatMap(({ asks }) => asks),
            ...cries.alone,
            ...cries.classes,
            ...usualNames.values(),
          ]),
    };
  };
}
