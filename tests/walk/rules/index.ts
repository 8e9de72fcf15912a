// All rules of the walk, in the order in which they are asked: first of the page as it came, then
// of the page with all folds open; last what loads it again.
import type { Rule } from '../rule.ts';
import { axe } from './axe.ts';
import { contrast, edges } from './contrast.ts';
import { leaveFirst, motion, ring, targets } from './hand.ts';
import { paper } from './paper.ts';
import { headings, largest, marks, readable } from './text.ts';
import { bytes, errors, fonts, origins, shift, stored } from './visit.ts';
import { spaced, twice, width } from './width.ts';

/** Opens what is folded. Of those with one name only one is open. */
const unfold: Rule = {
  name: 'unfold',
  expected: 'folds that open',
  look: async ({ tab }) => {
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
        details.removeAttribute('name');
        details.open = true;
      }
    });
    return [];
  },
};

export const rules: readonly Rule[] = [
  errors,
  origins,
  stored,
  bytes,
  fonts,
  shift,
  leaveFirst,
  motion,
  paper,
  unfold,
  targets,
  ring,
  readable,
  headings,
  marks,
  edges,
  axe,
  contrast,
  width,
  spaced,
  twice,
  largest,
];
