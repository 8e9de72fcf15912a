// Nothing stands out of a page or is cut off, at the widths around that of its window, with the
// text spacing of WCAG 1.4.12, at 400 %, and with letters twice as large.
import { addStyle, takeStyles } from '../../support/style.ts';
import type { Page } from '@playwright/test';
import { clipped, sideways } from '../../support/wide.ts';
import { phone, smallest } from '../openings.ts';
import { isUsual, type Rule } from '../rule.ts';

/** Asks at each of these widths, then comes back. */
async function atWidths(
  tab: Page,
  widths: readonly number[],
  ask: (tab: Page) => Promise<string[]>,
): Promise<string[]> {
  const before = tab.viewportSize() ?? { width: 0, height: 0 };
  const found: string[] = [];
  for (const width of widths) {
    await tab.setViewportSize({ ...before, width });
    found.push(...(await ask(tab)).map((one) => `at ${width} px ${one}`));
  }
  await tab.setViewportSize(before);
  return found;
}

export const width: Rule = {
  name: 'width',
  expected: 'nothing wider than the window, and no text cut off by its box',
  // Slides fill any screen.
  asks: ({ row }) => row.frame !== 'slides',
  look: async ({ tab, size }) => [
    ...(await atWidths(tab, [size.width, ...size.near], sideways)),
    ...(await clipped(tab)),
  ],
};

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';
export const spaced: Rule = {
  name: 'spaced',
  expected: 'nothing wider or cut off with letters, words and lines spaced (WCAG 1.4.12)',
  asks: (opening) => isUsual(opening) && opening.size === smallest,
  look: async ({ tab }) => {
    await addStyle(tab, spacing);
    const found = await atWidths(tab, [320, 390, 640, 800, 1088, 1280], sideways);
    // 400 % of 1280 x 1024.
    await tab.setViewportSize({ width: 320, height: 256 });
    found.push(...(await clipped(tab)));
    await tab.setViewportSize(smallest);
    await takeStyles(tab);
    return found;
  },
};

export const twice: Rule = {
  name: 'letters twice as large',
  expected: 'nothing wider than a phone, “Leave” and the way to help in its window',
  asks: (opening) => isUsual(opening) && opening.size === phone,
  look: async ({ tab, devTools }) => {
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const found = await atWidths(tab, [320, 360, 480], async () => [
      ...(await sideways(tab)),
      ...(await tab.locator('body > header :is(.leave, .help)').evaluateAll((all) =>
        all.flatMap((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth
            ? [`“${one.textContent.trim()}” stands from ${left} to ${right}`]
            : [];
        }),
      )),
    ]);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    return found;
  },
};
