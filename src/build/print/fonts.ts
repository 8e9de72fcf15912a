// Fonts for PDFs where those of the pages would not do: style rules that give them to a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Script } from '#languages/types.ts';

const { resolve } = createRequire(import.meta.url);
const fileOf = (family: string, letters: string, weight: 400 | 700): Buffer =>
  readFileSync(resolve(`@fontsource/${family}/files/${family}-${letters}-${weight}-normal.woff2`));
const rule = (family: string, weight: 400 | 700, font: Buffer): string =>
  `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/otf;base64,${font.toString('base64')})}`;

/**
 * Arabic: the whole fonts. Those of the pages have no space (build/glyphs.ts), so each word would
 * be a separate piece of text, and the outline of a PDF would list the words of a heading left to
 * right.
 */
const arabic = (): string =>
  `${(
    [
      ['vazirmatn', 400],
      ['baloo-bhaijaan-2', 700],
    ] as const
  )
    .map(([family, weight]) => rule(family, weight, fileOf(family, 'arabic', weight)))
    .join(
      '',
    )}:root:root:root{--face-text:vazirmatn,sans-serif;--face-display:baloo-bhaijaan-2,sans-serif}`;

const unpacked = new Map<number, Promise<Buffer>>();
/** The whole Chinese font, unpacked once for all pages. */
function wholeChinese(weight: 400 | 700): Promise<Buffer> {
  const whole =
    unpacked.get(weight) ??
    subsetFont(fileOf('noto-sans-sc', 'chinese-simplified', weight), '', {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
    });
  unpacked.set(weight, whole);
  return whole;
}

/**
 * Chinese: pages use a system font, paper a fixed one, cut to the letters of the page. The whole
 * font would add 300 kB to the booklet: Chromium embeds it as hundreds of small fonts, one for
 * every 256 glyph ids.
 */
async function chinese(letters: string): Promise<string> {
  const rules = await Promise.all(
    ([400, 700] as const).map(async (weight) =>
      rule(
        'noto-on-paper',
        weight,
        await subsetFont(await wholeChinese(weight), letters, { targetFormat: 'sfnt' }),
      ),
    ),
  );
  return `${rules.join('')}:root:root:root{--face-text:noto-on-paper,sans-serif}`;
}

/**
 * Style rules for the fonts of a script on paper; undefined if those of its pages are used. `text`
 * gives a text with every letter of the page.
 */
export async function facesFor(script: Script, text: () => string): Promise<string | undefined> {
  if (script === 'arabic') return arabic();
  if (script === 'han') return chinese([...new Set(text())].join(''));
  return undefined;
}
