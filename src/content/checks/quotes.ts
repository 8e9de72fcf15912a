// What nobody says has no quotation marks around it: who types them for YAML, and has curly ones, would see them on the page.
import type { Report } from '#content/problem.ts';
import type { Text } from '#content/texts.ts';

const inQuotes = /^[“„«"'‘「『][^“”„«»「」『』]*[”“»"'’」』]$/;
/** Keys of texts that someone says, and so stand in quotation marks: an answer, a choice, a line of a plan. */
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
