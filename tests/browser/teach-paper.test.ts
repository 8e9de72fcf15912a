// What a teacher prints: a plan to be read standing, the card, the sheet for home.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { squeeze } from '../support/html.ts';
import { sheetsOf } from '../support/pdf.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { journeyLocales, turnOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** Each of some sheets in one language, another one each month. */
const inTurn = (ids: readonly string[]): (readonly [locale: Locale, id: string])[] =>
  ids.flatMap((id) =>
    (process.env.FULL ? locales : [locales[turnOf(id, locales.length)] ?? 'ar']).map(
      (locale) => [locale, id] as const,
    ),
  );

test('a plan on paper is read standing: minute, what to do and what to say side by side, in 12 points; the sheets of a lesson for the class hold all that is on them, in 12 points or larger and with less ink in lines: A4 and Letter', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [locale, id] of inTurn(Object.keys(content.plans))) {
    await page.setViewportSize({ width: 725, height: 1000 });
    await page.goto(`/${locale}/teach/${id}/`);
    const steps = await page
      .getByRole('heading', { name: wordsOf(page)['lesson.steps'], exact: true })
      .locator('xpath=following::ol[1]')
      .evaluate((list) =>
        [...list.children].map((step) => ({
          sizes: [...step.querySelectorAll('h3, p, p *')]
            .filter((element) => element.checkVisibility() && element.localName !== 'small')
            .map((element) => parseFloat(getComputedStyle(element).fontSize)),
          // Blanks that let the mark behind them go to the next line.
          loose: [...step.querySelectorAll('fill-in')].filter((blank) => {
            let next = blank.nextSibling;
            while (next instanceof HTMLScriptElement) next = next.nextSibling;
            return (
              /^\p{P}/u.test(next?.textContent ?? '') &&
              getComputedStyle(blank.parentElement ?? blank).whiteSpace !== 'nowrap'
            );
          }).length,
          tops: [...step.querySelectorAll(':scope > p, :scope > div > div')].map((column) =>
            Math.round(column.getBoundingClientRect().top),
          ),
        })),
      );
    for (const [i, { sizes, loose, tops }] of steps.entries()) {
      const where = `${locale}/${id}, step ${i + 1}`;
      assert.ok(Math.min(...sizes) >= 15.99, `${where}: ${Math.min(...sizes)} px`);
      assert.equal(loose, 0, `${where}: a mark may leave its blank`);
      assert.equal(new Set(tops).size, 1, `${where}: its columns begin at ${tops.join(', ')}`);
    }
    await page.evaluate(() => void (location.hash = 'ink'));
    const sheets = page.locator('#ink > div', { has: page.locator('h3') });
    // What lies between the margins of these sheets (styles/print.css), in pixels.
    for (const [width, height] of [
      [725, 1065],
      [748, 999],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const seen = await sheets.evaluateAll((all) =>
        all.map((sheet) => ({
          over: sheet.scrollHeight - sheet.clientHeight,
          words: Math.min(
            ...[...sheet.querySelectorAll('h3, p, li')].map((line) =>
              parseFloat(getComputedStyle(line).fontSize),
            ),
          ),
          // The number of a slide that hangs over the next line.
          hanging: [...sheet.querySelectorAll('h3 > span:first-child')].filter(
            (number) =>
              number.getBoundingClientRect().bottom >
              (number.parentElement ?? number).getBoundingClientRect().bottom + 1,
          ).length,
          coloured: [...sheet.querySelectorAll('img')].filter(
            ({ src }) => !src.includes('/pictures/line/'),
          ).length,
        })),
      );
      assert.ok(seen.length >= 4 && seen.length <= 6, `${locale}/${id}: ${seen.length} sheets`);
      for (const [i, { over, words, hanging, coloured }] of seen.entries()) {
        const where = `${locale}/${id}, sheet ${i + 1} of ${width} x ${height}`;
        assert.ok(over <= 1, `${where}: ${over} px are too much`);
        assert.ok(words >= 15.99, `${where}: ${words} px`);
        assert.equal(hanging, 0, where);
        assert.equal(coloured, 0, where);
      }
    }
  }
});

