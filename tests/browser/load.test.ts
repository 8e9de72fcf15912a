// What the page for school IT says of the load: measured, not planned (content/en/teach/it.mdx).
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { desktop } from '../support/chromium.ts';
import { content } from '../support/content.ts';
import { journeyLocales } from '../support/site.ts';
import { test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

// As a school's: Chromium without a desktop loads pictures that are twice as far below the screen.
test.use({ launchOptions: desktop() });

/** The pages of the rows, in their order; of a whole part, all that scrolling brings. */
const opened = [
  { path: '', scroll: false },
  { path: 'what-is-it/what-happened-to-leo/', scroll: false },
  { path: 'what-is-it/all/', scroll: true },
  { path: 'slides/plan/20-what-is-it-8-10/', scroll: true },
];

/** The load for one and for thirty, in kB, row by row; units of each language are told by size. */
const rowsOf = (body: string): number[][] =>
  [...body.matchAll(/^\|[^|]+\|\s*([\d.,]+)[^|\d]+\|\s*([\d.,]+)[^|\d]+\|$/gm)].map(
    ([, one = '', thirty = '']) => {
      const [alone = 0, together = 0] = [one, thirty].map((size) => Number(size.replace(',', '.')));
      return [alone < 1 ? alone * 1000 : alone, together * 1000];
    },
  );

test('who looks after the network is told what one pupil loads and what thirty do: as much as is measured, the same in every language', async ({
  browser,
  origin,
}) => {
  // Russian has the most fonts, and so the most to load.
  const measured = [...new Set<Locale>(['ru', ...journeyLocales])];
  const said = rowsOf(content.languages.en.teachPages.it?.body ?? '');
  assert.equal(said.length, opened.length);
  for (const locale of locales)
    assert.deepEqual(rowsOf(content.languages[locale].teachPages.it?.body ?? ''), said, locale);
  for (const [i, { path, scroll }] of opened.entries()) {
    const bytes = await Promise.all(
      measured.map(
        async (locale) =>
          (await visit(browser, origin, `/${locale}/${path}`, { width: 1280, height: 800 }, scroll))
            .bytes,
      ),
    );
    const most = Math.max(...bytes) / 1000;
    const [one = 0, thirty = 0] = said[i] ?? [];
    assert.ok(Math.abs(one / most - 1) < 0.15, `/${path}: ${most} kB, and the page says ${one}`);
    assert.ok(Math.abs(thirty / (30 * one) - 1) < 0.05, `/${path}: thirty are ${thirty}`);
  }
});
