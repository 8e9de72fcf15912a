// What moves between pages: little, briefly, once, and never on the way to help or away from here.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { sectionUrl } from '#site/urls.ts';
import { choose, openMyPage } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** What moves while a page appears: the element, and for how many ms; undefined until it exists. */
type Moving = { part: string; end: number }[];
const revealed = (page: Page) => page.evaluate(() => (globalThis as { moving?: Moving }).moving);

/** Keeps of each page that is opened what moves while it appears. */
const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const note = () => {
      const moving = document.getAnimations().map(({ effect }) => ({
        part: (effect as KeyframeEffect).pseudoElement ?? '',
        end: Number(effect?.getComputedTiming().endTime),
      }));
      Object.assign(globalThis, { moving });
    };
    addEventListener('pagereveal', ({ viewTransition }: PageRevealEvent) => {
      if (viewTransition) viewTransition.ready.then(note, note);
      else note();
    });
  });

const door = (page: Page) =>
  page.getByRole('main').locator(`a[href$="${sectionUrl('en', 'online')}"]`);
const parts = async (page: Page): Promise<string[]> =>
  ((await revealed(page)) ?? []).map(({ part }) => part);

test('the arch of a door becomes that of its part, once, in half a second at most', async ({
  page,
}) => {
  await watch(page);
  await page.goto('/en/');
  await door(page).click();
  await expect(page).toHaveURL(sectionUrl('en', 'online'));
  await expect.poll(() => parts(page)).toContain('::view-transition-group(door)');
  for (const { part, end } of (await revealed(page)) ?? [])
    assert.ok(end <= 500, `${part}: ${end}`);
});

test('behind the door one stands in it: its two leaves are wide open over three hills, in sight on a phone and on a school’s laptop', async ({
  page,
}) => {
  for (const [width, height] of [
    [360, 740],
    [1366, 625],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const locale of journeyLocales) {
      await page.goto(sectionUrl(locale, 'what-is-it'));
      const gate = page.locator('.gate');
      await expect(gate.locator('.arch')).toBeInViewport({ ratio: 0.85 });
      const turned = await gate
        .locator('[dir=ltr] > i')
        .evaluateAll((leaves) =>
          leaves.map((leaf) => new DOMMatrix(getComputedStyle(leaf).transform).m11),
        );
      // Beyond the edge of the arch: turned by more than a right angle.
      assert.equal(turned.length, 2);
      assert.ok(turned.every((x) => x < -0.3));
      const hills = gate.locator('.hills:visible');
      await expect(hills.locator('path')).toHaveCount(3);
      const [door, ground] = [await gate.locator('.arch').boundingBox(), await hills.boundingBox()];
      assert.ok(door && ground && ground.y < door.y + door.height, `${locale}: it stands on them`);
    }
  }
});

test('with reduced motion, or when nothing is to move, the page of a part is there at once', async ({
  open,
}) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await open('/en/', { reducedMotion }, watch);
    if (reducedMotion === 'no-preference') {
      await openMyPage(page);
      await choose(page, 'set-calm');
      await page.keyboard.press('Escape');
    }
    await door(page).click();
    await expect(page).toHaveURL(sectionUrl('en', 'online'));
    await expect.poll(() => revealed(page)).toEqual([]);
  }
});

test('help, the ten signs, the quiet place, letters, the plan and leaving are there at once, and gone at once', async ({
  page,
}) => {
  await watch(page);
  for (const name of ['help', 'happening', 'quiet', 'letters', 'my-plan', 'leaving']) {
    await page.goto('/en/');
    await page.evaluate((path) => void location.assign(path), `/en/${name}/`);
    await expect(page).toHaveURL(`/en/${name}/`);
    await expect.poll(() => revealed(page), name).toEqual([]);
    await page.evaluate(() => void location.assign('/en/words/'));
    await expect(page).toHaveURL('/en/words/');
    await expect.poll(() => revealed(page), `from ${name}`).toEqual([]);
  }
});
