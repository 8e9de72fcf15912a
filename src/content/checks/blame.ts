// Nothing blames a child who reads: no reproach, and no lost "not" in “It is not your fault”.
import { inEach, languages, type Locale } from '#languages/locales.ts';
import { plain, unquoted } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { sentencesOf } from './words.ts';

/** Where the scope of a negation ends. */
const clauses = /[,;:،؛、，；：]/u;

/** A reproach. Quoted speech is left out: it is shown, not said. */
const reproach = (locale: Locale, text: string): string | undefined => {
  const said = unquoted(plain(text)).toLowerCase();
  return languages[locale].blame.flatMap((pattern) => pattern.exec(said) ?? [])[0];
};
/** Whose fault it is, with no "no" beside it. Quotations count too: adults are told to say them. */
function fault(locale: Locale, text: string): string | undefined {
  const { of, no, wrongly } = languages[locale].fault;
  if (!of.test(text.toLowerCase())) return undefined;
  return sentencesOf(locale, text)
    .map((sentence) => sentence.toLowerCase())
    .filter((sentence) => !/[?？؟]/.test(sentence) && !wrongly.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(new RegExp(of, `${of.flags}g`))].map(({ 0: words, index }) =>
        [
          sentence.slice(0, index).split(clauses).at(-1),
          words,
          sentence.slice(index + words.length).split(clauses)[0],
        ].join(''),
      ),
    )
    .find((clause) => !no.test(clause))
    ?.trim();
}
const reproachIn = inEach((locale) => remembered((text) => reproach(locale, text)));
const faultIn = inEach((locale) => remembered((text) => fault(locale, text)));

export function checkBlame(locale: Locale, texts: readonly Text[], report: Report): void {
  for (const { file, at, text, reader, isClaim } of texts) {
    if (reader === 'search') continue;
    const blame = reproachIn[locale](text);
    if (blame)
      report(
        file,
        `says "${blame}". Nothing here says to a child what they should have done, or that they were careless: say who did wrong, and what can be done now. What somebody else says stands in quotation marks.`,
        at,
      );
    const lost = isClaim ? undefined : faultIn[locale](text);
    if (lost)
      report(
        file,
        `says "${lost}": that it is a child's fault. Is a "not" or a "never" lost? Write it. What somebody says who is wrong begins with "Someone says:", as in the other texts.`,
        at,
      );
  }
}

/** Signs of danger are about "a child", so that the reader decides whether it is about them. */
export function checkSigns({ languages: all }: Content, locale: Locale, report: Report): void {
  for (const [i, { sign }] of all[locale].happening.signs.entries()) {
    const [you] = languages[locale].you.exec(unquoted(plain(sign)).toLowerCase()) ?? [];
    if (you)
      report(
        `${locale}/pages/happening.yaml`,
        `says "${you}" in a sign. Expected the third person, for it may be happening to the child who reads: write "a child".`,
        { path: ['signs', i, 'sign'] },
      );
  }
}
