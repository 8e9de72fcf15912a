// The answers to a query: first what it seems to mean, then places that contain its words. Pure
// functions, so that tests need no page.
import type { Sound } from './alike.ts';
import { countryPage, type SearchIndex } from './search-index.ts';
import { wordsBy } from './fold.ts';
import { foundFor } from './found.ts';
import { countryName } from './known.ts';
import { queryReader, type Meaning, type QueryReader } from './query-reader.ts';
import { lookup, type Hit, type Place } from './texts.ts';

export interface Answer {
  meaning: Meaning;
  /** The spelling that is offered, if one is: never for a cry for help. */
  spelling?: string | undefined;
  /**
   * The results, best first; for a cry for help at most two pages, which a question, a letter or a
   * title names.
   */
  hits: Hit[];
}
/** The words of a country's result: its sentence and its part of the site. */
export interface CountryWords {
  lead: string;
  help: string;
}

/** No more results than this, for children and for adults: a child reads from the top. */
const most = { children: 8, adults: 4, cry: 2 };
/**
 * If one of the first so many results is a letter for a child in danger, no spelling is suggested:
 * it would correct a cry.
 */
const tenderAmong = 3;
/** One word is a child's, unless the best page for adults scores so many times higher. */
const clearly = 1.2;
const noWords: ReadonlySet<string> = new Set();

/**
 * Gives a function that answers queries by the index of a language; called again when more is known
 * (query-reader.ts).
 */
export function answerer(
  index: SearchIndex,
  sound: Sound,
  { lead, help }: CountryWords,
): (...known: Parameters<QueryReader>) => (query: string) => Answer {
  const read = queryReader(index, sound);
  const asks = new Map<string, string[]>();
  for (const { to, asks: ways } of [...index.questions, ...index.letters])
    asks.set(to, [...(asks.get(to) ?? []), ...ways]);
  const find = lookup(index.places, asks, index.rules, wordsBy(index.rules));
  const countries = Object.keys(index.countries).map((iso2): Place => ({
    ...index.country,
    url: countryPage(index, iso2),
    title: countryName(index.rules.tag, iso2),
    part: help,
    text: lead,
  }));
  const known = new Map([...countries, ...index.places].map((place) => [place.url, place]));

  const isLetter = (url = ''): boolean => known.get(url)?.kind === 'letter';

  /** Another spelling would correct a cry. What a question names is none: "is it my falt". */
  const isTender = ({ heard, first: [named] }: Meaning, hits: readonly Hit[]): boolean =>
    heard === 'likely' ||
    ((named === undefined || isLetter(named)) &&
      hits.slice(0, tenderAmong).some(({ place }) => place.tender));

  return (...more) => {
    const understand = read(...more);
    return (query) => {
      const meaning = understand(query);
      const isCry = meaning.heard === 'cry';
      // Below a cry for help only named pages are shown, no full-text matches.
      const found = isCry ? new Map<string, Hit>() : foundFor(meaning, find);
      const meant = meaning.first.flatMap((url): Hit[] => {
        const place = known.get(url);
        return found.get(url)
          ? [found.get(url) as Hit]
          : place
            ? [{ place, words: noWords, score: 0 }]
            : [];
      });
      if (isCry)
        return {
          meaning,
          hits: meant
            .filter(
              ({ place: { adults, onCard, url } }) =>
                !adults && !onCard && (!isLetter(url) || url === meaning.letter),
            )
            .slice(0, most.cry),
        };
      const hits = [...new Set([...meant, ...found.values()])];
      const children = hits.filter(({ place }) => !place.adults).slice(0, most.children);
      const best = Math.max(0, ...hits.map(({ score }) => score));
      // Of the pages for adults those that fit well: they are not for most who ask.
      const adults = hits
        .filter((hit) => hit.place.adults && (meant.includes(hit) || hit.score * 2 > best))
        .slice(0, most.adults);
      // Who asks what a page for adults answers is one.
      const [top] = meant;
      const isAdult = top
        ? top.place.adults === true
        : (adults[0]?.score ?? 0) >
          (children[0]?.score ?? 0) * (meaning.look[0]?.length === 1 ? clearly : 1);
      return {
        meaning,
        spelling: isTender(meaning, children) ? undefined : meaning.meant,
        hits: isAdult ? [...adults, ...children] : [...children, ...adults],
      };
    };
  };
}
