// Loads the search: the index of the language with the texts of its places, when the field gets the
// focus.
import type { TypingRules } from '#languages/types.ts';
import { soundBy } from './alike.ts';
import { answerer, type Answer } from './answers.ts';
import { wordsBy } from './fold.ts';
import type { CountryNames } from './named.ts';
import { unpackedIndex, type PackedIndex } from './search-index.ts';
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
  const hasOwnLetters = index.rules.latin !== undefined || syllablesUrl !== '';

  const answerTo: Search['answer'] = async (query) => {
    if (hasOwnLetters && /[a-z]{2}/i.test(query)) await loadMore();
    const found = answer(query);
    const { meaning, hits } = found;
    // Nothing was found, or only a spelling suggestion: it may be a country's name in another
    // language.
    const isSure =
      meaning.heard === 'cry' ||
      (hits.length > 0 &&
        !meaning.near &&
        (meaning.meant === undefined || meaning.first.length > 0));
    if (more || isSure) return found;
    await loadMore();
    return answer(query);
  };
  return { answer: answerTo, ...comparing(index.rules) };
}
