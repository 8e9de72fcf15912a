// Pages for teachers: found from the first page, read on a phone, and printed on the sheets that they promise.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { openPdf, sheetsOf } from '../support/pdf.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

test('a teacher comes from the first page to a lesson in two taps, and from there to its worksheet', async ({
  open,
}) => {
  const page = await open('/en/', { javaScriptEnabled: false });
  await page.locator('.adult a').first().click();
  assert.equal(new URL(page.url()).pathname, '/en/teach/');
  await page.locator('.ticket').first().click();
  assert.equal(new URL(page.url()).pathname, '/en/teach/20-what-is-it-8-10/');
  await page.locator('.pupils--and a').first().click();
  assert.equal(new URL(page.url()).pathname, '/en/teach/worksheets/match/');
});

test('a plan shows each step with its minutes, what to say and to ask, and leads to its slides', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/teach/3x40-2-tricks-online-story/`);
    const facts = content.plans['3x40-2-tricks-online-story'] ?? assert.fail();
    const words = content.languages[locale].plans['3x40-2-tricks-online-story'] ?? assert.fail();
    assert.deepEqual(
      await page.locator('.time__m b').allTextContents(),
      facts.steps.map(({ minutes }) => String(minutes)),
    );
    const text = ((await page.locator('.times').textContent()) ?? '').replace(/\s+/g, ' ');
    for (const { title, say = [], ask = [] } of words.steps)
      for (const words of [title, ...say, ...ask])
        assert.ok(text.includes(plain(words).replace(/\s+/g, ' ')), `${locale}: ${words}`);
    const scenes = facts.steps
      .flatMap(({ slides }) => slides)
      .filter((slide) => slide.includes('#'));
    for (const slide of scenes)
      assert.equal(
        await page
          .locator(
            `.time__s a[href$="/slides/plan/3x40-2-tricks-online-story/#${slide.replace(/.*#/, '')}"]`,
          )
          .count(),
        1,
        slide,
      );
    await page.context().close();
  }
});

const pages = [
  '',
  ...Object.keys(content.teach),
  ...Object.keys(content.plans),
  'class',
  'check',
  ...[...Object.keys(content.worksheets), 'answers'].map((id) => `worksheets/${id}`),
];
/** Sheets of paper at most: what content/shared/teach.yaml promises, one for what pupils get, and two for all else. */
const most = (page: string): number =>
  content.teach[page]?.sheets ??
  (page === 'class' || content.worksheets[page.replace('worksheets/', '')] ? 1 : 2);
for (const [locale, formats] of [
  ['en', ['A4', 'Letter']],
  ['fr', ['Letter']],
  ['es', ['A4']],
  ['ar', ['Letter']],
  ['ru', ['A4', 'Letter']],
  ['zh', ['A4']],
] as const)
  test(`every page for teachers prints on the sheets that it promises, at most two (${locale}, ${formats.join(' and ')})`, async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const name of pages) {
      await page.goto(`/${locale}/teach/${name ? `${name}/` : ''}`);
      for (const format of formats) {
        const sheets = await sheetsOf(await page.pdf({ format }));
        assert.ok(
          sheets >= 1 && sheets <= most(name),
          `${locale}/teach/${name}: ${sheets} sheets of ${format}`,
        );
      }
    }
    await context.close();
  });

test('the card prints in 17 points or larger, on one sheet, and the sheet for home on half of one: A4 and Letter, in six languages', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  const special = Object.entries(content.teach).filter(([, { large, half }]) => large || half);
  assert.deepEqual(
    special.map(([name]) => name),
    ['card', 'home'],
  );
  for (const locale of locales)
    for (const [name, { large }] of special) {
      await page.goto(`/${locale}/teach/${name}/`);
      assert.equal(
        await page.locator('.teach > .lead').isVisible(),
        false,
        `${locale}/${name}: the summary is for the screen`,
      );
      if (large)
        assert.deepEqual(
          await page
            .locator('.teach__body li')
            .evaluateAll((lines) =>
              lines
                .filter((line) => parseFloat(getComputedStyle(line).fontSize) < (17 * 4) / 3 - 0.01)
                .map((line) => line.textContent),
            ),
          [],
        );
      for (const format of ['A4', 'Letter']) {
        const pdf = await openPdf(await page.pdf({ format }));
        assert.equal(pdf.numPages, 1, `${locale}/${name} on ${format}`);
        if (large) continue;
        const sheet = await pdf.getPage(1);
        const bottom = Math.min(
          ...(await sheet.getTextContent()).items.flatMap((item) =>
            'transform' in item && item.str.trim() ? [(item.transform as number[])[5] ?? 0] : [],
          ),
        );
        // 3 mm below the line of letters there is room to write.
        assert.ok(
          bottom > (sheet.view[3] ?? 0) / 2 + 8.5,
          `${locale}/${name} on ${format}: ends ${Math.round(bottom)} points above the bottom`,
        );
      }
    }
  await context.close();
});

test('on paper no style sheet puts a colon, a full stop or a dash behind the words of a plan: each language has marks of its own', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/teach/3x40-1-what-and-who/`);
    await page.emulateMedia({ media: 'print' });
    const added = await page
      .locator('.teach__body')
      .evaluate((body) =>
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
    const text = (await page.locator('.lesson').innerText()).replace(/\s+/g, ' ');
    assert.doesNotMatch(text, /[?!？！؟] ?[.:。：]/, locale);
    // The notes of the series are read before its first lesson.
    for (const note of content.languages[locale].teachIndex.series.notes)
      assert.ok(text.includes(note), `${locale}: ${note}`);
    await page.context().close();
  }
});

