import type { Locale } from '#languages/locales.ts';
import { dataOf, valueOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { sourceIn, type Source } from './sources.ts';
import { topicOf, type Topic } from './topic.ts';

export interface Myth {
  id: string;
  myth: string;
  truth: string;
  drawing: Drawing;
  about: Topic;
  /** People say it, and it is true. */
  isTrue: boolean;
  /** Without one it comes from the explainer that the site is based on. */
  source?: Source;
}

/** The words of the page of myths. */
export const mythsPageIn = (locale: Locale) => dataOf('mythsPage', `${locale}/pages/myths`);

/** The myths of a language, in order. */
export async function mythsIn(locale: Locale): Promise<Myth[]> {
  const { items } = await mythsPageIn(locale);
  return Promise.all(
    Object.entries(await dataOf('sharedMyths', 'shared/myths')).map(
      async ([id, { picture, scene, source, true: isTrue = false }]) => ({
        id,
        isTrue,
        ...(source ? { source: await sourceIn(locale, source) } : {}),
        about: await topicOf(locale, scene),
        drawing: await pictureIn(locale, picture),
        ...valueOf(`${locale}/pages/myths.yaml`, items, id),
      }),
    ),
  );
}
