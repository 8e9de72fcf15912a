// No step of a story and no answer of a question says that a child chose wrong or lost, or counts
// points.
import { inEach, languages, type Locale } from '#languages/locales.ts';
import { plain, unquoted } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';

/** Texts after a choice. */
const isAnswer = ({ kind, place, reader }: Text): boolean =>
  reader === 'child' &&
  (['stories', 'questions', 'mythsPage'].includes(kind) ||
    (kind === 'strings' && /^(quiz|story)\./.test(place)));
const judgedIn = inEach((locale) =>
  remembered(
    (text) => languages[locale].judged.exec(unquoted(plain(text)).trim().toLowerCase())?.[0],
  ),
);

export function checkJudged(locale: Locale, texts: readonly Text[], report: Report): void {
  for (const text of texts) {
    if (!isAnswer(text)) continue;
    const found = judgedIn[locale](text.text);
    if (found)
      report(
        text.file,
        `says "${found}" where a child has chosen. Nobody loses here and nothing is counted: say what is true and what can be done now.`,
        text.at,
      );
  }
}
