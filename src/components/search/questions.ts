// Which of the questions that children ask is meant, and which word of the glossary.
import type { TypingRules } from '#languages/types.ts';
import { apart } from './alike.ts';
import type { Words } from './fold.ts';

/** An address below the language, and the ways to ask for it. */
export interface Question {
  to: string;
  asks: string[];
}

/** A word of the glossary and its forms: as it is written, and what stands between its commas. */
export interface Term {
  key: string;
  forms: string[];
}

/** One word in two forms: the longer goes on where the shorter ends, or both end differently. */
export function sameWord(a: string, b: string): boolean {
  const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (less > 2 && more - less < 2 && (a.startsWith(b) || b.startsWith(a))) return true;
  if (less > 3 && more > 4 && more - less < 2 && apart(a, b) === 1) return true;
  if (less < 4) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return (
    i >= Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.65)) &&
    Math.abs(a.length - b.length) < 4
  );
}

/** Finds what a query asks for: `questionOf` an address, `termOf` a word of the glossary; `rare` are its words that stand in few questions. */
export function asker(
  questions: readonly Question[],
  terms: readonly Term[],
  { spaces, asking }: TypingRules,
  { tokens, whole, pieces: piecesOf }: Words,
) {
  const same = (a: string, b: string): boolean => a === b || (spaces && sameWord(a, b));

  // Words weigh less the more questions they stand in.
  const asks = questions.flatMap(({ to, asks: ways }) =>
    ways.map((ask) => ({ to, pieces: [...new Set(piecesOf(ask))] })),
  );
  const standing = new Map<string, number>();
  for (const { pieces } of asks)
    for (const piece of pieces) standing.set(piece, (standing.get(piece) ?? 0) + 1);
  const weight = (piece: string): number =>
    Math.log(1 + asks.length / (standing.get(piece) ?? 0.7));
  const sum = (pieces: readonly string[]): number =>
    pieces.reduce((total, piece) => total + weight(piece), 0);

  const weights = new Map([...standing.keys()].map((piece) => [piece, weight(piece)]));
  const sums = asks.map(({ pieces }) => sum(pieces));
  /** The pieces of questions that are this piece, maybe in another form: looked for once. */
  const alike = new Map<string, ReadonlySet<string>>();
  function formsOf(piece: string): ReadonlySet<string> {
    const before = alike.get(piece);
    if (before) return before;
    const found = new Set([...standing.keys()].filter((other) => same(piece, other)));
    alike.set(piece, found);
    return found;
  }

  /** Where the question is answered that is nearest to a query; how near: 1 is the same words, from 0.62 on it is meant. */
  function questionOf(query: string): string | undefined {
    const pieces = [...new Set(piecesOf(query))].map((piece) => ({
      weight: weights.get(piece) ?? weight(piece),
      forms: formsOf(piece),
    }));
    const all = pieces.reduce((total, piece) => total + piece.weight, 0);
    let best: { to: string; near: number } | undefined;
    asks.forEach(({ to, pieces: others }, at) => {
      let shared = 0;
      for (const piece of pieces)
        if (others.some((other) => piece.forms.has(other))) shared += piece.weight;
      for (const other of others)
        if (pieces.some(({ forms }) => forms.has(other))) shared += weights.get(other) ?? 0;
      const near = shared / (all + (sums[at] ?? 0));
      if (!best || near > best.near) best = { to, near };
    });
    return best && best.near >= 0.62 ? best.to : undefined;
  }

  /** Words that stand in many questions: "what", "is", "my". */
  const frequent = (token: string): boolean =>
    token.length < 2 || (standing.get(token) ?? 0) >= Math.max(3, asks.length / 25);
  const rare = (query: string): string[] => tokens(query).filter((token) => !frequent(token));

  const forms = terms.flatMap(({ key, forms: all }) =>
    all.map((form) => ({ key, words: whole(form) })),
  );
  const around = asking === undefined ? undefined : new RegExp(asking, 'g');
  /** The glossary word that a query is, or asks for: exactly, as a part of it, or in another form. `whole`: the query is nothing else. */
  function termOf(query: string): { key: string; whole: boolean } | undefined {
    const all = whole(query);
    const asked = spaces
      ? rare(query)
      : all.map((word) => (around ? word.replace(around, '') : word));
    for (const words of [all, asked]) {
      if (words.length === 0) continue;
      const fits = (test: (form: string[]) => boolean): string | undefined =>
        forms.find((form) => test(form.words))?.key;
      const key =
        fits((form) => form.join(' ') === words.join(' ')) ??
        fits(
          (form) =>
            form.length === words.length + 1 &&
            words.every((word) => word.length > 4 && form.includes(word)),
        ) ??
        fits(
          (form) =>
            form.length === words.length && form.every((word, i) => same(word, words[i] ?? '')),
        );
      if (key) return { key, whole: words === all };
    }
    return undefined;
  }

  return { questionOf, termOf, rare };
}
