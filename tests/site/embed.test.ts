// The cards for other sites: weight, words, and their oEmbed responses.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { locales } from '#languages/locales.ts';
import { pathOf } from '#site/urls.ts';
import { cardSizes } from '#library/embed-lines.ts';
import { all, named, parse, textOf } from '../support/html.ts';
import {
  address,
  cards,
  filesIn,
  isCard,
  localeOf,
  pages,
  release,
  isOfSubSite,
  subPath,
  subSite,
} from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { tagged, treeOf } from '../support/trees.ts';

/** Every scene in every language. */
const scenes = locales.flatMap((locale) =>
  Object.entries(content.sections).flatMap(([section, { scenes }]) =>
    Object.keys(scenes).map((scene) => ({
      locale,
      scene,
      page: `/${locale}/${section}/${pathOf(scene)}/`,
      card: `/${locale}/embed/${section}/${pathOf(scene)}/`,
    })),
  ),
);

test('every scene has a card in every language, of at most 12 KB with its styles, without a script', () => {
  assert.deepEqual(
    cards()
      .map(({ url }) => url)
      .sort(),
    scenes.map(({ card }) => card).sort(),
  );
  for (const { url, html } of cards()) {
    const bytes = Buffer.byteLength(html);
    assert.ok(bytes <= 12 * 1024, `${url}: ${bytes} bytes`);
    assert.doesNotMatch(html, /<script|\son\w+=|javascript:/i, url);
  }
});

test('a card has its picture, its title, its sentence, and two ways on in the whole window: to the scene and to help', () => {
  for (const { locale, scene, page, card } of scenes) {
    const tree = treeOf(card);
    const { short } = content.languages[locale].captions.scenes[scene] ?? assert.fail(card);
    assert.ok(textOf(tree).includes(short), card);
    assert.ok(textOf(tree).includes(`/${locale}/`), card);
    const [picture] = named(tree, 'img');
    assert.ok((picture?.attributes.alt ?? '').length > 5, card);
    assert.deepEqual(
      named(tree, 'a').map(({ attributes }) => [attributes.href, attributes.target]),
      [
        [page, '_top'],
        [`/${locale}/help/`, '_top'],
      ],
      card,
    );
    // The kite of the site, in its three colours.
    assert.equal(
      named(tree, 'path').filter(({ attributes }) =>
        /#D65A31|#F2AE3D|#1E7B78/.test(JSON.stringify(attributes)),
      ).length,
      3,
      card,
    );
  }
});

test('search engines are led from a card to its scene', () => {
  for (const { page, card } of scenes) {
    assert.equal(tagged(card, 'meta', 'name', 'robots')[0]?.attributes.content, 'noindex', card);
    assert.equal(
      tagged(card, 'link', 'rel', 'canonical')[0]?.attributes.href,
      address() + page.slice(1),
      card,
    );
  }
});

test('whatever a card loads and leads to is there, under a sub-path too', () => {
  for (const [folder, base, isThere] of [
    [release, '', (file: string) => existsSync(join(release, file))],
    [subSite, subPath, isOfSubSite],
  ] as const)
    for (const file of filesIn(folder).filter((one) => isCard(`/${one}`) && one.endsWith('.html')))
      for (const [, path = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:href|src)="(\/[^"]*)"|url\("(\/[^"]*)"\)/g,
      )) {
        if (path === '') continue;
        assert.ok(path.startsWith(`${base}/`), `${file}: ${path}`);
        const there = path.slice(base.length + 1).replace(/(^|\/)$/, '$1index.html');
        assert.ok(isThere(there), `${file}: ${path}`);
      }
});

/** What oEmbed 1.0 asks of a photo (https://oembed.com/#section2.3). */
const photo: Record<string, (value: unknown) => boolean> = {
  version: (value) => value === '1.0',
  type: (value) => value === 'photo',
  title: (value) => typeof value === 'string' && value !== '',
  author_name: (value) => typeof value === 'string' && value !== '',
  author_url: (value) => URL.canParse(String(value)),
  provider_name: (value) => typeof value === 'string' && value !== '',
  provider_url: (value) => URL.canParse(String(value)),
  url: (value) => URL.canParse(String(value)),
  width: (value) => Number.isInteger(value),
  height: (value) => Number.isInteger(value),
};

