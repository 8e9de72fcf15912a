// The notes beside the slides of a lesson: nothing twice, and what to do when time is up.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { counted } from '#languages/message.ts';
import { plain } from '#languages/sentences.ts';
import { all, hasClass, squeeze, wordsIn } from '../support/html.ts';
import { content } from '../support/content.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';
import { deckOf, plans, repeats, slideLinks, stepsOf } from '../support/decks.ts';

test('the notes of a lesson say nothing twice: not what the plan says, and not the minutes of a scene beside those of its step', () => {
  let dropped = 0;
  for (const [id] of plans)
    for (const locale of locales) {
      const deck = deckOf(locale, id);
      for (const { say = [], slides } of stepsOf(locale, id))
        for (const slide of slides.filter((name) => name.includes('#'))) {
          const [section = '', name = ''] = slide.split('#');
          const note =
            all(deck, ({ attributes }) => attributes['data-of'] === name)[0] ?? assert.fail(slide);
          const scene =
            content.languages[locale].sections[section]?.scenes.find((one) => one.id === name) ??
            assert.fail(slide);
          const text = wordsIn(note);
          for (const line of scene.notes.filter((one) => repeats(one, say))) {
            dropped += 1;
            assert.ok(!text.includes(squeeze(plain(line))), `${locale} ${id}#${name}: "${line}"`);
          }
          // The minutes of a scene stand in its section alone; here those of the step count.
          const unit = content.languages[locale].strings['lesson.minutes'];
          const long = squeeze(counted(unit, locale, { n: scene.minutes }));
          assert.ok(
            scene.notes.every((one) => !one.includes(long)),
            `${locale} ${slide}: ${long}`,
          );
          const alone = all(
            treeOf(`/${locale}/slides/${section}/`),
            ({ attributes }) => attributes['data-of'] === name,
          )[0];
          assert.ok(
            wordsIn(alone ?? assert.fail(slide)).endsWith(long),
            `${locale} ${slide}: ${long}`,
          );
        }
    }
  assert.ok(dropped > 10, `${dropped} notes`);
});

test('from minute 10 on the notes of each slide say what to do if the bell rings now, and not before', () => {
  for (const [id] of plans)
    for (const locale of locales) {
      const bell = squeeze(content.languages[locale].strings['lesson.bell']);
      const deck = deckOf(locale, id);
      const steps = stepsOf(locale, id);
      const ends = steps.map((_, i) =>
        steps.slice(0, i + 1).reduce((total, { minutes }) => total + minutes, 0),
      );
      const notes = new Map(
        all(deck, ({ attributes }) => attributes['data-of'] !== undefined).map((note) => [
          note.attributes['data-of'],
          wordsIn(note).includes(bell),
        ]),
      );
      let n = -1;
      const groups = slideLinks(locale, id).map((links) =>
        links.map(({ attributes }) => attributes.href?.replace(/.*#/, '')),
      );
      for (const slide of all(deck, hasClass('s'))) {
        const { id: name, 'data-notes': of = '' } = slide.attributes;
        const at = groups.findIndex((names) => names.includes(name ?? ''));
        if (at >= 0) n = at;
        assert.equal(
          notes.get(of),
          (ends[n] ?? 0) > 10 && n < steps.length - 1,
          `${locale} ${id}#${name}`,
        );
      }
    }
});
