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
  /** Seconds of all tests of a project, in builds of the release on the same machine. */
  builds: Record<string, number>;
}
export const budgets = parse(readFileSync(join(root, 'tests/budgets.yaml'), 'utf8')) as Budgets;
