// The training data of a language: its authors' examples, and with a low weight all texts of the
// site, as harmless.
import { languages, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import { soundBy } from '#search/read/alike.ts';
import { classifier, type Reading } from '#search/read/cry/classes.ts';
import { wordsBy } from '#search/read/fold.ts';
import { neverCorrected } from '#search/read/never-corrected.ts';
import { authoredIndex, isForDanger } from '#search/index/authored.ts';
import type { Content } from '#content/read.ts';
import { cryClasses } from '#content/schemas/cries.ts';
import { frequentIn } from './frequent.ts';

export interface Example {
  text: string;
  /** 1: a cry for help. */
  label: 0 | 1;
  /** How much it counts beside one that an author wrote. */
  weight: number;
}

/**
 * The weight of a sentence of the site: it keeps the score of the site's own words low, without
 * outweighing the authors.
 */
const quietly = 0.01;
/** What others look for (looked-for.yaml) is harmless: many of these share words with cries. */
const sought = 0.2;

/**
 * The examples of a language: first those of its authors, `cries` before `not`; then questions,
 * headings, sentences and misspellings of the site.
 */
export function examplesOf(content: Content, locale: Locale): Example[] {
  const { cryExamples, lookedFor, search, misspellings } = content.languages[locale];
  const own = [
    ...cryExamples.cries.map((text): Example => ({ text, label: 1, weight: 1 })),
    ...cryExamples.not.map((text): Example => ({ text, label: 0, weight: 1 })),
  ];
  const said = new Set([
    ...search.questions
      // What leads to help may well be a cry.
      .filter(({ to }) => to.startsWith('section:'))
      .flatMap(({ ask, like }) => [ask, ...like]),
    ...authoredIndex(content, locale).places.flatMap(({ title, text }) => [
      title,
      ...text.split(/(?<=[.!?。！？؟])\s*/),
    ]),
    ...Object.entries(misspellings).flatMap(([word, typed]) => [word, ...typed]),
  ]);
  const looked = Object.entries(lookedFor)
    // Who looks for a page for a child in danger may well cry.
    .filter(([to]) => !isForDanger(to))
    .flatMap(([, asks]) => asks)
    .map((text): Example => ({ text, label: 0, weight: sought }));
  for (const { text } of own) said.delete(text);
  return [
    ...own,
    ...looked,
    ...[...said].filter(Boolean).map((text): Example => ({ text, label: 0, weight: quietly })),
  ];
}

/** Gives what reads a query of a language by the classes of its authors, as the browser does. */
export async function readerOf(
  content: Content,
  locale: Locale,
): Promise<(query: string) => Reading> {
  const rules = typingRules(languages[locale]);
  const words = wordsBy(rules);
  const { places, questions } = authoredIndex(content, locale);
  const usual = await frequentIn(content, locale);
  return classifier(
    cryClasses.map((name) => content.languages[locale].cryClasses[name]),
    rules,
    words,
    await soundBy(rules),
    neverCorrected({ places, questions, usual }, words),
  );
}
