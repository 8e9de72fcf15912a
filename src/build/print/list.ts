// The page that lists the paper: which PDFs there are is known only when they are printed, so their links are written into it then.
import { parse } from 'parse5';
import { attribute, elementsIn } from '#build/page-pass/tree.ts';
import { escaped } from '#languages/escaped.ts';

/** Fills the places for PDFs (components/paper/PdfLink.astro): a link with its size, or nothing. All else stays as it is, letter by letter. */
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
