// The plan: a hand to print or to draw. No fields, nothing stored, one sheet, and no word of the
// site on it.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { all, named, wordsIn } from '../support/html.ts';
import { wordsOf } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** The five fingers: the list under its heading. */
const fingers = (page: Page): Locator =>
  page
    .getByRole('heading', { name: wordsOf(page)['plan.fingers'] })
    .locator('+ ol')
    .getByRole('listitem');
const printButton = (page: Page): Locator =>
  page.getByRole('button', { name: wordsOf(page)['plan.print'] });
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

test('the plan has nothing to type into, in any language, and says so', () => {
  for (const locale of locales) {
    const [main = assert.fail(locale)] = named(treeOf(`/${locale}/my-plan/`), 'main');
    const said = content.languages[locale].safetyPlanPage.private.nothing;
    assert.ok(wordsIn(main).includes(said), locale);
    const fields = all(
      main,
      ({ name, attributes }) =>
        /^(input|textarea|select|form)$/.test(name) || 'contenteditable' in attributes,
    );
    assert.deepEqual(fields, [], locale);
  }
});

test('it prints on one sheet, A4 and Letter, with the hand and lines to write on, and nothing of the site', async ({
  open,
}) => {
  const page = await open('/en/my-plan/', { colorScheme: 'dark' });
  for (const locale of journeyLocales) {
    await page.emulateMedia({ media: null });
    await page.goto(`/${locale}/my-plan/`);
    for (const format of ['A4', 'Letter']) {
      // Like the print dialog: the sheet's own margins, and the browser's header with the address
      // if there is room.
      const { totalPages, text } = await extractText(
        new Uint8Array(
          await page.pdf({ format, preferCSSPageSize: true, displayHeaderFooter: true }),
        ),
        { mergePages: true },
      );
      assert.equal(totalPages, 1, `${locale} ${format}`);
      assert.doesNotMatch(text, /127\.0\.0\.1|http/, `${locale} ${format} has the address on it`);
    }
    await page.emulateMedia({ media: 'print' });
    const { safetyPlanPage, strings } = content.languages[locale];
    const seen = inOneLine(await page.locator('body').innerText());
    for (const text of [
      safetyPlanPage.title,
      ...safetyPlanPage.fingers.map(({ label }) => label),
      ...safetyPlanPage.palm.map(({ label }) => label),
      ...safetyPlanPage.paper.remember,
      safetyPlanPage.paper.adults,
    ])
      assert.ok(seen.includes(inOneLine(text)), `${locale}: ${text}`);
    for (const text of [strings['site.title'], strings['footer.licence']])
      assert.ok(!seen.includes(text), `${locale}: the sheet names the site`);
    const { lines, surfaces, inks } = await page.getByRole('main').evaluate((main) => {
      const seen = [main, ...main.querySelectorAll('*')].filter(
        (part) => part.getClientRects().length > 0,
      );
      const style = (part: Element) => getComputedStyle(part);
      return {
        lines: seen.filter(
          (part) => !part.textContent && style(part).borderBottomStyle === 'dotted',
        ).length,
        surfaces: seen
          .filter((part) => !/rgba\(0, 0, 0, 0\)|255, 255, 255/.test(style(part).backgroundColor))
          .map((part) => part.outerHTML.slice(0, 60)),
        inks: [
          ...new Set(
            seen.filter((part) => part.matches('li b')).map((label) => style(label).color),
          ),
        ],
      };
    });
    assert.ok(lines >= 15, `${locale}: ${lines} lines to write on`);
    // Ink is saved: outlines only, black on white.
    assert.deepEqual(surfaces, [], `${locale} prints a surface of colour`);
    assert.deepEqual(inks, ['rgb(0, 0, 0)'], locale);
  }
});

test('the button prints where a script can, and is not there where it cannot', async ({ open }) => {
  const page = await open('/en/my-plan/', {}, (before) =>
    before.addInitScript(() => {
      window.print = () => void (document.title = 'printed');
    }),
  );
  await printButton(page).click();
  await expect(page).toHaveTitle('printed');
  const without = await open('/en/my-plan/', { javaScriptEnabled: false });
  await expect(printButton(without)).toBeHidden();
  const [first = ''] = content.languages.en.safetyPlanPage.steps;
  await expect(without.getByText(first), 'how to draw it can still be read').toBeVisible();
});

/** The rows of the five fingers, and the groups of the hand that show each of them open. */
const rows = (page: Page): Locator => page.locator('.fingers > details');
const raised = (page: Page): Promise<boolean[]> =>
  page
    .locator('.fingers .plan-hand')
    .evaluate((hand) =>
      [1, 2, 3, 4, 5].map((n) =>
        ['.open', '.folded'].map((part) =>
          Number(getComputedStyle(hand.querySelector(`.finger-${n} ${part}`) ?? hand).opacity),
        ),
      ),
    )
    .then((hands) => {
      for (const [open, folded] of hands) assert.equal((open ?? 0) + (folded ?? 0), 1);
      return hands.map(([open]) => open === 1);
    });

