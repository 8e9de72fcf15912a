// Nothing of a translation is left in English.
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { plain } from '#languages/sentences.ts';
import { sameInEnglish } from './words.ts';

/** A text with so many words is never the same in two languages; a shorter one may be (names, keys, "Page Down"). */
const fewWords = 4;
/** The words of a text that must be translated: without those of another language that are marked as such, and without places to fill in. */
const toTranslate = remembered((text): string =>
  plain(text.replace(/\[[^\]]*\]\(lang:\w+\)/g, '').replace(/\{\w+\}/g, '')),
);
const countOf = remembered((words): number => words.match(/\p{L}+/gu)?.length ?? 0);

export function checkUntranslated(
  texts: readonly Text[],
  english: readonly Text[],
  report: Report,
): void {
  const known = new Map<string, Set<string>>();
  for (const { kind, name, text } of english) {
    const key = `${kind} ${name}`;
    known.set(key, (known.get(key) ?? new Set()).add(toTranslate(text)));
  }
  for (const { kind, name, text, file, place, at } of texts) {
    const words = toTranslate(text);
    if (!known.get(`${kind} ${name}`)?.has(words)) continue;
    const few = countOf(words) < fewWords && kind !== 'strings';
    if (few || !/\p{L}{3}/u.test(words) || sameInEnglish.test(text)) continue;
    report(
      file,
      `has ${kind === 'strings' ? `"${place}"` : 'a text'} still in English: "${plain(text)}". Translate it.`,
      at,
    );
  }
}
