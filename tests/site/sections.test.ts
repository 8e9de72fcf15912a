// A section shows all of its scenes, and the glossary all of its words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { pathOf } from '#site/urls.ts';
import { all, hasClass, named, textOf, wordsIn } from '../support/html.ts';
import { content } from '../support/content.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';
import { tagged, treeOf } from '../support/trees.ts';

const slugs = Object.keys(content.sections);

test('a section shows every scene with its picture, its short text, what helps, more and its question, and keeps the notes for class mode', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const url = `/${locale}/${slug}/all/`;
      const sections = named(treeOf(url), 'section').filter(({ attributes }) => attributes.id);
      const scenes = content.languages[locale].sections[slug]?.scenes ?? [];
      assert.deepEqual(
        sections.map(({ attributes }) => attributes.id),
        Object.keys(content.sections[slug]?.scenes ?? {}),
        url,
      );
      for (const [i, scene] of scenes.entries()) {
        const shown = sections[i] ?? assert.fail(`${url}#${scene.id}`);
        const text = wordsIn(shown);
        for (const part of [
          scene.heading,
          scene.text,
          ...scene.helps.map((help) => help.text),
          scene.talk,
          ...scene.items.flatMap((item) => [item.title, item.text]),
        ])
          assert.ok(
            text.includes(plain(part)),
            `${url}#${scene.id} does not show "${plain(part).slice(0, 60)}"`,
          );
        const pictures = named(shown, 'img').map(({ attributes }) => attributes.src);
        for (const { picture } of scene.items.length ? scene.items : [scene])
          assert.ok(
            pictures.includes(`/pictures/${picture}.svg`),
            `${url}#${scene.id} shows no ${picture}`,
          );
        for (const sentence of (scene.more ?? '').split(/\s*\[source: [^\]]+\]\s*/).filter(Boolean))
          assert.ok(
            text.includes(plain(sentence)),
            `${url}#${scene.id}: "${plain(sentence).slice(0, 60)}"`,
          );
        const sources = scene.more?.match(/\[source: /g)?.length ?? 0;
        assert.equal(
          all(shown, hasClass('source')).length,
          sources,
          `${url}#${scene.id} opens ${sources} sources`,
        );
        for (const note of scene.notes)
          assert.ok(!text.includes(plain(note)), `${url}#${scene.id} shows the teacher's note`);
        assert.doesNotMatch(
          text,
          /\[source|\]\(|term:|<\/?[A-Z]/,
          `${url}#${scene.id} shows raw Markdown`,
        );
      }
    }
});

test('what helps follows the risk: right after the short text, before the rest is told, on the page of a section and on the page of a scene', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const whole = named(treeOf(`/${locale}/${slug}/all/`), 'section');
      for (const scene of content.languages[locale].sections[slug]?.scenes ?? []) {
        const small = `/${locale}/${slug}/${pathOf(scene.id)}/`;
        const shown = whole.find(({ attributes }) => attributes.id === scene.id);
        for (const [url, tag] of [
          [`/${locale}/${slug}/all/#${scene.id}`, shown],
          [small, named(treeOf(small), 'main')[0]],
        ] as const) {
          const text = wordsIn(tag ?? assert.fail(url));
          const [last = ''] = [scene.text, ...scene.items.map((item) => item.text)].slice(-1);
          const risk = text.indexOf(plain(last)) + plain(last).length;
          const at = scene.helps.map((help) => text.indexOf(plain(help.text), risk));
          const more = plain((scene.more ?? '').split('[source:')[0] ?? '');
          const rest = more ? text.indexOf(more) : Infinity;
          assert.ok(
            at.every((place) => place >= risk && place < rest),
            `${url}: the short text ends at ${risk}, what helps stands at ${at.join(', ')}, more at ${rest}`,
          );
          assert.ok(Math.min(...at) - risk < 40, `${url}: something stands between`);
        }
      }
    }
});

test('a source opens with its name, its date and its address', () => {
  for (const locale of locales)
    for (const slug of slugs)
      for (const source of all(treeOf(`/${locale}/${slug}/all/`), hasClass('source'))) {
        const link = named(source, 'a').at(-1)?.attributes.href ?? '';
        const key = Object.entries(content.sources)
          .filter(([, { url }]) => url === link)
          .map(([name]) => name);
        assert.ok(
          key.some((name) =>
            wordsIn(source).includes(plain(content.languages[locale].sourceTitles[name] ?? '-')),
          ),
          `${locale}/${slug}: ${link}`,
        );
        assert.match(textOf(named(source, 'summary')[0] ?? source), /\d{4}/);
      }
});

