// The file for phones, as a phone's viewer opens it: from its storage, without scripts.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCopies } from '#build/copies/copies.ts';
import { builtSite } from '#build/print/printables.ts';
import { content } from '../support/content.ts';
import { release, root } from '../support/root.ts';
import { expect } from '../support/test.ts';
import { fileAt, test } from '../support/unpacked.ts';

test('a child reads the file for phones without a script: a part, a story, the help of a country, and leaves', async ({
  open,
}) => {
  const folder = join(root, '.cache/copies/phone');
  mkdirSync(folder, { recursive: true });
  const { html } = (await openCopies(root, builtSite(release)))('ar');
  writeFileSync(join(folder, 'kite-ar.html'), html);
  const page = await open('about:blank', {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = fileAt(folder, 'kite-ar.html');
  await page.goto(file);
  assert.deepEqual(asked, [file]);
  await page.locator('ol a[href="#online-all"]').click();
  await expect(page.locator('#online-all h2').first()).toBeInViewport();
  await page.locator('.bar a[href="#help"]').click();
  await page.locator('#help summary').filter({ hasText: /^ك$/ }).first().click();
  await page.locator('#help a[href="#help-ke"]').click();
  await expect(page.locator('#help-ke a[href="tel:116"]').first()).toBeInViewport();
  await page.locator('.bar a[href="#table"]').click();
  const { strings } = content.languages.ar;
  await expect(page.locator('#table h2')).toHaveText(strings['offline.table']);
  rmSync(folder, { recursive: true, force: true });
});
