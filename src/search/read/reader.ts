// Understands what a child types: forgives spelling by letters and by sound, hears a cry for help, finds the question that is meant. Pure functions; what
// is known of a language comes with its book (src/pages/[lang]/search.json.ts).
import { regionName } from '#languages/region-name.ts';
import { countryFinder, type Names } from './named.ts';
import type { Sound } from './alike.ts';
import type { Book } from './book.ts';
import { namer } from './countries.ts';
import { cryScore, thresholds } from './cries.ts';
import { wordsBy } from './fold.ts';
import { latinLetters, latinSyllables } from './latin.ts';
import { asker, type Near } from './questions.ts';
import { piecesBy } from './pieces.ts';
import { corrector } from './spelling.ts';
import { usualIn } from './usual.ts';
import { vocabularyOf } from './vocabulary.ts';

/** `cry`: help stands alone. `perhaps`: it is offered above the results. */
export type Heard = 'cry' | 'perhaps' | 'nothing';

/** What a child seems to mean. Addresses are those below the language: `help/#find`. */
export interface Meaning {
  heard: Heard;
  /** The query with the spelling of the site, when it differs. */
  meant?: string;
  /** The query is no name of a country, but nearly one. */
  near?: boolean;
  /** Where the answer to this question, word or country is. */
  first: string[];
  /** The letter that is meant for sure. */
  letter?: string | undefined;
  /** Which words to look for in the texts, those that stand everywhere left out: as they were typed, then with the spelling of the site. */
  look: string[][];
}

/** A question that is less near is barely meant: a letter that is so much nearer is meant more. */
const barely = 0.7;
const clearly = 0.1;
/** A letter that is as near is the one that is meant for sure. */
const surely = 0.8;

/** The name of a country in a language, or its two letters. */
export const countryName = (tag: string, iso2: string): string => regionName(tag, iso2) ?? iso2;

/** Reads queries with what is known: `abroad`, what countries are called elsewhere, and `syllables` of pinyin with their characters. */
export type Reader = (
  abroad?: Names,
  syllables?: Readonly<Record<string, string>>,
) => (query: string) => Meaning;

