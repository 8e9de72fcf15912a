// Slides on a small screen: a page that was made larger, and a finger.
import assert from 'node:assert/strict';
import { currentSlide, leaveLink, slideBar, slideNotes } from '../support/parts.ts';
import { at, deck, idsIn, swipe } from '../support/slides.ts';
import { expect, test } from '../support/test.ts';

test('a page that was made larger has larger words, and scrolls: with a finger, and with the keys before they go on', async ({
  open,
}) => {
  // What a browser does at 200 and 400 per cent: fewer and larger pixels.
  const sizes: Record<string, number>[] = [];
  for (const [width, height, deviceScaleFactor] of [
    [1366, 768, 1],
    [683, 384, 2],
    [342, 192, 4],
    [844, 390, 3],
  ] as const) {
    const page = await open(`/ru/slides/what-is-it/#five-kinds-2`, {
      viewport: { width, height },
      deviceScaleFactor,
    });
    await at(page, 'five-kinds-2');
    sizes.push(
      await currentSlide(page).evaluate(
        (slide, by) =>
          Object.fromEntries(
            // The heading, the text, and what helps.
            ['h2', 'div div p', ':scope > p'].map((part) => [
              part,
              parseFloat(getComputedStyle(slide.querySelector(part) ?? slide).fontSize) * by,
            ]),
          ),
        deviceScaleFactor,
      ),
    );
    const [bar, leave] = [await slideBar(page).boundingBox(), await leaveLink(page).boundingBox()];
    assert.ok(bar && leave && bar.y + bar.height <= height && leave.y >= 0);
    for (const part of await slideBar(page).locator('button:visible, a:visible').all()) {
      const box = await part.boundingBox();
      assert.ok(
        box && box.x >= 0 && box.x + box.width <= width && box.width >= 40 && box.height >= 44,
        `${width}: ${await part.textContent()} ${JSON.stringify(box)}`,
      );
    }
    if (height < 768) {
      assert.ok(
        await currentSlide(page).evaluate(
          (slide) =>
            slide.scrollHeight > slide.clientHeight &&
            slide.scrollWidth <= slide.clientWidth &&
            getComputedStyle(slide).overflowY === 'auto',
        ),
        `${width}: a slide scrolls, and not sideways`,
      );
      await page.keyboard.press('PageDown');
      await at(page, 'five-kinds-2');
      await expect
        .poll(() => currentSlide(page).evaluate((slide) => slide.scrollTop))
        .toBeGreaterThan(0);
      for (
        let i = 0;
        i < 20 && (await currentSlide(page).getAttribute('id')) === 'five-kinds-2';
        i++
      )
        await page.keyboard.press('PageDown');
      await at(page, 'five-kinds-3');
      await page.keyboard.press('n');
      await expect(slideNotes(page)).toBeVisible();
      const notes = await slideNotes(page).boundingBox();
      assert.equal(notes?.width, width, 'notes take the place of the slide');
    }
    await page.context().close();
  }
  const [usual = {}, twice = {}, fourTimes = {}] = sizes;
  for (const part of Object.keys(usual))
    assert.ok(
      (twice[part] ?? 0) > (usual[part] ?? 0) && (fourTimes[part] ?? 0) > (twice[part] ?? 0),
      `${part}: ${sizes.map((size) => size[part]).join(', ')}`,
    );
});

test('a finger goes on and back, the other way round in Arabic', async ({ open }) => {
  for (const [url, way] of [
    [deck, -1],
    ['/ar/slides/what-is-it/', 1],
  ] as const) {
    const page = await open(url, { hasTouch: true, viewport: { width: 390, height: 800 } });
    const all = await idsIn(page);
    const touch = await page.context().newCDPSession(page);
    await swipe(touch, 120 * way);
    await at(page, all[1] ?? '');
    await swipe(touch, -120 * way);
    await at(page, 'rules');
    // On a page that two fingers made larger, one finger moves the page.
    await touch.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await page.waitForFunction(() => visualViewport?.scale === 2);
    await swipe(touch, 120 * way);
    await at(page, 'rules');
    await touch.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing to scroll sideways',
    );
  }
});
