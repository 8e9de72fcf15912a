// Class mode in built pages: every slide comes from the section's scenes, in one order in all
// languages, with permanent addresses.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wayTo } from '#page-pass/index.ts';
import { locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { all, hasClass, named, squeeze, type Tag, textOf, wordsIn } from '../support/html.ts';
import {
  filesIn,
  inClass,
  isOfSubSite,
  page,
  pages,
  release,
  subPath,
  subSite,
} from '../support/site.ts';
import { content } from '../support/content.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';

const slugs = Object.keys(content.sections);
const slidesOf = (url: string): Tag[] => all(treeOf(url), hasClass('s'));

/** The addresses of the slides of a section, from its scenes. */
function addresses(slug: string, short: boolean): string[] {
  const scenes = (content.languages.en.sections[slug]?.scenes ?? []).filter(
    (scene) => !short || scene.short,
  );
  return [
    'rules',
    ...scenes.flatMap(({ id, items }) => [
      id,
      ...items.map((_, i) => `${id}-${i + 2}`),
      `${id}-talk`,
      ...(content.slides[slug]?.poll === id ? [`${id}-poll`] : []),
    ]),
    'breathe',
    'hope',
    'help',
  ];
}

test('a lesson plan finds each slide at the same address in every language: rules first, the scenes in order, good news and help last', () => {
  for (const locale of locales)
    for (const slug of slugs)
      for (const short of [false, true])
        assert.deepEqual(
          slidesOf(`/${locale}/slides/${slug}/${short ? 'short/' : ''}`).map(
            ({ attributes }) => attributes.id,
          ),
          addresses(slug, short),
          `${locale} ${slug}`,
        );
  for (const { steps } of Object.values(content.plans))
    for (const to of steps.flatMap(({ slides }) => slides)) {
      const [slug = '', scene = ''] = to.split('#');
      if (slugs.includes(slug)) assert.ok(addresses(slug, false).includes(scene), to);
    }
});

test('each scene is shown with its words, its picture and what helps, on the same screen; a question follows it', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const shown = new Map(
        slidesOf(`/${locale}/slides/${slug}/`).map((slide) => [slide.attributes.id, slide]),
      );
      for (const scene of content.languages[locale].sections[slug]?.scenes ?? []) {
        const parts = [
          { title: scene.heading, text: scene.text, picture: scene.picture },
          ...scene.items,
        ];
        for (const [i, { title, text, picture }] of parts.entries()) {
          const slide = shown.get(i ? `${scene.id}-${i + 1}` : scene.id) ?? assert.fail(scene.id);
          const words = wordsIn(slide);
          for (const part of [title, text, ...scene.helps.map((help) => help.text)])
            assert.ok(
              words.includes(plain(part)),
              `${locale} ${slide.attributes.id}: "${plain(part)}"`,
            );
          assert.match(
            named(slide, 'img')[0]?.attributes.src ?? '',
            new RegExp(`/${picture}\\.svg$`),
          );
          for (const note of scene.notes) assert.ok(!words.includes(plain(note)));
        }
        assert.ok(
          wordsIn(shown.get(`${scene.id}-talk`) ?? assert.fail()).includes(plain(scene.talk)),
          `${locale} ${scene.id}-talk`,
        );
        const notes = wordsIn(treeOf(`/${locale}/slides/${slug}/notes/`));
        for (const note of scene.notes)
          assert.ok(
            notes.includes(plain(note)),
            `${locale} ${scene.id}: the printed notes have no "${plain(note)}"`,
          );
      }
      const poll = content.languages[locale].slides.polls[slug] ?? assert.fail(slug);
      const asked = shown.get(`${content.slides[slug]?.poll}-poll`) ?? assert.fail(slug);
      assert.deepEqual(
        named(asked, 'li').map((option) => wordsIn(option)),
        poll.options.map((option, i) => `${i + 1}${option}`),
      );
      assert.deepEqual(
        named(asked, 'svg')
          .map(({ attributes }) => attributes['aria-label'])
          .filter(Boolean),
        content.languages[locale].slides.shapes,
      );
      const hope = shown.get('hope') ?? assert.fail(`${locale} ${slug}: no good news before help`);
      const news = content.languages[locale].slides.hope.news[slug] ?? assert.fail(slug);
      const countries = Object.values(content.helplines).filter(({ services }) =>
        services.some(({ kind }) => kind === 'child-helpline'),
      ).length;
      assert.ok(
        wordsIn(hope).includes(squeeze(news.replace('{countries}', String(countries)))),
        `${locale} ${slug}: good news`,
      );
      const notes = all(
        treeOf(`/${locale}/slides/${slug}/`),
        ({ attributes }) => attributes['data-of'] === 'hope',
      )[0];
      assert.match(
        textOf(notes ?? assert.fail()),
        /(19|20)\d\d/,
        `${locale} ${slug}: the year of its source, for the teacher alone`,
      );
    }
});

