// The pages that others are invited to link to, by their addresses below the language. These do not
// change (tests/queries/addresses.txt).
import type { Locale } from '#languages/locales.ts';
import { slugOf } from '#site/addresses.ts';
import { pathOf } from '#site/urls.ts';
import type { Page } from '#site/addresses.ts';
import type { SectionColours } from '#content/colours.ts';
import { lettersPageIn } from './letters.ts';
import { lookAgainPageIn } from './look-again.ts';
import { mythsPageIn } from './myths.ts';
import { helpIn, openProse, printPageIn } from './page-words.ts';
import { questionsPageIn } from './quiz.ts';
import { rhymeIn } from './rhyme.ts';
import { scenesOf, sectionsIn } from './sections.ts';
import { shareIndexIn } from './share.ts';
import { storiesPageIn } from './stories.ts';
import { translatorOf } from './strings.ts';
import { teachIndexIn } from './teach-pages.ts';

/** A page to link to. */
export interface Linked {
  title: string;
  /** Below the language: `online/who-is-writing/`; empty for the first page. */
  path: string;
}

/** Pages beside the parts, those for a child first. */
async function besideIn(locale: Locale): Promise<Linked[]> {
  const t = await translatorOf(locale);
  const titles: [page: 'home' | Page, title: string][] = [
    ['home', t('site.title')],
    ['help', (await helpIn(locale)).title],
    ['stories', (await storiesPageIn(locale)).title],
    ['check', (await questionsPageIn(locale)).title],
    ['myths', (await mythsPageIn(locale)).title],
    ['look-again', (await lookAgainPageIn(locale)).title],
    ['rhyme', (await rhymeIn(locale)).title],
    ['letters', (await lettersPageIn(locale)).title],
    ['words', t('menu.words')],
    ['families', (await openProse(locale, 'families')).title],
    ['teach', (await teachIndexIn(locale)).title],
    ['print', (await printPageIn(locale)).title],
    ['share', (await shareIndexIn(locale)).title],
  ];
  return titles.map(([page, title]) => ({ path: slugOf(page, {}), title }));
}

/** A part with its scenes. */
export interface LinkedPart extends Linked {
  number: number;
  colours: SectionColours;
  scenes: Linked[];
}

/** The parts, and the pages beside them. */
export async function linksIn(locale: Locale): Promise<{ pages: Linked[]; parts: LinkedPart[] }> {
  const parts = (await sectionsIn(locale)).map(async ({ slug, number, colours, title }) => ({
    number,
    colours,
    title,
    path: slugOf('section', { section: slug }),
    scenes: (await scenesOf(locale, slug)).map(({ id, heading }) => ({
      title: heading,
      path: slugOf('scene', { section: slug, scene: pathOf(id) }),
    })),
  }));
  return { pages: await besideIn(locale), parts: await Promise.all(parts) };
}

/** All of them in one list. */
export async function allLinksIn(locale: Locale): Promise<Linked[]> {
  const { pages, parts } = await linksIn(locale);
  return [...pages, ...parts.flatMap(({ title, path, scenes }) => [{ title, path }, ...scenes])];
}
