// Texts that nobody says have no quotation marks around them: they were probably meant for YAML,
// and would be visible.
import type { Report } from '#content/problem.ts';
import type { Text } from '#content/texts.ts';

const inQuotes = /^[“„«"'‘「『][^“”„«»「」『』]*[”“»"'’」』]$/;
/**
 * Keys of texts that are spoken, and so have quotation marks: an answer, a choice, a line of a
 * plan.
 */
const said =
  /(^|\.)(choices|question|answer|claim|myth|say|show|sentences)(\.|$)|options\.\d+\.text$|^line /;

export function checkQuotes(texts: readonly Text[], report: Report): void {
  for (const { file, place, text, at, reader } of texts)
    if (reader !== 'search' && !said.test(place) && inQuotes.test(text))
      report(
        file,
        `has ${text} with quotation marks around it, which would stand on the page. YAML takes straight ones ("...") away, and no others: write the words without them.`,
        at,
      );
}