test('without a script each row that is opened folds its finger and those before it, so that no finger is ever folded or raised alone in the middle, until the hand is closed; then it says that all five are inside', async ({
  open,
}) => {
  for (const locale of journeyLocales) {
    const page = await open(`/${locale}/my-plan/`, {
      javaScriptEnabled: false,
      reducedMotion: 'reduce',
    });
    const { phone } = content.languages[locale].safetyPlanPage;
    await expect(rows(page)).toHaveCount(5);
    assert.deepEqual(await raised(page), [true, true, true, true, true]);
    for (const [i, { ask, say }] of phone.fingers.entries()) {
      await rows(page).nth(i).getByText(ask).click();
      await expect(rows(page).nth(i).getByText(say)).toBeVisible();
      await expect(page.locator('.fingers > [open]'), 'one is open at a time').toHaveCount(1);
      assert.deepEqual(
        await raised(page),
        [0, 1, 2, 3, 4].map((n) => n > i),
      );
    }
    await expect(page.getByText(phone.palm)).toBeVisible();
  }
});

test('who touches the hand folds one finger after the other, and opens the closed hand; a keyboard and a screen reader have the list alone', async ({
  open,
}) => {
  const page = await open('/en/my-plan/', { reducedMotion: 'reduce' });
  const hand = page.locator('.fingers .plan-hand');
  await expect(hand).toHaveAttribute('aria-hidden', 'true');
  await expect(hand.locator('a, button, [tabindex]')).toHaveCount(0);
  for (const folded of [1, 2, 3, 4, 5, 0]) {
    await hand.click();
    await expect(page.locator('.fingers > [open]')).toHaveCount(folded ? 1 : 0);
    assert.deepEqual(
      await raised(page),
      [1, 2, 3, 4, 5].map((n) => n > folded),
    );
  }
  await rows(page).first().locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await raised(page), [false, true, true, true, true]);
});

test('a finger folds within 300 ms, and at once with reduced motion', async ({ open }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await open('/en/my-plan/', { reducedMotion });
    await rows(page).nth(4).locator('summary').focus();
    const moving = await page.evaluate(() => {
      (document.activeElement as HTMLElement).click();
      return document.getAnimations().map(({ effect }) => effect?.getComputedTiming().endTime);
    });
    assert.equal(moving.length > 0, reducedMotion === 'no-preference');
    for (const time of moving) assert.ok(Number(time) <= 300, `${String(time)} ms`);
  }
});

test('the hand is in sight beside the finger that is open, on the smallest phone, on a phone held across and on a school’s laptop', async ({
  page,
}) => {
  await page.goto('/fr/my-plan/');
  for (const [width, height] of [
    [320, 568],
    [360, 740],
    [740, 360],
    [1366, 625],
  ] as const) {
    await page.setViewportSize({ width, height });
    const hand = page.locator('.fingers .plan-hand');
    await hand.evaluate((drawn) => {
      drawn.scrollIntoView();
    });
    await hand.click();
    for (let i = 0; i < 5; i++) {
      if (i) await hand.click();
      const [drawn, row] = [await hand.boundingBox(), await rows(page).nth(i).boundingBox()];
      assert.ok(drawn && row, `${width} x ${height}`);
      // On a phone held across its tips may lie under the bar.
      const top = height < 400 ? drawn.y + drawn.height / 3 : drawn.y;
      assert.ok(top >= 60 && drawn.y + drawn.height * 0.8 <= height, `${width} x ${height}: hand`);
      assert.ok(row.y < height - 56 && row.y + row.height > drawn.y, `${width} x ${height}: row`);
    }
    // The closed hand opens.
    await hand.click();
    await expect(page.locator('.fingers > [open]')).toHaveCount(0);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  const [print, last] = [
    await printButton(page).boundingBox(),
    await rows(page).last().boundingBox(),
  ];
  assert.ok(print && last && print.y > last.y, 'to print comes second');
});

test('the same hand is on the plan to print, on the last page of the booklet and on the poster of help, with a line for each finger', async ({
  page,
}) => {
  for (const locale of journeyLocales)
    for (const path of ['my-plan', 'print/booklet', 'print/poster/help']) {
      await page.goto(`/${locale}/${path}/`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.plan-hand').last()).toBeVisible();
      await expect(page.locator('.plan-hand').last().locator('text')).toHaveText([
        '5',
        '4',
        '3',
        '2',
        '1',
      ]);
      if (path === 'print/poster/help') continue;
      await expect(fingers(page)).toHaveCount(5);
      assert.equal(
        await page
          .locator('.hand')
          .evaluate((hand) => hand.closest('section, main > div')?.id ?? ''),
        path === 'print/booklet' ? 'plan' : '',
      );
    }
});
