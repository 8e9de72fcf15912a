// Texts of the content as they stand in the index: without links and marks.
import { plain } from '#languages/sentences.ts';

/** Every text inside a value; names of pictures and children are not texts. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === 'picture' || key === 'child' ? [] : textsOf(inner),
        )
      : [];
/** All texts in these values, as one. */
export const prose = (...texts: unknown[]): string => texts.flatMap(textsOf).map(plain).join(' ');

/** How a text begins: its first sentence, and the next where the first is a "Yes". */
export const begunOf = (text: string): string =>
  /^.{9,}?[.!?。！？؟]+[”"»)]*|^.*$/su.exec(text)?.[0] ?? text;
