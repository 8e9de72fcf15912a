// The time of a build and its PDFs, as a ratio to reference work in the same run. Fails where
// either has become much slower.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { localAddress } from '#build/address.ts';
import { allJobs, builtSite, printAll } from '#build/print/printables.ts';
import { findChromium } from '../../support/chromium.ts';
import { pages, root } from '../../support/site.ts';

/** Builds the site for this computer into a folder. */
export function buildSite(folder: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_ADDRESS: localAddress },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The site could not be built.\n${stderr}`);
}

// Reference work before and after, since the computer may be shared: compressing every page, and
// printing a line. Between them the site is built and printed. The usual ratios:
const usual = { build: 20, print: 25 };
/** More than this is no longer chance. */
const tooMany = 3;
const since = (start: number): number => (performance.now() - start) / 1000;
async function plainWork(browser: Browser): Promise<{ compressed: number; printed: number }> {
  let start = performance.now();
  for (const { html } of pages()) gzipSync(html, { level: 9 });
  const compressed = since(start);
  const line = await browser.newPage();
  await line.setContent('<p>a line</p>');
  start = performance.now();
  for (let i = 0; i < 20; i++) await line.pdf({ format: 'A4', tagged: true, outline: true });
  const printed = since(start) / 20;
  await line.close();
  return { compressed, printed };
}
/** Prints what the site and a PDF take. */
export async function benchBuild(browser: Browser): Promise<void> {
  const before = await plainWork(browser);
  const folder = join(root, '.cache/bench');
  const start = performance.now();
  buildSite(folder);
  const whole = since(start);
  // Into a folder of its own, where nothing is kept from before.
  process.env.CHROMIUM_PATH = findChromium();
  const paper = join(root, '.cache/bench-paper');
  rmSync(paper, { recursive: true, force: true });
  const printingFrom = performance.now();
  const site = builtSite(folder);
  const sheets = await printAll(root, site, allJobs(root, site.address), paper);
  const printing = since(printingFrom);
  for (const made of [folder, paper]) rmSync(made, { recursive: true });
  const after = await plainWork(browser);
  console.log(
    'The whole site, beside the time to compress its pages; a PDF, beside the time to print a line, s:',
  );
  for (const [what, seconds, plain, often] of [
    ['build', whole, (before.compressed + after.compressed) / 2, usual.build],
    [`a PDF (of ${sheets})`, printing / sheets, (before.printed + after.printed) / 2, usual.print],
  ] as const) {
    const slow = seconds / plain > tooMany * often;
    console.log(
      `  ${what.padEnd(18)} ${seconds.toFixed(2)}   plain ${plain.toFixed(2)}   ${(seconds / plain).toFixed(1)} times, usually about ${often}${slow ? `   over ${tooMany} times as long as usual` : ''}`,
    );
    if (slow) process.exitCode = 1;
  }
}
