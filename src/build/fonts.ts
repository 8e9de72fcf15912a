// The font files: one weight of each family, cut to the letters of the languages of a script. A
// page loads only those of its own script; a missing letter comes from a system font.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { characters, glyphs, type Glyphs } from './glyphs.ts';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../../.cache/fonts');
mkdirSync(folder, { recursive: true });
const { version } = require('subset-font/package.json') as { version: string };

/**
 * Cuts a font of Fontsource (`andika-latin-400`) to these letters, unless it is cached for the same
 * input. Gives the file.
 */
async function cutFont(font: string, keep: string, name: string): Promise<string> {
  const family = font.replace(/-(latin|cyrillic|arabic)-.*/, '');
  const whole = readFileSync(require.resolve(`@fontsource/${family}/files/${font}-normal.woff2`));
  const file = join(folder, `${name}.woff2`);
  const mark = join(folder, `${name}.sha256`);
  const hash = createHash('sha256').update(version).update(keep).update(whole).digest('hex');
  if (existsSync(file) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return file;
  writeFileSync(file, await subsetFont(whole, keep, { targetFormat: 'woff2' }));
  writeFileSync(mark, hash);
  return file;
}

// `optional`: a font that misses the first paint is used from the next page on, so that no line
// moves while it is read.
async function face(
  cssVariable: `--${string}`,
  family: string,
  subset: 'latin' | 'cyrillic' | 'arabic',
  cut: Glyphs,
  weight: 400 | 700,
  fallbacks: string[],
) {
  const variant = {
    src: [
      await cutFont(`${family}-${subset}-${weight}`, characters(cut), `${family}-${cut}-${weight}`),
    ] as [string],
    weight,
    style: 'normal' as const,
    display: 'optional' as const,
    unicodeRange: [...glyphs[cut].block] as [string, ...string[]],
  };
  return {
    provider: fontProviders.local(),
    name: `${family} ${cut}`,
    cssVariable,
    fallbacks,
    // The fallback metrics of each font are in styles/base.css: Astro's use Arial only, which
    // phones and Linux lack.
    optimizedFallbacks: false,
    options: { variants: [variant] as [typeof variant] },
  };
}

// The easier font of "My page" (styles/my-page.css), Latin and Cyrillic in one file, loaded only
// when a child chooses it.
for (const weight of [400, 700])
  await cutFont(
    `opendyslexic-latin-${weight}`,
    characters('latin') + characters('cyrillic'),
    `opendyslexic-${weight}`,
  );

const text = ['text-fallback', 'sans-serif'];
const display = ['display-fallback', 'sans-serif'];
const arabic = ['Tahoma', 'Arial', 'sans-serif'];

/** The families by CSS variable; `components/frame/Fonts.astro` chooses those of a page. */
export const fonts = await Promise.all([
  face('--face-text-latin', 'andika', 'latin', 'latin', 400, text),
  face('--face-display-latin', 'rubik', 'latin', 'latin', 700, display),
  face('--face-text-marks', 'andika', 'latin', 'marks', 400, text),
  face('--face-display-marks', 'rubik', 'latin', 'marks', 700, display),
  face('--face-text-cyrillic', 'andika', 'cyrillic', 'cyrillic', 400, []),
  face('--face-display-cyrillic', 'rubik', 'cyrillic', 'cyrillic', 700, []),
  face('--face-text-arabic', 'vazirmatn', 'arabic', 'arabic', 400, arabic),
  face('--face-display-arabic', 'baloo-bhaijaan-2', 'arabic', 'arabic', 700, arabic),
]);
