// The peer of `npm run bench -- paint`: the same pages with Starlight, built in .cache/peer.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '#languages/locales.ts';
import { content } from '../../support/content.ts';
import { named, parse, textOf } from '../../support/html.ts';
import { page, release, root } from '../../support/site.ts';
import { markdownOf } from './markdown.ts';

const made = join(import.meta.dirname, '../peer');
const folder = join(root, '.cache/peer');
/** What the peer is made with: the same Astro as this site. */
const packages = ['astro@7.3.5', '@astrojs/starlight@0.42.4'];

function run(command: string, args: readonly string[], what: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    // npm is a script of the shell on Windows.
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${what}\n${stdout}\n${stderr}`);
}

/** Brings the packages of the peer, once. */
function install(): void {
  const mark = join(folder, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === packages.join()) return;
  console.log('Bringing the packages of the peer (once, about 180 MB) ...');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', ...packages],
    'The packages of the peer could not be brought.',
  );
  writeFileSync(mark, packages.join());
}

/** One of our pages for the peer; a bare one without its picture. */
interface Copied {
  path: string;
  isBare?: boolean;
}

/** One of our pages as a page of Starlight. Inlined drawings become files there, as is usual. */
function pageOf(locale: Locale, { path, isBare = false }: Copied): string {
  const door = content.sections[path.replace('/', '')]?.picture;
  const html = page(`/${locale}/${path}`)
    .html.replace(
      /<svg width="(\d+)"[^>]* viewBox="0 0 \d+ (\d+)" role="img" aria-label="([^"]*)".*?<\/svg>/s,
      (_, width: string, height: string, alt: string) =>
        door
          ? `<img src="/pictures/${door}.svg" width="${width}" height="${height}" alt="${alt}">`
          : '',
    )
    .replace(isBare ? /<figure .*?<\/figure>/s : '', '')
    .replace(/srcset="data:[^"]*"/, 'srcset="/pictures/home-hero-tall.svg" width=780 height=700');
  const [main] = named(parse(html), 'main');
  const [title] = main ? named(main, 'h1') : [];
  if (!main || !title) throw new Error(`/${locale}/${path} has no title.`);
  const front = {
    title: textOf(title),
    description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
    // What Starlight has for a first page, without the list of pages beside it.
    ...(path ? {} : { template: 'splash' }),
  };
  return `---\n${JSON.stringify(front)}\n---\n\n${markdownOf(main)}`;
}

/**
 * Builds the peer with some of our pages (`what-is-it/all/`), in these languages; gives the folder
 * to serve.
 */
export function buildPeer(pages: readonly Copied[], locales: readonly Locale[]): string {
  mkdirSync(folder, { recursive: true });
  for (const old of ['src', 'public', 'dist'])
    rmSync(join(folder, old), { recursive: true, force: true });
  cpSync(made, folder, { recursive: true });
  cpSync(join(release, 'pictures'), join(folder, 'public/pictures'), { recursive: true });
  for (const locale of locales)
    for (const copied of pages) {
      const name = copied.path ? copied.path.replace(/\/$/, '.md') : 'index.md';
      const file = join(folder, 'src/content/docs', locale, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, pageOf(locale, copied));
    }
  install();
  console.log('Building the peer ...');
  run(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    'The peer could not be built.',
  );
  return join(folder, 'dist');
}