test('on a phone each cell of a table says its column: words that help are never mixed up with words to leave out', async ({
  open,
}) => {
  const page = await open('/en/teach/', { viewport: { width: 390, height: 800 } });
  const home = new URL('/', page.url());
  for (const locale of locales)
    for (const name of ['tells', 'questions', 'worksheets/map']) {
      await page.goto(new URL(`/${locale}/teach/${name}/`, home).href);
      const cells = await page
        .locator('.teach__body table')
        .last()
        .evaluate((table) => {
          const heads = [...table.querySelectorAll('th')].map((head) => head.textContent);
          return [...table.querySelectorAll('td')]
            .filter((cell) => cell.textContent.trim())
            .map((cell) => ({
              head: heads[cell.cellIndex],
              shown: getComputedStyle(cell, '::before').content,
              first: cell.cellIndex === 0,
            }));
        });
      assert.ok(cells.length > 4, `${locale}/${name}`);
      // In a worksheet the place is the heading of its card.
      for (const { head, shown, first } of cells)
        if (!(first && name.startsWith('worksheets')))
          assert.equal(shown, JSON.stringify(head), `${locale}/${name}`);
    }
});

test('on paper a page for teachers has no tools and no foot', async ({ open }) => {
  const hidden = ['.top', '.leave', '.tools', '.foot', '.acts', '.teach__up'];
  for (const url of [
    '/en/teach/card/',
    '/ar/teach/worksheets/sort/',
    '/zh/teach/20-online-11-14/',
  ]) {
    const page = await open(url, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const chrome of hidden) {
      const parts = await page.locator(chrome).all();
      assert.ok(parts.length > 0, `${url} has no ${chrome}`);
      for (const part of parts)
        assert.equal(await part.isVisible(), false, `${url} prints ${chrome}`);
    }
    await page.context().close();
  }
});

test('a worksheet never asks for a name or a story of a pupil’s own, and says so on the sheet', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/teach/worksheets/match/`);
    const text = (await page.locator('.ws').innerText()).replace(/\s+/g, ' ');
    for (const key of ['sheet.name', 'sheet.self', 'sheet.help'] as const)
      assert.ok(
        text.includes(content.languages[locale].strings[key].replace(/\s+/g, ' ')),
        `${locale}: ${key}`,
      );
    await page.context().close();
  }
});
