// The words that a language explains, and those that its search maps to words of the site. Cries
// for help: cries.ts.
import { languages, locales, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import { marksOf } from '#content/marks.ts';
import type { Content } from '#content/read.ts';
import { textsByFile, textsOf, type Text } from '#content/texts.ts';

/** The words of a file's texts that people read, in lower case, with their counts. */
interface Written {
  all: string;
  words: ReadonlyMap<string, number>;
}
const known = new WeakMap<readonly Text[], Written>();
/** What stands in texts that someone reads. */
export function writtenIn(locale: Locale, texts: readonly Text[]): Written {
  const before = known.get(texts);
  if (before) return before;
  const all = texts
    .flatMap(({ text, reader }) => (reader === 'search' ? [] : [plain(text).toLowerCase()]))
    .join('\n');
  const words = new Map<string, number>();
  const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(all))
    if (isWordLike) words.set(segment, (words.get(segment) ?? 0) + 1);
  known.set(texts, { all, words });
  return { all, words };
}

/** Every word that is explained is met: in the text of a scene, where it is a link. */
export function checkMet(content: Content, report: Report): void {
  const { glossaryPictures, languages: all } = content;
  const met = new Set(
    textsOf('en', all.en).flatMap(({ kind, text }) => (kind === 'sections' ? marksOf(text) : [])),
  );
  for (const word of Object.keys(glossaryPictures))
    if (!met.has(`term:${word}`))
      report(
        'shared/glossary.yaml',
        `has the word "${word}", to which no scene leads. Make it a link where a section uses it first, [words](term:${word}); or take it out, in all languages.`,
        { path: [word] },
      );
}

