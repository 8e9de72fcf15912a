// Normalizes letters and words for comparison, by the rules of a language (src/languages). Used by
// the search and the list of countries.
import type { TypingRules } from '#languages/types.ts';

/** Applies rules: each a regular expression and its replacement. */
export function replacer(
  rules: readonly (readonly [letters: string, instead: string])[],
): (text: string) => string {
  const made = rules.map(([letters, instead]) => [new RegExp(letters, 'g'), instead] as const);
  return (text) => made.reduce((so, [letters, instead]) => so.replace(letters, instead), text);
}

/** Small letters without accents and marks, and what the language counts as the same. */
export function foldBy({ apostrophe, fold }: TypingRules): (text: string) => string {
  const own = replacer([...(apostrophe === 'joins' ? [["['’]", ''] as const] : []), ...fold]);
  return (text) =>
    own(
      text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}|ـ/gu, ''),
    );
}

/** A word without its attached article. At least two letters must remain: "ألم" has no article. */
export const withoutArticle = ({ article = '' }: TypingRules, word: string): string =>
  article && word.startsWith(article) && word.length > article.length + 1
    ? word.slice(article.length)
    : word;

/** Texts as words, all folded, and as the pieces by which questions are compared. */
export interface Words {
  fold: (text: string) => string;
  /** What stands between spaces and signs. */
  tokens: (text: string) => string[];
  /** The same without what is between: in a language without spaces, the query itself. */
  joined: (text: string) => string;
  /** The query as it is compared: its tokens, or without spaces the whole. */
  whole: (text: string) => string[];
  /** The tokens; without spaces the characters, and every two that stand together. */
  pieces: (text: string) => string[];
  /** A folded word without what is written together with it: an article, "and". */
  bare: (token: string) => string;
  /** Words as they are written, in small letters: those that a child's are corrected to. */
  written: (text: string) => string[];
}

export function wordsBy(rules: TypingRules): Words {
  const fold = foldBy(rules);
  const tokens = (text: string): string[] =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const joined = (text: string): string => tokens(text).join('');
  const before = rules.clitics && new RegExp(rules.clitics.before, 'u');
  return {
    fold,
    bare: (token) => (before ? token.replace(before, '') : token),
    tokens,
    joined,
    whole: (text) => (rules.spaces ? tokens(text) : [joined(text)]),
    pieces: (text) => {
      if (rules.spaces) return tokens(text);
      const signs = [...joined(text)];
      return [...signs, ...signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`)];
    },
    written: (text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{M}'’]+/u)
        .filter(Boolean)
        .flatMap((word) =>
          rules.apostrophe === 'joins'
            ? [word.replace(/['’]s$/, '')]
            : word.split(/['’]/).filter(Boolean),
        ),
  };
}
