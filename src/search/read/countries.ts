// Which country a query names, beside the words that mean something else.
import { countryPage, type SearchIndex } from './search-index.ts';
import type { Finder, Named } from './named.ts';
import type { Words } from './fold.ts';

/** The country that a query names. */
export interface Country {
  /** The words that name it, as the query has them. */
  words: string;
  /** The query is nothing else. */
  whole: boolean;
  /** The pages of the countries that may be meant, below the language. */
  to: string[];
  name: string;
}

/**
 * `ordinary`: the words of the site other than country names; for languages without spaces, `said`
 * is all its text.
 */
export function namer(
  index: Pick<SearchIndex, 'country' | 'rules'>,
  finder: Finder,
  ordinary: ReadonlySet<string>,
  said: string,
  { tokens, joined, whole: wholeOf }: Words,
) {
  const { spaces } = index.rules;
  const countryOf = (words: string, whole: boolean, found: readonly Named[]): Country | undefined =>
    found[0] && {
      words,
      whole,
      to: found.slice(0, 3).map(({ iso2 }) => countryPage(index, iso2)),
      name: found[0].name,
    };
  return {
    /**
     * The country that a query is, or that it names by words which mean nothing else: "us" in "help
     * us" is not the United States.
     */
    named: (query: string): Country | undefined => {
      const { words, found } = finder.within(query);
      const whole = words === wholeOf(query).join(' ');
      return whole ||
        !(spaces ? words.split(' ').every((word) => ordinary.has(word)) : said.includes(words))
        ? countryOf(words, whole, found)
        : undefined;
    },
    /**
     * The country whose name begins with the query, or is close to it and hardly longer, unless it
     * is a word of the site, or the beginning of one.
     */
    nearly: (query: string): Country | undefined => {
      const token = joined(query);
      const other = spaces
        ? tokens(query).some((typed) => [...ordinary].some((word) => word.startsWith(typed)))
        : said.includes(token);
      if (other || (token.length < 4 && spaces)) return undefined;
      const { near, found } = finder.find(query);
      // "paris" is no Pakistan.
      const isEnough = ({ name }: Named): boolean => token.length >= 0.7 * joined(name).length;
      return countryOf(query, true, near ? found.filter(isEnough) : found);
    },
  };
}
