// `npm test` runs everything; `--project content` needs no site; `npx playwright test --ui` shows
// each step of a test. The setup projects `build` and `paper` make the site for the others;
// `--no-deps` uses it as it is.
import './src/build/ready.mjs';
import { defineConfig } from '@playwright/test';
import { desktop, launchOptions, onAQuickLine } from './tests/support/chromium.ts';
import { useChineseFont } from './tests/support/fonts.ts';

/**
 * ENGINES=firefox,webkit also runs tests tagged @engines there; install them with `npx playwright
 * install firefox webkit`.
 */
const engines = (process.env.ENGINES ?? '').split(',').filter((name) => name !== '');
const inCI = Boolean(process.env.CI);
useChineseFont();

export default defineConfig({
  testDir: 'tests',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: inCI,
  workers: 2,
  // A machine may be slow and busy: these are for what hangs, not for what is slow.
  timeout: 600_000,
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, scale: 'css' } },
  snapshotPathTemplate: '{testDir}/looks/pictures/{arg}{ext}',
  // What fails runs once more to leave a trace, and counts as failed all the same.
  retries: inCI ? 1 : 0,
  failOnFlakyTests: true,
  reporter: [['list'], ['./tests/support/count.ts']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    trace: 'on-first-retry',
    launchOptions: launchOptions(),
  },
  projects: [
    { name: 'content', testMatch: ['unit/*.test.ts', 'content/*.test.ts'], fullyParallel: false },
    { name: 'search', testMatch: 'search/*.test.ts', fullyParallel: false },
    { name: 'lint', testMatch: 'lint/*.test.ts' },
    { name: 'build', testMatch: 'setup/build.ts', fullyParallel: false },
    { name: 'paper', testMatch: 'setup/paper.ts', dependencies: ['build'] },
    { name: 'browser', testMatch: 'browser/*.test.ts', dependencies: ['build'] },
    {
      name: 'walk',
      testMatch: 'walk/*.test.ts',
      dependencies: ['build'],
      use: { launchOptions: onAQuickLine() },
    },
    // Pictures are those of a Chromium with a desktop: without one, it draws letters otherwise.
    {
      name: 'looks',
      testMatch: 'looks/*.test.ts',
      dependencies: ['build'],
      use: { launchOptions: desktop() },
    },
    // What a file reads of thousands of pages, its tests share.
    { name: 'site', testMatch: 'site/*.test.ts', dependencies: ['paper'], fullyParallel: false },
    ...engines.map((name) => ({
      name,
      testMatch: 'browser/*.test.ts',
      grep: /@engines/,
      dependencies: ['build'],
      use: { browserName: name as 'firefox' | 'webkit', launchOptions: {} },
    })),
  ],
});
