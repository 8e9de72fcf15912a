// Loads the search: the index of the language with the texts of its places, when the field gets the
// focus.
import type { TypingRules } from '#languages/types.ts';
import { soundBy } from './alike.ts';
import { answerer, type Answer } from './answers.ts';
import { wordsBy } from './fold.ts';
import type { CountryNames } from './named.ts';
import { unpackedIndex, type PackedIndex, type SearchIndex } from './search-index.ts';
import { fits } from './texts.ts';

/** How the words of a text are compared with typed ones. */
export interface Comparing {
  /** A word as it is compared; none in a language without spaces. */
  wordOf: ((word: string) => string) | undefined;
  /** Whether a word, so compared, is a typed one: the same, another form, or longer. */
  isSame: (typed: string, word: string) => boolean;
}
/** A search that is loaded. */
export interface Search extends Comparing {
  answer: (query: string) => Promise<Answer>;
}

/** Gives how words are compared by the rules of a language. */
export function comparing(rules: TypingRules): Comparing {
  const { fold, bare } = wordsBy(rules);
  return {
    wordOf: rules.spaces ? (word) => bare(fold(word)) : undefined,
    isSame: (typed, word) => fits(bare(typed), word, true) > 0,
  };
}

/**
 * Tells what cannot be read without what is fetched later: words in Latin letters where the
 * language has others, and characters that nothing in the index has.
 */
export function foreignTo(index: SearchIndex): (query: string) => boolean {
  const { spaces, latin } = index.rules;
  const signs = new Set(spaces ? '' : JSON.stringify(index));
  return (query) =>
    ((latin !== undefined || !spaces) && /[a-z]{2}/i.test(query)) ||
    (!spaces && (query.match(/\p{Script=Han}/gu) ?? []).some((sign) => !signs.has(sign)));
}

/**
 * Tells whether an answer would be the same with what is fetched later: nothing was found, only
 * another spelling, or texts alone for what may be a city: it may be the name of a country. No card
 * waits for one.
 */
export function isSure(query: string, { meaning, hits }: Answer, { spaces }: TypingRules): boolean {
  const { heard, near, meant, first, city } = meaning;
  const isShort = spaces ? query.trim().split(/\s+/).length < 3 : [...query.trim()].length < 5;
  const isCity = city && heard !== 'likely';
  return (
    heard === 'cry' ||
    (hits.length > 0 && !near && !isCity && (first.length > 0 || (meant === undefined && !isShort)))
  );
}

const json = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

/** Loads the search; addresses and words are those of <child-search> (SearchField.astro). */
export async function loadSearch({
  book: indexUrl = '',
  names: namesUrl = '',
  syllables: syllablesUrl = '',
  lead = '',
  help = '',
}: DOMStringMap): Promise<Search> {
  const index = unpackedIndex(await json<PackedIndex>(indexUrl));
  const sound = await soundBy(index.rules);
  const answerWith = answerer(index, sound, { lead, help });
  let answer = answerWith();
  /**
   * Names of countries in their own languages, and readings of characters: fetched when nothing
   * matches, and for words in Latin letters where the language has another script.
   */
  let more: Promise<void> | undefined;
  const loadMore = (): Promise<void> =>
    (more ??= Promise.all([
      json<CountryNames>(namesUrl),
      syllablesUrl ? json<Record<string, string>>(syllablesUrl) : {},
    ]).then(
      ([{ names }, syllables]) => void (answer = answerWith(names, syllables)),
      // What the page knows has to do; the next query asks again.
      () => void (more = undefined),
    ));
  const isForeign = foreignTo(index);

  const answerTo: Search['answer'] = async (query) => {
    if (isForeign(query)) await loadMore();
    const found = answer(query);
    if (more || isSure(query, found, index.rules)) return found;
    await loadMore();
    return answer(query);
  };
  return { answer: answerTo, ...comparing(index.rules) };
}
