// subset-font has no types of its own.
declare module 'subset-font' {
  /**
   * Keeps only the characters of `text` in a font file; all of its characters if `text` is empty.
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt'; keepAllGlyphs?: boolean },
  ): Promise<Buffer>;
}
