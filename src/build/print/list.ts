// Fills in pages that link files to print or to change: which exist is known when all are made.
import { parse } from 'parse5';
import { attribute, elementsIn } from '#page-pass/index.ts';
import { escaped } from '#languages/escaped.ts';

/**
 * Fills the places for files (components/paper/PdfLink.astro, WordLink.astro) with a link and its
 * size, or with nothing. The rest of the page is unchanged.
 */
export function fillList(
  html: string,
  linkOf: (file: string) => { href: string; size: string } | undefined,
): string {
  let filled = '';
  let end = 0;
  for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const file = attribute(element, 'data-pdf');
    const words = attribute(element, 'data-words');
    const place = element.sourceCodeLocation;
    if (!file || !words || !place?.startTag || !place.endTag) continue;
    const link = linkOf(file);
    filled += html.slice(end, place.startTag.endOffset);
    if (link)
      filled += `<a href="${escaped(link.href)}">${escaped(words.replace('{size}', link.size))}</a>`;
    end = place.endTag.startOffset;
  }
  return filled + html.slice(end);
}