test('no slide leads away: nothing on it is a link but a choice of a story, which leads to another slide', () => {
  for (const { url } of pages().filter((one) => inClass(one.url))) {
    const ids = slidesOf(url).map(({ attributes }) => `#${attributes.id}`);
    for (const slide of slidesOf(url))
      for (const { attributes } of named(slide, 'a'))
        assert.ok(
          ids.includes(attributes.href ?? '') && !attributes.target,
          `${url}#${slide.attributes.id}: ${attributes.href}`,
        );
  }
});

test('good news and help of a plan are the two last slides of one deck', () => {
  for (const id of Object.keys(content.plans)) {
    const links = named(treeOf(`/en/teach/${id}/`), 'a').map(
      ({ attributes }) => attributes.href ?? '',
    );
    const [help, hope] = ['#help', '#hope'].map((end) =>
      links.find((href) => href.includes('/slides/') && href.endsWith(end)),
    );
    assert.ok(help?.replace('#help', '') === hope?.replace('#hope', ''), `${id}: ${help} ${hope}`);
    assert.deepEqual(
      slidesOf(`/en/slides/plan/${id}/`)
        .slice(-2)
        .map(({ attributes }) => attributes.id),
      ['hope', 'help'],
    );
  }
});

test('the list of keys begins each line alike: all small, or all capitals', () => {
  for (const locale of locales)
    assert.equal(
      new Set(
        content.languages[locale].teachIndex.class.keys.map(({ text }) => /^\p{Lu}/u.test(text)),
      ).size,
      1,
      locale,
    );
});

test('from the page of a section a teacher comes to its slides', () => {
  for (const locale of locales)
    for (const slug of slugs)
      assert.ok(
        page(`/${locale}/${slug}/all/`).html.includes(`href="/${locale}/slides/${slug}/"`),
        `${locale} ${slug}`,
      );
});

test('every address of class mode is relative and leads somewhere, with a sub-path too', () => {
  assert.equal(
    wayTo('/en/online/all/#who', '/en/slides/online/'),
    '../../online/all/index.html#who',
  );
  assert.equal(wayTo('/pictures/a.svg', '/en/slides/online/short/'), '../../../../pictures/a.svg');
  assert.equal(wayTo('/en/slides/online/', '/en/slides/online/'), './index.html');
  assert.equal(wayTo('/en/slides/online/short/', '/en/slides/online/'), './short/index.html');
  const decks = pages().filter(({ url }) => inClass(url));
  assert.equal(
    decks.length,
    // The story without words has three lengths. Its notes are its guide, and those of a story
    // its page for teachers.
    locales.length *
      (3 * (slugs.length + Object.keys(content.plans).length) +
        3 +
        // The briefing of the staff.
        1 +
        Object.keys(content.stories).length),
  );
  const check = (html: string, file: string, isThere: (file: string) => boolean): void => {
    for (const [, address = ''] of html.matchAll(/(?:\b(?:href|src)=|url\()["']?([^"')\s>]*)/g)) {
      if (/^(https?:|data:|#|$)/.test(address)) continue;
      assert.ok(address.startsWith('.'), `${file}: ${address} is not relative`);
      const path = new URL(address, `https://site/${file}`).pathname;
      assert.ok(
        isThere(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`),
        `${file}: ${address} is not there`,
      );
    }
  };
  for (const { html, file } of decks) check(html, file, (path) => existsSync(join(release, path)));
  const below = filesIn(subSite).filter((name) => /^en\/slides\/.*html$/.test(name));
  assert.equal(below.length, 3);
  for (const file of below) {
    const html = readFileSync(join(subSite, file), 'utf8');
    assert.ok(!html.includes(`"${subPath}/`), file);
    check(html, file, isOfSubSite);
  }
});
