// The slides of each lesson as files: what its plan shows, in its order and nothing else; and what the page for parents promises about it.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { all, hasClass, named, parse, textOf, type Tag } from '../support/html.ts';
import { page } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const plans = Object.entries(content.plans);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (tag: Tag): string => squeeze(textOf(tag));
/** A text as a slide shows it: a blank of a paper is three dots. */
const shownAs = (text: string): string =>
  squeeze(plain(text.replace(/\[[^\]]+\]\(blank:\)/g, '…')));
const deckOf = (locale: Locale, id: string): Tag =>
  parse(page(`/${locale}/slides/plan/${id}/`).html);
const slidesOf = (locale: Locale, id: string): Tag[] => all(deckOf(locale, id), hasClass('s'));
const stepsOf = (locale: Locale, id: string) =>
  (content.plans[id]?.steps ?? []).map((step, i) => ({
    ...step,
    ...(content.languages[locale].plans[id]?.steps[i] ?? assert.fail(`${locale} ${id}`)),
  }));
const youngest = plans.filter(([, { to }]) => to === 10).map(([id]) => id);

/** The addresses of the slides of a lesson, from its plan. */
const addresses = (id: string): string[] =>
  stepsOf('en', id).flatMap(({ slides, ask }, i) => [
    ...slides.flatMap((slide) => {
      if (slide === 'slide:hope') return [];
      if (slide.startsWith('slide:')) return [slide.slice(6)];
      if (slide.startsWith('story:')) return [slide.replace(':', '-')];
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
      assert.equal(slides.at(-1)?.attributes.id, 'help', 'help and good news are last');
      assert.equal(
        slides.filter(
          ({ attributes }) => attributes.id === 'breathe' && attributes['data-aside'] === undefined,
        ).length,
        1,
        `${locale} ${id}: a place to stop and breathe, in its turn`,
      );
      assert.equal(slides.filter(hasClass('s--poll')).length, 0, 'no plan has a poll');
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
        const text = words(slide ?? assert.fail(`${locale} ${id} step ${i + 1}`));
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

test('a story stands there with its name and a link that opens beside the lesson', () => {
  for (const locale of locales) {
    const slide =
      slidesOf(locale, '40-signs-and-plan-11-14').find(
        ({ attributes }) => attributes.id === 'story-another-town',
      ) ?? assert.fail(locale);
    assert.ok(
      words(slide).includes(content.languages[locale].stories['another-town']?.front.title ?? '?'),
      locale,
    );
    const [link] = named(slide, 'a');
    assert.deepEqual(
      [link?.attributes.href, link?.attributes.target],
      ['../../../stories/another-town/index.html', '_blank'],
      locale,
    );
  }
});

test('what is for the teacher stands in the notes, and never on a slide: what to do, what to say, the story, the notes of the scenes', () => {
  for (const [id] of plans)
    for (const locale of locales) {
      const deck = deckOf(locale, id);
      const shown = all(deck, hasClass('s')).map(words).join(' ');
      const notes = words(all(deck, hasClass('notes'))[0] ?? assert.fail());
      const printed = words(parse(page(`/${locale}/slides/plan/${id}/notes/`).html));
      const { story, helpSlide } = content.languages[locale].plans[id] ?? assert.fail();
      for (const { do: act, say = [], ask = [], show = [], slides } of stepsOf(locale, id)) {
        for (const text of [act, ...say, ...ask])
          for (const place of [notes, printed])
            assert.ok(
              place.includes(shownAs(text)),
              `${locale} ${id}: the notes have no "${text}"`,
            );
        // A sentence to practise is said and read; in a short language what to do may be the same words for both.
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
          for (const note of scene.notes) {
            assert.ok(
              notes.includes(shownAs(note)) && printed.includes(shownAs(note)),
              `${locale} ${id}: the notes have no "${note}"`,
            );
            assert.ok(!shown.includes(shownAs(note)), `${locale} ${id}: a slide shows "${note}"`);
          }
        }
      }
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
      const plan = parse(page(`/${locale}/teach/${id}/`).html);
      const [start] = named(all(plan, hasClass('acts'))[0] ?? assert.fail(), 'a', 'button');
      assert.equal(start?.attributes.href, `/${locale}/slides/plan/${id}/`);
      assert.equal(words(start), content.languages[locale].strings['lesson.start']);
      const ids = slidesOf(locale, id).map(({ attributes }) => attributes.id);
      const steps = all(plan, hasClass('time__s'));
      assert.equal(steps.length, content.plans[id]?.steps.length);
      const counted = steps
        .flatMap((step) => named(step, 'a'))
        .flatMap((link) => {
          const [address, hash = ''] = (link.attributes.href ?? '').split('#');
          assert.equal(address, `/${locale}/slides/plan/${id}/`);
          const [first = 0, last = first] = words(named(link, 'b')[0] ?? assert.fail())
            .split('–')
            .map(Number);
          if (hash === 'hope') return [];
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

// What content/en/teach/objects.mdx promises to parents.
test('parents are promised: the plans for 8 to 10 leave out sexual abuse and private pictures', () => {
  assert.equal(youngest.length, 2);
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
            assert.ok(
              !squeeze(textOf(parse(place))).includes(title),
              `${locale} ${id}: "${title}"`,
            );
            assert.ok(
              name !== 'five-kinds' || !place.includes(`/${picture}.svg`),
              `${locale} ${id}: ${picture}`,
            );
          }
          assert.ok(
            !squeeze(textOf(parse(place))).includes(scene.heading),
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
          .filter((slide) => pattern.test(words(slide)))
          .map(({ attributes }) => attributes.id ?? ''),
      ),
    );
  assert.deepEqual([...naming(/sexual/i)], ['five-kinds-2']);
  for (const id of naming(/private (picture|body)/i)) assert.equal(id, 'who-is-writing');
});

test('parents are promised: each lesson ends with calm, with help and with hope', () => {
  for (const [id] of plans) {
    const steps = stepsOf('en', id);
    assert.equal(steps.at(-2)?.title, 'Calm', id);
    assert.deepEqual(steps.at(-1)?.slides, ['slide:help', 'slide:hope'], id);
    const [calm, help] = slidesOf('en', id).slice(-2);
    assert.ok(
      ['breathe', `step-${steps.length - 1}`].includes(calm?.attributes.id ?? ''),
      `${id}: ${calm?.attributes.id}`,
    );
    assert.ok(
      all(help ?? assert.fail(), ({ attributes }) => attributes.id === 'hope').length === 1 &&
        words(help ?? assert.fail()).includes('It is never your fault.'),
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
      content.languages[locale].plans['20-what-is-it-8-10']?.steps[2]?.say?.[0]
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
        words(slide),
        /your (home|family|parents|mother|father)/i,
        `${id} ${slide.attributes.id}`,
      );
});
