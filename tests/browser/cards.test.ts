// What is printed of a country: one page shows and prints what its address names.
import assert from 'node:assert/strict';
import { dateIn } from '#languages/format.ts';
import { locales } from '#languages/locales.ts';
import { all, hasClass, wordsIn } from '../support/html.ts';
import { pages } from '../support/site.ts';
import { sheetsOf } from '../support/pdf.ts';
import { treeOf } from '../support/trees.ts';
import { wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** The sheets, in CSS pixels: A4, and Letter, which is lower. */
const papers = [
  ['A4', 794, 1123],
  ['Letter', 816, 1056],
] as const;

/** Of the countries of a language those with most words on a small card. */
const fullest = (locale: string): string[] =>
  pages()
    .filter(({ url }) => url.startsWith(`/${locale}/help/`) && url.endsWith('/card/'))
    .map(({ url }) => url)
    .map((url) => ({
      url,
      words: wordsIn(all(treeOf(url), hasClass('small-card'))[0] ?? assert.fail(url)),
    }))
    .toSorted((a, b) => b.words.length - a.words.length)
    .slice(0, 5)
    .map(({ url }) => url);

test('without a script a reader chooses what to print by a link: small cards, strips, a poster, or the card with all numbers; one at a time is shown and printed', async ({
  open,
}) => {
  const page = await open('/en/help/ke/card/', { javaScriptEnabled: false });
  const words = wordsOf(page);
  const kinds = ['card.fold', 'card.pocket', 'card.strips', 'card.poster'] as const;
  const inLines = `${words['card.poster']} (${words['print.ink']})`;
  for (const media of ['screen', 'print'] as const)
    for (const [choice, kind] of [
      ...kinds.map((kind) => [words[kind], kind] as const),
      [inLines, 'card.poster'] as const,
    ]) {
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: choice, exact: true }).click();
      await page.emulateMedia({ media });
      for (const other of kinds)
        await expect(
          page.getByRole('region', { name: words[other], exact: true, includeHidden: true }),
          `${media} of ${choice}`,
        ).toBeVisible({ visible: other === kind });
      // What is cut out of a sheet many times is once on the screen.
      if (media === 'screen' && kind === 'card.pocket')
        await expect(page.locator('.small-card').filter({ visible: true })).toHaveCount(1);
    }
});

test('of small cards there are 8 on A4 and 10 on Letter, on one sheet; all of their words fit, in 12 points, only their days in 10', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales)
    for (const [i, url] of fullest(locale).entries()) {
      await page.goto('about:blank');
      await page.goto(`${url}#pocket`);
      for (const [format, width, height] of papers) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const seen = await page.locator('.small-card').evaluateAll((cards) =>
          cards
            .filter((card) => card.checkVisibility())
            .map((card) => ({
              over: Math.max(
                card.scrollHeight - card.clientHeight,
                card.scrollWidth - card.clientWidth,
              ),
              least: Math.min(
                ...[...card.querySelectorAll('p:not(:last-child)')]
                  .filter((line) => line.checkVisibility())
                  .map((line) => parseFloat(getComputedStyle(line).fontSize)),
              ),
            })),
        );
        const where = `${url} on ${format}`;
        assert.equal(seen.length, format === 'A4' ? 8 : 10, where);
        assert.deepEqual(
          seen.filter(({ over, least }) => over > 1 || least < 15.99),
          [],
          where,
        );
        // The size of a card does not depend on its words.
        if (i === 0)
          assert.equal(
            await sheetsOf(await page.pdf({ format, preferCSSPageSize: true })),
            1,
            where,
          );
      }
    }
});

test('strips to tear off and the poster of a country fill one sheet, and nothing of them is cut off; the number to call stands on the poster in letters a wall needs', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales)
    for (const [i, url] of fullest(locale).entries())
      for (const [kind, parts] of [
        ['strips', '.tear, .tear-strip'],
        ['poster', '.poster, .told-box'],
        ['ink', '.poster, .told-box'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(`${url}#${kind}`);
        for (const [format, width, height] of papers) {
          await page.setViewportSize({ width, height });
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const over = await page
            .locator(parts)
            .evaluateAll((found) =>
              found
                .filter(
                  (part) =>
                    part.checkVisibility() &&
                    (part.scrollHeight > part.clientHeight + 1 ||
                      part.scrollWidth > part.clientWidth + 1),
                )
                .map((part) => part.getAttribute('class')),
            );
          assert.deepEqual(over, [], `${url}#${kind} on ${format}`);
          if (i === 0)
            assert.equal(
              await sheetsOf(await page.pdf({ format, preferCSSPageSize: true })),
              1,
              `${url}#${kind} on ${format}`,
            );
        }
      }
  await page.goto('/en/help/ke/card/#poster');
  const number = page.locator('.told-box .told__number').first();
  await expect(number).toHaveText('Call 116');
  const size = await number.evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
  assert.ok(size >= 64, `${size} px`);
});

