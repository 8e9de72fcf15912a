// What the page for parents promises about each lesson: content/en/teach/objects.mdx.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { hasClass, parse, wordsIn } from '../support/html.ts';
import { page } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { plans, slidesOf, stepsOf } from '../support/decks.ts';

const youngest = plans.filter(([, { to }]) => to === 10).map(([id]) => id);

// What content/en/teach/objects.mdx promises to parents.
test('parents are promised: the plans for 8 to 10 leave out sexual abuse and private pictures', () => {
  assert.equal(youngest.length, 4);
  for (const id of youngest)
    for (const locale of locales) {
      const { html } = page(`/${locale}/slides/plan/${id}/`);
      const { html: printed } = page(`/${locale}/slides/plan/${id}/notes/`);
      for (const [section, name] of [
        ['what-is-it', 'five-kinds'],
        ['online', 'who-is-writing'],
      ] as const) {
        const scene =
          content.languages[locale].sections[section]?.scenes.find((found) => found.id === name) ??
          assert.fail();
        for (const place of [html, printed]) {
          assert.ok(!place.includes(name), `${locale} ${id} has ${name}`);
          for (const { title, picture } of scene.items) {
            assert.ok(!wordsIn(parse(place)).includes(title), `${locale} ${id}: "${title}"`);
            assert.ok(
              name !== 'five-kinds' || !place.includes(`/${picture}.svg`),
              `${locale} ${id}: ${picture}`,
            );
          }
          assert.ok(
            !wordsIn(parse(place)).includes(scene.heading),
            `${locale} ${id}: "${scene.heading}"`,
          );
        }
      }
      if (locale === 'en')
        for (const place of [html, printed])
          assert.doesNotMatch(place, /sexual|private (picture|body)/i, id);
    }
  // And the scene says so itself: the notes name the plans.
  assert.match(
    content.languages.en.sections['what-is-it']?.scenes.find(({ id }) => id === 'five-kinds')
      ?.notes[0] ?? '',
    /^For ages 8 to 10, leave this scene out\./,
  );
});

test('parents are promised: for 11 to 14, one card names sexual abuse, and one page private pictures', () => {
  const naming = (pattern: RegExp): Set<string> =>
    new Set(
      plans.flatMap(([id]) =>
        slidesOf('en', id)
          .filter((slide) => pattern.test(wordsIn(slide)))
          .map(({ attributes }) => attributes.id ?? ''),
      ),
    );
  assert.deepEqual([...naming(/sexual/i)], ['five-kinds-2']);
  // The card says what it is, and nothing more.
  assert.deepEqual([...naming(/private body/i)], ['five-kinds-2']);
  for (const id of naming(/private picture/i)) assert.equal(id, 'who-is-writing');
});

test('parents are promised: each lesson ends with calm, with hope and with help', () => {
  for (const [id] of plans) {
    const steps = stepsOf('en', id);
    assert.equal(steps.at(-2)?.title, 'Calm', id);
    assert.deepEqual(steps.at(-1)?.slides, ['slide:hope', 'slide:help'], id);
    const [calm, hope, help] = slidesOf('en', id).slice(-3);
    assert.ok(
      ['breathe', `step-${steps.length - 1}`].includes(calm?.attributes.id ?? ''),
      `${id}: ${calm?.attributes.id}`,
    );
    assert.ok(
      hope?.attributes.id === 'hope' &&
        wordsIn(help ?? assert.fail()).includes('It is never your fault.'),
      id,
    );
  }
});

test('parents are promised: the lesson says that safe and fair help at home is not exploitation, and asks nothing about home', () => {
  // Where a lesson says what exploitation is.
  const telling = plans
    .map(([id]) => id)
    .filter((id) =>
      stepsOf('en', id).some(({ slides }) => slides.includes('what-is-it#what-does-it-mean')),
    );
  assert.equal(telling.length, 4);
  for (const locale of locales) {
    const sentence =
      content.languages[locale].plans['20-what-is-it-8-10']?.steps[3]?.say?.[0]
        ?.split(/(?<=[.。]) ?/)[1]
        ?.replace(/[»”“«"\s.。]/g, '') ?? assert.fail(locale);
    assert.ok(sentence.length > 12, `${locale}: "${sentence}"`);
    for (const id of telling)
      assert.ok(
        stepsOf(locale, id)
          .flatMap(({ say = [] }) => say)
          .some((text) => text.replace(/[»”“«"\s.。]/g, '').includes(sentence)),
        `${locale} ${id} never says it`,
      );
  }
  for (const [id] of plans)
    for (const slide of slidesOf('en', id).filter(
      (found) => hasClass('s--talk')(found) || hasClass('s--task')(found),
    ))
      assert.doesNotMatch(
        wordsIn(slide),
        /your (home|family|parents|mother|father)/i,
        `${id} ${slide.attributes.id}`,
      );
});
