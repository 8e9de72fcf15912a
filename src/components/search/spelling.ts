// Understands what a child types: forgives spelling by letters and by sound, hears a cry for help, finds the question that is meant. Pure functions; what
// is known of a language comes with its book (src/pages/[lang]/search.json.ts).
import { allowed, apart, soundIn, type Sound } from './alike.ts';
import { fold } from './fold.ts';
import { countryFinder, type Named, type Names } from '#components/help/named.ts';

/** What the search knows of a language. */
export interface Book {
  /** The value of `html lang`. */
  language: string;
  /** What children type -> the words of the site. */
  also: Record<string, string>;
  /** Address -> the ways to ask for it. */
  questions: { to: string; asks: string[] }[];
  /** The two letters of every country that has a page -> what people call it in this language and in English, beside its usual name. */
  countries: Record<string, string[]>;
  cries: { alone: string[]; phrases: string[] };
}

/** A place of the site as text: its words are the words that the search knows. */
export interface Text {
  /** The address below the language: `words/#crime`. */
  url: string;
  title: string;
  text: string;
}

/** What a child seems to mean. Addresses are those below the language: `help/#find`. */
export interface Meaning {
  cry: boolean;
  /** The query with the spelling of the site, when it differs. */
  meant?: string;
  /** The query is no name of a country, but nearly one. */
  near?: boolean;
  /** Where the answer to this question, word or country is. */
  first: string[];
  /** What to look for in the text: without the words that stand everywhere, then the whole. */
  look: string[];
}

const namers = new Map<string, Intl.DisplayNames>();
/** The name of a country; the same in src/languages/countries.ts. Makes a namer once: each takes a good part of a millisecond. */
export function countryName(language: string, iso2: string): string {
  if (!('DisplayNames' in Intl)) return iso2;
  const style = iso2 === 'ps' ? 'short' : 'long';
  const namer =
    namers.get(language + style) ?? new Intl.DisplayNames(language, { type: 'region', style });
  namers.set(language + style, namer);
  return namer.of(iso2.toUpperCase()) ?? iso2;
}