test('a long section can be crossed: a list of its scenes, a way to skip, and a way back to the top', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const url = `/${locale}/${slug}/all/`;
      const list = named(all(treeOf(url), hasClass('scenes'))[0] ?? assert.fail(url), 'a').map(
        ({ attributes }) => attributes.href,
      );
      assert.deepEqual(
        list,
        Object.keys(content.sections[slug]?.scenes ?? {}).map((id) => `#${id}`),
      );
      assert.equal(tagged(url, 'a', 'href', '#top').length, 1, url);
      assert.ok(
        named(all(treeOf(url), hasClass('sign'))[0] ?? assert.fail(url), 'a').length >= 1,
        `${url} has no way to skip`,
      );
    }
});

test('the drawing of its door stands in a section where it is light enough, whole and once: with its text alternative, turned round only where its credit allows, and with names that nothing else on the page has', () => {
  for (const locale of locales)
    for (const [slug, { picture }] of Object.entries(content.sections)) {
      const url = `/${locale}/${slug}/all/`;
      const file = readFileSync(join(root, `content/shared/pictures/${picture}.svg`), 'utf8');
      const [door, ...others] = all(treeOf(url), hasClass('gate'))
        .flatMap((gate) => all(gate, hasClass('arch')))
        .flatMap((arch) => named(arch, 'svg', 'img'));
      assert.ok(door && others.length === 0, url);
      assert.equal(door.name, file.length <= 9_000 ? 'svg' : 'img', url);
      if (door.name === 'img') continue;
      assert.equal(door.attributes.role, 'img', url);
      assert.equal(
        door.attributes['aria-label'],
        content.languages[locale].alternatives[picture],
        url,
      );
      const isTurned = content.credits[picture]?.mirror && languages[locale].dir === 'rtl';
      assert.equal(door.attributes.class, isTurned ? 'mirror' : undefined, url);
      const shapes = /<[a-z]\w*/gi;
      assert.equal(
        all(door, () => true).length + 1,
        file.match(shapes)?.length,
        `${url} does not show all of ${picture}`,
      );
      const parts = all(door, ({ attributes }) => attributes.id !== undefined);
      const values = all(door, () => true).flatMap(({ attributes }) => Object.values(attributes));
      for (const name of values.flatMap((value) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []))
        assert.ok(
          parts.some(({ attributes }) => attributes.id === name),
          `${url}: ${name} is not in the drawing`,
        );
      assert.ok(
        parts.every(({ attributes }) => attributes.id?.startsWith(`${picture}-`)),
        url,
      );
    }
});

test('the picture glossary has every word with its meaning and picture, in order, linked to each scene that uses it', () => {
  for (const locale of locales) {
    const words = all(treeOf(`/${locale}/words/`), hasClass('word'));
    assert.equal(words.length, Object.keys(content.glossaryPictures).length);
    for (const word of words) {
      const key = word.attributes.id ?? '';
      const entry = content.languages[locale].glossary[key] ?? assert.fail(key);
      assert.ok(
        [entry.word, entry.meaning, entry.example].every((part) => textOf(word).includes(part)),
        `${locale}: ${key}`,
      );
      assert.equal(
        named(word, 'img')[0]?.attributes.src,
        `/pictures/${content.glossaryPictures[key]}.svg`,
      );
      const used = Object.entries(content.languages[locale].sections).flatMap(
        ([slug, { scenes }]) =>
          scenes
            .filter((scene) =>
              [
                scene.text,
                ...scene.helps.map((help) => help.text),
                scene.more,
                ...scene.items.map((item) => item.text),
              ]
                .join(' ')
                .includes(`(term:${key})`),
            )
            .map(({ id }) => `/${locale}/${slug}/${pathOf(id)}/`),
      );
      assert.deepEqual(
        named(word, 'a').map(({ attributes }) => attributes.href),
        used,
        `${locale}: ${key}`,
      );
    }
    const titles = words.map((word) => textOf(named(word, 'h2')[0] ?? word).replace(/^ال/, ''));
    assert.deepEqual(
      titles,
      titles.toSorted(new Intl.Collator(languages[locale].intl).compare),
      `${locale} is not in its own order`,
    );
  }
});
