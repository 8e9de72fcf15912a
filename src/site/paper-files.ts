// How the files of paper are called.

/** In a folder of downloads a name says what the file is about, and not the subject of the site. */
const about = 'child-safety-';

/** A page for teachers as a file for Word, beside the PDFs. */
export const wordName = (page: string, locale: string): string => `${about}${page}-${locale}.docx`;

/**
 * The file of a language, as its link names it. What a child holds without a name of the site, the
 * kite and the story without words, has a file without one.
 */
export const pdfName = (name: string, locale: string): string =>
  `${/^(kite|wordless)-/.test(name) ? '' : about}${name}-${locale}.pdf`;
