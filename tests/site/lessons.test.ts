// The slides of each lesson as files: what its plan shows, in its order and nothing else.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { all, hasClass, named, squeeze, wordsIn, type Tag } from '../support/html.ts';
import { content } from '../support/content.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';
import { deckOf, plans, repeats, slideLinks, slidesOf, stepsOf } from '../support/decks.ts';

/** A text as a slide shows it: a blank of a paper is three dots. */
const shownAs = (text: string): string =>
  squeeze(plain(text.replace(/\[[^\]]+\]\(blank:\)/g, '…')));

/** The addresses of the slides of a story: its cover, and for each step a scene and its choices. */
const storyAddresses = (slug: string): string[] => [
  `story-${slug}`,
  ...(content.languages.en.stories[slug]?.steps ?? []).flatMap(({ n, ending }) => [
    `story-${slug}-${n}`,
    `story-${slug}-${n}-${ending ? 'end' : 'choose'}`,
  ]),
];

/** The addresses of the slides of a lesson, from its plan. */
const addresses = (id: string): string[] =>
  stepsOf('en', id).flatMap(({ slides, ask }, i) => [
    ...slides.flatMap((slide) => {
      if (slide.startsWith('slide:')) return [slide.slice(6)];
      if (slide.startsWith('story:')) return storyAddresses(slide.slice(6));
      if (slide.startsWith('poll:')) return [`${slide.slice(5)}-poll`];
      if (slide.startsWith('picture:')) return [slide.slice(8)];
      const [section = '', name = ''] = slide.split('#');
      const { items } =
        content.languages.en.sections[section]?.scenes.find((scene) => scene.id === name) ??
        assert.fail(slide);
      return [name, ...items.map((_, n) => `${name}-${n + 2}`)];
    }),
    ...(slides.length === 0 ? [`step-${i + 1}`] : ask ? [`step-${i + 1}-talk`] : []),
  ]);

test('a lesson shows what its plan shows, in its order, and nothing else: in every language', () => {
  for (const [id] of plans)
    for (const locale of locales) {
      const slides = slidesOf(locale, id);
      assert.deepEqual(
        slides.map(({ attributes }) => attributes.id),
        addresses(id),
        `${locale} ${id}`,
      );
      assert.equal(slides[0]?.attributes.id, 'rules');
      assert.deepEqual(
        slides.slice(-2).map(({ attributes }) => attributes.id),
        ['hope', 'help'],
        'good news, and then help, which stays',
      );
      assert.equal(
        slides.filter(
          ({ attributes }) => attributes.id === 'breathe' && attributes['data-aside'] === undefined,
        ).length,
        1,
        `${locale} ${id}: a place to stop and breathe, in its turn`,
      );
      // Pupils who are told the story in pictures do not read yet: they are asked at each of them.
      assert.deepEqual(
        [slides.filter(hasClass('s--poll')).length, slides.some(hasClass('s--picture'))],
        id === '20-without-words-5-8' ? [0, true] : [1, false],
        `${locale} ${id}: hands up once`,
      );
    }
});

test('a step without a scene has a slide: its title, what pupils do and its questions; a step that asks has a slide for that', () => {
  for (const [id] of plans)
    for (const locale of locales) {
      const slides = new Map(slidesOf(locale, id).map((slide) => [slide.attributes.id, slide]));
      for (const [i, { slides: shown, title, show = [], ask = [] }] of stepsOf(
        locale,
        id,
      ).entries()) {
        const slide = slides.get(shown.length === 0 ? `step-${i + 1}` : `step-${i + 1}-talk`);
        if (shown.length > 0 && ask.length === 0) {
          assert.equal(slide, undefined);
          continue;
        }
        const text = wordsIn(slide ?? assert.fail(`${locale} ${id} step ${i + 1}`));
        for (const part of shown.length === 0 ? [title, ...show, ...ask] : ask)
          assert.ok(text.includes(squeeze(part)), `${locale} ${id}: "${part}"`);
        if (shown.length === 0)
          assert.ok(
            show.length > 0 && named(slide ?? assert.fail(), 'img').length === 1,
            `${locale} ${id} step ${i + 1}`,
          );
      }
    }
});

test('a story is told in slides, in a lesson and alone: its scenes, its choices with where they lead, and its endings', () => {
  for (const locale of locales)
    for (const [slug, { steps, front }] of Object.entries(content.languages[locale].stories)) {
      const alone = all(treeOf(`/${locale}/slides/story/${slug}/`), hasClass('s'));
      assert.deepEqual(
        alone.map(({ attributes }) => attributes.id),
        ['rules', ...storyAddresses(slug), 'talk', 'breathe', 'hope', 'help'],
        `${locale} ${slug}`,
      );
      const inLesson = slug === 'another-town' ? slidesOf(locale, '40-signs-and-plan-11-14') : [];
      for (const slides of [alone, inLesson].filter(({ length }) => length > 0)) {
        const find = (id: string): Tag =>
          slides.find(({ attributes }) => attributes.id === id) ?? assert.fail(id);
        assert.ok(wordsIn(find(`story-${slug}`)).includes(squeeze(front.title)));
        for (const { n, text, question, choices, ending } of steps) {
          const words = wordsIn(find(`story-${slug}-${n}`));
          for (const part of ending ? [ending.didWell, ending.whatNext] : [text])
            assert.ok(words.includes(shownAs(part)), `${locale} ${slug} ${n}: "${part}"`);
          if (ending) {
            const last = wordsIn(find(`story-${slug}-${n}-end`));
            for (const part of [ending.remember, ending.adultsMust])
              assert.ok(last.includes(shownAs(part)), `${locale} ${slug} ${n}: "${part}"`);
            continue;
          }
          const choose = find(`story-${slug}-${n}-choose`);
          assert.ok(wordsIn(choose).includes(squeeze(question)), `${locale} ${slug} ${n}`);
          assert.deepEqual(
            named(choose, 'a').map((link) => [link.attributes.href, wordsIn(link)]),
            choices.map(({ to, text: choice }, i) => [
              `#story-${slug}-${to}`,
              `${i + 1}${shownAs(choice)}`,
            ]),
          );
        }
      }
    }
});

