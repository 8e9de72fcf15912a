// The words that a language explains, and those that its search understands.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import { marksOf } from '#content/marks.ts';
import type { Content } from '#content/read.ts';
import { textsByFile, textsOf, type Text } from '#content/texts.ts';

/** What stands in the texts of a file that someone reads, in small letters, and how often each word does. */
interface Written {
  all: string;
  words: ReadonlyMap<string, number>;
}
const known = new WeakMap<readonly Text[], Written>();
function writtenIn(locale: Locale, texts: readonly Text[]): Written {
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

/** The search takes what children type for a word that the site has; and no two words for one. */
export function checkMisspellings(content: Content, locale: Locale, report: Report): void {
  const language = content.languages[locale];
  const file = `${locale}/misspellings.yaml`;
  const written = [...textsByFile(locale, language).values()]
    .map((texts) => writtenIn(locale, texts).all)
    .join('\n');
  const meant = new Map<string, string>();
  for (const [word, typed] of Object.entries(language.misspellings)) {
    if (!written.includes(word.toLowerCase()))
      report(
        file,
        `leads to "${word}", a word that no text has: the search would find nothing. Expected a word of the site, as it is written there.`,
        { path: [word] },
      );
    for (const one of typed) {
      const other = meant.get(one.toLowerCase());
      if (other)
        report(
          file,
          `has "${one}" under "${other}" and under "${word}": only one of them can be meant. Keep the likelier one.`,
          { path: [word] },
        );
      meant.set(one.toLowerCase(), word);
    }
  }
}

/** So many of the most frequent words of a language are little ones that say nothing: "help" is the 20th in English, and no language has one that is a cry before. */
const little = 15;

/** A word that stands in every other sentence is no cry for help: help would stand alone in place of any answer. */
export function checkCries(content: Content, locale: Locale, report: Report): void {
  const language = content.languages[locale];
  const uses = new Map<string, number>();
  for (const texts of textsByFile(locale, language).values())
    for (const [word, times] of writtenIn(locale, texts).words)
      uses.set(word, (uses.get(word) ?? 0) + times);
  const frequent = [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, little)
    .map(([word]) => word);
  language.cryAlone.alone.forEach((word, i) => {
    if (frequent.includes(word.toLowerCase()))
      report(
        `${locale}/cries/alone.yaml`,
        `has "${word}" alone, one of the most frequent words of the language: whoever types it would get help in place of an answer. Take it out, or write examples with it.`,
        { path: ['alone', i] },
      );
  });
}

/** An example teaches once, and one thing: the same sentence is not both a cry and none. */
export function checkExamples(content: Content, locale: Locale, report: Report): void {
  const { cryExamples } = content.languages[locale];
  const seen = new Map<string, string>();
  for (const list of ['cries', 'not'] as const)
    cryExamples[list].forEach((text, i) => {
      const before = seen.get(text.toLowerCase());
      if (before)
        report(
          `${locale}/cries/examples.yaml`,
          `has "${text}" under "${list}", and before under "${before}". An example stands once: keep it where it is true.`,
          { path: [list, i] },
        );
      seen.set(text.toLowerCase(), list);
    });
}
