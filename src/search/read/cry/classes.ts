// The classes of the words of a query: "stepmum" is kin, "hits" is a blow, "me" is the child. Words
// match by letters, stem, near letters, sound, without attached particles, and in Latin letters
// where the language has another script.
import type { TypingRules } from '#languages/types.ts';
import { apart, type Sound } from '#search/read/alike.ts';
import { replacer, type Words } from '#search/read/fold.ts';

/** What is made of a query. */
export interface Reading {
  /** The words of the query, folded; of a language without spaces, the whole as one. */
  tokens: string[];
  /** The classes of each of these words, as numbers; those of phrases are in `all` alone. */
  classes: (readonly number[])[];
  /** Every class of the query, each once, in their order. */
  all: number[];
}

/**
 * The items of a class as a pattern: `hit*` is any word with this prefix, `run_away` two words in a
 * row.
 */
const patternOf = (items: readonly string[], spaces: boolean): RegExp => {
  const any = [...items]
    .sort((a, b) => b.length - a.length)
    .map((item) => item.replaceAll('*', '\\S*'))
    .join('|');
  return new RegExp(any && spaces ? `(?:^| )(?:${any})(?= |$)` : any || '(?!)', 'u');
};

/** Gives a function for the classes of a word, each once, in a language with spaces. */
function lookup(items: readonly (readonly string[])[]): (word: string) => number[] {
  const known = new Map<string, number[]>();
  const inside: { at: number; stem: string }[] = [];
  items.forEach((some, at) => {
    for (const item of some)
      if (/^\*.*\*$/.test(item)) inside.push({ at, stem: item.slice(1, -1) });
      else known.set(item, [...(known.get(item) ?? []), at]);
  });
  return (word) => {
    const found = new Set(known.get(word));
    const take = (item: string): void => {
      for (const at of known.get(item) ?? []) found.add(at);
    };
    for (let i = 0; i <= word.length; i++) {
      take(`${word.slice(0, i)}*`);
      take(`*${word.slice(i)}`);
    }
    for (const { at, stem } of inside) if (word.includes(stem)) found.add(at);
    return [...found];
  };
}

/** Letters that are held down are one: "heeelp". */
const squeezed = (token: string): string => token.replace(/(.)\1{2,}/gu, '$1');

/**
 * Gives a function for the classes of close words: of single words and stems of four letters or
 * more.
 */
function nearlyBy(
  items: readonly (readonly string[])[],
  sound: Sound,
): (token: string) => number[] {
  const near = items.flatMap((some, at) =>
    some
      .filter((item) => !item.includes(' ') && !item.startsWith('*') && item.length > 3)
      .map((item) => {
        const stem = item.replace('*', '');
        return { at, stem, open: item.endsWith('*'), heard: sound(stem) };
      }),
  );
  const farFrom = (
    token: string,
    heard: string,
    { stem, open, heard: other }: (typeof near)[number],
  ) =>
    heard === other && heard.length > 2
      ? 0.5
      : stem.length < 5 || token.length < 4
        ? 9
        : apart(open ? token.slice(0, stem.length) : token, stem) +
          (token.startsWith(stem.charAt(0)) ? 0 : 0.5);
  return (token) => {
    const heard = sound(token);
    let best = token.length > 7 ? 2 : 1;
    const found = new Set<number>();
    for (const one of near) {
      const { at, stem, open } = one;
      if (open ? stem.length > token.length + 1 : Math.abs(stem.length - token.length) > 2)
        continue;
      const far = farFrom(token, heard, one);
      if (far > best) continue;
      if (far < best) found.clear();
      best = far;
      found.add(at);
    }
    return [...found];
  };
}

/** Gives the classes of two words that are written as one: "hitsme". */
const togetherBy =
  (exactly: (word: string) => number[]) =>
  (token: string): number[] => {
    for (let i = 2; i < token.length - 1; i++) {
      const before = exactly(token.slice(0, i));
      const after = before.length > 0 ? exactly(token.slice(i)) : [];
      if (after.length > 0) return [...new Set([...before, ...after])];
    }
    return [];
  };

/**
 * Gives other readings of a word without a class: without attached particles, without repeated
 * letters, in the language's script.
 */
