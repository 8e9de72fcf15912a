// What stands around a lesson: for who stands in, for the head of the school, for its adults.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { all, hasClass, named, squeeze, textOf, wordsIn } from '../support/html.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const bodyOf = (locale: (typeof locales)[number], page: string): string =>
  content.languages[locale].teachPages[page]?.body ?? assert.fail(`${locale} has no ${page}`);

test('a staff meeting is shown as slides: a slide for each heading with every line of it, and help with the number at the end', () => {
  for (const locale of locales) {
    const slides = all(treeOf(`/${locale}/slides/staff/briefing/`), hasClass('s'));
    const [, ...parts] = bodyOf(locale, 'briefing').split(/^## /m);
    assert.equal(slides.length, parts.length + 1, locale);
    assert.equal(slides.at(-1)?.attributes.id, 'help', locale);
    let minutes = 0;
    for (const [i, part] of parts.entries()) {
      const slide = slides[i] ?? assert.fail(`${locale}: no slide ${i + 1}`);
      const [heading = '', ...rest] = part.split('\n');
      const [, title = '', time = ''] = /^(.+?)\s*[(（]([^)）]+)[)）]$/.exec(heading) ?? [];
      assert.equal(textOf(named(slide, 'h2')[0] ?? assert.fail(heading)), title, locale);
      for (const line of rest.filter((one) => one.startsWith('- ')))
        assert.ok(wordsIn(slide).includes(squeeze(line.slice(2))), `${locale}: ${line}`);
      // Two minutes are one word in Arabic.
      minutes += Number(/\d+/.exec(time)?.[0] ?? 2);
    }
    assert.equal(minutes, 15, locale);
    const [link] = named(treeOf(`/${locale}/teach/briefing/`), 'a').filter(({ attributes }) =>
      attributes.href?.endsWith('/slides/staff/briefing/'),
    );
    assert.ok(link, `${locale}: its page does not lead to its slides`);
  }
});

test('the head signs what must be settled before a lesson: lead, second adult, law, number, letter, card, and who listens afterwards', () => {
  for (const locale of locales) {
    const lists = bodyOf(locale, 'head')
      .split('<Fields>')
      .slice(1)
      .map((list) => list.match(/^- .+$/gm)?.length ?? 0);
    assert.deepEqual(lists, [11, 3, 2], locale);
  }
});

test('who stands in for a colleague reads it in two minutes: at most 330 words, one lesson, three sentences, and the card', () => {
  for (const locale of locales) {
    const body = bodyOf(locale, 'substitute');
    const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(body)].filter(
      ({ isWordLike }) => isWordLike,
    );
    assert.ok(words.length <= 330, `${locale}: ${words.length} words`);
    assert.equal(body.match(/\(teach:\d/g)?.length, 1, locale);
    assert.equal(body.match(/\(teach:card\)/g)?.length, 1, locale);
    assert.equal(body.match(/^- [“«]/gm)?.length, 3, locale);
  }
});