test('a system that makes a card from the address of a scene finds its picture and its title', async () => {
  for (const { page, card, locale, scene } of scenes) {
    const links = tagged(page, 'link', 'type', 'application/json+oembed');
    assert.deepEqual(
      links.map(({ attributes }) => [attributes.rel, attributes.href]),
      [['alternate', `${address()}${card.slice(1)}oembed.json`]],
      page,
    );
    const found = JSON.parse(readFileSync(join(release, card, 'oembed.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    assert.deepEqual(Object.keys(found).sort(), Object.keys(photo).sort(), card);
    for (const [key, holds] of Object.entries(photo))
      assert.ok(holds(found[key]), `${card} ${key}`);
    assert.ok(String(found.url).startsWith(address()), card);
    // Not a drawing: most systems take none.
    const picture = join(release, String(found.url).slice(address().length));
    const { format, width, height } = await sharp(picture).metadata();
    assert.deepEqual([format, width, height], ['png', found.width, found.height], card);
    // As other previews of the page have it: the heading of a scene may be a question that hurts.
    assert.equal(
      found.title,
      tagged(page, 'meta', 'property', 'og:title')[0]?.attributes.content,
      `${locale} ${scene}`,
    );
  }
  // Other pages have none: what stands on them is no picture with a title.
  const others = pages().filter(({ url }) => !scenes.some(({ page }) => page === url));
  assert.ok(others.every(({ html }) => !html.includes('json+oembed')));
});

test('in each language a card is in that language', () => {
  for (const { url } of cards())
    assert.equal(named(treeOf(url), 'html')[0]?.attributes.lang?.slice(0, 2), localeOf(url), url);
});

test('whoever wants a card copies its lines from the page of the scene: for a frame that locks what it can, and without a frame for systems that take one away', () => {
  for (const { locale, scene, page, card } of scenes) {
    const shared = `/${locale}/share/scene/${page.slice(4)}`;
    const codes = all(treeOf(shared), ({ name }) => name === 'copy-text')
      .map((tag) =>
        textOf(all(tag, ({ attributes }) => 'data-text' in attributes)[0] ?? tag).trim(),
      )
      .filter((text) => text.startsWith('<'));
    assert.equal(codes.length, cardSizes.length + 1, shared);
    const [plain = '', ...rest] = codes.filter((text) => !text.startsWith('<iframe'));
    assert.equal(rest.length, 0, shared);
    for (const code of codes.filter((text) => text.startsWith('<iframe'))) {
      for (const said of [
        ` src="${address()}${card.slice(1)}"`,
        ' loading="lazy"',
        ' referrerpolicy="no-referrer"',
        ' sandbox="allow-top-navigation-by-user-activation"',
      ])
        assert.ok(code.includes(said), `${shared}: ${code}`);
      assert.match(code, / title="[^"]{4,}"/, shared);
    }
    // What most systems leave as it is: no style, no class, no script.
    assert.doesNotMatch(plain, /\s(style|class|on\w+)=|<(script|style|iframe|svg|figure)/, shared);
    const tree = parse(plain);
    const { short } = content.languages[locale].captions.scenes[scene] ?? assert.fail(shared);
    assert.ok(textOf(tree).includes(short), shared);
    assert.match(textOf(tree), /creativecommons\.org\/licenses\/by\/4\.0/, shared);
    const { src = '', alt = '', width, height } = named(tree, 'img')[0]?.attributes ?? {};
    assert.ok(alt.length > 5, shared);
    assert.match(src, /-wide\.png$/, shared);
    assert.ok(existsSync(join(release, src.slice(address().length))), shared);
    assert.deepEqual([width, height], ['600', '315'], shared);
    assert.deepEqual(
      named(tree, 'a').map(({ attributes }) => attributes.href),
      [page, page, `/${locale}/help/`].map((path) => address() + path.slice(1)),
      shared,
    );
  }
});
