// Fills in the page that lists the copies (components/share/CopyList.astro): size and checksum of
// each are known only after they are made.
import { parse } from 'parse5';
import { attribute, elementsIn } from '#page-pass/index.ts';
import { escaped } from '#languages/escaped.ts';

/** What the page says of a copy. */
export interface CopyFacts {
  href: string;
  size: string;
  /** The SHA-256 of the file, and of the list of all files in it. */
  sum: string;
  list: string;
}

const hiddenIf = (isHidden: boolean): string => (isHidden ? ' hidden' : '');
const hrefOf = (facts?: CopyFacts): string => (facts ? ` href="${escaped(facts.href)}"` : '');

/**
 * Shows the list with the data of each copy, by language; without any, the sentence in its place.
 * The rest of the page is unchanged.
 */
export function fillCopies(html: string, copies: ReadonlyMap<string, CopyFacts>): string {
  let filled = '';
  let end = 0;
  const shown = copies.size > 0 ? 'list' : 'none';
  for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const place = element.sourceCodeLocation;
    const state = attribute(element, 'data-copies');
    const copy = attribute(element, 'data-copy');
    const fact = attribute(element, 'data-fact');
    if (!place?.startTag || !place.endTag || !(state ?? copy)) continue;
    const { startOffset, endOffset } = place.startTag;
    const facts = copies.get(copy ?? '');
    const tag = html.slice(startOffset, endOffset).replace(/ (hidden|href="[^"]*")(?=[ >])/g, '');
    const more = state ? hiddenIf(state !== shown) : fact ? '' : hrefOf(facts);
    filled += html.slice(end, startOffset) + tag.replace(/>$/, () => `${more}>`);
    end = endOffset;
    if (!fact) continue;
    filled += escaped(facts?.[fact as 'size' | 'sum' | 'list'] ?? '');
    end = place.endTag.startOffset;
  }
  return filled + html.slice(end);
}
