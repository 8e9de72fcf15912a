// Slides where something is missing: a script, a server, a line.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentSlide, slideBar, slideNotes, slides, wordsOf } from '../support/parts.ts';
import { at, errorsOf, idsIn, keysBox, toast, walkThrough } from '../support/slides.ts';
import { release } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { leftIn } from '../support/visit.ts';

test('without a script it is a page of screens to scroll through, with the text of every slide and no notes', async ({
  open,
}) => {
  const page = await open('/fr/slides/online/', { javaScriptEnabled: false });
  for (const slide of await slides(page).all()) await expect(slide).toBeVisible();
  await expect(page.getByText(wordsOf(page)['slides.scroll'])).toBeVisible();
  for (const hidden of [
    slideBar(page),
    slideNotes(page),
    ...(await page.locator('dialog').all()),
    toast(page),
  ])
    await expect(hidden).toBeHidden();
  const tops = await slides(page).evaluateAll((all) =>
    all.map((slide) => [
      slide.getBoundingClientRect().height >= innerHeight,
      document.documentElement.scrollWidth <= innerWidth,
    ]),
  );
  assert.ok(tops.length > 0 && tops.every(([tall, narrow]) => tall && narrow));
});

test('it works from a stick: pictures, keys and the place in the address, and every address is relative', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto(pathToFileURL(join(release, 'ru/slides/promises/index.html')).href);
  await page.keyboard.press('PageDown');
  await at(page, 'whose-job-is-it');
  assert.ok(
    await currentSlide(page)
      .locator('img')
      .evaluate(async (image) => {
        await (image as HTMLImageElement).decode();
        return (image as HTMLImageElement).naturalWidth > 0;
      }),
  );
  await page.reload();
  await at(page, 'whose-job-is-it');
  await expect(slideBar(page).getByRole('link')).toHaveJSProperty(
    'href',
    pathToFileURL(join(release, 'ru/promises/all/index.html')).href,
  );
  await page.keyboard.press('?');
  const words = wordsOf(page);
  await keysBox(page).getByRole('link', { name: words['slides.print-notes'] }).click();
  await page.waitForURL(/notes\/index\.html$/);
  await page.evaluate(() => (globalThis.print = () => void (document.body.dataset.printed = '')));
  await page.getByRole('main').getByRole('button').click();
  await expect(page.locator('body'), 'the notes can be printed with a button').toHaveAttribute(
    'data-printed',
  );
  assert.deepEqual(errors, []);
});

test('once it is open nothing more is asked for: the lesson goes on when the line is cut', async ({
  page,
}) => {
  await page.goto('/es/slides/who-is-harmed/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  // The browser requests the favicon by itself.
  page.on(
    'request',
    (request) => request.url().endsWith('favicon.svg') || asked.push(request.url()),
  );
  await page.context().setOffline(true);
  await walkThrough(page, await idsIn(page));
  assert.deepEqual(asked, []);
  assert.deepEqual(await leftIn(page), []);
});
