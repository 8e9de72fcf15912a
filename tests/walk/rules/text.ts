// Text as it is laid out: every word can be read, and lines end where a reader would end them.
import { languages } from '#languages/locales.ts';
import { brokenWords, marksAtEnds, unreadable } from '../../support/seen.ts';
import { smallest } from '../openings.ts';
import { isUsual, type Rule } from '../rule.ts';

export const readable: Rule = {
  name: 'readable',
  expected: 'no text cut, out of its box or the screen, or over other text',
  asks: ({ row, size }) => row.frame !== 'slides' && (row.frame !== 'paper' || size.width > 740),
  // On the smallest phone words longer than their line break.
  look: async ({ tab, size }) =>
    (await unreadable(tab)).filter((one) => size !== smallest || !one.includes('breaks inside')),
};

export const headings: Rule = {
  name: 'headings',
  expected: 'no line of a heading that ends inside a word, or behind its hyphen',
  asks: isUsual,
  look: ({ tab, locale }) => brokenWords(tab, languages[locale].spaces),
};

export const marks: Rule = {
  name: 'marks',
  expected: 'no Chinese line that begins with a mark that ends, or ends with one that opens',
  asks: ({ locale, row }) => locale === 'zh' && row.frame !== 'slides',
  look: ({ tab }) => marksAtEnds(tab),
};

export const largest: Rule = {
  name: 'largest letters',
  expected: 'all text readable with the largest letters of “My page” on the smallest phone',
  asks: (opening) => isUsual(opening) && opening.size === smallest && opening.scripts,
  look: async ({ tab, again }) => {
    // What a child sets goes along in the name of the window.
    await tab.evaluate(() => void (window.name = 'my-page set-size-4 set-space-3 set-font'));
    await again();
    await tab.waitForFunction(
      () =>
        !document.documentElement.matches('.set-size-4') ||
        document.querySelector<HTMLLinkElement>('link[data-set=my-page]')?.sheet,
    );
    const found = await unreadable(tab);
    await tab.evaluate(() => void (window.name = ''));
    // The longest words break there.
    return found.filter((one) => !one.includes('breaks inside'));
  },
};
