// Fills in the pages that list the copies (components/share/CopyList.astro, CopyInBraille.astro):
// size and checksum of each are known only after they are made.
import { parse } from 'parse5';
import { attribute, elementsIn } from '#page-pass/index.ts';
import { escaped } from '#languages/escaped.ts';
import { isOf } from '#site/copies.ts';

/** What the page says of a copy. */
export interface CopyFacts {
  href: string;
  size: string;
  /** The day on which it was made. */
  date: string;
  /** The SHA-256 of the file, and of the list of all files in it, where it has one. */
  sum: string;
  list: string;
}

const hiddenIf = (isHidden: boolean): string => (isHidden ? ' hidden' : '');
const hrefOf = (facts?: CopyFacts): string =>
  facts ? ` href="${escaped(facts.href)}" download` : '';

/**
 * Shows what is of a copy of this kind (`data-copies="zip"`) where one was made, with the data of
 * each; without it, or without any, the sentence in its place (`no-brf`, `none`). The rest of the
 * page is unchanged.
 */
export function fillCopies(html: string, copies: ReadonlyMap<string, CopyFacts>): string {
  let filled = '';
  let end = 0;
  const names = [...copies.keys()];
  const isMade = (door: string): boolean => names.some((name) => isOf(name, door));
  const isShown = (state: string): boolean =>
    state === 'none'
      ? names.length === 0
      : state.startsWith('no-')
        ? !isMade(state.replace('no-', ''))
        : isMade(state);
  for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const place = element.sourceCodeLocation;
    const state = attribute(element, 'data-copies');
    const copy = attribute(element, 'data-copy');
    const fact = attribute(element, 'data-fact');
    // A list item has no end tag in what is built.
    if (!place?.startTag || !(state ?? copy)) continue;
    const { startOffset, endOffset } = place.startTag;
    const facts = copies.get(copy ?? '');
    const tag = html
      .slice(startOffset, endOffset)
      .replace(/ (hidden|download|href="[^"]*")(?=[ >])/g, '');
    const more = state ? hiddenIf(!isShown(state)) : fact ? '' : hrefOf(facts);
    filled += html.slice(end, startOffset) + tag.replace(/>$/, () => `${more}>`);
    end = endOffset;
    if (!fact || !place.endTag) continue;
    filled += escaped(facts?.[fact as Exclude<keyof CopyFacts, 'href'>] ?? '');
    end = place.endTag.startOffset;
  }
  return filled + html.slice(end);
}
