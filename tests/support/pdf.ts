// PDFs as a PDF library sees them: one way to open and to count; and the objects of their files.
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { OPS } from 'unpdf/pdfjs';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export const openPdf = (bytes: Uint8Array): Promise<Pdf> => getDocumentProxy(new Uint8Array(bytes));
/** How many sheets a printed page takes. */
export const sheetsOf = async (bytes: Uint8Array): Promise<number> =>
  (await openPdf(bytes)).numPages;

/**
 * What the objects of a file say, by number: a dictionary without its stream. Those in an object
 * stream (ISO 32000-1, 7.5.7) too.
 */
export function objectsOf(bytes: Buffer): Map<string, string> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const found of text.matchAll(/(?<=^|\n)(\d+) 0 obj\s*(<<[^]*?>>)\s*(?=endobj|stream)/g)) {
    const [whole, id = '', body = ''] = found;
    objects.set(id, body);
    if (!body.includes('/Type /ObjStm')) continue;
    const stream = inflateSync(bytes.subarray(found.index + whole.length + 'stream\n'.length));
    const first = Number(/\/First (\d+)/.exec(body)?.[1]);
    const places = stream.toString('latin1', 0, first).trim().split(/\s+/);
    for (let i = 0; i < places.length; i += 2)
      objects.set(
        places[i] ?? '',
        stream.toString(
          'latin1',
          first + Number(places[i + 1]),
          first + Number(places[i + 3] ?? stream.length),
        ),
      );
  }
  return objects;
}

/** The resolution of every picture of a page in pixels an inch, as it is printed. */
export async function resolutionsOf(pdf: Pdf, page: number): Promise<number[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList();
  const widths = [1];
  return fnArray.flatMap((operation, i) => {
    const given = argsArray[i] as [number, number] & [string, number];
    const width = widths.at(-1) ?? 1;
    if (operation === OPS.save) widths.push(width);
    if (operation === OPS.restore) widths.pop();
    if (operation === OPS.transform)
      widths[widths.length - 1] = width * Math.hypot(given[0], given[1]);
    return operation === OPS.paintImageXObject ? [(given[1] * 72) / width] : [];
  });
}
