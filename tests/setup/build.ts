// Setup for tests of the site: a browser, the release, and some pages of the same site under a
// sub-path with the gallery and a partner.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as setup } from '@playwright/test';
import { localAddress } from '#build/address.ts';
import { findChromium } from '../support/chromium.ts';
import { bringChineseFont, bringLatinFont } from '../support/fonts.ts';
import { root, subPages } from '../support/root.ts';

/** Builds the site; how long it took stands in `.cache`, for `npm run bench`. */
function build(name: string, args: string[], env: Record<string, string>): void {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', join(root, 'node_modules/astro/bin/astro.mjs'), 'build', ...args],
    { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }, encoding: 'utf8' },
  );
  setup.info().annotations.push({ type: 'builds', description: '1' });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const seconds = (performance.now() - start) / 1000;
  writeFileSync(join(root, '.cache', `${name}.seconds`), seconds.toFixed(2));
}

setup.describe.configure({ mode: 'serial' });

setup('a Chromium is there', () => {
  findChromium();
});

setup('a Chinese font is there', bringChineseFont);

setup('a font for Latin words on Arabic pages is there', bringLatinFont);

setup('the release is built in dist/, for this computer and not to be published', () => {
  build('release', [], { SITE_ADDRESS: localAddress });
});

setup(
  'some pages of the site under a sub-path, with the gallery and the name of a partner, are built in .cache/sub/',
  () => {
    build('sub', ['--outDir', '.cache/sub'], {
      GALLERY: '1',
      PAGES: subPages,
      PARTNER: join(root, 'tests/support/partner/partner.yaml'),
      SITE_ADDRESS: 'https://school.local/sub/path/',
    });
  },
);
