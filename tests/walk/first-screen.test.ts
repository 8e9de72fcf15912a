// What is seen at once, of every scene, step and question: the pages are loaded into a frame, where
// a size takes a tenth of the time of a window.
import assert from 'node:assert/strict';
import type { Locale } from '#languages/locales.ts';
import { sectionUrl, storyUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { fits, hidden, load, questionFits, stepFits, type Fit } from '../support/fit.ts';
import { journeyLocales, someOf } from '../support/site.ts';
import { test } from '../support/test.ts';

const scenes = Object.entries(content.sections).flatMap(([section, { scenes }]) =>
  Object.keys(scenes).map((scene) => ({ section, scene })),
);
const phone = { width: 360, height: 740 };
const across = { width: 740, height: 360 };
/** What a laptop of 1366 x 768 leaves under the bars of its browser. */
const laptop = { width: 1366, height: 625 };
const sizes = {
  phone,
  smallest: { width: 320, height: 568 },
  across,
  laptop,
  largestLetters: { ...laptop, letters: 1.6 },
  projector: { width: 1024, height: 768 },
  large: { width: 1920, height: 1080 },
};
type Screen = keyof typeof sizes;
/**
 * The most controls on one of them; the largest scene shows three letters beside its five kinds.
 */
const mostToTouch = (scene: string): number => (scene === 'five-kinds' ? 17 : 14);
/** The least width of a picture: two thirds of a phone, half of a screen. */
const widest: Partial<Record<Screen, number>> = {
  phone: 200,
  smallest: 175,
  across: 290,
  laptop: 500,
  projector: 500,
  large: 800,
};
const isWhole = ({ below }: Fit): boolean => Math.max(...Object.values(below)) <= 0;

/** What is wrong with a page on one screen; nothing if all is right. */
function faults(screen: Screen, scene: string, fit: Fit): string[] {
  const isWide = sizes[screen].width >= across.width;
  const { picture = Infinity, below, lines, beside, covered, touched, wide, letters } = fit;
  return [
    wide > 0 && `it is ${wide} px too wide`,
    picture < (widest[screen] ?? 0) && `its picture is ${picture} px wide`,
    below.title > 0 && 'its title is below the screen',
    lines < 4 && below.text > 0 && `${lines} lines of its text are seen`,
    screen === 'phone' && below.slip >= phone.height / 2 && 'it scrolls half a screen',
    screen === 'phone' && touched > mostToTouch(scene) && `it has ${touched} things to touch`,
    isWide && picture !== Infinity && !beside && 'its text is not beside its picture',
    isWide && covered.length > 0 && `the bar covers ${covered.join(', ')}`,
    screen === 'large' && letters < 32 && `its letters are ${letters} px large`,
  ].filter((fault) => fault !== false);
}

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

for (const locale of journeyLocales)
  test(`a small page fits every screen: on a phone its picture is large and its whole short text above the bar, on a wide one they fill the screen side by side with Next in sight, and what unfolds opens in sight (${locale})`, async ({
    page,
    outlines,
  }) => {
    const wrong: string[] = [];
    const onPhone: Fit[] = [];
    const onLaptop: Fit[] = [];
    const pressed = someOf(scenes, 8, ({ scene }) => `${locale} ${scene}`);
    for (const one of scenes) {
      const url = sectionUrl(locale, one.section, one.scene);
      await load(page, outlines, url);
      const found = await fits(page, Object.values(sizes));
      for (const [i, screen] of (Object.keys(sizes) as Screen[]).entries()) {
        const fit = found[i] ?? assert.fail();
        if (screen === 'phone') onPhone.push(fit);
        if (screen === 'laptop') onLaptop.push(fit);
        wrong.push(...faults(screen, one.scene, fit).map((fault) => `${url}, ${screen}: ${fault}`));
      }
      if (pressed.includes(one))
        for (const size of [phone, across, laptop])
          wrong.push(
            ...(await hidden(page, size)).map((fault) => `${url}, ${size.width} px: ${fault}`),
          );
    }
    assert.deepEqual(wrong, []);
    const small = onPhone.filter(({ picture = Infinity }) => picture < 240);
    assert.ok(small.length <= 3, `${small.length} pictures are less than 240 px wide on a phone`);
    const whole = onPhone.filter(isWhole).length;
    assert.ok(whole >= 32, `on a phone ${whole} of ${scenes.length} short texts are seen whole`);
    const inSight = onLaptop.filter(({ next }) => next <= 0).length;
    assert.ok(inSight >= 32, `on a laptop Next is seen on ${inSight} of ${scenes.length} pages`);
  });

/** The steps of all stories but their endings. */
const stepsOf = (locale: Locale) =>
  Object.entries(content.languages[locale].stories).flatMap(([slug, { steps }]) =>
    steps
      .filter(({ kind }) => kind !== 'ending')
      .map(({ n, choices }) => ({ url: storyUrl(locale, slug, n), choices: choices.length })),
  );

for (const locale of journeyLocales)
  test(`picture, words and every choice of a step stand in the first screen of a phone and of a laptop, its picture 112 to 201 px high on a phone and beside the words on a laptop; on a projector its foot ends the window (${locale})`, async ({
    page,
    outlines,
  }) => {
    const wrong: string[] = [];
    for (const { url, choices } of stepsOf(locale)) {
      await load(page, outlines, url);
      const [small, wide, ...projected] = await stepFits(page, [
        phone,
        laptop,
        sizes.projector,
        sizes.large,
      ]);
      assert.ok(small && wide);
      for (const fit of [small, wide])
        if (fit.choices !== choices || fit.below > 0 || fit.wide > 0)
          wrong.push(`${url}: ${JSON.stringify(fit)}`);
      if (small.picture.height < 112 || small.picture.height > 201)
        wrong.push(`${url}: its picture is ${small.picture.height} px high`);
      if (!wide.beside) wrong.push(`${url}: the picture is not beside the words`);
      for (const { foot, question, text } of projected)
        if (foot !== 0 || question <= text || text <= 20)
          wrong.push(`${url}: its foot ends at ${foot}, ${question} and ${text} px`);
    }
    assert.deepEqual(wrong, []);
  });

for (const locale of journeyLocales)
  test(`in the first screen stand the picture, the whole question and its first answer, above Back and Next; on a laptop its second, too (${locale})`, async ({
    page,
    outlines,
  }) => {
    const ids = Object.keys(content.quiz).filter((id) => content.quiz[id]?.use === 'main');
    for (const id of ids) {
      // Another place on the same page would not load it again.
      await load(page, outlines, `/${locale}/check/?${id}#${id}`);
      for (const [size, answers] of [
        [phone, 1],
        [laptop, 2],
      ] as const) {
        const { pictures, below } = await questionFits(page, size, id, answers);
        assert.equal(pictures, content.quiz[id]?.kind === 'match' ? 0 : 1, id);
        assert.deepEqual(below, [], `${locale} ${id} at ${size.width} px`);
      }
    }
  });
