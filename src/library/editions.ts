// The editions of the site: a number and a date that are on every paper and in every copy, and a
// list of changes.
import { dateIn } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import { dataOf, valueOf } from './entries.ts';

/** The editions by number and date, the newest first. */
export const editions = async () => (await dataOf('sharedVersions', 'shared/versions')).editions;

/** The newest edition. */
export async function newestEdition() {
  const [newest] = await editions();
  if (!newest) throw new Error('content/shared/versions.yaml has no edition.');
  return newest;
}

/** What `share.version` and `share.sentence.paper` say of the newest edition, in a language. */
export async function editionIn(locale: Locale): Promise<{ version: string; date: string }> {
  const { edition, date } = await newestEdition();
  return { version: edition, date: dateIn(locale, date) };
}

/** What has changed, in a language: the newest edition first, each with its date in words. */
export async function changesIn(locale: Locale) {
  const { heading, feed, items } = await dataOf('changes', `${locale}/share/changes`);
  return {
    heading,
    feed,
    editions: (await editions()).map(({ edition, date }) => ({
      edition,
      date,
      day: dateIn(locale, date),
      ...valueOf(`${locale}/share/changes.yaml`, items, edition),
    })),
  };
}
