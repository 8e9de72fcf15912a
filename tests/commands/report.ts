// `npm run report`: the figures of the built site as a table. Run it after `npm run build` or `npm
// test`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#languages/locales.ts';
import { openBrowser } from '../support/chromium.ts';
import { serve } from '../support/server.ts';
import { brotli, gzipped, page, pages, release, root } from '../support/site.ts';
import { visit } from '../support/visit.ts';

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const site = await serve(release);
const browser = await openBrowser();

const heavy = pages()
  .map(({ url, html }) => ({ url, bytes: gzipped(html) }))
  .sort((a, b) => b.bytes - a.bytes);
const lightest = heavy.at(-1);
console.log(
  `${pages().length} pages; the lightest has ${lightest?.bytes} bytes (${lightest?.url}).`,
);
console.log(
  'HTML with its CSS, bytes on the line (limit of a page that a child reads 14,336 gzip):',
);
const weighed = [
  '',
  'what-is-it/all/',
  'promises/all/',
  'help/',
  'help/es/',
  'check/',
  'my-plan/',
].flatMap((path) => ['en', 'ru', 'ar'].map((locale) => `/${locale}/${path}`));
console.log(`  ${''.padEnd(24)}     gzip  brotli 5  brotli 11`);
for (const url of [...heavy.slice(0, 6).map((one) => one.url), ...weighed]) {
  const { html } = page(url);
  const bytes = [gzipped(html), brotli(html, 5), brotli(html, 11)];
  console.log(`  ${url.padEnd(24)}${bytes.map((size) => String(size).padStart(9)).join(' ')}`);
}

console.log('A first visit at 1280 x 800 (limit 100 KB), and with every picture scrolled to:');
const paths = ['', 'what-is-it/all/', 'who-is-harmed/all/', 'promises/all/', 'words/', 'about/'];
console.log(
  `  ${''.padEnd(18)}${paths.map((path) => (path || 'home').replace('/', '').padStart(20)).join('')}`,
);
for (const locale of locales) {
  const cells: string[] = [];
  for (const path of paths) {
    const first = await visit(browser, site.origin, `/${locale}/${path}`);
    const whole = await visit(
      browser,
      site.origin,
      `/${locale}/${path}`,
      { width: 1280, height: 800 },
      true,
    );
    cells.push(`${kb(first.bytes)} / ${kb(whole.bytes)}`);
  }
  console.log(`  ${locale.padEnd(18)}${cells.map((cell) => cell.padStart(20)).join('')}`);
}
const scripts = [...page('/en/what-is-it/all/').html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(
  (match) => gzipped(readFileSync(join(release, match[1] ?? ''))),
);
console.log(
  `\nScript on a page to read: ${scripts.reduce((sum, bytes) => sum + bytes, 0)} bytes gzip, none needed to read (limit 15 KB).`,
);
const seconds = join(root, '.cache/release.seconds');
if (existsSync(seconds))
  console.log(`Last clean build of the whole site: ${readFileSync(seconds, 'utf8')} s.`);
await browser.close();
site.close();
