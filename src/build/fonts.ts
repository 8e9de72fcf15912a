// The font files: one weight of each family (design-system: Type), cut to the letters that the languages of a script use. A page loads
// only those of its own script; a letter that was cut off comes from the reader's computer.
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

/** Cuts a font of Fontsource (`andika-latin-400`) to these letters, once: a file that was cut from the same is taken as it is. Gives the file. */
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

// `optional`: a font that is not there for the first paint waits for the next page, so that no line ever moves under a reader's eyes.
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
    // The fallbacks with the measures of each font are in styles/base.css: Astro's know Arial only, which phones and Linux do not have.
    optimizedFallbacks: false,
    options: { variants: [variant] as [typeof variant] },
  };
}

// The easier font of "My page" (styles/my-page.css), Latin and Cyrillic in one file: asked for by a child, never by a page.
for (const weight of [400, 700])
  await cutFont(
    `opendyslexic-latin-${weight}`,
    characters('latin') + characters('cyrillic'),
    `opendyslexic-${weight}`,
  );

const text = ['text-fallback', 'sans-serif'];
const display = ['display-fallback', 'sans-serif'];
const arabic = ['Tahoma', 'Arial', 'sans-serif'];

/** The families by CSS variable; `components/frame/Fonts.astro` says which of them a page asks for. */
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
