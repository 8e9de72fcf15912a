// Accessibility rules (axe) on every kind of page and every example of the gallery, by day and by
// night. What scripts add is in axe-states.test.ts.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { byDayAndNight, ofColour, unfold, violations } from '../support/axe.ts';
import { sections } from '../support/slides.ts';
import { filesIn, inClass, pages, sample, someOf, subSite, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

/**
 * Tests inject axe past the page's policy. Pictures are outlines: they have their size and nothing
 * drawn.
 */
test.use({
  bypassCSP: true,
  viewport: { width: 1280, height: 900 },
  baseURL: ({ outlines }, use) => use(outlines),
});

/** Looks at pages one after the other; gives what was found on each. */
async function judged(page: Page, list: readonly { url: string }[], look: typeof byDayAndNight) {
  const found: Record<string, string[]> = {};
  for (const { url } of list) {
    await unfold(page, url);
    const said = await look(page);
    if (said.length > 0) found[url] = said;
  }
  return found;
}

/**
 * For kinds with several pages: the first one named here always, a sample of the others. Sections
 * differ in colours too, which are tested on each.
 */
const alike: readonly (readonly string[])[] = [
  ['leaving', 'about', 'accessibility', 'privacy', 'families'],
  ['what-is-it', ...sections.filter((section) => section !== 'what-is-it')],
  ['what-is-it/all', ...sections.slice(1).map((section) => `${section}/all`)],
  ['teach/letter', 'teach/adapt', 'teach/rules'],
  ['stories/new-friend', 'stories/the-wedding'],
  ['print/poster/online', 'print/poster/help'],
];
const others = new Set(alike.flatMap(([, ...rest]) => rest.map((name) => `/en/${name}/`)));
const ofColours = (page: Page): Promise<string[]> => byDayAndNight(page, { only: ofColour });

test('axe finds nothing to mend on any kind of page, by day and by night', async ({ page }) => {
  const pagesOf = typicalPages().filter(({ url }) => /^\/(en\/|[^/]*$)/.test(url));
  const rest = pagesOf.filter(({ url }) => others.has(url));
  assert.equal(rest.length, others.size);
  const kinds = pagesOf.filter((one) => !rest.includes(one));
  assert.ok(kinds.length >= 35, `only ${kinds.length} kinds`);
  const some = sample(rest, 3);
  const alsoByNight = sample([...kinds, ...some], 8);
  const byDay = [...kinds, ...some].filter((one) => !alsoByNight.includes(one));
  const colours = rest.filter(
    (one) => !some.includes(one) && sections.some((section) => one.url.includes(`/${section}/`)),
  );
  assert.deepEqual(await judged(page, byDay, violations), {});
  assert.deepEqual(await judged(page, alsoByNight, byDayAndNight), {});
  assert.deepEqual(await judged(page, colours, ofColours), {});
});

test('axe finds nothing to mend where the page is turned round, and where the same parts have the words of another language', async ({
  page,
}) => {
  // Right-to-left layout is the same on many pages: a sample of each kind in Arabic, and in other
  // languages the pages with the most parts.
  const most =
    /^\/..\/((what-is-it(\/all|\/remember|\/five-kinds)?|help|search|words|check|teach|print)\/)?$/;
  const typical = typicalPages().filter(({ url }) => /^\/[a-z]{2}\//.test(url));
  const turned = typical.filter(({ url }) => url.startsWith('/ar/'));
  const list = new Set([
    ...turned.filter(({ url }) => most.test(url)),
    ...sample(
      turned.filter(({ url }) => !most.test(url)),
      4,
    ),
    ...sample(
      typical.filter(({ url }) => most.test(url) && !/^\/(ar|en)\//.test(url)),
      4,
    ),
  ]);
  assert.deepEqual(await judged(page, [...list], violations), {});
});

test('axe finds nothing to mend on pages of no kind of their own', async ({ page }) => {
  const rest = pages().filter(({ url }) => !inClass(url));
  assert.deepEqual(await judged(page, sample(rest, 6), byDayAndNight), {});
});

test('axe finds nothing to mend on any example of the gallery, pseudo-language included', async ({
  page,
  gallery,
}) => {
  const galleries = filesIn(subSite).filter((file) => file.startsWith('gallery/'));
  assert.equal(galleries.length, 7);
  // Every example is rendered in English, right to left, with the longest words, and in one more
  // language.
  const main = galleries.filter((file) => /\/(en|ar)\/plain|pseudo/.test(file));
  assert.equal(main.length, 3);
  const rest = galleries.filter((file) => !main.includes(file));
  // The gallery has components of whole pages side by side: several banners and lists with one name
  // are expected. https://dequeuniversity.com/rules/axe/4.11/landmark-unique
  const ofPages = [
    'landmark-unique',
    'landmark-no-duplicate-banner',
    'landmark-banner-is-top-level',
    'landmark-complementary-is-top-level',
    'page-has-heading-one',
    'heading-order',
    'region',
    'skip-link',
  ];
  for (const file of [...main, ...someOf(rest, 1, (name) => name)]) {
    await unfold(page, `${gallery}/${file}`);
    // Night has the same colours in every language.
    const look = file.includes('/en/') ? byDayAndNight : violations;
    // In the pseudo-language each text has its own marks, so an accessible name never begins with
    // the visible words.
    const off = file.includes('pseudo') ? [...ofPages, 'label-content-name-mismatch'] : ofPages;
    assert.deepEqual(await look(page, { off }), [], file);
  }
});
