// The last line of a run: how many tests passed and failed. Setup counts only if it failed.
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

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
    console.log(`\n${line}`);
    return Promise.resolve(status === 'passed' && !well ? { status: 'failed' } : {});
  }
  printsToStdio(): boolean {
    return false;
  }
}
