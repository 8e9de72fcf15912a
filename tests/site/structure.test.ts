// How each page is made: its headings, its landmarks, its names of places, its pictures.
import assert from 'node:assert/strict';
import { all, hasClass, named, type Tag, textOf } from '../support/html.ts';
import { languagePages, localeOf, pages } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

/** A template, or what is hidden until a script shows it. */
const inTemplate = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.name === 'template' || tag.attributes.hidden !== undefined || inTemplate(tag.parent));

/** It stands in a tag of this name. */
const within = ({ parent }: Tag, name: string): boolean =>
  parent !== undefined && (parent.name === name || within(parent, name));

test('headings are in order: one h1, and no level is left out', () => {
  for (const { url } of pages()) {
    const levels = named(treeOf(url), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) =>
      Number(name[1]),
    );
    assert.equal(
      levels.filter((level) => level === 1).length,
      1,
      `${url} has ${levels.filter((level) => level === 1).length} h1`,
    );
    assert.equal(levels[0], 1, url);
    levels.forEach((level, i) =>
      assert.ok(
        i === 0 || level <= (levels[i - 1] ?? 0) + 1,
        `${url}: h${levels[i - 1]} is followed by h${level}`,
      ),
    );
  }
});

test('a page has its landmarks once: header, main, footer, and every navigation has a name of its own', () => {
  for (const { url } of languagePages()) {
    assert.equal(named(treeOf(url), 'main').length, 1, url);
    assert.equal(named(treeOf(url), 'footer').length, 1, url);
    const names = named(treeOf(url), 'nav').map(
      (nav) =>
        nav.attributes['aria-label'] ??
        textOf(
          all(
            treeOf(url),
            ({ attributes }) => attributes.id === nav.attributes['aria-labelledby'],
          )[0] ?? nav,
        ),
    );
    assert.equal(new Set(names).size, names.length, `${url}: ${names.join(' | ')}`);
  }
});

test('no id stands twice on a page', () => {
  for (const { url } of pages()) {
    const ids = all(treeOf(url), ({ attributes }) => attributes.id !== undefined).map(
      ({ attributes }) => attributes.id,
    );
    assert.equal(
      new Set(ids).size,
      ids.length,
      `${url}: ${ids.filter((id, i) => ids.indexOf(id) !== i).join(', ')}`,
    );
  }
});

test('no fold has the name of another: what is behind it is said by its name alone', () => {
  for (const { url } of languagePages()) {
    // Of answers to choose from one is open at a time, and of questions one is shown.
    if (url.includes('/check/')) continue;
    const [main] = named(treeOf(url), 'main');
    const names = named(main ?? assert.fail(url), 'details')
      .filter((fold) => !fold.attributes.name && !inTemplate(fold) && !within(fold, 'details'))
      .map((fold) => named(fold, 'summary')[0] ?? assert.fail(url))
      .map((summary) => summary.attributes['aria-label'] ?? textOf(summary).trim());
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
      url,
    );
  }
});

test('a picture has its size and a text alternative, is lazy but for the first (the door of a section stands in its page), and is mirrored only where its credit allows', () => {
  for (const { url } of pages()) {
    // The kite at the top is the favicon, which the browser has anyway.
    const images = named(named(treeOf(url), 'main')[0] ?? treeOf(url), 'img').filter(
      (image) => !inTemplate(image),
    );
    for (const { attributes } of images) {
      const key =
        /\/pictures\/([a-z0-9-]+)\.svg$/.exec(attributes.src ?? '')?.[1] ??
        assert.fail(`${url}: ${attributes.src}`);
      assert.ok(
        Number(attributes.width) > 0 && Number(attributes.height) > 0,
        `${url}: ${key} has no size`,
      );
      assert.notEqual(attributes.alt, undefined, `${url}: ${key} has no alt`);
      if ((attributes.class ?? '').split(' ').includes('mirror'))
        assert.equal(content.credits[key]?.mirror, true, `${url}: ${key} must not be mirrored`);
    }
    // The last small page of a section begins with words, and a phone shows no picture there.
    const isToRemember = url.endsWith('/remember/');
    // What only paper shows, or who chooses the poster of a country, is not loaded before.
    const onPaper = new Set(
      [
        ...named(treeOf(url), 'div').filter(({ attributes }) => attributes.id === 'ink'),
        ...all(treeOf(url), hasClass('as--poster')),
        ...all(treeOf(url), hasClass('paper')).filter(({ name }) => name === 'div'),
      ].flatMap((sheets) => named(sheets, 'img')),
    );
    const isOnScreen = images.some((image) => !onPaper.has(image));
    // The deck of the staff opens with words.
    const opens = !/404|\/slides\/staff\//.test(url) && !isToRemember;
    if (localeOf(url) && opens && isOnScreen) {
      // A picture may stand in its page.
      const isFile = ![...all(treeOf(url), hasClass('gate')), ...named(treeOf(url), 'figure')]
        .flatMap((place) => named(place, 'svg'))
        .some(({ attributes }) => attributes.role === 'img');
      if (isFile)
        assert.equal(images[0]?.attributes.loading, undefined, `${url}: the first picture is lazy`);
      assert.ok(
        images.slice(isFile ? 1 : 0).every(({ attributes }) => attributes.loading === 'lazy'),
        `${url}: a later picture is not lazy`,
      );
    }
    for (const { attributes } of onPaper) assert.equal(attributes.loading, 'lazy', url);
  }
});
