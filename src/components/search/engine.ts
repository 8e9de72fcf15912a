// All that a search needs: the index, what is known of the language, and the places of the site. It is loaded when a child comes to the field.
import type { CountryNames } from '#components/help/country-list.ts';
import type { Names } from '#components/help/named.ts';
import { soundBy } from './alike.ts';
import { find, openIndex, placesWith, type Place } from './pagefind.ts';
import { countryName, reader, type Book, type Meaning } from './reader.ts';

export interface Answer {
  meaning: Meaning;
  places: Place[];
}
/** Answers a query. */
export type Search = (query: string) => Promise<Answer>;

const json = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

/** Loads the search; addresses and words are those of <child-search> (SearchField.astro). */
export async function loadSearch({
  book: bookUrl = '',
  pagefind: folder = '',
  names: namesUrl = '',
  lead = '',
  help = '',
}: DOMStringMap): Promise<Search> {
  const [book, pagefind] = await Promise.all([json<Book>(bookUrl), openIndex(folder)]);
  const sound = await soundBy(book.rules);
  const indexed = await placesWith(pagefind, null);
  // A country looks like the part of the help page about helplines.
  const look = indexed.find(({ url }) => url === 'help/#find')?.meta;
  const countries = Object.keys(book.countries).map((iso2): Place => ({
    url: `help/${iso2}/`,
    excerpt: '',
    content: lead,
    meta: { ...look, title: countryName(book.rules.tag, iso2), part: help },
  }));
  const known = new Map([...countries, ...indexed].map((place) => [place.url, place]));
  const texts = indexed.map(({ url, content, meta }) => ({
    url,
    title: meta.title ?? '',
    text: content,
  }));
  const understandWith = (names?: Names): ((query: string) => Meaning) =>
    reader(book, texts, sound, names);
  let understand = understandWith();
  /** What countries are called in their own languages: fetched when nothing else fits. */
  let names: Promise<void> | undefined;
  const loadNames = (): Promise<void> =>
    (names ??= json<CountryNames>(namesUrl).then(
      ({ names: abroad }) => void (understand = understandWith(abroad)),
      // What the page knows has to do; the next query asks again.
      () => void (names = undefined),
    ));

  const answer: Search = async (query) => {
    const meaning = understand(query);
    // Beside a cry for help stands nothing else: no page, no other spelling.
    if (meaning.cry) return { meaning, places: [] };
    return { meaning, places: await find(pagefind, known, meaning) };
  };
  return async (query) => {
    const found = await answer(query);
    const { meaning, places } = found;
    // Nothing, or only another spelling of what was typed: it may be a name that a country has elsewhere.
    const isSure =
      places.length > 0 &&
      !meaning.near &&
      (meaning.meant === undefined || meaning.first.length > 0);
    if (meaning.cry || names || isSure) return found;
    await loadNames();
    return answer(query);
  };
}
