// Full-text search by BM25 over all places, which are in the index: some 250 of a few sentences
// each, fast enough without an inverted index.
import type { TypingRules } from '#languages/types.ts';
import type { Words } from './fold.ts';
import { sameWord } from './questions.ts';

/** A place of the site (search/index/places.ts). `url` is below the language: `help/#find`. */
export interface Place {
  url: string;
  /** What it is, where that changes an answer: no address is known here. */
  kind?: 'help' | 'leaving' | 'letter' | 'word';
  title: string;
  /** The name of the part or page that it belongs to. */
  part: string;
  text: string;
  colours?: string;
  number?: string;
  /** The name of its picture; `mirror`: it may be turned where one reads from the right. */
  picture?: string;
  mirror?: boolean;
  /** It is a page for teachers and other adults. */
  adults?: boolean;
  /** The card for a cry for help leads there itself. */
  onCard?: boolean;
  /** It is a letter for a child who may be in danger, or wants to tell. */
  tender?: boolean;
}
/**
 * A place that was found, and the words in it that were looked for, folded. `score`: how well its
 * text answers; a text that has every word again and again has 1.
 */
export interface Hit {
  place: Place;
  words: ReadonlySet<string>;
  score: number;
}

/** A word in the title counts as much as so many in the text. */
const inTitle = 3;
/** And in what is typed by those who look for the place. */
const inAsk = 2;

/** What a word counts at most, however often it is said. */
const saturation = 2.2;

/** How well a word of a text matches a typed one: exact, another form, or a prefix. */
export function fits(typed: string, word: string, isLast: boolean): number {
  if (typed === word) return 1;
  if (!word.startsWith(typed.charAt(0))) return 0;
  if (typed.length > 2 && word.length > 2 && sameWord(typed, word)) return 0.7;
  return isLast && typed.length > 2 && word.startsWith(typed) ? 0.4 : 0;
}

/** Each word of the texts -> the places that have it, and how much it counts there. */
function standingIn(texts: readonly Record<'title' | 'asked' | 'text', string[]>[]) {
  const standing = new Map<string, Map<number, number>>();
  const add = (word: string, at: number, count: number): void => {
    const there = standing.get(word) ?? new Map<number, number>();
    there.set(at, (there.get(at) ?? 0) + count);
    standing.set(word, there);
  };
  texts.forEach(({ title, asked, text }, at) => {
    for (const word of text) add(word, at, 1);
    for (const word of new Set(asked)) add(word, at, inAsk);
    for (const word of title) add(word, at, inTitle);
  });
  return standing;
}

/**
 * Gives a function that finds places by words, best first; each contains most of the words. `asks`:
 * address -> ways to ask for it. `pieces`: the meaningful words of a query.
 */
export function lookup(
  places: readonly Place[],
  asks: ReadonlyMap<string, readonly string[]>,
  { spaces }: TypingRules,
  { tokens, joined, bare }: Words,
): (pieces: readonly string[]) => Hit[] {
  const wordsIn = (text: string): string[] => (spaces ? tokens(text).map(bare) : [joined(text)]);
  const texts = places.map(({ url, title, text }) => ({
    title: wordsIn(title),
    asked: wordsIn((asks.get(url) ?? []).join(' ')),
    text: wordsIn(text),
  }));
  const standing = standingIn(spaces ? texts : []);

  /** The places that answer one piece, how well, and by which words. */
  function answering(piece: string, isLast: boolean) {
    const found = new Map<number, { count: number; words: string[] }>();
    const take = (at: number, count: number, word: string): void => {
      const before = found.get(at);
      found.set(at, {
        count: Math.max(before?.count ?? 0, count),
        words: [...(before?.words ?? []), word],
      });
    };
    if (!spaces)
      texts.forEach(({ title: [title = ''], asked: [asked = ''], text: [text = ''] }, at) => {
        if (title.includes(piece)) take(at, inTitle, piece);
        else if (asked.includes(piece)) take(at, inAsk, piece);
        else if (text.includes(piece)) take(at, 1, piece);
      });
    else
      for (const [word, there] of standing) {
        const fit = fits(piece, word, isLast);
        if (fit > 0) for (const [at, count] of there) take(at, count * fit, word);
      }
    return found;
  }

  const lengths = texts.map(({ title, asked, text }) =>
    spaces
      ? title.length + asked.length + text.length
      : (title[0]?.length ?? 0) + (asked[0]?.length ?? 0) + (text[0]?.length ?? 0),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  /** What is said again says less each time, and less in a long text (BM25, k 1.2, b 0.4). */
  const saturated = (count: number, length: number): number =>
    (saturation * count) / (count + 1.2 * (0.6 + (0.4 * length) / mean));

  return (pieces) => {
    const scores = new Map<number, { score: number; covered: number; words: Set<string> }>();
    let all = 0;
    let most = 0;
    pieces.forEach((piece, i) => {
      const found = answering(spaces ? bare(piece) : piece, i === pieces.length - 1);
      // Rare words weigh more; unknown words weigh as much as the rarest.
      const weight = Math.log(1 + places.length / Math.max(1, found.size));
      all += weight;
      most += saturation * weight ** 2;
      for (const [at, { count, words }] of found) {
        const before = scores.get(at) ?? { score: 0, covered: 0, words: new Set() };
        before.score += weight ** 2 * saturated(count, lengths[at] ?? 1);
        before.covered += weight;
        for (const word of words) before.words.add(word);
        scores.set(at, before);
      }
    });
    return [...scores]
      .map(([at, { score, covered, words }]) => ({
        place: places[at] as Place,
        words,
        score: (score * covered) / all / most,
      }))
      .sort((a, b) => b.score - a.score);
  };
}
