// The rules of axe (WCAG 2.2 AA, AAA, and good practice) on a page as it stands, unfolded.
import { takeStyles } from '../../support/style.ts';
import { plainGround, violations } from '../../support/axe.ts';
import { laptop, phone } from '../openings.ts';
import { type Rule } from '../rule.ts';

export const axe: Rule = {
  name: 'axe',
  expected: 'nothing to mend',
  // The two layouts of menus; what a reader's own colours do, axe does not see.
  asks: ({ size, scheme, scripts }) =>
    scripts && scheme !== 'forced' && [phone, laptop].includes(size),
  look: async ({ tab }) => {
    await plainGround(tab);
    // A bar that stays covers some of what is scrolled by; contrast is measured (contrast.ts).
    const found = await violations(tab, { covered: true });
    await takeStyles(tab);
    return found;
  },
};
