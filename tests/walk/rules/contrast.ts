// Contrast as seen: each line of text, measured by pixels.
import { faintLines } from '../../support/contrast.ts';
import { laptop, phone } from '../openings.ts';
import type { Rule } from '../rule.ts';

/** Looks that were measured before by this worker, a set for each scheme. */
const measured = { light: new Set<string>(), dark: new Set<string>(), forced: new Set<string>() };

export const contrast: Rule = {
  name: 'contrast',
  expected: 'letters of 7:1, large ones of 4.5:1 (WCAG 1.4.6)',
  // The most expensive rule: each kind in one or two of four ways, others each month.
  asks: ({ scheme, size }) => scheme !== 'forced' && [phone, laptop].includes(size),
  look: ({ tab, devTools, scheme }) => faintLines(tab, devTools, measured[scheme]),
};

export const edges: Rule = {
  name: 'edges',
  expected:
    'an edge of what lies on the page by its shadow, where a reader’s own colours leave it out',
  asks: ({ scheme }) => scheme === 'forced',
  look: async ({ tab }) => {
    await tab.emulateMedia({ forcedColors: 'none' });
    const lifted = await tab.evaluateHandle(() =>
      [...document.querySelectorAll('body *')].filter((element) =>
        / 0px [58]px 0px 0px$/.test(getComputedStyle(element).boxShadow),
      ),
    );
    await tab.emulateMedia({ forcedColors: 'active' });
    return lifted.evaluate((elements) =>
      elements
        .filter(
          (element) =>
            element.checkVisibility() && parseFloat(getComputedStyle(element).borderTopWidth) === 0,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  },
};
