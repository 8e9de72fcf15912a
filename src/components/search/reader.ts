// Understands what a child types: forgives spelling by letters and by sound, hears a cry for help, finds the question that is meant. Pure functions; what
// is known of a language comes with its book (src/pages/[lang]/search.json.ts).
import type { TypingRules } from '#languages/types.ts';
import { regionName } from '#languages/region-name.ts';
import { countryFinder, type Names } from '#components/help/named.ts';
import type { Sound } from './alike.ts';
import { namer } from './countries.ts';
import { cryHeard, type Cries } from './cries.ts';
import { wordsBy } from './fold.ts';
import { asker, type Question } from './questions.ts';
import { corrector } from './spelling.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the search knows of a language. */
export interface Book {
  rules: TypingRules;
  /** What children type -> the words of the site. */
  also: Record<string, string>;
  /** Address -> the ways to ask for it. */
  questions: Question[];
  /** The same of the letters: asked where nothing else answers. */
  letters: Question[];
  /** The two letters of every country that has a page -> what people call it in this language and in English, beside its usual name. */
  countries: Record<string, string[]>;
  cries: Cries;
}

/** A place of the site as text: its words are the words that the search knows. */
export interface Text {
  /** The address below the language: `words/#crime`. */
  url: string;
  title: string;
  text: string;
}

/** What a child seems to mean. Addresses are those below the language: `help/#find`. */
export interface Meaning {
  cry: boolean;
  /** The query with the spelling of the site, when it differs. */
  meant?: string;
  /** The query is no name of a country, but nearly one. */
  near?: boolean;
  /** Where the answer to this question, word or country is. */
  first: string[];
  /** What to look for in the text: without the words that stand everywhere, then the whole. */
  look: string[];
}

/** The name of a country in a language, or its two letters. */
export const countryName = (tag: string, iso2: string): string => regionName(tag, iso2) ?? iso2;

/** Reads queries with the book and the texts of a language; `abroad`: what countries are called elsewhere, once that is known. */
export function reader(
  book: Book,
  texts: readonly Text[],
  sound: Sound,
  abroad: Names = {},
): (query: string) => Meaning {
  const { rules, questions, letters, cries } = book;
  const { spaces, tag, also: otherTag } = rules;
  const words = wordsBy(rules);
  const vocabulary = vocabularyOf(words, sound);
  const learn = (text: string, often: number): void => {
    for (const word of words.written(text)) vocabulary.learn(word, often);
  };
  // Without spaces texts are compared character by character; their words need no list.
  if (spaces) {
    for (const { title, text } of texts) learn(`${title} ${text}`, 1);
    for (const { asks } of questions) for (const ask of asks) learn(ask, 3);
    for (const phrase of [...cries.alone, ...cries.phrases])
      for (const word of phrase.split(' ')) vocabulary.learn(word, 1);
  }
  const ordinary = new Set(vocabulary.tokens());
  const said = spaces ? '' : texts.map(({ title, text }) => title + text).join(' ');

  const usual = new Map(
    Object.keys(book.countries).map((iso2) => [iso2, countryName(tag, iso2)] as const),
  );
  const names = Object.fromEntries(
    Object.entries(book.countries).map(([iso2, here]): [string, Names[string]] => [
      iso2,
      {
        here: otherTag ? [...here, countryName(otherTag, iso2)] : here,
        elsewhere: [countryName('en', iso2), ...(abroad[iso2]?.elsewhere ?? [])],
      },
    ]),
  );
  for (const iso2 of usual.keys())
    for (const tongue of [tag, 'en']) learn(countryName(tongue, iso2), 1);
  const { named, nearly } = namer(
    countryFinder(rules, sound, usual, names),
    ordinary,
    said,
    rules,
    words,
  );

  const terms = texts.flatMap(({ url, title }) =>
    url.startsWith('words/#')
      ? [{ key: url.slice(7), forms: [title, ...title.split(/[,،，、]/)] }]
      : [],
  );
  const correct = corrector(book.also, terms, rules, words, vocabulary, ordinary);
  const { questionOf, termOf, rare } = asker(questions, terms, rules, words);
  const { questionOf: nearestLetter } = asker(letters, [], rules, words);
  /** The letter that is meant. One word is too little to guess from: it must be one of a letter as it is, and stand nowhere else. */
  const letterOf = (query: string): string | undefined => {
    const [word = '', ...others] = words.tokens(query);
    if (!spaces || others.length > 0) return nearestLetter(query);
    return ordinary.has(word)
      ? undefined
      : letters.find(({ asks }) => asks.some((ask) => words.fold(ask) === word))?.to;
  };
  const isCry = cryHeard(cries, spaces, words, vocabulary, sound);

  return (query) => {
    const typed = words.whole(query).join(' ');
    if (!typed) return { cry: false, first: [], look: [] };
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
    const cry = isCry(query) || isCry(meant);
    const term = termOf(meant);
    const word = term && `words/#${term.key}`;
    const question =
      questionOf(meant) ??
      questionOf(query) ??
      (country && !country.whole ? questionOf(meant.replace(country.words, ' ')) : undefined);
    // A glossary word alone asks for its meaning.
    const answers = (term?.whole ? [word, question] : [question, word]).filter(
      (to) => to !== undefined,
    );
    if (answers.length === 0)
      answers.push(...[letterOf(query) ?? letterOf(meant)].flatMap((to) => to ?? []));
    // Who names a country and asks for help wants the page of that country; who asks something else wants the answer first.
    const learns = country && !country.whole && question && !question.startsWith('help/');
    const first = learns ? [...answers, ...country.to] : [...(country?.to ?? []), ...answers];
    return {
      cry,
      near: country?.whole === true && !exact,
      ...(words.fold(meant) !== words.fold(typed) ? { meant } : {}),
      first: [...new Set(first)],
      look: [...new Set([rare(meant).join(' ') || meant, meant])],
    };
  };
}
