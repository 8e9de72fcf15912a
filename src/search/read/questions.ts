// Which of the questions that children ask is meant, and which word of the glossary.
import type { TypingRules } from '#languages/types.ts';
import { nearlySame } from './alike.ts';
import type { Words } from './fold.ts';

/** An address below the language, and the ways to ask for it. */
export interface Question {
  to: string;
  asks: string[];
  /** The asks are from looked-for.yaml: close to many queries, so not sure. */
  sought?: true;
}

/** A word of the glossary and its forms: as it is written, and what stands between its commas. */
export interface Term {
  to: string;
  forms: string[];
}

/** A question that is meant, and how near it is: 1 is the same words. */
export interface Near extends Omit<Question, 'asks'> {
  near: number;
}

/** Two forms of a word: one is a prefix of the other, or only the endings differ. */
export function sameWord(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  const longer = more.length - less.length;
  if (less.length < 3 || longer > 3) return false;
  if (longer < 2 && more.startsWith(less)) return true;
  if (less.length < 4) return false;
  if (longer < 2 && more.length > 4 && nearlySame(a, b)) return true;
  let i = 0;
  while (i < less.length && a[i] === b[i]) i++;
  return i >= Math.max(4, Math.ceil(more.length * 0.65));
}

/** The same word, in another form where words have forms. */
const sameBy =
  (spaces: boolean) =>
  (a: string, b: string): boolean =>
    a === b || (spaces && sameWord(a, b));

/**
 * Finds the question of a query: `questionOf` gives an address, `nearness` all that share words
 * with it; `rare` gives its words that few questions have.
 */
export function questionFinder(
  questions: readonly Question[],
  { spaces, particles }: TypingRules,
  { tokens, pieces: piecesOf }: Words,
) {
  const same = sameBy(spaces);
  const asks = questions.flatMap(({ asks: ways, ...question }) =>
    ways.map((ask) => ({ question, pieces: [...new Set(piecesOf(ask))] })),
  );
  /** Each piece -> the asks that it stands in. */
  const standing = new Map<string, number[]>();
  asks.forEach(({ pieces }, at) => {
    for (const piece of pieces) {
      const there = standing.get(piece);
      if (there) there.push(at);
      else standing.set(piece, [at]);
    }
  });
  // Words weigh less the more questions they stand in.
  const weights = new Map(
    [...standing].map(([piece, there]) => [piece, Math.log(1 + asks.length / there.length)]),
  );
  const unknown = Math.log(1 + asks.length / 0.7);
  const weight = (piece: string): number => weights.get(piece) ?? unknown;
  const sum = (pieces: Iterable<string>): number => {
    let total = 0;
    for (const piece of pieces) total += weight(piece);
    return total;
  };
  const sums = asks.map(({ pieces }) => sum(pieces));
  /** The pieces of questions that are this piece, maybe in another form: looked for once. */
  const alike = new Map<string, readonly string[]>();
  function formsOf(piece: string): readonly string[] {
    const before = alike.get(piece);
    if (before) return before;
    const found = [...standing.keys()].filter((other) => same(piece, other));
    alike.set(piece, found);
    return found;
  }

  /** How much each ask shares with a query: its own pieces, and those of the query. */
  function sharedWith(pieces: ReadonlySet<string>): Map<number, number> {
    const shared = new Map<number, number>();
    const share = (places: Iterable<number>, much: number): void => {
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + much);
    };
    const met = new Set<string>();
    for (const piece of pieces) {
      // One word alone is itself where it is known: "internet" is no form of "internat".
      const forms = pieces.size === 1 && standing.has(piece) ? [piece] : formsOf(piece);
      for (const form of forms) met.add(form);
      share(new Set(forms.flatMap((form) => standing.get(form) ?? [])), weight(piece));
    }
    for (const form of met) share(standing.get(form) ?? [], weight(form));
    return shared;
  }
  /** The questions that share words with a query, each with how near it is. */
  function nearTo(query: string): Map<number, number> {
    const pieces = new Set(piecesOf(query));
    const all = sum(pieces);
    const shared = sharedWith(pieces);
    for (const [at, much] of shared) shared.set(at, much / (all + (sums[at] ?? 0)));
    return shared;
  }
  /** The question that is nearest to a query; from 0.62 on it is meant. */
  function questionOf(query: string): Near | undefined {
    let best: { at: number; near: number } | undefined;
    for (const [at, near] of nearTo(query))
      if (!best || near > best.near || (near === best.near && at < best.at)) best = { at, near };
    const question = best && asks[best.at]?.question;
    return question && best && best.near >= 0.62 ? { ...question, near: best.near } : undefined;
  }
  /** Address -> how near the nearest of its questions is to a query. */
  function nearness(query: string): Map<string, number> {
    const all = new Map<string, number>();
    for (const [at, near] of nearTo(query)) {
      const to = asks[at]?.question.to ?? '';
      all.set(to, Math.max(near, all.get(to) ?? 0));
    }
    return all;
  }

  const empty = particles === undefined ? undefined : new RegExp(particles, 'u');
  /** Words that mean nothing alone, and those of many questions: "what", "is", "my". */
  const frequent = (token: string): boolean =>
    token.length < 2 ||
    empty?.test(token) === true ||
    (standing.get(token)?.length ?? 0) >= Math.max(3, asks.length / 25);
  const rare = (query: string): string[] => tokens(query).filter((token) => !frequent(token));

  return { questionOf, nearness, rare };
}

/**
 * Gives a function that finds the glossary word that a query is or asks for. `rare`: the meaningful
 * words of a query.
 */
export function termFinder(
  terms: readonly Term[],
  { spaces, asking }: TypingRules,
  { whole }: Words,
  rare: (query: string) => string[],
) {
  const same = sameBy(spaces);
  const forms = terms.flatMap(({ to, forms: all }) =>
    all.map((form) => ({ to, words: whole(form) })),
  );
  const around = asking === undefined ? undefined : new RegExp(asking, 'g');
  // Exactly, as a part of it, or in another form. `whole`: the query is nothing else.
  return (query: string): { to: string; whole: boolean } | undefined => {
    const all = whole(query);
    const asked = spaces
      ? rare(query)
      : all.map((word) => (around ? word.replace(around, '') : word));
    for (const words of [all, asked]) {
      if (words.length === 0) continue;
      const fits = (test: (form: string[]) => boolean): string | undefined =>
        forms.find((form) => test(form.words))?.to;
      const to =
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
      if (to) return { to, whole: words === all };
    }
    return undefined;
  };
}
