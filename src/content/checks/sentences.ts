// What a child reads has short sentences.
import type { Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Text } from '#content/texts.ts';
import { lengthOf, sentenceLimits, sentencesOf } from './words.ts';

export function checkSentences(locale: Locale, texts: readonly Text[], report: Report): void {
  const { longest, unit } = sentenceLimits[locale];
  for (const { file, at, text, reader } of texts) {
    if (reader !== 'child') continue;
    for (const sentence of sentencesOf(locale, text)) {
      const length = lengthOf(locale, sentence);
      if (length > longest)
        report(
          file,
          `has a sentence of ${length} ${unit}; on a page for children expected at most ${longest}. Make two of it: "${sentence}"`,
          at,
        );
    }
  }
}
