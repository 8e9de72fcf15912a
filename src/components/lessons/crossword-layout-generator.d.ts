// crossword-layout-generator has no types of its own.
declare module 'crossword-layout-generator' {
  interface Laid {
    answer: string;
    clue: string;
    /** From 1; left out for `none`. */
    startx: number;
    starty: number;
    orientation: 'across' | 'down' | 'none';
  }
  const generator: {
    generateLayout: (words: { answer: string; clue: string }[]) => {
      rows: number;
      cols: number;
      table: string[][];
      result: Laid[];
    };
  };
  export default generator;
}
