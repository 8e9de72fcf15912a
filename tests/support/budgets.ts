// How large the house may grow: tests/budgets.yaml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './root.ts';

interface Budgets {
  /** Pages of the release, cards for other sites among them. */
  pages: number;
  /** Bytes of all files of the release, with paper, pictures and copies, in millions. */
  megabytes: number;
  /** Lines of code by room of `src`, without comments and empty lines. */
  lines: Record<string, number>;
  /** All lines of files by folder of `tests`; its own files are `.`, and pictures are none. */
  tests: Record<string, number>;
  /** Documents that the browsers of a whole `npm test` open. */
  openings: number;
  /** Builds of the site in a whole `npm test`. */
  builds: number;
}
export const budgets = parse(readFileSync(join(root, 'tests/budgets.yaml'), 'utf8')) as Budgets;
