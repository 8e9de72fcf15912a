const accents: Record<string, string> = Object.fromEntries(
  Array.from('aàeéiîoôuüyýcçnñAÀEÉIÎOÔUÜYÝCÇNÑ').flatMap((c, i, all) =>
    i % 2 ? [] : [[c, all[i + 1] ?? c]],
  ),
);

/**
 * The pseudo-language: readable, accented and about 40 % longer, to find text that is clipped or
 * forgotten. Links and `{places}` stay.
 */
export function pseudo(text: string): string {
  return text.replace(
    /(\{\w+\}|\]\([^)]*\)|\[source:[^\]]*\])|([^{[\]]+)|[{[\]]/g,
    (all, keep: string | undefined, words: string | undefined) => {
      if (keep !== undefined || words === undefined) return all;
      return words.replace(
        /\p{L}+/gu,
        (word) =>
          [...word].map((c) => accents[c] ?? c).join('') + 'ø'.repeat(Math.ceil(word.length * 0.4)),
      );
    },
  );
}
