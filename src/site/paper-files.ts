// How the files of paper are called.

/**
 * The site as the names of all its files call it (copies.ts): who finds a file again knows whose it
 * is, and who looks over a shoulder does not read the subject.
 */
const from = 'kite-';

/** A page for teachers as a file for Word, beside the PDFs. */
export const wordName = (page: string, locale: string): string => `${from}${page}-${locale}.docx`;

/**
 * The file of a language, as its link names it. What a child holds without a name of the site, the
 * kite and the story without words, has a file without one.
 */
export const pdfName = (name: string, locale: string): string =>
  `${/^(kite|wordless)-/.test(name) ? '' : from}${name}-${locale}.pdf`;