test('a worksheet fills its sheet and is read and written by children: 14 points for the youngest, lines 10 mm apart, pictures to cut out; a puzzle has squares of 9 mm or more, whole on its first sheet', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [locale, id] of inTurn(Object.keys(content.worksheets))) {
    const { kind, from, pictures = [] } = content.worksheets[id] ?? assert.fail(id);
    if (kind === 'hand') continue;
    await page.goto(`/${locale}/teach/worksheets/${id}/`);
    // What lies between the margins of a sheet, in pixels.
    for (const [width, height] of [
      [680, 1017],
      [703, 950],
    ] as const) {
      await page.setViewportSize({ width, height });
      const where = `${locale}/${id} of ${width} x ${height}`;
      const seen = await page.getByRole('article').evaluate((article) => {
        const sizes = (selector: string): number =>
          Math.min(
            ...[...article.querySelectorAll(selector)].map((line) =>
              parseFloat(getComputedStyle(line).fontSize),
            ),
          );
        const square = article.querySelector('rect');
        const puzzle = square?.ownerSVGElement;
        return {
          bottom: article.getBoundingClientRect().bottom,
          end: article.lastElementChild?.getBoundingClientRect().bottom ?? 0,
          words: sizes('.teach__body li, .teach__body td'),
          pictures: article.querySelectorAll('img').length,
          ruled: [...article.querySelectorAll('[data-ruled]')].filter(
            (line) => line.clientHeight > 36,
          ).length,
          square: square ? (square.getBoundingClientRect().width * 25.4) / 96 : undefined,
          puzzle: puzzle?.getBoundingClientRect().bottom ?? 0,
        };
      });
      if (seen.square !== undefined) {
        assert.ok(seen.square >= 9, `${where}: squares of ${seen.square.toFixed(1)} mm`);
        assert.ok(seen.puzzle <= height, `${where}: its squares end at ${seen.puzzle}`);
      } else {
        assert.ok(seen.bottom > height * 0.97, `${where} ends at ${seen.bottom}`);
        assert.ok(seen.end <= height, `${where}: its last line ends at ${seen.end}`);
      }
      const least = kind === 'puzzle' || kind === 'table' ? 12 : from > 8 ? 13 : 14;
      if (Number.isFinite(seen.words))
        assert.ok((seen.words * 3) / 4 >= least - 0.01, `${where}: ${seen.words} px`);
      assert.equal(seen.pictures, pictures.length, where);
      if (kind === 'letter') assert.ok(seen.ruled >= 4, `${where}: ${seen.ruled} places to write`);
    }
  }
});

test('the card prints in 17 points or larger, on one sheet: A4 and Letter', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const large = Object.keys(content.teach).filter((name) => content.teach[name]?.large);
  assert.deepEqual(large, ['card']);
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/teach/card/`);
    await expect(
      page.getByRole('heading', { level: 1 }).locator('+ p'),
      `${locale}: the summary is for the screen`,
    ).toBeHidden();
    assert.deepEqual(
      await page
        .getByRole('article')
        .getByRole('listitem')
        .evaluateAll((lines) =>
          lines
            .filter((line) => parseFloat(getComputedStyle(line).fontSize) < (17 * 4) / 3 - 0.01)
            .map((line) => line.textContent),
        ),
      [],
    );
    for (const format of ['A4', 'Letter'])
      assert.equal(await sheetsOf(await page.pdf({ format })), 1, `${locale} on ${format}`);
  }
});

test('half sheets stand two on a sheet, whole and the same, with their title in both: the sheet for home and the five questions, on A4 and Letter', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const home = Object.keys(content.teach).filter((name) => content.teach[name]?.half);
  assert.deepEqual(home, ['home']);
  for (const locale of journeyLocales)
    for (const [name, sheets] of [
      ['home', 1],
      ['check', 2],
    ] as const) {
      await page.goto(`/${locale}/teach/${name}/`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const title = squeeze((await page.locator('h1').textContent()) ?? '-');
      // What lies between the margins of these sheets (styles/print.css), in pixels.
      for (const [format, width, height] of [
        ['A4', 725, 1065],
        ['Letter', 748, 999],
      ] as const) {
        await page.setViewportSize({ width, height });
        const where = `${locale}/${name} on ${format}`;
        const halves = await page
          .locator('main div[aria-hidden=true]')
          .locator('xpath=..')
          .locator('> div')
          .evaluateAll((all) =>
            all.map((half) => ({
              over: half.scrollHeight - half.clientHeight,
              bottom: half.getBoundingClientRect().bottom,
              text: half.textContent.replace(/[ \t\r\n]+/g, ' ').trim(),
            })),
          );
        assert.equal(halves.length, 2, where);
        const [first, second] = halves;
        assert.equal(first?.text, second?.text, where);
        assert.ok(first?.text.startsWith(title), `${where}: ${first?.text}`);
        for (const { over, bottom } of halves)
          assert.ok(over <= 1 && bottom <= height, `${where}: ${over} px over, to ${bottom}`);
        assert.equal(await sheetsOf(await page.pdf({ format })), sheets, where);
      }
    }
});

test('on paper no style sheet puts a colon, a full stop or a dash behind the words of a plan: each language has marks of its own', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/teach/3x40-1-what-and-who/`);
    const plan = page.getByRole('article');
    const added = await plan.evaluate((body) =>
      [...body.querySelectorAll('*')].flatMap((element) =>
        ['::before', '::after'].map((part) => getComputedStyle(element, part).content),
      ),
    );
    assert.ok(added.length > 200, locale);
    // The number of a step has its point in every language.
    assert.deepEqual(
      [...new Set(added)].filter(
        (text) => text !== 'counter(step) ". "' && /[.:—–?!。：？！؟]/.test(text),
      ),
      [],
      locale,
    );
    const text = (await plan.innerText()).replace(/\s+/g, ' ');
    assert.doesNotMatch(text, /[?!？！؟] ?[.:。：]/, locale);
    assert.ok(!text.includes(wordsOf(page)['story.notes']), 'nothing to follow on paper');
    // The notes of the series are read before its first lesson.
    for (const note of content.languages[locale].teachIndex.series.notes)
      assert.ok(text.includes(note), `${locale}: ${note}`);
  }
});