test('what is for the teacher stands in the notes, and never on a slide: what to do, what to say, the story, the notes of the scenes', () => {
  for (const [id] of plans)
    for (const locale of locales) {
      const deck = deckOf(locale, id);
      const shown = all(deck, hasClass('s')).map(wordsIn).join(' ');
      const notes = wordsIn(all(deck, hasClass('notes'))[0] ?? assert.fail());
      const printed = wordsIn(treeOf(`/${locale}/slides/plan/${id}/notes/`));
      const { story, helpSlide } = content.languages[locale].plans[id] ?? assert.fail();
      for (const { do: act, say = [], ask = [], show = [], slides } of stepsOf(locale, id)) {
        for (const text of [act, ...say, ...ask])
          for (const place of [notes, printed])
            assert.ok(
              place.includes(shownAs(text)),
              `${locale} ${id}: the notes have no "${text}"`,
            );
        // A sentence to practise is spoken and read; in a concise language both instructions may be
        // the same words.
        for (const text of [act, ...say].filter(
          (text) => !show.includes(text) && text !== show.join(''),
        ))
          assert.ok(!shown.includes(shownAs(text)), `${locale} ${id}: a slide shows "${text}"`);
        for (const slide of slides.filter((name) => name.includes('#'))) {
          const [section = '', name = ''] = slide.split('#');
          const scene =
            content.languages[locale].sections[section]?.scenes.find(
              (found) => found.id === name,
            ) ?? assert.fail(slide);
          for (const note of scene.notes.filter((text) => !repeats(text, say))) {
            assert.ok(
              notes.includes(shownAs(note)) && printed.includes(shownAs(note)),
              `${locale} ${id}: the notes have no "${note}"`,
            );
            assert.ok(!shown.includes(shownAs(note)), `${locale} ${id}: a slide shows "${note}"`);
          }
        }
      }
      for (const [frame, { tells, ask }] of Object.entries(
        content.languages[locale].withoutWords.frames,
      ))
        if (content.plans[id]?.steps.some(({ slides }) => slides.includes(`picture:${frame}`)))
          for (const text of [tells, ask])
            assert.ok(
              notes.includes(squeeze(text)) && !shown.includes(squeeze(text)),
              `${locale} ${id}: "${text}" is for the notes`,
            );
      assert.ok(notes.includes(squeeze(helpSlide)), `${locale} ${id}`);
      for (const piece of story?.text.split(/(?<=\])\s*/) ?? [])
        assert.ok(
          notes.includes(squeeze(piece)) && !shown.includes(squeeze(piece)),
          `${locale} ${id}: "${piece}"`,
        );
      // Each slide has notes, and each note a slide.
      const of = new Set(
        all(deck, ({ attributes }) => attributes['data-of'] !== undefined).map(
          ({ attributes }) => attributes['data-of'],
        ),
      );
      assert.deepEqual(
        new Set(all(deck, hasClass('s')).map(({ attributes }) => attributes['data-notes'])),
        of,
        `${locale} ${id}`,
      );
    }
});

test('“Start this lesson” is the first button of a plan, and each of its steps says the numbers of its slides', () => {
  for (const [id] of plans)
    for (const locale of locales) {
      const plan = treeOf(`/${locale}/teach/${id}/`);
      const [start] = named(all(plan, hasClass('acts'))[0] ?? assert.fail(), 'a', 'button');
      assert.equal(start?.attributes.href, `/${locale}/slides/plan/${id}/`);
      assert.equal(wordsIn(start), content.languages[locale].strings['lesson.start']);
      const ids = slidesOf(locale, id).map(({ attributes }) => attributes.id);
      const steps = slideLinks(locale, id);
      assert.equal(steps.length, content.plans[id]?.steps.length);
      const counted = steps.flat().flatMap((link) => {
        const [address, hash = ''] = (link.attributes.href ?? '').split('#');
        assert.equal(address, `/${locale}/slides/plan/${id}/`);
        const [first = 0, last = first] = wordsIn(named(link, 'b')[0] ?? assert.fail())
          .split('–')
          .map(Number);
        assert.equal(ids[first - 1], hash, `${locale} ${id}: slide ${first}`);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
      assert.deepEqual(
        counted,
        ids.map((_, i) => i + 1),
        `${locale} ${id}: each slide once`,
      );
    }
});

test('what a plan has read with “Tell me more” stands on the sheets for a class without a screen', () => {
  for (const [id] of plans) {
    const readIn = locales.map((locale) => {
      const { sections, strings } = content.languages[locale];
      const [sheets = assert.fail(id)] = all(
        treeOf(`/${locale}/teach/${id}/`),
        ({ attributes }) => attributes.id === 'ink',
      );
      const read = stepsOf(locale, id)
        .filter((step) => step.do.toLowerCase().includes(strings['scene.more'].toLowerCase()))
        .flatMap(({ slides }) => slides.filter((slide) => slide.includes('#')));
      for (const place of read) {
        const [section = '', name] = place.split('#');
        const { more = assert.fail(place) } =
          sections[section]?.scenes.find((scene) => scene.id === name) ?? assert.fail(place);
        assert.ok(wordsIn(sheets).includes(squeeze(plain(more))), `${locale} ${id}: ${place}`);
      }
      return read;
    });
    for (const read of readIn) assert.deepEqual(read, readIn[0], id);
  }
});
