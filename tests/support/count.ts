// The last line of a run: how many tests passed and failed. Setup counts only if it failed.
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { budgets } from './budgets.ts';

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

/**
 * How long the tests of each project took, in builds of the release in the same run, beside the
 * budget (tests/budgets.yaml); undefined where nothing was built.
 */
export function slowness(tests: readonly TestCase[]): string | undefined {
  const seconds = new Map<string, number>();
  for (const test of tests) {
    const name = test.parent.project()?.name ?? '';
    const took = test.results.reduce((sum, { duration }) => sum + duration / 1000, 0);
    seconds.set(name, (seconds.get(name) ?? 0) + took);
  }
  const build = tests.find(({ title }) => title.startsWith('the release is built'));
  const one = (build?.results.at(-1)?.duration ?? 0) / 1000;
  if (one === 0) return undefined;
  const shown = [...seconds].map(([name, took]) => {
    const builds = took / one;
    const most = budgets.builds[name] ?? 0;
    return `${name} ${builds.toFixed(1)} of ${most}${builds > most ? ' (!)' : ''}`;
  });
  return `Time, in builds of the release (${one.toFixed(0)} s): ${shown.join(', ')}`;
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
    const slow = slowness(tests);
    if (slow) console.log(`\n${slow}`);
    console.log(`\n${line}`);
    return Promise.resolve(status === 'passed' && !well ? { status: 'failed' } : {});
  }
  printsToStdio(): boolean {
    return false;
  }
}
