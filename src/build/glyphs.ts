// Which letters the fonts of a script keep.

/** Inclusive ranges of code points. */
type Ranges = readonly (readonly [from: number, to: number])[];

const punctuation: Ranges = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa0, 0xa1],
  [0xab, 0xab],
  [0xad, 0xad],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x2212, 0x2212],
];
const latinBlock = ['U+0000-03FF', 'U+2000-22FF'];

/** The characters kept, and the `unicode-range` for which a browser loads the file. */
export const glyphs = {
  /** English, French and Spanish. */
  latin: {
    keep: [
      ...punctuation,
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0xff],
      [0x152, 0x153],
      [0x178, 0x178],
    ],
    block: latinBlock,
  },
  /**
   * Digits and punctuation for Russian: the Cyrillic files have none. Latin letters are rare there
   * and come from a system font.
   */
  marks: { keep: punctuation, block: latinBlock },
  cyrillic: {
    keep: [
      [0x301, 0x301],
      [0x401, 0x401],
      [0x410, 0x44f],
      [0x451, 0x451],
      [0x2116, 0x2116],
    ],
    block: ['U+0301', 'U+0400-04FF', 'U+2116'],
  },
  /** Letters and vowel marks of Arabic; their joined forms stay. */
  arabic: {
    keep: [
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x652],
      [0x66a, 0x66c],
      [0x670, 0x670],
    ],
    block: ['U+0600-06FF'],
  },
} as const satisfies Record<string, { keep: Ranges; block: readonly string[] }>;
export type Glyphs = keyof typeof glyphs;

/** The letters themselves, as one text. */
export const characters = (cut: Glyphs): string =>
  glyphs[cut].keep
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
    )
    .join('');
