// Which pages the release has, and the two that stand outside the parts: for an address that is not there, and for the choice of a language.
import assert from 'node:assert/strict';
import { languages, locales } from '#languages/locales.ts';
import { pages as pagesBeside, pathOf } from '#urls.ts';
import { loudName } from '#content/checks/words.ts';
import { named, textOf } from '../support/html.ts';
import { filesIn, pages, release } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const slugs = Object.keys(content.sections);

const paperPages = [
  'print/booklet/',
  'print/cover/',
  'print/kite/',
  ...[...slugs, 'help', 'rhyme'].map((poster) => `print/poster/${poster}/`),
  ...Object.entries(content.sections).flatMap(([slug, { scenes }]) =>
    Object.keys(scenes).map((id) => `print/poster/${slug}/${pathOf(id)}/`),
  ),
  ...Object.keys(content.helplines).map((iso2) => `help/${iso2}/card/`),
];

test('every page there should be is there, in six languages, and no gallery', () => {
  const expected = locales.flatMap((locale) =>
    [
      '',
      ...Object.entries(content.sections).flatMap(([slug, { scenes }]) =>
        ['', 'all/', 'remember/', ...Object.keys(scenes).map((id) => `${pathOf(id)}/`)].map(
          (part) => `${slug}/${part}`,
        ),
      ),
      ...pagesBeside.map((name) => `${name}/`),
      'check/more/',
      ...locales.map((other) => `show-it/${other}/`),
      ...Object.keys(content.languages[locale].letters.letters).map((key) => `letters/${key}/`),
      ...[
        ...Object.keys(content.teach),
        ...Object.keys(content.plans),
        'class',
        'check',
        'stories',
        ...Object.keys(content.stories).map((story) => `stories/${story}`),
        'worksheets',
        ...[...Object.keys(content.worksheets), 'answers'].map((id) => `worksheets/${id}`),
      ].map((name) => `teach/${name}/`),
      ...Object.keys(content.share).map((name) => `share/${name}/`),
      ...Object.entries(content.sections).flatMap(([slug, { scenes }]) =>
        Object.keys(scenes).map((id) => `share/scene/${slug}/${pathOf(id)}/`),
      ),
      ...Object.entries(content.languages[locale].stories).flatMap(([story, { steps }]) => [
        `stories/${story}/`,
        ...steps.map(({ n }) => `stories/${story}/${n}/`),
      ]),
      ...Object.keys(content.helplines).map((iso2) => `help/${iso2}/`),
      ...paperPages,
      ...slugs.flatMap((slug) => ['', 'short/', 'notes/'].map((part) => `slides/${slug}/${part}`)),
      ...Object.keys(content.plans).flatMap((id) =>
        ['', 'notes/', 'short/'].map((part) => `slides/plan/${id}/${part}`),
      ),
      '404.html',
    ].map((path) => `/${locale}/${path}`),
  );
  assert.deepEqual(
    pages()
      .map(({ url }) => url)
      .sort(),
    ['/', '/404.html', ...expected].sort(),
  );
  assert.deepEqual(
    filesIn(release).filter((file) => file.includes('gallery')),
    [],
  );
});

test('no address names the subject: not the pages, and not the pictures and papers', () => {
  // The section "Who is harmed?" is the one that the design names so.
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
