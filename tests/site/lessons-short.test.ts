// The short form of each plan, and the age limits of projected pages.
import assert from 'node:assert/strict';
import { scenesMarked } from '#content/checks/names.ts';
import { locales } from '#languages/locales.ts';
import { counted } from '#languages/message.ts';
import { all, hasClass, named, squeeze, wordsIn } from '../support/html.ts';
import { content } from '../support/content.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';
import { deckOf, plans, slideLinks, slidesOf, stepsOf } from '../support/decks.ts';

const faultScenes = scenesMarked(content.sections, 'fault');
const olderScenes = scenesMarked(content.sections, 'older');

test('the short lesson is the lesson without the steps that its plan leaves out; rules, a line about fault, the sentence to practise, calm and help are in it', () => {
  for (const [id, { short, steps }] of plans) {
    const left = steps.flatMap(({ slides }, i) =>
      short.leaveOut.includes(i + 1) ? [] : slides.filter((slide) => slide.includes('#')),
    );
    assert.ok(
      left.some((slide) => faultScenes.includes(slide)),
      `${id}: a line about fault`,
    );
    for (const [i, { say = [], show = [] }] of stepsOf('en', id).entries())
      if (show.some((line) => say.includes(line)))
        assert.ok(!short.leaveOut.includes(i + 1), `${id}: a sentence that all practise`);
    for (const locale of locales) {
      const gone = new Set(
        short.leaveOut.flatMap((n) => {
          return (slideLinks(locale, id)[n - 1] ?? assert.fail()).flatMap((link) => {
            const [first = 0, last = first] = wordsIn(named(link, 'b')[0] ?? assert.fail())
              .split('–')
              .map(Number);
            return Array.from({ length: last - first + 1 }, (_, i) => first + i);
          });
        }),
      );
      const long = slidesOf(locale, id).map(({ attributes }) => attributes.id);
      const kept = long.filter((_, i) => !gone.has(i + 1));
      const shown = slidesOf(locale, `${id}/short`);
      const called = shown.filter(({ attributes }) => attributes['data-aside'] !== undefined);
      assert.deepEqual(
        shown.filter((slide) => !called.includes(slide)).map(({ attributes }) => attributes.id),
        kept,
        `${locale} ${id}`,
      );
      assert.deepEqual([kept[0], kept.at(-1)], ['rules', 'help']);
      // Calm has its turn, or is called with R.
      assert.deepEqual(
        called.map(({ attributes }) => attributes.id),
        kept.includes('breathe') ? [] : ['breathe'],
        `${locale} ${id}`,
      );
    }
  }
  assert.ok(
    !slidesOf('en', '3x40-1-what-and-who/short').some(({ attributes }) =>
      attributes.id?.startsWith('five-kinds'),
    ),
    'the five kinds of harm can be left out as a whole',
  );
});

test('who leaves out a row of slides is told the number of the slide after it', () => {
  for (const locale of locales)
    for (const [id, { short }] of plans) {
      const slides = slidesOf(locale, id);
      const notes = all(
        deckOf(locale, id),
        ({ attributes }) => attributes['data-of'] !== undefined,
      );
      for (const n of short.leaveOut) {
        const [first = ''] = stepsOf(locale, id)[n - 1]?.slides ?? [];
        if (!first) continue;
        // All questions with hands up have the same notes.
        const scene = first.startsWith('poll:') ? 'poll' : first.replace(/.*[#:]/, '');
        const parts = slides.filter(({ attributes }) => attributes['data-notes'] === scene);
        const after = slides.indexOf(parts.at(-1) ?? assert.fail()) + 2;
        const skip = content.languages[locale].strings['lesson.short.skip'];
        const beside = notes.find(({ attributes }) => attributes['data-of'] === scene);
        if (parts.length > 1)
          assert.ok(
            wordsIn(beside ?? assert.fail()).startsWith(squeeze(skip.replace('{n}', `${after}`))),
            `${locale} ${id} step ${n}: ${after}`,
          );
      }
    }
});

test('a plan has a second button for its short lesson, and says what that leaves out', () => {
  for (const [id, { short }] of plans)
    for (const locale of locales) {
      const { strings, plans: words } = content.languages[locale];
      const plan = treeOf(`/${locale}/teach/${id}/`);
      const start = named(all(plan, hasClass('acts'))[0] ?? assert.fail(), 'a')[1];
      assert.equal(start?.attributes.href, `/${locale}/slides/plan/${id}/short/`);
      const minutes = strings['lesson.minutes'];
      assert.equal(
        wordsIn(start),
        squeeze(
          strings['lesson.short.start'].replace(
            '{minutes}',
            counted(minutes, locale, { n: short.minutes }),
          ),
        ),
      );
      const text = words[id]?.short ?? assert.fail();
      assert.ok(wordsIn(plan).includes(squeeze(text)), `${locale} ${id}: "${text}"`);
    }
});

test('beside what can be projected stands from which age it is, and where both ways show the same there is one', () => {
  for (const locale of locales)
    for (const place of ['', 'class/']) {
      const links = named(treeOf(`/${locale}/teach/${place}`), 'a').filter(({ attributes }) =>
        attributes.href?.startsWith(`/${locale}/slides/`),
      );
      const from = (n: number): string =>
        squeeze(content.languages[locale].strings['slides.from'].replace('{n}', `${n}`));
      for (const [slug, { scenes }] of Object.entries(content.languages[locale].sections)) {
        const own = links.filter(({ attributes }) => attributes.href?.includes(`/${slug}/`));
        assert.deepEqual(
          own.map(({ attributes }) => attributes.href?.endsWith('/short/')),
          scenes.every(({ short }) => short) ? [false] : [true, false],
          `${locale} ${slug}`,
        );
        for (const link of own) {
          const isOlder = scenes.some(
            ({ id, short }) =>
              (short || !link.attributes.href?.endsWith('/short/')) &&
              olderScenes.includes(`${slug}#${id}`),
          );
          assert.ok(
            wordsIn(link).includes(from(isOlder ? 11 : 8)),
            `${locale} ${slug}: ${wordsIn(link)}`,
          );
        }
      }
    }
});
