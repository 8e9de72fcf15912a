// The authored part of a language's index: places and their texts, misspellings, questions,
// letters, country names, cries for help.
import { countryName } from '#languages/countries.ts';
import type { Locale } from '#languages/locales.ts';
import { guardedPattern, slugOf, type Page } from '#site/addresses.ts';
import { pathOf } from '#site/urls.ts';
import { namesOfCountries, ownNames, otherName } from '#content/country-names.ts';
import { leadIn } from '#languages/sentences.ts';
import { helpPictures, placesIn } from './places.ts';
import type { Content } from '#content/read.ts';

/**
 * The address of an answer below the language: `page:help#find` is `help/#find`,
 * `section:online#who-is-writing` is `online/who-is-writing/`.
 */
export const addressOf = (to: string): string => {
  const [, kind, path = '', part] =
    /^(page|section|story|teach|share):([a-z0-9/-]+)(?:#(.+))?$/.exec(to) ?? [];
  if (kind === 'teach') return slugOf('teachPage', { page: path });
  if (kind === 'share') return slugOf('sharePage', { page: path });
  if (kind === 'story') return slugOf('story', { story: path });
  if (kind === 'page') return `${slugOf(path as Page, {})}${part ? `#${part}` : ''}`;
  return part
    ? slugOf('scene', { section: path, scene: pathOf(part) })
    : slugOf('section', { section: path });
};

const guarded = new RegExp(guardedPattern);
/** The answer stands on a page that a child in danger may read. */
export const isForDanger = (to: string): boolean => guarded.test(addressOf(to));

/**
 * The authored part of `SearchIndex` (search/read/search-index.ts): without the rules, the frequent
 * words and the model.
 */
export function authoredIndex(content: Content, locale: Locale) {
  const { search, letters, lookedFor, misspellings, cryAlone } = content.languages[locale];
  const own = ownNames(content);
  const drawn = <T extends { picture?: string }>({ picture, ...place }: T) => ({
    ...place,
    ...(picture && { picture, ...(content.credits[picture]?.mirror && { mirror: true }) }),
  });
  const onCard = new Set(
    leadIn(locale, [search.cry.buttons, search.cry.quiet].flat().join(' ')).links.map(({ href }) =>
      addressOf(href),
    ),
  );
  // What is looked for is something else: in France 119 is a helpline.
  const others = new Set(Object.values(lookedFor).flat());
  const emergency = Object.values(content.helplines)
    .flatMap((country) => country.emergency.map(({ number }) => number.replace(/\D/g, '')))
    .filter((number) => !others.has(number));
  return {
    also: Object.fromEntries(
      Object.entries(misspellings).flatMap(([meant, typed]) => typed.map((word) => [word, meant])),
    ),
    questions: [
      ...search.questions.map(({ ask, to, like }) => ({ to: addressOf(to), asks: [ask, ...like] })),
      ...Object.entries(lookedFor).map(([to, asks]) => ({
        to: addressOf(to),
        asks,
        sought: true as const,
      })),
    ],
    letters: Object.entries(letters.letters).map(([key, { question, look }]) => ({
      to: slugOf('letter', { letter: key }),
      asks: [question, ...look],
    })),
    // A country's names in its own languages are fetched when nothing matches
    // (components/search/child-search.ts); the browser knows its CLDR names in English and
    // traditional Chinese.
    countries: Object.fromEntries(
      Object.entries(namesOfCountries(content, locale)).map(([iso2, { here, elsewhere }]) => [
        iso2,
        [
          ...here.filter((name) => name !== otherName(locale, iso2)),
          ...elsewhere.filter(
            (name) => name !== countryName('en', iso2) && !own[iso2]?.includes(name),
          ),
        ],
      ]),
    ),
    // A child who types the number of the police may think that the field calls it.
    cries: { ...cryAlone, alone: [...new Set([...cryAlone.alone, ...emergency])] },
    places: placesIn(content, locale).map((place) => ({
      ...drawn(place),
      ...(onCard.has(place.url) && { onCard: true as const }),
    })),
    // Shown like the part of the help page about helplines. No cry leads to it: many words are
    // close to a country's name.
    country: {
      ...drawn({ colours: 'sun' as const, picture: helpPictures.find }),
      url: slugOf('country', { country: '*' }),
      onCard: true as const,
    },
  };
}