/** Gives what reads queries with the book of a language; the book is gone through once, whatever becomes known later. */
export function reader(book: Book, sound: Sound): Reader {
  const { rules, questions, letters, cries, places: texts } = book;
  const { spaces, tag, also: otherTag } = rules;
  const words = wordsBy(rules);
  const vocabulary = vocabularyOf(words, sound);
  const learn = (text: string, often: number): void => {
    for (const word of words.written(text)) vocabulary.learn(word, often);
  };
  // Without spaces texts are compared character by character; their words need no list.
  if (spaces) for (const { title, text } of texts) learn(`${title} ${text}`, 1);
  // Who asks for something may name a country: that does not make its name a word of the site.
  const inTexts = new Set(vocabulary.tokens());
  if (spaces) {
    for (const { asks } of questions) for (const ask of asks) learn(ask, 3);
    for (const phrase of cries.alone)
      for (const word of phrase.split(' ')) vocabulary.learn(word, 1);
  }
  const ordinary = new Set(vocabulary.tokens());
  for (const word of book.usual.split(' ').filter(Boolean)) vocabulary.learn(word, 0.1);
  const said = spaces ? '' : texts.map(({ title, text }) => title + text).join(' ');

  const usualNames = new Map(
    Object.keys(book.countries).map((iso2) => [iso2, countryName(tag, iso2)] as const),
  );
  for (const iso2 of usualNames.keys())
    for (const tongue of [tag, 'en']) learn(countryName(tongue, iso2), 1);
  const terms = texts.flatMap(({ url, title }) =>
    url.startsWith('words/#')
      ? [{ key: url.slice(7), forms: [title, ...title.split(/[,،，、]/)] }]
      : [],
  );
  const correct = corrector(book.also, terms, rules, words, vocabulary, ordinary);
  const { questionOf, termOf, rare } = asker(questions, terms, rules, words);
  const { questionOf: nearestLetter } = asker(letters, [], rules, words);
  /** The letter that is meant. One word is too little to guess from: it must be one of a letter as it is, and stand nowhere else. */
  const letterOf = (query: string): Near | undefined => {
    const [word = '', ...others] = words.tokens(query);
    if (!spaces || others.length > 0) return nearestLetter(query);
    const letter = ordinary.has(word)
      ? undefined
      : letters.find(({ asks }) => asks.some((ask) => words.fold(ask) === word));
    return letter && { to: letter.to, near: 1 };
  };
  const score = cryScore(cries, rules, words, vocabulary, sound, usualIn(book, words));

  const pieces = piecesBy(rules, words);
  /** The letters for a child in danger. */
  const tender = new Set<string | undefined>(
    texts.flatMap((place) => (place.tender ? [place.url] : [])),
  );
  /** What is asked for by its title. */
  const titled = new Map(
    texts
      .filter(({ adults, url }) => !adults && !url.startsWith('letters/'))
      .map(({ title, url }) => [words.joined(title), url] as const),
  );

  const letterByLetter = latinLetters(rules, vocabulary, sound);

  return (abroad = {}, syllables = {}) => {
    const names = Object.fromEntries(
      Object.entries(book.countries).map(([iso2, here]): [string, Names[string]] => [
        iso2,
        {
          here: otherTag ? [...here, countryName(otherTag, iso2)] : here,
          elsewhere: [countryName('en', iso2), ...(abroad[iso2]?.elsewhere ?? [])],
        },
      ]),
    );
    const { named, nearly } = namer(
      countryFinder(rules, sound, usualNames, names),
      inTexts,
      said,
      rules,
      words,
    );

    const inOwnLetters = spaces
      ? letterByLetter
      : latinSyllables(syllables, [
          ...texts.flatMap(({ title, text }) => [title, text]),
          ...[...questions, ...letters].flatMap(({ asks }) => asks),
          ...cries.alone,
          ...cries.classes,
          ...usualNames.values(),
        ]);

    return (asTyped) => {
      const typed = words.whole(asTyped).join(' ');
      if (!typed) return { heard: 'nothing', first: [], look: [] };
      // "kenya" is a country in every alphabet.
      const query = (named(asTyped)?.whole ? undefined : inOwnLetters(asTyped)) ?? asTyped;
      const exact = named(query);
      const corrected = correct(query, new Set(exact?.words.split(' ')));
      const spelt = exact ?? named(corrected);
      // Nearly a country: its names know better than the words of the site which one.
      const country =
        exact ??
        (spelt?.whole === false ||
        (!spelt && words.tokens(corrected).some((word) => ordinary.has(word)))
          ? spelt
          : (nearly(query) ?? spelt));
      const meant = country?.whole ? country.name : corrected;
      const term = termOf(meant);
      const word = term && `words/#${term.key}`;
      const title = titled.get(words.joined(meant));
      const asked = title
        ? { to: title, near: 1 }
        : (questionOf(meant) ??
          questionOf(query) ??
          (country && !country.whole ? questionOf(meant.replace(country.words, ' ')) : undefined));
      const question = asked?.to;
      // A glossary word alone asks for its meaning.
      const answers = (term?.whole ? [word, question] : [question, word]).filter(
        (to) => to !== undefined,
      );
      // One word that a letter has as it is knows better than its other spelling.
      const isWord = spaces && words.tokens(query).length === 1;
      const isOpen = asked ? asked.near < barely : answers.length === 0;
      const nearest =
        isOpen || (isWord && !term)
          ? (letterOf(query) ?? (isWord ? undefined : letterOf(meant)))
          : undefined;
      const letter =
        isWord || !asked || (nearest && nearest.near > asked.near + clearly)
          ? nearest?.to
          : undefined;
      if (letter) answers.unshift(letter);
      // Who names a country and asks for help wants the page of that country; who asks something else wants the answer first.
      const learns = country && !country.whole && question && !question.startsWith('help/');
      const first = learns ? [...answers, ...country.to] : [...(country?.to ?? []), ...answers];
      const scores = [query, asTyped].map(score);
      // A word that always counts may be misspelt.
      const odds =
        score(meant).odds === Infinity
          ? Infinity
          : Math.max(...scores.map(({ odds: some }) => some));
      const isTender = tender.has(letter) && scores.some(({ isOwn }) => isOwn);
      // What the site answers by just this question, letter, word or country is answered; help is offered above it.
      const isNamed =
        (asked && !letter && (!asked.sought || question === 'leaving/')) ||
        term?.whole === true ||
        country?.whole === true;
      const bar = isNamed
        ? 'named'
        : isTender
          ? 'card'
          : letter
            ? 'letter'
            : asked
              ? 'sought'
              : 'card';
      const isCry = odds > thresholds[bar];
      return {
        heard: isCry ? 'cry' : odds > thresholds.line ? 'perhaps' : 'nothing',
        near: country?.whole === true && !exact,
        letter: nearest && nearest.near >= surely ? letter : undefined,
        ...(words.fold(meant) !== words.fold(typed) ? { meant } : {}),
        first: [...new Set(first)],
        look: [...new Set([query, meant])].map((text) =>
          spaces ? orAll(rare(text), words.tokens(text)) : pieces(text),
        ),
      };
    };
  };
}

/** The first list, or the second where the first is empty. */
const orAll = <T>(some: T[], all: T[]): T[] => (some.length > 0 ? some : all);
