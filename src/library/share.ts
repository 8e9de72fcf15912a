// What the pages for organizations are made of.
import { getCollection, render, type CollectionKey } from 'astro:content';
import { captionWith } from '#content/checks/captions.ts';
import { readContact, type Contact } from '#content/contact.ts';

import { readPartner } from '#content/partner.ts';
import { languageFiles } from '#content/files.ts';
import { captionLengths } from '#content/schemas/share.ts';
import { seriesIn } from '#languages/format.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { dataOf, entryOf, valueOf } from './entries.ts';
import { sourceIn } from './sources.ts';
import { translatorOf } from './strings.ts';

export type { Contact } from '#content/contact.ts';

/** The words of the first page for organizations. */
export const shareIndexIn = (locale: Locale) => dataOf('shareIndex', `${locale}/share/index`);

/** The pages for organizations, in order. */
export const sharePages = async () =>
  Object.entries(await dataOf('sharedShare', 'shared/share')).map(([page, facts]) => ({
    page,
    ...facts,
  }));

/** A page for organizations: its front matter and its MDX as a component. */
export async function openSharePage(locale: Locale, page: string) {
  const entry = await entryOf('sharePages', `${locale}/share/${page}`);
  return { ...entry.data.front, ...(await render(entry)) };
}

/**
 * The captions of a scene, each with its invitation as it is shown and copied, the shortest first.
 */
export async function captionsOf(locale: Locale, scene: string) {
  const { invitation, scenes, reviewed } = await dataOf('captions', `${locale}/share/captions`);
  const captions = valueOf(`${locale}/share/captions.yaml`, scenes, scene);
  return {
    short: captions.short,
    captions: captionLengths.map((length) => ({
      length,
      text: captionWith(locale, captions[length], invitation[length]),
    })),
    reviewed,
  };
}

/** The sentence that names source and licence; `title` is that of a scene or a page. */
export async function creditOf(locale: Locale, title: string, address: string): Promise<string> {
  const t = await translatorOf(locale);
  return t('share.sentence', { title, site: t('site.title'), address });
}

/**
 * Numbers that anyone may use: each as one text to copy, with what it does not mean and its source.
 */
export async function numbersIn(locale: Locale) {
  const t = await translatorOf(locale);
  const { items, ...words } = await dataOf('numbers', `${locale}/share/numbers`);
  return {
    ...words,
    items: await Promise.all(
      Object.entries(items).map(async ([key, { say, not, source: from }]) => {
        const source = await sourceIn(locale, from);
        return {
          key,
          say,
          not,
          source,
          text: t('beside', { text: say, beside: seriesIn(locale, [source.title, source.date]) }),
        };
      }),
    ),
  };
}

/** Every source of the site; `unsure` is one that we know second-hand. */
export const sourcesIn = async (locale: Locale) =>
  Promise.all(
    Object.entries(await dataOf('sharedSources', 'shared/sources')).map(
      async ([key, { check }]) => ({
        ...(await sourceIn(locale, key)),
        unsure: check !== undefined,
      }),
    ),
  );

/** What says of itself whether a native speaker has read it: a file, or the front matter of one. */
const reviewOf = (data: object): boolean | undefined => {
  const of = 'front' in data ? (data.front as object) : data;
  return 'reviewed' in of && typeof of.reviewed === 'boolean' ? of.reviewed : undefined;
};
/** Of each language, how many of its texts a native speaker from outside has read. */
export async function reviewsByLanguage() {
  const entries = (
    await Promise.all(
      Object.keys(languageFiles).map(async (kind) => getCollection(kind as CollectionKey)),
    )
  ).flat();
  return locales.map((locale) => {
    const reviews = entries
      .filter(({ id }) => id.startsWith(`${locale}/`))
      .map(({ data }) => reviewOf(data))
      .filter((reviewed) => reviewed !== undefined);
    return { locale, n: reviews.filter(Boolean).length, total: reviews.length };
  });
}

/** How to write to the publishers of the site; undefined where they have not set it. */
export function contactOfHost(): Contact | undefined {
  const contact = readContact();
  const { messages } = readPartner() ?? {};
  if (contact.email || contact.post.length > 0) return contact;
  return messages?.includes('@') ? { email: messages, post: [] } : undefined;
}
