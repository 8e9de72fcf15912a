// Stories in built pages: where choices lead, links of a story and its scene, no script of its own,
// and the authors' map.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import { sectionUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { all, named, parse, textOf, type Tag } from '../support/html.ts';
import { page, pages, subSite } from '../support/site.ts';
import { test } from '../support/test.ts';

const hrefs = (tag: Tag): (string | undefined)[] =>
  named(tag, 'a').map(({ attributes }) => attributes.href);
/** The end of a section begins with what to remember. */
const hasRemember = (tag: Tag): boolean =>
  all(tag, ({ attributes }) => attributes.id === 'remember').length > 0;

test('every choice of every step, in every language, leads where the author said, and names the step it comes from', () => {
  for (const locale of locales)
    for (const [slug, { steps }] of Object.entries(content.languages[locale].stories))
      for (const { n, choices } of steps) {
        const url = `/${locale}/stories/${slug}/${n}/`;
        const step = parse(page(url).html);
        assert.deepEqual(
          hrefs(step).filter((href) => href?.includes('#from-')),
          choices.map(({ to }) => `/${locale}/stories/${slug}/${to}/#from-${n}`),
          url,
        );
        assert.deepEqual(
          all(step, ({ attributes }) => /^from-\d+$/.test(attributes.id ?? '')).map(
            ({ attributes }) => attributes.id,
          ),
          steps
            .filter((other) => other.choices.some(({ to }) => to === n))
            .map((other) => `from-${other.n}`),
          url,
        );
      }
});

test('a page of a story brings no script of its own', () => {
  const scripts = (html: string): string[] => html.match(/<script[\s\S]*?<\/script>/g) ?? [];
  // Which fonts the first one asks for is a matter of the language.
  for (const locale of locales) {
    const usual = scripts(page(`/${locale}/about/`).html);
    assert.ok(usual.length > 0, locale);
    const ofStories = pages().filter(({ url }) => url.startsWith(`/${locale}/stories/`));
    assert.ok(ofStories.length > 0, locale);
    for (const { url, html } of ofStories) assert.deepEqual(scripts(html), usual, url);
  }
});

test('a story and the scene it practises lead to each other, in every language', () => {
  for (const locale of locales)
    for (const [slug, { scene }] of Object.entries(content.stories)) {
      const { section = '', scene: id = '' } = sceneOf(scene) ?? {};
      const end =
        named(parse(page(`/${locale}/${section}/all/`).html), 'section').find(hasRemember) ??
        assert.fail(section);
      assert.ok(
        hrefs(end).includes(`/${locale}/stories/${slug}/`),
        `/${locale}/${section}/ does not lead to ${slug} at its end`,
      );
      for (const path of [`stories/${slug}/8/`, `stories/${slug}/9/`, `teach/stories/${slug}/`])
        assert.ok(
          page(`/${locale}/${path}`).html.includes(sectionUrl(locale, section, id)),
          `${locale} ${path}`,
        );
    }
});

test('an author sees a map of each story in the gallery: every step, where each choice leads, in the direction of the language', () => {
  for (const locale of ['en', 'ar'] as const) {
    const gallery = parse(readFileSync(join(subSite, `gallery/${locale}/plain.html`), 'utf8'));
    const maps = named(gallery, 'figure').filter((figure) => named(figure, 'marker').length > 0);
    const stories = Object.entries(content.languages[locale].stories);
    assert.equal(maps.length, stories.length);
    for (const [i, [slug, { steps }]] of stories.entries()) {
      const map = maps[i] ?? assert.fail(slug);
      assert.equal(
        all(map, ({ attributes }) => attributes['marker-end'] !== undefined).length,
        steps.flatMap(({ choices }) => choices).length,
        slug,
      );
      const [list = assert.fail(slug)] = named(map, 'ol');
      assert.deepEqual(
        named(list, 'li').map((item) => [
          Number(item.attributes.value),
          /→ ([\d ·]+)/.exec(textOf(item))?.[1]?.split(' · ').map(Number) ?? [],
        ]),
        steps.map(({ n, choices }) => [n, choices.map(({ to }) => to)]),
        slug,
      );
      assert.equal(list.attributes.lang, locale);
      assert.equal(list.attributes.dir, locale === 'ar' ? 'rtl' : 'ltr');
    }
  }
});
