// Pages for teachers: reached from the first page, readable on a phone, and printed on the promised
// number of sheets.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import type { Sheet } from '#content/schemas/worksheets.ts';
import { plain } from '#languages/sentences.ts';
import { printables } from '../support/papers.ts';
import { sheetsOf } from '../support/pdf.ts';
import { content } from '../support/content.ts';
import { wordsIn } from '../support/html.ts';
import { journeyLocales, someOf } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { leaveLink, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('a teacher comes from the first page to a lesson in two taps, and from there to its worksheet', async ({
  open,
}) => {
  const { plans, worksheets } = content.languages.en;
  const plan = plans['20-what-is-it-8-10'] ?? assert.fail();
  const sheet = worksheets.match as Sheet;
  const page = await open('/en/', { javaScriptEnabled: false });
  const main = page.getByRole('main');
  await main
    .getByRole('link', { name: content.languages.en.home.adultDoors.teach?.title ?? '-' })
    .first()
    .click();
  await expect(page).toHaveURL('/en/teach/');
  await main.getByRole('link', { name: plan.title }).first().click();
  await expect(page).toHaveURL('/en/teach/20-what-is-it-8-10/');
  await main.getByRole('link', { name: sheet.title }).first().click();
  await expect(page).toHaveURL('/en/teach/worksheets/match/');
});

test('a plan shows each step with its minutes, what to say and to ask, and leads to its slides', async ({
  page,
}) => {
  const id = '3x40-2-tricks-online-story';
  const facts = content.plans[id] ?? assert.fail();
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/teach/${id}/`);
    const words = content.languages[locale].plans[id] ?? assert.fail();
    // The list under “Step by step”.
    const list = page
      .getByRole('heading', { name: wordsOf(page)['lesson.steps'], exact: true })
      .locator('xpath=following::ol[1]');
    const steps = list.locator('> li');
    await expect(steps).toHaveCount(facts.steps.length);
    for (const [i, { minutes, slides }] of facts.steps.entries()) {
      const { title, say = [], ask = [] } = words.steps[i] ?? assert.fail();
      const step = steps.nth(i);
      await expect(step.locator('b').first(), `${locale}: ${title}`).toHaveText(String(minutes));
      for (const text of [title, ...say, ...ask])
        await expect(step, `${locale}: ${text}`).toContainText(plain(text));
      for (const slide of slides.filter((name) => name.includes('#')))
        await expect(
          step.locator(`a[href$="/slides/plan/${id}/#${slide.replace(/.*#/, '')}"]`),
          slide,
        ).toHaveCount(1);
    }
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
/**
 * The most sheets of paper: as in content/shared/teach.yaml, one for pupils, eight for a lesson,
 * three for the list of lessons, two for all else.
 */
const most = (page: string): number => {
  if (page === '') return 3;
  const sheet = content.worksheets[page.replace('worksheets/', '')];
  // The clues of a long puzzle may stand on a second sheet.
  if (sheet?.kind === 'puzzle') return 2;
  if (page === 'worksheets/answers') return 3;
  if (page === 'class' || sheet) return 1;
  return content.teach[page]?.sheets ?? (content.plans[page] ? 8 : 2);
};
/** What is printed as a PDF on A4 already: tests/site/printed-words.test.ts counts its sheets. */
const hasPdf = (page: string): boolean =>
  printables.some((printable) => printable.page.replace(/#.*/, '') === `teach/${page}/`);
test('every page for teachers prints on the sheets that it promises', async ({
  outlines,
  page,
}) => {
  // Russian has the longest words, and Arabic the other direction.
  for (const locale of ['ru', 'ar'] as const)
    for (const name of someOf(pages, 5, (one) => `/${locale}/${one}`)) {
      await page.goto(`${outlines}/${locale}/teach/${name ? `${name}/` : ''}`);
      for (const format of hasPdf(name) ? ['Letter'] : ['A4', 'Letter']) {
        const sheets = await sheetsOf(await page.pdf({ format }));
        assert.ok(
          sheets >= 1 && sheets <= most(name),
          `${locale}/teach/${name}: ${sheets} sheets of ${format}`,
        );
      }
    }
});

test('on a phone each cell of a table says its column: words that help are never mixed up with words to leave out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const locale of journeyLocales)
    for (const name of ['tells', 'questions', 'worksheets/map']) {
      await page.goto(`/${locale}/teach/${name}/`);
      const cells = await page
        .getByRole('article')
        .locator('table')
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
  const page = await open('/', { colorScheme: 'dark' });
  for (const url of [
    '/en/teach/card/',
    '/ar/teach/worksheets/sort/',
    '/zh/teach/20-online-11-14/',
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(url);
    const words = wordsOf(page);
    const tools = [
      page.getByRole('banner'),
      leaveLink(page),
      page.getByRole('navigation', { name: words['menu.label'] }),
      page.getByRole('contentinfo'),
      page.getByRole('article').getByRole('link', { name: words['menu.teach'] }),
      page.getByRole('button', { name: words['teach.print'], exact: true }),
    ];
    for (const tool of tools) await expect(tool, `${url}: ${String(tool)}`).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const tool of tools) await expect(tool, `${url} prints ${String(tool)}`).toBeHidden();
  }
});

test('a worksheet never asks for a name or a story of a pupil’s own, and says so on the sheet', () => {
  for (const locale of locales) {
    const text = wordsIn(treeOf(`/${locale}/teach/worksheets/match/`));
    for (const key of ['sheet.name', 'sheet.self', 'sheet.help'] as const)
      assert.ok(text.includes(content.languages[locale].strings[key]), `${locale}: ${key}`);
  }
});
