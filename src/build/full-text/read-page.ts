// Reads each page for the index, as it was rendered, beside the page pass.
import { isInFullText, pageIn } from '#site/addresses.ts';
import { told } from '#build/errors.ts';
import { pageText, type PageText } from './page-text.ts';

/** What the index needs of a page. */
export interface PageFacts extends PageText {
  reader: 'child' | 'adult';
}

/** Reads a page by its file, `en/help/index.html`; undefined for what is not in the index. */
export function read(html: string, file: string): PageFacts | undefined {
  const page = /^[a-z]{2}\/(.*\/)?index\.html$/.test(file) ? pageIn(file) : undefined;
  if (!page || !isInFullText(page)) return undefined;
  const text = pageText(html);
  // The page pass says in which file.
  if (!text) throw told('has no <main> with an <h1>. Every page has both.');
  const { reader, search: { picture } = {} } = page;
  return { ...text, ...(picture && { picture, mirror: false }), reader };
}
