// subset-font has no types of its own.
declare module 'subset-font' {
  /** Keeps only the characters of `text` in a font file, or (`text` is empty then) all that is in it. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt'; keepAllGlyphs?: boolean },
  ): Promise<Buffer>;
}
