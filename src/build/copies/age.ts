// A copy knows its age. The day stands at its end without a script; with one, a clock that is a
// year later, or earlier than the copy and so wrong, shows a line above and one at each number.
import { attribute, readPage, type Element, type Page } from '#page-pass/index.ts';
import { escaped } from '#languages/escaped.ts';

/** The days after which numbers are checked before they are used. */
const days = 365;

/** What a copy says of its age. */
export interface Age {
  /** The day on which it was made: `2026-11-30`. */
  day: string;
  /** At the end of pages with numbers: of which day it is. */
  copied: string;
  /** Above, when it is old. */
  old: string;
  /** Beside a number, when it is old. */
  check: string;
}

/** Shows what is for an old copy only. */
export const ageScript = ({ day }: Age): string =>
  `(function(){var t=Date.now()-Date.parse("${day}"),i,e;if(t>=0&&t<${days}*864e5)return;e=document.querySelectorAll("[data-old]");for(i=0;i<e.length;i++)e[i].hidden=false})()`;

/** Puts an element into a parent: at its end, or behind one of its children. */
export function append(html: string, parent: Element, behind?: Element): void {
  const [element] = readPage(html).elements;
  if (!element) throw new Error(`"${html}" is no element.`);
  element.parentNode = parent;
  const at = behind ? parent.childNodes.indexOf(behind) + 1 : parent.childNodes.length;
  parent.childNodes.splice(at, 0, element);
}

/**
 * Puts what an old copy says into a page: beside each number (`data-call`), and below the title
 * of pages that tell of which day they are. Gives whether there is anything.
 */
export function putAge({ elements }: Page, { old, check }: Age): boolean {
  const numbers = elements.filter((one) => attribute(one, 'data-call') !== undefined);
  for (const place of numbers) {
    place.attrs = place.attrs.filter(({ name }) => name !== 'data-call');
    append(`<b data-old hidden> ${escaped(check)}</b>`, place);
  }
  const tells = elements.some((one) => attribute(one, 'data-in-copy') === 'date');
  let title = elements.find(({ tagName }) => tagName === 'h1');
  // The title may be in an element that reads it aloud.
  if (title?.parentNode && 'tagName' in title.parentNode && title.parentNode.tagName.includes('-'))
    title = title.parentNode;
  if (tells && title?.parentNode)
    append(`<p data-old hidden><b>${escaped(old)}</b></p>`, title.parentNode as Element, title);
  return tells || numbers.length > 0;
}
