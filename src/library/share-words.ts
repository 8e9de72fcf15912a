// Words that organizations copy, with the address of the first page filled in.
import { dateIn } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { sceneOf } from '#site/targets.ts';
import { dataOf, valueOf } from './entries.ts';
import { scenesOf } from './sections.ts';

/** A day on which people listen, as the page shows it. */
export interface CampaignDay {
  key: string;
  name: string;
  when: string;
  about: string;
  say: string;
  also: string;
  scene: { section: string; scene: string; title: string };
  /** `unsure`: known at second hand. */
  source: { url: string; date: string; unsure: boolean };
}

/** The page of words in a language; `link` is the whole address of its first page. */
export async function shareWordsIn(locale: Locale, link: string) {
  const words = await dataOf('shareWords', `${locale}/share/words`);
  const days = Object.entries(await dataOf('sharedDays', 'shared/days')).map(
    async ([key, { scene, source }]): Promise<CampaignDay> => {
      const { say, ...day } = valueOf(`${locale}/share/words.yaml`, words.days.items, key);
      const at = sceneOf(scene);
      const found = at && (await scenesOf(locale, at.section)).find(({ id }) => id === at.scene);
      if (!at || !found) throw new Error(`content/shared/days.yaml: "${key}" has no scene.`);
      const { url, date, check } = source;
      return {
        key,
        ...day,
        say: fill(say, { link }),
        scene: { ...at, title: found.heading },
        source: { url, date: dateIn(locale, date), unsure: check !== undefined },
      };
    },
  );
  return {
    ...words,
    filled: (text: string) => fill(text, { link }),
    campaign: await Promise.all(days),
  };
}
