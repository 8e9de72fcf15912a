// Titles of tabs, and previews of links.
import { pathOf } from '#site/urls.ts';
import type { KnownPage } from '#site/addresses.ts';
import { languageName } from '#languages/format.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { dataOf, valueOf } from './entries.ts';
import { helplineInALine } from './helpline-in-a-line.ts';
import { letterIds } from './letters.ts';
import { translatorOf } from './strings.ts';

/** What a tab of a browser shows of a page, and the preview of a link to it. */
export interface Preview {
  tab: string;
  title: string;
  text: string;
  /** The name of the site, which does not say what it is about. */
  site: string;
}

/** What a page says of itself. */
interface Own {
  title: string;
  text: string;
}

/**
 * The preview of a page; where it has none of its own (a story, a page for teachers), its title and
 * summary. No two pages have the same text.
 */
export async function previewOf(locale: Locale, page: KnownPage, own: Own): Promise<Preview> {
  const { mark, pages } = await dataOf('previews', `${locale}/previews`);
  const t = await translatorOf(locale);
  const joined = (label: string, text: string): string =>
    [t('colon', { label }), text].join(languages[locale].spaces ? ' ' : '');
  const { kind, slug, names } = page;
  const [area = ''] = slug.split('/');
  const [name = '', path] = names;
  const door = pages[area];
  const stories = await dataOf('sharedStories', 'shared/stories');
  if (door && (kind === 'scene' || kind === 'remember' || kind === 'whole')) return smallPage(door);
  const key = page.preview ?? slug.replace(/\/$/, '');
  const { tab = own.title, title, text } = pages[key] ?? { ...own, tab: own.title };
  const { harm } = languages[locale];
  return {
    tab: `${tab} · ${mark}`,
    // A title that names the harm is not shown in previews; the name of its part of the site is
    // used.
    title: harm.test(title) ? (door?.title ?? pages.home?.title ?? mark) : title,
    text: await distinct(),
    site: mark,
  };

  /** A small page is named as the door of its section is, and by its number. */
  async function smallPage({ title, text, tab = title }: (typeof pages)[string]): Promise<Preview> {
    const { scenes = {} } = (await dataOf('sharedSections', 'shared/sections'))[area] ?? {};
    const scene = Object.keys(scenes).find((id) => pathOf(id) === path);
    const captions = await dataOf('captions', `${locale}/share/captions`);
    return {
      tab: `${joined(tab, own.title)} · ${mark}`,
      title: joined(title, own.title),
      text: scene
        ? valueOf(`${locale}/share/captions.yaml`, captions.scenes, scene).short
        : `${text} (${own.title})`,
      site: mark,
    };
  }
  /** Its sentence, where others would have the same. */
  async function distinct(): Promise<string> {
    if (kind === 'country' || kind === 'countryCard') return helplineInALine(locale, name, text);
    if (kind === 'shown') return `${text} (${languageName(locale, name)})`;
    if (kind === 'letter') {
      const ids = await letterIds();
      return `${text} (${ids.indexOf(name) + 1}/${ids.length})`;
    }
    if (area === 'stories' && stories[name]?.unshown) return joined(title, door?.text ?? text);
    if (kind === 'sharedScene') return joined(pages.share?.title ?? mark, text);
    return /^(worksheets?|answers)$/.test(kind) ? joined(title, text) : text;
  }
}
