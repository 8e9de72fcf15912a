// Fonts for the test browser, first a Chinese one. Pages use system fonts for Chinese
// (components/frame/Fonts.astro), which a new computer without a desktop lacks: its letters would
// be empty boxes, and lines would have wrong lengths.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { install, mayInstall } from './chromium.ts';
import { root } from './root.ts';

const { resolve } = createRequire(import.meta.url);
const folder = join(root, '.cache/test-fonts');
const settings = join(folder, 'fonts.conf');

/**
 * Makes Fontconfig, and so Chromium on Linux, find the font beside the system's; before a browser
 * is started.
 */
export function useChineseFont(): void {
  if (process.platform === 'linux') process.env.FONTCONFIG_FILE ??= settings;
}

/**
 * Installs the font that Debian recommends with Chromium, if missing: Latin words and digits on
 * Arabic pages use it, also in the screenshots of looks/.
 */
export function bringLatinFont(): void {
  if (process.platform !== 'linux' || !mayInstall()) return;
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Arial'], {
    env: { ...process.env, FONTCONFIG_FILE: undefined },
    encoding: 'utf8',
  });
  if (stdout !== 'Liberation Sans') install('fonts-liberation');
}

/** The letters of Chinese text: ideographs, signs and letters as wide as they are. */
const letters = [
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
]
  .flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  )
  .join('');

/** Puts the font into `.cache`, once. */
export async function bringChineseFont(): Promise<void> {
  if (process.platform !== 'linux' || existsSync(settings)) return;
  mkdirSync(folder, { recursive: true });
  for (const weight of [400, 700]) {
    const name = `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
    const font = readFileSync(resolve(`@fontsource/noto-sans-sc/files/${name}`));
    // Fontconfig reads no compressed fonts.
    const plain = await subsetFont(font, letters, { targetFormat: 'sfnt' });
    writeFileSync(join(folder, name.replace('woff2', 'otf')), plain);
  }
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir></fontconfig>\n`,
  );
}
