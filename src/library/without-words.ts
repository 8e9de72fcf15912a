import type { Locale } from '#languages/locales.ts';
import { wordlessUrl, pageUrl } from '#site/urls.ts';
import { dataOf, valueOf } from './entries.ts';

/** The words of the story without words: names, alternatives of symbols, what an adult tells. */
export const withoutWordsIn = (locale: Locale) =>
  dataOf('withoutWords', `${locale}/pages/without-words`);

/** Its pictures in order, and those of its shorter forms. */
export const framesOfStory = () => dataOf('sharedWithoutWords', 'shared/without-words');

/** The pictures in order, each with what an adult tells and asks. */
export async function framesIn(locale: Locale) {
  const [{ frames }, words] = await Promise.all([framesOfStory(), withoutWordsIn(locale)]);
  return frames.map((frame) => ({
    frame,
    ...valueOf(`${locale}/pages/without-words.yaml`, words.frames, frame),
  }));
}

/** The story in its three lengths: what each is called, and its pictures. */
export async function lengthsIn(locale: Locale) {
  const [{ frames, short, shortest }, { title, telling }] = await Promise.all([
    framesOfStory(),
    withoutWordsIn(locale),
  ]);
  return [
    { label: title, pictures: frames },
    { label: telling.short, pictures: short },
    { label: telling.shortest, pictures: shortest },
  ];
}

/** The page after the last picture, in addresses. */
const lastPlace = 'end';

/** Where each page is: the numbers of the pictures from 1, then `end`. */
export const placesOfStory = async (): Promise<string[]> => [
  ...(await framesOfStory()).frames.map((_, i) => String(i + 1)),
  lastPlace,
];

/** The pages before and after one; before the first picture is the cover. */
export async function waysFrom(
  locale: Locale,
  place: string,
): Promise<{ back: string; next?: string }> {
  const places = await placesOfStory();
  const [before, after] = [-1, 1].map((step) => places[places.indexOf(place) + step]);
  return {
    back: before ? wordlessUrl(locale, before) : pageUrl(locale, 'without-words'),
    ...(after ? { next: wordlessUrl(locale, after) } : {}),
  };
}
