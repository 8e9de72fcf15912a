// The marks in a text: links, and sources.
import { remembered } from './remembered.ts';

/**
 * The links and source marks of a text, in order, without `lang:`, which only marks a foreign word.
 */
export const marksOf = remembered((text): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|\[source: ([^\]]+)\]/g)]
    .map(([, link, source]) => link ?? `source:${source}`)
    .filter((mark) => !mark.startsWith('lang:')),
);
