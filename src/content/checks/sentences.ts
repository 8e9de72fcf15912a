// What a child reads has short sentences, and no words to avoid.
import type { Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Text } from '#content/texts.ts';
import { plain } from '#languages/sentences.ts';
import { lengthOf, promisesToAvoid, sentenceLimits, sentencesOf, wordsToAvoid } from './words.ts';

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
    if (locale !== 'en') continue;
    const found = (patterns: readonly RegExp[]): string | undefined =>
      patterns.flatMap((pattern) => pattern.exec(plain(text)) ?? [])[0];
    const avoid = found(wordsToAvoid);
    if (avoid)
      report(
        file,
        `uses "${avoid}", a word to avoid. content/en/guide.md has what to say instead.`,
        at,
      );
    const promise = found(promisesToAvoid);
    if (promise)
      report(
        file,
        `says "${promise}": nobody can keep this for every child, or it puts a duty on the child. content/en/guide.md has what to say instead.`,
        at,
      );
  }
}
