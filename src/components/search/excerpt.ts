// The sentence of a text that has most of what was looked for.

export interface Piece {
  text: string;
  marked: boolean;
}

/** The longest excerpt in letters: three lines of a phone. */
const longest = 140;

/**
 * Excerpts of a text around the matches. `words`: the matches, folded; `wordOf`: folds a word for
 * comparison, absent where texts are compared by character.
 */
export function excerptOf(
  text: string,
  words: ReadonlySet<string>,
  wordOf?: (word: string) => string,
): Piece[] {
  const marks = (sentence: string): Piece[] =>
    sentence
      .split(
        wordOf
          ? /([^\p{L}\p{M}\p{N}'’]+)/u
          : new RegExp(words.size > 0 ? `(${[...words].join('|')})` : '(?!)', 'u'),
      )
      .filter(Boolean)
      .map((piece) => ({
        text: piece,
        marked: wordOf
          ? piece.split(/['’]/).some((part) => words.has(wordOf(part)))
          : words.has(piece),
      }));
  const sentences = text.match(/[^.!?。！？؟]+[.!?。！？؟”"»)]*\s*/gu) ?? [text];
  const counted = sentences.map((sentence) => {
    const pieces = marks(sentence);
    return { pieces, count: pieces.filter(({ marked }) => marked).length };
  });
  const best = counted.reduce(
    (top, one, i) => (one.count > (counted[top]?.count ?? 0) ? i : top),
    0,
  );
  const chosen = [...(best > 0 ? [{ text: '… ', marked: false }] : [])];
  let length = 0;
  for (const { pieces } of counted.slice(best)) {
    if (length > 0 && length + pieces.reduce((sum, piece) => sum + piece.text.length, 0) > longest)
      break;
    for (const piece of pieces) {
      if (length > longest) return [...chosen, { text: ' …', marked: false }];
      chosen.push(piece);
      length += piece.text.length;
    }
  }
  return chosen;
}
