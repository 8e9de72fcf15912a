// The last line of a run: how many tests passed and failed. Setup counts only if it failed.
import { relative } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { budgets } from './budgets.ts';
import { root } from './root.ts';

const isSetup = (test: TestCase): boolean =>
  ['build', 'paper'].includes(test.parent.project()?.name ?? '');

/** What there is to say of these tests, and whether all is well: not where none passed. */
export function summary(tests: readonly TestCase[]): { line: string; well: boolean } {
  const count = { passed: 0, failed: 0, skipped: 0, 'not run': 0 };
  // Asked for alone, the building counts too.
  const alone = tests.every(isSetup);
  for (const test of tests) {
    const outcome = test.outcome();
    if (outcome === 'expected') count.passed += isSetup(test) && !alone ? 0 : 1;
    else if (outcome !== 'skipped') count.failed++;
    else if (test.results.length === 0 || test.expectedStatus !== 'skipped') count['not run']++;
    else count.skipped++;
  }
  const shown = Object.entries(count).filter(([word, n]) => n > 0 || /passed|failed/.test(word));
  return {
    line: shown.map(([word, n]) => `${n} ${word}`).join(', '),
    well: count.failed === 0 && count.passed > 0,
  };
}

interface Cost {
  name: string;
  seconds: number;
  openings: number;
}

/** What tests cost, by a name of theirs, the slowest first. */
function costs(tests: readonly TestCase[], nameOf: (test: TestCase) => string): Cost[] {
  const all = new Map<string, Cost>();
  for (const test of tests) {
    const name = nameOf(test);
    const cost = all.get(name) ?? { name, seconds: 0, openings: 0 };
    all.set(name, cost);
    for (const { duration, annotations } of test.results) {
      cost.seconds += duration / 1000;
      for (const { type, description } of annotations)
        if (type === 'openings') cost.openings += Number(description);
    }
  }
  return [...all.values()].sort((one, other) => other.seconds - one.seconds);
}

/**
 * What the projects and the ten slowest files cost: seconds of their tests, these in builds of the
 * release in the same run, and pages opened in a browser, which are the same on every machine.
 */
export function costTable(tests: readonly TestCase[]): string {
  const build = tests.find(({ title }) => title.startsWith('the release is built'));
  const one = (build?.results.at(-1)?.duration ?? 0) / 1000;
  const projects = costs(tests, (test) => test.parent.project()?.name ?? '');
  const files = costs(tests, ({ location }) => relative(root, location.file)).slice(0, 10);
  const sum = (of: (cost: Cost) => number): number =>
    projects.reduce((total, cost) => total + of(cost), 0);
  const all = {
    name: 'all',
    seconds: sum((cost) => cost.seconds),
    openings: sum((cost) => cost.openings),
  };
  const row = ({ name, seconds, openings }: Cost): string =>
    [
      name.padEnd(40),
      seconds.toFixed(0).padStart(8),
      (one > 0 ? (seconds / one).toFixed(1) : '-').padStart(8),
      String(openings).padStart(8),
    ].join('');
  return [
    `${'of tests'.padEnd(40)} seconds  builds openings`,
    ...[...projects, all, ...files].map(row),
  ].join('\n');
}

/** Sums what tests noted under a name. */
const sumOf = (tests: readonly TestCase[], name: string): number =>
  tests
    .flatMap(({ results }) => results.at(-1)?.annotations ?? [])
    .reduce((sum, { type, description }) => sum + (type === name ? Number(description) : 0), 0);

/** What a whole run did more often than tests/budgets.yaml allows; a part of it is not asked. */
export function tooMuch(tests: readonly TestCase[]): string[] {
  const projects = new Set(tests.map((test) => test.parent.project()?.name));
  const isWhole = ['content', 'build', 'browser', 'walk', 'site'].every((name) =>
    projects.has(name),
  );
  if (!isWhole || process.env.FULL) return [];
  return (['openings', 'builds'] as const).flatMap((name) => {
    const [count, most] = [sumOf(tests, name), budgets[name]];
    return count > most
      ? [`${count} ${name} of ${most} (tests/budgets.yaml): take something out.`]
      : [];
  });
}

export default class Count implements Reporter {
  private suite: Suite | undefined;
  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }
  onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] }> {
    const tests = this.suite?.allTests() ?? [];
    // `--list` begins none.
    if (
      status === 'passed' &&
      tests.length > 0 &&
      tests.every(({ results }) => results.length === 0)
    )
      return Promise.resolve({});
    const { line, well } = summary(tests);
    console.log(`\n${costTable(tests)}`);
    const over = tooMuch(tests);
    for (const one of over) console.log(`\n${one}`);
    console.log(`\n${line}`);
    const isBad = !well || over.length > 0;
    return Promise.resolve(status === 'passed' && isBad ? { status: 'failed' } : {});
  }
  printsToStdio(): boolean {
    return false;
  }
}
