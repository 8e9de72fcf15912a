// The pages of the release, and the two outside the sections: the 404 page and the choice of
// language.
import assert from 'node:assert/strict';
import { wordlessSheets } from '#content/printables.ts';
import { languages, locales } from '#languages/locales.ts';
import { pageKinds, type Kind } from '#site/pages.ts';
import { slugOf, type NamesOf } from '#site/addresses.ts';
import { pathOf } from '#site/urls.ts';
import { loudName } from '#content/checks/words.ts';
import { named, textOf } from '../support/html.ts';
import { cards, filesIn, pages, release } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const keys = (of: object): string[] => Object.keys(of);
const sections = keys(content.sections).map((section) => ({ section }));
const scenes = Object.entries(content.sections).flatMap(([section, { scenes }]) =>
  keys(scenes).map((id) => ({ section, scene: pathOf(id) })),
);
const countries = keys(content.helplines).map((country) => ({ country }));
const stories = keys(content.stories).map((story) => ({ story }));
const plans = keys(content.plans).map((plan) => ({ plan }));
type WithNames = { [K in Kind]: keyof NamesOf<K> extends never ? never : K }[Kind];
/** The names that stand in the addresses of each kind of page. */
const names: { [K in WithNames]: NamesOf<K>[] } = {
  section: sections,
  scene: scenes,
  remember: sections,
  whole: sections,
  country: countries,
  countryCard: countries,
  letter: keys(content.languages.en.letters.letters).map((letter) => ({ letter })),
  shown: locales.map((other) => ({ other })),
  wordless: [...content.withoutWords.frames.map((_, i) => String(i + 1)), 'end'].map((place) => ({
    place,
  })),
  story: stories,
  storyStep: Object.entries(content.languages.en.stories).flatMap(([story, { steps }]) =>
    steps.map(({ n }) => ({ story, step: String(n) })),
  ),
  teachPage: [...keys(content.teach), ...keys(content.plans)].map((page) => ({ page })),
  teachStory: stories,
  worksheet: keys(content.worksheets).map((sheet) => ({ sheet })),
  sharePage: keys(content.share).flatMap((page) => (page === 'words' ? [] : [{ page }])),
  sharedScene: scenes,
  wordlessPaper: keys(wordlessSheets).map((sheets) => ({ sheets })),
  poster: [...keys(content.sections), 'help', 'rhyme'].map((poster) => ({ poster })),
  deck: sections,
  shortDeck: sections,
  notes: sections,
  planDeck: plans,
  storyDeck: stories,
  shortPlanDeck: plans,
  wordlessDeck: Object.values(content.withoutWords).map(({ length }) => ({
    pictures: String(length),
  })),
  staffDeck: Object.entries(content.teach).flatMap(([page, { slides }]) =>
    slides ? [{ page }] : [],
  ),
  planNotes: plans,
  embed: scenes,
};

test('every page of the table is there with each of its names, in six languages, and none that has no row', () => {
  const kinds = (keys(pageKinds) as Kind[]).filter((kind) => kind !== 'templates');
  const expected = kinds.flatMap((kind) => {
    const each: readonly object[] = kind in names ? names[kind as WithNames] : [{}];
    return each.flatMap((one) =>
      locales.map((locale) => `/${locale}/${slugOf(kind, one as NamesOf<typeof kind>)}`),
    );
  });
  assert.deepEqual(
    [...pages(), ...cards()].map(({ url }) => url).sort(),
    ['/', '/404.html', ...expected].sort(),
  );
  assert.deepEqual(
    filesIn(release).filter((file) => file.includes('gallery')),
    [],
  );
});

test('no address names the subject: not the pages, and not the pictures and papers', () => {
  // The section "Who is harmed?" has this address.
  assert.deepEqual(
    filesIn(release).filter((file) => loudName.test(file.replace('/who-is-harmed/', '/'))),
    [],
  );
});

test('nothing is dead or promised: no page says "coming soon", and no link leads to a page that is not built', () => {
  for (const { url, html } of pages()) {
    assert.doesNotMatch(html, /coming soon|href="#"|href=""|undefined|\[object/i, url);
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/s, ''), /page:[a-z]|section:[a-z]/, url);
  }
});

test('a child who opens an address that is not there is told that nothing was wrong, and where to go', () => {
  for (const locale of locales) {
    const { title, body } = content.languages[locale].notFound;
    const main = named(treeOf(`/${locale}/404.html`), 'main')[0] ?? assert.fail(locale);
    assert.ok(textOf(main).includes(title) && textOf(main).includes(body));
    assert.ok(named(main, 'a').some(({ attributes }) => attributes.href === `/${locale}/`));
    assert.ok(
      textOf(treeOf('/404.html')).includes(title),
      'the page outside every language says it in each',
    );
  }
});

test('the choice of a language needs no script, names each language in its own words, and leads to its help', () => {
  const links = named(named(treeOf('/'), 'main')[0] ?? assert.fail(), 'a');
  assert.deepEqual(
    links.map(({ attributes }) => [attributes.href, attributes.lang]),
    locales.flatMap((locale) =>
      ['', 'help/'].map((page) => [`/${locale}/${page}`, languages[locale].tag]),
    ),
  );
});
