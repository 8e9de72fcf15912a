// The small pages of a section: one scene each, and what is left of the section on the last.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { endUrl, pageUrl, sectionUrl, wholeUrl } from '#site/urls.ts';
import { all, hasClass, named, wordsIn, type Tag } from '../support/html.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const slugs = Object.keys(content.sections);
const mainOf = (url: string): Tag => named(treeOf(url), 'main')[0] ?? assert.fail(url);
const hrefs = (tag: Tag): (string | undefined)[] =>
  named(tag, 'a').map(({ attributes }) => attributes.href);
/** The address that a link with this `rel` leads to. */
const way = (url: string, rel: 'prev' | 'next'): string | undefined =>
  all(mainOf(url), ({ attributes }) => attributes.rel === rel)[0]?.attributes.href;

test('a small page shows its scene whole, and no other: heading before picture, the short text, what helps, and more under a name of its own; no question for the class, no note', () => {
  for (const locale of locales)
    for (const slug of slugs)
      for (const scene of content.languages[locale].sections[slug]?.scenes ?? []) {
        const url = sectionUrl(locale, slug, scene.id);
        const shown = named(mainOf(url), 'section')[0] ?? assert.fail(url);
        assert.equal(shown.attributes['aria-labelledby'], 'title', url);
        const text = wordsIn(shown);
        assert.ok(
          text.startsWith(plain(scene.heading)),
          `${url} begins with "${text.slice(0, 40)}"`,
        );
        for (const part of [
          scene.text,
          scene.number ?? '',
          ...scene.helps.map((help) => help.text),
          ...scene.items.flatMap((item) => [item.title, item.tag ?? '', item.text]),
          ...(scene.more ?? '').split(/\s*\[source: [^\]]+\]\s*/),
        ])
          assert.ok(text.includes(plain(part)), `${url} does not show "${plain(part)}"`);
        for (const part of [scene.talk, ...scene.notes])
          assert.ok(!text.includes(plain(part)), `${url} shows "${plain(part)}"`);
        assert.ok(
          hrefs(shown).includes(pageUrl(locale, 'quiet')),
          `${url} leads to no place to rest`,
        );
        const [first, ...rest] = named(shown, 'h1', 'img', 'svg')
          .filter(({ name: tag, attributes }) => tag !== 'svg' || attributes.role === 'img')
          .map((tag) => tag.name);
        assert.equal(first, 'h1', url);
        assert.equal(rest.length, scene.items.length || 1, url);
        const [more] = all(shown, hasClass('more')).flatMap((fold) => named(fold, 'summary'));
        const name = more?.attributes['aria-label'] ?? '';
        assert.ok(
          !scene.more || (name.includes(scene.heading) && more && name.startsWith(wordsIn(more))),
          `${url}: "${name}"`,
        );
      }
});

test('the small pages of a section lead from one to the next and back: from its door to its last page, and on to the next door', () => {
  for (const locale of locales)
    for (const [i, slug] of slugs.entries()) {
      const door = sectionUrl(locale, slug);
      const pages = [...Object.keys(content.sections[slug]?.scenes ?? {}), 'remember'].map(
        (scene) => sectionUrl(locale, slug, scene),
      );
      assert.ok(hrefs(mainOf(door)).includes(pages[0]), door);
      assert.ok(hrefs(mainOf(door)).includes(wholeUrl(locale, slug)), door);
      for (const [n, url] of pages.entries()) {
        assert.equal(way(url, 'prev'), pages[n - 1] ?? door, url);
        const after = slugs[i + 1];
        assert.equal(
          way(url, 'next'),
          pages[n + 1] ?? (after ? sectionUrl(locale, after) : `/${locale}/stories/`),
          url,
        );
        assert.ok(hrefs(mainOf(url)).includes(door), url);
      }
    }
});

test('an address with a place from when a section was one page still finds it: each scene, what to remember, and its questions', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const url = sectionUrl(locale, slug);
      const pageAt = (id: string): string | undefined => {
        const [place] = all(mainOf(url), ({ attributes }) => attributes.id === id);
        const item = place?.name === 'li' ? place : place?.parent;
        return item && hrefs(item)[0];
      };
      for (const scene of [...Object.keys(content.sections[slug]?.scenes ?? {}), 'remember'])
        assert.equal(pageAt(scene), sectionUrl(locale, slug, scene), `${url}#${scene}`);
      for (const [id, { use, scene }] of Object.entries(content.quiz))
        if (use === 'end' && scene.startsWith(`section:${slug}#`)) {
          assert.equal(pageAt(id), endUrl(locale, slug), `${url}#${id}`);
          assert.equal(
            all(mainOf(endUrl(locale, slug)), ({ attributes }) => attributes.id === id).length,
            1,
          );
        }
    }
});

test('the last small page says what to remember and asks what a child may think about alone', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const { front, scenes } = content.languages[locale].sections[slug] ?? assert.fail(slug);
      const main = mainOf(endUrl(locale, slug));
      const text = wordsIn(main);
      for (const page of ['happening', 'quiet', 'letters', 'rhyme'] as const)
        assert.ok(hrefs(main).includes(pageUrl(locale, page)), `${locale}/${slug}: ${page}`);
      for (const part of front.remember) assert.ok(text.includes(plain(part)), part);
      for (const { talk, asksAlone } of scenes)
        assert.equal(text.includes(plain(talk)), asksAlone, talk);
    }
});

test('after the last section the doors of all stand open, in their order, each a way back into it', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const doors = named(mainOf(endUrl(locale, slug)), 'a').filter(
        (link) => all(link, hasClass('arch')).length > 0 && link.attributes['aria-label'],
      );
      assert.deepEqual(
        doors.map(({ attributes }) => attributes.href),
        slug === slugs.at(-1) ? slugs.map((one) => sectionUrl(locale, one)) : [],
        `${locale}/${slug}`,
      );
    }
});

test('a small page keeps its place in every language, with its own scene in each', () => {
  for (const slug of slugs)
    for (const scene of ['', ...Object.keys(content.sections[slug]?.scenes ?? {}), 'remember']) {
      const url = sectionUrl('en', slug, scene);
      const languages = named(named(treeOf(url), 'header')[0] ?? assert.fail(url), 'a').filter(
        ({ attributes }) => attributes.lang,
      );
      assert.deepEqual(
        [...new Set(languages.map(({ attributes }) => attributes.href))],
        locales.map((locale) => sectionUrl(locale, slug, scene)),
      );
    }
});
