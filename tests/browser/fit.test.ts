// Every small page in every language, on screens from a small phone to a projector: what is seen at
// once, and what opens in sight.
import assert from 'node:assert/strict';
import { languages, locales } from '#languages/locales.ts';
import { sectionUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { fits, hidden, load, type Fit } from '../support/fit.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const scenes = Object.entries(content.sections).flatMap(([section, { scenes }]) =>
  Object.keys(scenes).map((scene) => ({ section, scene })),
);
const phone = { width: 360, height: 740 };
const across = { width: 740, height: 360 };
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

for (const locale of locales)
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

test('a word that is tapped stays under the finger', async ({ page, outlines }) => {
  await page.setViewportSize(phone);
  for (const locale of locales) {
    await page.goto(outlines + sectionUrl(locale, 'what-is-it', 'a-crime-against-children'));
    const words = page.getByRole('main').locator('.term');
    for (let i = 0; i < (await words.count()); i++) {
      const before = await words.nth(i).boundingBox();
      await words.nth(i).click();
      await expect(page.locator('[id^=meaning-]')).toHaveCount(1);
      assert.deepEqual(await words.nth(i).boundingBox(), before, `${locale}, word ${i + 1}`);
      await words.nth(i).click();
    }
  }
});

test('what a child reads before a section is not under the cut edge of its first scene', async ({
  page,
}) => {
  for (const screen of [phone, laptop]) {
    await page.setViewportSize(screen);
    await page.goto(sectionUrl('ar', 'what-is-it', 'all'));
    const room = await page
      .locator('main .scene')
      .first()
      .evaluate((scene) => {
        const sign = scene.previousElementSibling?.querySelector('aside');
        const edge = parseFloat(getComputedStyle(scene, '::before').height);
        const bottom = sign?.getBoundingClientRect().bottom ?? Infinity;
        return scene.getBoundingClientRect().top - edge - bottom;
      });
    assert.ok(room >= -0.5, `${screen.width} px: ${room} px`);
  }
});

test('at the front door of a laptop languages are in sight, and not a picture alone', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await page.goto('/');
  for (const locale of locales.slice(0, 3))
    await expect(page.getByRole('link', { name: languages[locale].name })).toBeInViewport();
});