const tokensOf = (language: string, text: string): string[] =>
  fold(language, text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const joinedOf = (language: string, text: string): string => tokensOf(language, text).join('');

/** Pieces to compare questions by: words; in Chinese, which has no spaces, the signs and every two that stand together. */
const piecesOf = (language: string, text: string): string[] => {
  if (!language.startsWith('zh')) return tokensOf(language, text);
  const signs = [...joinedOf(language, text)];
  return [...signs, ...signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`)];
};

/** Reads queries with the book and the texts of a language; `abroad`: what countries are called elsewhere, once that is known. */
export function reader(
  book: Book,
  texts: readonly Text[],
  soundOf?: Sound,
  abroad: Names = {},
): (query: string) => Meaning {
  const { language } = book;
  const short = language.split('-')[0] ?? language;
  const chinese = short === 'zh';
  const sound = soundIn(language, soundOf);

  const known = new Map<string, { word: string; often: number; heard: string }>();
  const learn = (word: string, often: number): void => {
    const folded = fold(language, word);
    const there = known.get(folded);
    if (there) there.often += often;
    else known.set(folded, { word, often, heard: sound(folded) });
  };
  const wordsOf = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}'’]+/u)
      .filter(Boolean)
      .flatMap((word) =>
        language === 'en' ? [word.replace(/['’]s$/, '')] : word.split(/['’]/).filter(Boolean),
      );
  // Chinese is compared sign by sign; its words need no list.
  if (!chinese) {
    for (const { title, text } of texts)
      for (const word of wordsOf(`${title} ${text}`)) learn(word, 1);
    for (const { asks } of book.questions)
      for (const ask of asks) for (const word of wordsOf(ask)) learn(word, 3);
  }
  /** Key of a glossary word and its forms: the word as it is written, and what stands between its commas. */
  const terms = texts.flatMap(({ url, title }) =>
    url.startsWith('words/#')
      ? [{ key: url.slice(7), forms: [title, ...title.split(/[,،，、]/)] }]
      : [],
  );
  if (!chinese)
    for (const phrase of [...book.cries.alone, ...book.cries.phrases])
      for (const word of phrase.split(' ')) learn(word, 1);
  /** What the site says beside the names of countries: its words, in Chinese its signs. */
  const ordinary = new Set(known.keys());
  const said = chinese ? texts.map(({ title, text }) => title + text).join(' ') : '';
  const usual = new Map(
    Object.keys(book.countries).map((iso2) => [iso2, countryName(language, iso2)]),
  );
  const names = Object.fromEntries(
    Object.entries(book.countries).map(([iso2, here]): [string, Names[string]] => [
      iso2,
      {
        here: chinese ? [...here, countryName('zh-Hant', iso2)] : here,
        elsewhere: [countryName('en', iso2), ...(abroad[iso2]?.elsewhere ?? [])],
      },
    ]),
  );
  const countries = countryFinder(language, usual, names, soundOf);
  for (const iso2 of usual.keys())
    for (const tongue of [language, 'en'])
      for (const word of wordsOf(countryName(tongue, iso2))) learn(word, 1);
  // The longest first: what is part of another is not taken for it.
  const also = Object.entries(book.also)
    .map(([typed, meant]) => [tokensOf(language, typed), meant] as const)
    .sort(([a], [b]) => b.join(' ').length - a.join(' ').length);

  /** A word is not typed to its end yet: it is how another one begins. */
  const begins = (token: string): boolean =>
    [...known.keys()].some((word) => word !== token && word.startsWith(token));
  /** The word of the site that a typed word is most likely to be. */
  function nearest(token: string, last: boolean): string {
    if (known.has(token) || /\d/.test(token)) return known.get(token)?.word ?? token;
    // Still being typed.
    if (last && token.length > 2 && begins(token)) return token;
    const heard = sound(token);
    let best: { word: string; score: number } | undefined;
    for (const [folded, { word, often, heard: other }] of known) {
      if (Math.abs(folded.length - token.length) > 3) continue;
      const same = heard === other && heard.length > 1;
      const far = apart(token, folded);
      if (far > allowed(Math.max(token.length, same ? folded.length : 0)) + (same ? 1 : 0))
        continue;
      // A country must be near by its letters: "chid" is no sound of Chad.
      const score =
        far -
        (same && ordinary.has(folded) ? 1.5 : 0) -
        (folded[0] === token[0] ? 0.4 : 0) -
        Math.min(Math.log(often), 4) * 0.1;
      if (!best || score < best.score) best = { word, score };
    }
    return best?.word ?? token;
  }

  function replaceKnown(query: string): string {
    if (chinese) {
      let text = joinedOf(language, query);
      for (const [typed, meant] of also)
        if (text.includes(typed.join(''))) return text.replace(typed.join(''), meant);
      // One wrong sign in a word of three or more.
      for (const { forms } of terms)
        for (const form of forms) {
          if (form.length < 3 || text.includes(form)) continue;
          for (let i = 0; i + form.length <= text.length; i++)
            if (apart(text.slice(i, i + form.length), form) === 1)
              text = text.slice(0, i) + form + text.slice(i + form.length);
        }
      return text;
    }
    let tokens = tokensOf(language, query);
    for (const [typed, meant] of also) {
      const at = tokens.findIndex((_, i) => typed.every((word, j) => tokens[i + j] === word));
      if (at >= 0 && !(typed.length === 1 && known.has(typed[0] ?? '') && tokens.length > 2))
        tokens = [...tokens.slice(0, at), ...meant.split(' '), ...tokens.slice(at + typed.length)];
    }
    // The name of a country is spelt right.
    const named = new Set(landIn(query)?.words.split(' '));
    return tokens
      .map((token, i) =>
        token === fold(language, token) && !named.has(token)
          ? nearest(token, i === tokens.length - 1)
          : token,
      )
      .join(' ');
  }

  // Words weigh less the more questions they stand in.
  const asks = book.questions.flatMap(({ to, asks: ways }) =>
    ways.map((ask) => ({ to, pieces: [...new Set(piecesOf(language, ask))] })),
  );
  const standing = new Map<string, number>();
  for (const { pieces } of asks)
    for (const piece of pieces) standing.set(piece, (standing.get(piece) ?? 0) + 1);
  const weight = (piece: string): number =>
    Math.log(1 + asks.length / (standing.get(piece) ?? 0.7));
  const sum = (pieces: readonly string[]): number =>
    pieces.reduce((total, piece) => total + weight(piece), 0);

  function questionOf(query: string): string | undefined {
    const pieces = [...new Set(piecesOf(language, query))];
    let best: { to: string; score: number } | undefined;
    for (const { to, pieces: others } of asks) {
      const shared = [
        ...pieces.filter((piece) => others.some((other) => same(piece, other))),
        ...others.filter((other) => pieces.some((piece) => same(piece, other))),
      ];
      const score = sum(shared) / (sum(pieces) + sum(others));
      if (!best || score > best.score) best = { to, score };
    }
    return best && best.score >= 0.62 ? best.to : undefined;
  }
  /** One word in two forms: the longer goes on where the shorter ends, or both end differently. */
  function same(a: string, b: string): boolean {
    if (a === b) return true;
    if (chinese) return false;
    const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    if (less > 2 && more - less < 2 && (a.startsWith(b) || b.startsWith(a))) return true;
    if (less > 3 && more > 4 && apart(a, b) === 1) return true;
    if (less < 4) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return (
      i >= Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.65)) &&
      Math.abs(a.length - b.length) < 4
    );
  }

  /** Words that stand in many questions: "what", "is", "my". */
  const frequent = (token: string): boolean =>
    token.length < 2 || (standing.get(token) ?? 0) >= Math.max(3, asks.length / 25);
  const content = (query: string): string[] =>
    tokensOf(language, query).filter((token) => !frequent(token));

  /** The glossary word that a query is, or asks for: exactly, as a part of it, or in another form. `whole`: the query is nothing else. */
  function termOf(query: string): { key: string; whole: boolean } | undefined {
    const forms = terms.flatMap(({ key, forms: all }) =>
      all.map((form) => ({
        key,
        words: chinese ? [joinedOf(language, form)] : tokensOf(language, form),
      })),
    );
    const joined = joinedOf(language, query);
    const whole = chinese ? [joined] : tokensOf(language, query);
    const asked = chinese
      ? [joined.replace(/^(什么是|什么叫|啥是|啥叫)|(是什么意思|是什么|什么意思|是啥)$/g, '')]
      : content(query);
    for (const words of [whole, asked]) {
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
      if (key) return { key, whole: words === whole };
    }
    return undefined;
  }
  interface Land {
    words: string;
    /** The query is nothing else. */
    whole: boolean;
    to: string[];
    name: string;
  }
  const landOf = (words: string, whole: boolean, found: readonly Named[]): Land | undefined =>
    found[0] && {
      words,
      whole,
      to: found.slice(0, 3).map(({ iso2 }) => `help/${iso2}/`),
      name: found[0].name,
    };
  /** The country that a query is, or that it names by words which mean nothing else: "us" in "help us" is not the United States. */
  function landIn(query: string): Land | undefined {
    const { words, found } = countries.within(query);
    const whole =
      words === (chinese ? joinedOf(language, query) : tokensOf(language, query).join(' '));
    return whole ||
      !(chinese ? said.includes(words) : words.split(' ').every((word) => ordinary.has(word)))
      ? landOf(words, whole, found)
      : undefined;
  }
  /** The country that a query is nearly, or begins to be, when it is no word of the site and begins none. */
  function nearLand(query: string): Land | undefined {
    const token = joinedOf(language, query);
    const other = chinese
      ? said.includes(token)
      : tokensOf(language, query).some((typed) =>
          [...ordinary].some((word) => word.startsWith(typed)),
        );
    return other || (token.length < 4 && !chinese)
      ? undefined
      : landOf(query, true, countries.find(query).found);
  }

  /** A typed word may be this word of a cry; a word that is spelt right is no other, but for one letter at its end. */
  const likely = (typed: string, meant: string): boolean =>
    typed === meant ||
    (known.has(typed)
      ? typed.length > 3 &&
        Math.abs(typed.length - meant.length) === 1 &&
        (typed.startsWith(meant) || meant.startsWith(typed))
      : meant.length > 3 &&
        typed.length > 2 &&
        (apart(typed, meant) <= (meant.length > 7 ? 2 : meant.length > 4 ? 1 : 0) ||
          (sound(typed) === sound(meant) &&
            sound(meant).length > 1 &&
            Math.abs(typed.length - meant.length) < 4)));
  /** A word of the query is this word of a cry; the last may be half typed: "быт" on its way to "быть" is not "бьют". */
  function hears(tokens: readonly string[], at: number, word: string): boolean {
    const token = tokens[at] ?? '';
    return (
      likely(token, word) && (word.startsWith(token) || at < tokens.length - 1 || !begins(token))
    );
  }
  /** A phrase stands in the query: its words in a row, with at most one other word between two. */
  function stands(phrase: readonly string[], tokens: readonly string[]): boolean {
    const [head = ''] = phrase;
    return tokens.some((_, start) => {
      if (!hears(tokens, start, head)) return false;
      let at = start;
      return phrase.slice(1).every((word) => {
        const next = [at + 1, at + 2].find((i) => hears(tokens, i, word));
        if (next === undefined) return false;
        at = next;
        return true;
      });
    });
  }
  const alone = book.cries.alone.map((words) => tokensOf(language, words));
  const phrases = book.cries.phrases.map((words) => tokensOf(language, words));
  function cryIn(query: string): boolean {
    if (chinese) {
      const text = joinedOf(language, query);
      return (
        alone.some((words) => words.join('') === text) ||
        phrases.some((words) => text.includes(words.join('')))
      );
    }
    const tokens = tokensOf(language, query);
    return (
      alone.some(
        (words) =>
          words.length === tokens.length && words.every((word, i) => hears(tokens, i, word)),
      ) || phrases.some((words) => stands(words, tokens))
    );
  }

  return (query) => {
    const typed = chinese ? joinedOf(language, query) : tokensOf(language, query).join(' ');
    if (!typed) return { cry: false, first: [], look: [] };
    const corrected = replaceKnown(query);
    const exact = landIn(query);
    const spelt = exact ?? landIn(corrected);
    // Nearly a country: its names know better than the words of the site which one.
    const land =
      exact ??
      (spelt?.whole === false ||
      (!spelt && tokensOf(language, corrected).some((word) => ordinary.has(word)))
        ? spelt
        : (nearLand(query) ?? spelt));
    const meant = land?.whole ? land.name : corrected;
    const cry = cryIn(query) || cryIn(meant);
    const term = termOf(meant);
    const word = term && `words/#${term.key}`;
    const question =
      questionOf(meant) ??
      questionOf(query) ??
      (land && !land.whole ? questionOf(meant.replace(land.words, ' ')) : undefined);
    // A glossary word alone asks for its meaning.
    const answers = (term?.whole ? [word, question] : [question, word]).filter(
      (to) => to !== undefined,
    );
    // Who names a country and asks for help wants the page of that country; who asks something else wants the answer first.
    const learns = land && !land.whole && question && !question.startsWith('help/');
    const first = learns ? [...answers, ...land.to] : [...(land?.to ?? []), ...answers];
    const rare = content(meant).join(' ');
    return {
      cry,
      near: land?.whole === true && !exact,
      ...(fold(language, meant) !== fold(language, typed) ? { meant } : {}),
      first: [...new Set(first)],
      look: [...new Set([rare || meant, meant])],
    };
  };
}
