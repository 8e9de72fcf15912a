import { languages, type Locale } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import { dataOf, valueOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { topicOf, type Topic } from './topic.ts';

/** A ring on a picture: where it lies, in per cent, as the picture is seen in the language. */
interface Dot {
  x: number;
  y: number;
  /** The object that it marks. */
  at: string;
  text: string;
}
/** A picture of a trick, and what it really was. */
export interface LookAgain {
  /** From 1: its name in addresses, since its own would say too much. */
  number: number;
  first: string;
  drawing: Drawing;
  dots: Dot[];
  really: string;
  after: Drawing;
  helps: string;
  about: Topic;
}

/** The words of the page. */
export const lookAgainPageIn = (locale: Locale) =>
  dataOf('lookAgain', `${locale}/pages/look-again`);

/** The pictures of a language, in order. */
export async function lookAgainIn(locale: Locale): Promise<LookAgain[]> {
  const { pictures } = await lookAgainPageIn(locale);
  return Promise.all(
    Object.entries(await dataOf('sharedLookAgain', 'shared/look-again')).map(
      async ([name, { picture, after, scene, dots }], i) => {
        const { first, look, really, helps } = valueOf(
          `${locale}/pages/look-again.yaml`,
          pictures,
          name,
        );
        const drawing = await pictureIn(locale, picture);
        return {
          number: i + 1,
          first,
          drawing,
          // Numbered as one reads: from the inline start to the end.
          dots: look
            .map((one, n) => {
              const { x = 50, y = 50 } = dots[n] ?? {};
              return { ...one, x: drawing.mirror ? 100 - x : x, y };
            })
            .sort((a, b) => (languages[locale].dir === 'rtl' ? b.x - a.x : a.x - b.x)),
          really,
          after: await pictureIn(locale, after, { decorate: true }),
          helps,
          about: await topicOf(locale, scene),
        };
      },
    ),
  );
}

/** The numbers of the pictures that belong to a scene. */
export const looksAt = async (scene: string): Promise<number[]> =>
  Object.values(await dataOf('sharedLookAgain', 'shared/look-again')).flatMap((one, i) =>
    sceneOf(one.scene)?.scene === scene ? [i + 1] : [],
  );