test('for a copier the poster of a country has its people in lines, its sun and hills white; the coloured one keeps its colours', async ({
  page,
}) => {
  const seen = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`/en/help/ke/card/${hash}`);
    return page.locator('.poster').evaluate((poster) => ({
      people: [...poster.querySelectorAll('img')].map(({ src }) => src.includes('/pictures/line/')),
      sun: getComputedStyle(poster.querySelector('.poster__sun') ?? poster).backgroundColor,
    }));
  };
  const white = 'rgb(255, 255, 255)';
  const coloured = await seen('#poster');
  assert.deepEqual(coloured.people, [false, false, false, false]);
  assert.notEqual(coloured.sun, white);
  assert.deepEqual(await seen('#ink'), { people: [true, true, true, true], sun: white });
  // Paper is white by night too, on the poster of every country as on that of a school.
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const url of ['/en/help/ke/card/#ink', '/en/print/poster/help/#ink']) {
    await page.goto('about:blank');
    await page.goto(url);
    const colours = await page
      .locator('.poster')
      .locator('h1, h2, p, b, span')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    assert.ok(colours.length > 4, url);
    assert.deepEqual([...new Set(colours)], ['rgb(0, 0, 0)'], url);
  }
});

test('a card says the day of its printing, and leaves out a number that nobody has seen for a year by then: a line to write on is there instead; a clock that is wrong writes no day', async ({
  page,
}) => {
  const url = '/en/help/ke/card/#pocket';
  const print = async (day: string): Promise<void> => {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  };
  // The battery of an old computer is empty.
  await page.clock.setFixedTime('2001-01-01T12:00:00Z');
  await page.goto(url);
  const card = page.locator('.small-card').first();
  const made = (await card.locator('[data-made]').getAttribute('data-made')) ?? assert.fail();
  await expect(card).toContainText(`Version: ${dateIn('en', made)}`);
  await expect(card).not.toContainText('Printed');
  await print(made);
  await expect(card).toContainText(`Printed: ${dateIn('en', made)}`);
  await expect(card.getByText('Call 116')).toBeVisible();
  const line = card.getByText(wordsOf(page)['print.number']);
  await expect(line).toBeHidden();
  // The page is still open when the year is over.
  await print('2099-01-24');
  await expect(card).toContainText('Printed: 24 January 2099');
  await expect(card.getByText('Call 116')).toBeHidden();
  await expect(line).toBeVisible();
  await page.getByRole('link', { name: wordsOf(page)['card.poster'], exact: true }).click();
  await expect(page.locator('.told-box').getByText('Call 116')).toBeHidden();
  await expect(page.locator('.told-box').getByText(wordsOf(page)['slides.number'])).toBeVisible();
});

test('a choice moves nothing, hides no “Leave”, and leaves nothing for Back', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [740, 360],
    [1366, 625],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await page.goto('/en/help/ke/card/');
    const before = await page.evaluate(() => history.length);
    const choice = page.getByRole('link', { name: wordsOf(page)['card.pocket'], exact: true });
    await choice.evaluate((link) => {
      link.scrollIntoView({ block: 'nearest' });
    });
    const place = await choice.boundingBox();
    await choice.click();
    await expect(choice).toHaveAttribute('aria-current', 'true');
    assert.deepEqual(await choice.boundingBox(), place, `${width} px`);
    assert.equal(await page.evaluate(() => history.length), before, `${width} px`);
    // Whoever comes with a choice in the address begins at the top.
    await page.goto('about:blank');
    await page.goto('/en/help/ke/card/#strips');
    await expect(page.locator('.leave')).toBeInViewport({ ratio: 1 });
  }
});