/** A word as children may type it: `what` for "What?". */
const typedForm = /^[\p{Ll}\p{Lo}\p{M}\p{Nd}]+(?:[ '’-][\p{Ll}\p{Lo}\p{M}\p{Nd}]+)*$/u;
/**
 * A single letter may stand for a short word, "q" for "qué"; for a longer word it would match too
 * much.
 */
const longestByLetter = 3;
/** What by itself says nothing that could be looked for, as the end of a sentence. */
function saysNothing(locale: Locale, typed: string): string | undefined {
  const { spaces, typed: writing } = languages[locale];
  if (!spaces) return undefined;
  if (writing.particles?.test(typed))
    return 'is a little word, which stands in any sentence. Take it out';
  return [...typed].length < 2
    ? 'is one letter, which may begin many words. Take it out'
    : undefined;
}
/** What is wrong with a text that stands for a word of the site, or nothing. */
function wrongMisspelling(
  locale: Locale,
  typed: string,
  word: string,
  others: ReadonlySet<string>,
): string | undefined {
  if (!typedForm.test(typed))
    return 'is no word in small letters. Write it as children type it, without capitals and signs: nothing else is compared';
  if (typed === word.toLowerCase()) return 'is the word itself. Take it out';
  if (others.has(typed))
    return 'is a word of the site itself, which nobody would find any more. Take it out';
  // Some words of the site are made of little ones: "keske" for "qu’est-ce que".
  return word.length > longestByLetter && !word.includes(' ')
    ? saysNothing(locale, typed)
    : undefined;
}

/** The search takes what children type for a word that the site has; and no two words for one. */
export function checkMisspellings(content: Content, locale: Locale, report: Report): void {
  const { misspellings, glossary } = content.languages[locale];
  const file = `${locale}/misspellings.yaml`;
  const written = [...textsByFile(locale, content.languages[locale]).values()]
    .map((texts) => writtenIn(locale, texts).all)
    .join('\n');
  const { spaces, typed: writing } = languages[locale];
  // As a whole word, because "phon" is part of "phone"; anywhere in languages with clitics.
  const isWritten = (word: string): boolean =>
    written.includes(word) &&
    (!spaces ||
      writing.clitics !== undefined ||
      new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(written));
  const own = new Set(
    [
      ...Object.keys(misspellings),
      ...Object.values(glossary).flatMap(({ word }) => word.split(/\s*[,،，、]\s*/)),
    ].map((word) => word.toLowerCase()),
  );
  const meant = new Map<string, string>();
  for (const [word, typed] of Object.entries(misspellings)) {
    if (!isWritten(word.toLowerCase()))
      report(
        file,
        `leads to "${word}", a word that no text has: the search would find nothing. Expected a word of the site, as it is written there.`,
        { path: [word] },
      );
    typed.forEach((one, i) => {
      const wrong = wrongMisspelling(locale, one, word, own);
      if (wrong) report(file, `has "${one}" for "${word}", which ${wrong}.`, { path: [word, i] });
      const other = meant.get(one.toLowerCase());
      if (other)
        report(
          file,
          other === word
            ? `has "${one}" twice under "${word}". Keep one.`
            : `has "${one}" under "${other}" and under "${word}": only one of them can be meant. Keep the likelier one.`,
          { path: [word, i] },
        );
      meant.set(one.toLowerCase(), word);
    });
  }
}

/** What is typed leads to one place, and to one letter. */
export function checkLookedFor(content: Content, locale: Locale, report: Report): void {
  const { lookedFor, letters } = content.languages[locale];
  const lists = {
    'looked-for.yaml': Object.entries(lookedFor).map(([to, asks]) => ({ to, asks, path: [to] })),
    'pages/letters.yaml': Object.entries(letters.letters).map(([to, { look }]) => ({
      to,
      asks: look,
      path: ['letters', to, 'look'],
    })),
  };
  for (const [file, list] of Object.entries(lists)) {
    const before = new Map<string, string>();
    for (const { to, asks, path } of list)
      asks.forEach((ask, i) => {
        const other = before.get(ask.toLowerCase());
        const wrong =
          other === undefined
            ? saysNothing(locale, ask)
            : other !== to &&
              `stands under "${other}" too: who types it is led to one of them. Keep the better one`;
        if (other === to)
          report(`${locale}/${file}`, `has "${ask}" twice under "${to}". Keep one.`, {
            path: [...path, i],
          });
        else if (wrong)
          report(`${locale}/${file}`, `has "${ask}" under "${to}", which ${wrong}.`, {
            path: [...path, i],
          });
        before.set(ask.toLowerCase(), to);
      });
  }
}

/**
 * A comma of another script does not separate items: "怕，痛" would be one item, which nobody types.
 * Examples have no numbers that could be called.
 */
export function checkTyped(texts: readonly Text[], report: Report): void {
  for (const { file, kind, text, reader, at } of texts) {
    if (reader !== 'search') continue;
    const isExample = kind === 'cryExamples';
    const [comma] = isExample ? [] : (/[，、،；]/u.exec(text) ?? []);
    if (comma)
      report(
        file,
        `has "${text}" as one item: "${comma}" does not part two. Write a comma and a space between them: a, b.`,
        at,
      );
    const [number] = isExample ? (/\d(?:[ -]?\d){6,}/.exec(text) ?? []) : [];
    if (number)
      report(
        file,
        `has "${number}", which may be the number of a person. No such number is published: invent the sentence without it.`,
        at,
      );
  }
}

/**
 * Files that nobody reads are in their own language too: no two languages share most of a word list
 * for the search.
 */
export function checkCopied(content: Content, locale: Locale, report: Report): void {
  const own = searchWords(content, locale);
  for (const other of locales.slice(0, locales.indexOf(locale))) {
    const theirs = searchWords(content, other);
    for (const [path, words] of own) {
      const same = [...words].filter((word) => theirs.get(path)?.has(word)).length;
      if (same > words.size / 2)
        report(
          `${locale}/${path}`,
          `has for the greater part the words of content/${other}/${path}. Write what children type in ${languages[locale].name}.`,
        );
    }
  }
}
/** The texts of the files that only the search reads; of classes their single words. */
const searchWords = (content: Content, locale: Locale): Map<string, Set<string>> =>
  new Map(
    [...textsByFile(locale, content.languages[locale])].flatMap(([path, texts]) =>
      texts.every(({ reader }) => reader === 'search')
        ? [
            [
              path,
              new Set(
                texts.flatMap(({ kind, text }) => (kind === 'cryClasses' ? text.split(' ') : text)),
              ),
            ] as const,
          ]
        : [],
    ),
  );
