// The font files: one weight of each family, cut to one script (design-system: Type). A page loads only those of its own script.
import { createRequire } from 'node:module';
import { fontProviders } from 'astro/config';

const require = createRequire(import.meta.url);
const file = (family: string, subset: string, weight: 400 | 700): string => require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);

const ranges = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2212'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  arabic: ['U+0600-06FF', 'U+0750-077F', 'U+200C-200E', 'U+2010-2011', 'U+204F', 'U+2E41', 'U+FB50-FDFF', 'U+FE70-FEFC'],
} as const;

function face(cssVariable: `--${string}`, family: string, script: keyof typeof ranges, weight: 400 | 700, fallbacks: string[]) {
  return {
    provider: fontProviders.local(),
    name: `${family} ${script}`,
    cssVariable,
    fallbacks,
    // A family without fallbacks stands before one that has them, for letters that only it has.
    optimizedFallbacks: fallbacks.length > 0,
    options: { variants: [{ src: [file(family, script, weight)] as [string], weight, style: 'normal' as const, display: 'swap' as const, unicodeRange: [...ranges[script]] as [string, ...string[]] }] },
  };
}

const text = ['Arial', 'sans-serif'];

/** The families by CSS variable; `layouts/Shell.astro` says which of them a page asks for. */
export const fonts = [
  face('--face-text-latin', 'andika', 'latin', 400, text),
  face('--face-display-latin', 'rubik', 'latin', 700, text),
  face('--face-text-cyrillic', 'andika', 'cyrillic', 400, []),
  face('--face-display-cyrillic', 'rubik', 'cyrillic', 700, []),
  face('--face-text-arabic', 'vazirmatn', 'arabic', 400, text),
  face('--face-display-arabic', 'baloo-bhaijaan-2', 'arabic', 700, text),
];
