// Lines with comments have at most 100 signs in code, markup and style sheets: Prettier wraps none.
const most = 100;
/** What cannot be broken: an address, and what tells a tool something. */
const whole = /https?:\/\/\S{40}|eslint-|@ts-/;

/**
 * The lines of these comments that are too long, by their numbers, with what their author reads.
 *
 * @param {readonly string[]} lines
 * @param {readonly { loc: { start: { line: number }, end: { line: number } } }[]} comments
 * @returns {{ line: number, message: string }[]}
 */
const tooLong = (lines, comments) =>
  comments.flatMap(({ loc }) =>
    lines.slice(loc.start.line - 1, loc.end.line).flatMap((text, i) =>
      text.length > most && !whole.test(text)
        ? {
            line: loc.start.line + i,
            message: `This line with a comment has ${text.length} signs, and may have ${most}. Say it shorter, or in two lines.`,
          }
        : [],
    ),
  );

const length = {
  create: ({ sourceCode, report }) => {
    const read = () => {
      const comments = sourceCode.comments ?? sourceCode.getAllComments();
      for (const { line, message } of tooLong(sourceCode.lines, comments))
        report({ loc: { line, column: most }, message });
    };
    return { Program: read, StyleSheet: read };
  },
};

/** For eslint.config.js. */
export const comments = {
  plugins: { house: { rules: { 'comment-length': length } } },
  rules: { 'house/comment-length': 'error' },
};
