// PDFs as a PDF library sees them: one way to open and to count.
import { getDocumentProxy } from 'unpdf';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export const openPdf = (bytes: Uint8Array): Promise<Pdf> => getDocumentProxy(new Uint8Array(bytes));
/** How many sheets a printed page takes. */
export const sheetsOf = async (bytes: Uint8Array): Promise<number> =>
  (await openPdf(bytes)).numPages;