function othersBy({ clitics, latin }: TypingRules): (token: string) => Generator<string> {
  const around = clitics && new RegExp(clitics.before, 'u');
  const behind = clitics && new RegExp(clitics.after, 'u');
  const written = latin && replacer(latin.letters);
  return function* (token) {
    const short = squeezed(token);
    if (short !== token) yield short;
    if (around && behind) {
      let bare = token;
      for (let i = 0; i < 2; i++) {
        bare = bare.replace(around, '');
        yield bare;
        yield bare.replace(behind, '');
      }
    }
    if (written && /[a-z]/.test(token)) yield written(short);
  };
}

/** Gives the classes of a short word and the next, written as one: "mexploite". */
function elidedBy(
  { elided }: TypingRules,
  exactly: (word: string) => number[],
): (token: string) => number[] {
  const short = new RegExp(elided ?? '(?!)', 'u');
  return (token) => {
    const [before = ''] = short.exec(token) ?? [];
    const after = before ? exactly(token.slice(before.length)) : [];
    return after.length > 0 ? [...new Set([...exactly(before), ...after])] : [];
  };
}

/**
 * Gives a function for the classes of a word in Latin letters: compares only letters that are
 * written reliably, on both sides.
 */
function latinBy(
  items: readonly (readonly string[])[],
  { latin }: TypingRules,
  sound: Sound,
): (token: string) => number[] {
  if (!latin?.unsure) return () => [];
  const unsure = new RegExp(latin.unsure, 'gu');
  const written = replacer(latin.letters);
  const sure = (text: string): string => sound(text).replace(unsure, '');
  const surely = lookup(
    items.map((some) =>
      some
        .filter((item) => !item.includes(' '))
        .map((item) => item.replace(/[^*]+/u, sure))
        .filter((item) => item.replaceAll('*', '').length > 2),
    ),
  );
  return (token) => (/[a-z]/.test(token) ? surely(sure(written(squeezed(token)))) : []);
}

/**
 * Gives a function that reads a query as classes. `classes`: the items of each class, as written in
 * content/<language>/cries/classes.yaml.
 */
export function classifier(
  classes: readonly string[],
  rules: TypingRules,
  { fold, tokens: tokensOf, joined }: Words,
  sound: Sound,
  usual: (token: string) => boolean,
): (query: string) => Reading {
  const { spaces } = rules;
  const items = classes.map((line) =>
    line
      .split(' ')
      .map((item) => fold(item).replace(/[^\p{L}\p{N}*]+/gu, ' '))
      .filter((item) => item.trim()),
  );
  // Of words each is looked up by itself, so of the whole query only what has several.
  const patterns = items.map((some) =>
    patternOf(spaces ? some.filter((item) => item.includes(' ')) : some, spaces),
  );
  const exactly = lookup(items);
  const others = othersBy(rules);
  const elided = elidedBy(rules, exactly);
  const inLatin = latinBy(items, rules, sound);
  // A misspelt cry is never taken for an everyday word: the last class is of these.
  const nearly = nearlyBy(items.slice(0, -1), sound);
  const together = togetherBy(exactly);

  const known = new Map<string, readonly number[]>();
  function classesOf(token: string): readonly number[] {
    const before = known.get(token);
    if (before) return before;
    let found = exactly(token);
    for (const other of others(token)) if (found.length === 0) found = exactly(other);
    if (found.length === 0) found = inLatin(token);
    // A word that is spelt right is no other.
    if (found.length === 0 && !usual(token)) {
      found = elided(token);
      if (found.length === 0 && token.length > 3) found = nearly(squeezed(token));
      if (found.length === 0 && token.length > 4) found = together(token);
    }
    known.set(token, found);
    return found;
  }

  return (query) => {
    const tokens = spaces ? tokensOf(query) : [joined(query)];
    const text = tokens.join(' ');
    const inAll = patterns.flatMap((pattern, at) => (pattern.test(text) ? [at] : []));
    const each = spaces ? tokens.map(classesOf) : [inAll];
    return {
      tokens,
      classes: each,
      all: [...new Set([...inAll, ...each.flat()])].sort((a, b) => a - b),
    };
  };
}
