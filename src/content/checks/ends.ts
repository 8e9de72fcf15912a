// A text ends with the same kind of punctuation in each language. If one language alone differs, a
// mark was lost or added.
import { locales } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { ownWords } from './foreign.ts';

type End = keyof typeof said | 'question';
const said = { stop: 'a full stop', comma: 'a comma', none: 'no mark' };
const marks: readonly [RegExp, End][] = [
  [/[.!。！…]/, 'stop'],
  [/[?؟？]/, 'question'],
  [/[,،，;；؛、]/, 'comma'],
];
/** The mark at the end of a text, behind which a quotation or a bracket may close. */
const endOf = remembered((text): End => {
  const [end = ''] = /\S[\s'’”»“）)]*$/u.exec(ownWords(text).slice(-20)) ?? [];
  return marks.find(([mark]) => mark.test(end))?.[1] ?? 'none';
});

const isLine = ({ place }: Text): boolean => place.startsWith('line ');

/** The texts at each place of a file, of all languages that have it. */
export function textsByPlace(of: readonly (readonly Text[])[]): Iterable<readonly Text[]> {
  const places = new Map<string, Text[]>();
  for (const texts of of) {
    const lines = texts.filter(isLine);
    for (const text of texts) {
      if (text.isName || text.reader === 'search') continue;
      // A paragraph of prose may be split in translation; then lines cannot be compared by
      // position.
      const place = isLine(text) ? `${lines.indexOf(text)} of ${lines.length}` : text.place;
      places.set(place, [...(places.get(place) ?? []), text]);
    }
  }
  return places.values();
}

/** The texts of one file, in all languages. */
export function checkEnds(...of: [...(readonly Text[])[], Report]): void {
  const report = of.at(-1) as Report;
  for (const here of textsByPlace(of.slice(0, -1) as (readonly Text[])[])) {
    if (here.length < locales.length) continue;
    // A heading may be a question in one language and none in another.
    const ends = here
      .map((one) => ({ ...one, end: endOf(one.text) }))
      .filter(({ end }) => end !== 'question');
    for (const { file, text, at, end } of ends) {
      const others = ends.filter((one) => one.file !== file).map((one) => one.end);
      const [other] = others;
      if (other === undefined || other === 'question' || others.some((one) => one !== other))
        continue;
      // The end of a letter has a comma in some languages only.
      if (end !== other && end !== 'question' && other !== 'comma')
        report(
          file,
          `ends with ${said[end]}: "…${text.slice(-30)}", and in every other language with ${said[other]}. Is a mark lost here, or one too many?`,
          at,
        );
    }
  }
}
