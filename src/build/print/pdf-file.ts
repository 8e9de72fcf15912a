// The file of a PDF (ISO 32000-1, 7.5), as Chromium writes it: its objects, read and written again
// in less bytes. Half of a PDF with drawings are digits that no eye and no printer can tell.
import { deflateSync, inflateSync } from 'node:zlib';

/** The objects of a file by their number, and which of them says what. */
export interface PdfFile {
  /** Each without `obj` and `endobj`. */
  objects: Map<number, Buffer>;
  /** The number of the catalog. */
  root: number;
  /** The number of the document information dictionary. */
  info: number;
}

/** What Chromium writes, in the one way it does; an error says that this has changed. */
export function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined)
    throw new Error(
      `A PDF of Chromium has no ${pattern.source}. Look at src/build/print/pdf-file.ts.`,
    );
  return value;
}

/** Reads a file whose table of objects is one piece, at its end. */
export function readPdf(pdf: Buffer): PdfFile {
  const text = pdf.toString('latin1');
  const end = Number(found(text, /startxref\s+(\d+)\s+%%EOF\s*$/));
  const table = text.slice(end);
  const starts = [...table.matchAll(/^(\d{10}) \d{5} n/gm)]
    .map(([, at]) => Number(at))
    .sort((a, b) => a - b);
  const objects = starts.map((start, i) => {
    const number = found(text.slice(start, start + 20), /^(\d+) 0 obj\n/);
    const body = pdf.subarray(start + `${number} 0 obj\n`.length, starts[i + 1] ?? end);
    return [Number(number), body.subarray(0, body.lastIndexOf('\nendobj'))] as const;
  });
  const numberOf = (name: string): number =>
    Number(found(table, new RegExp(`/${name} (\\d+) 0 R`)));
  return { objects: new Map(objects), root: numberOf('Root'), info: numberOf('Info') };
}

/** The end of the dictionary before a stream; what has none is a dictionary alone. */
const streamStart = Buffer.from(' stream\n');

/**
 * A number of a path with as many digits as one sees: a drawing is some 480 units wide and at most
 * 20 cm on paper, what is smaller than 20 units may be an icon. Chromium writes nine digits.
 */
function rounded(number: string): string {
  const value = Number(number);
  const parts = Math.abs(value) < 20 ? 100 : 10;
  return String(Math.round(value * parts) / parts);
}
/** The lines of a content stream that draw paths (8.5.2). */
const pathLine = /^[-\d. ]+ (?:m|l|c|v|y|re)$/gm;

/** A stream with another content, and what of its dictionary has changed. */
const withContent = (
  dictionary: string,
  content: Uint8Array,
  changed: readonly [RegExp, string][] = [],
): Buffer => {
  const stream = deflateSync(content, { level: 6 });
  const entries = changed.reduce((all, [from, to]) => all.replace(from, to), dictionary);
  return Buffer.concat([
    Buffer.from(entries.replace(/\/Length \d+/, `/Length ${stream.length}`)),
    streamStart,
    stream,
    Buffer.from('\nendstream'),
  ]);
};

/** A picture of nothing but white, black and two greys: two bits a pixel instead of 24. */
function inFourGreys(dictionary: string, rgb: Uint8Array): Buffer | undefined {
  const width = Number(found(dictionary, /\/Width (\d+)/));
  const rows = Number(found(dictionary, /\/Height (\d+)/));
  // A profile can be that of another number of colours.
  if (rgb.length !== 3 * width * rows) return undefined;
  const bytes = Math.ceil(width / 4);
  const grey = new Uint8Array(bytes * rows);
  for (let i = 0; i < width * rows; i++) {
    const light = rgb[3 * i] ?? 0;
    if (light % 85 > 0 || light !== rgb[3 * i + 1] || light !== rgb[3 * i + 2]) return undefined;
    const x = i % width;
    const at = Math.floor(i / width) * bytes + (x >> 2);
    grey[at] = (grey[at] ?? 0) | ((light / 85) << (6 - 2 * (x % 4)));
  }
  return withContent(dictionary, grey, [
    [/\/ColorSpace (?:\/\w+|\[.*?\])/, '/ColorSpace /DeviceGray'],
    [/\/BitsPerComponent 8/, '/BitsPerComponent 2'],
  ]);
}

/** A stream with short numbers and pictures of few bits; all else as it is. */
function lighter(body: Buffer): Buffer {
  const at = body.indexOf(streamStart);
  const dictionary = body.toString('latin1', 0, Math.max(at, 0));
  if (!dictionary.includes('/Filter /FlateDecode')) return body;
  const isContent = /^<<\/Filter \/FlateDecode\n\/Length \d+>>$/.test(dictionary);
  const isColoured = /\/ColorSpace (?:\/DeviceRGB|\[\/ICCBased)/.test(dictionary);
  if (!isContent && !isColoured && !dictionary.includes('/Subtype /Form')) return body;
  // What follows the stream is no part of it for zlib either.
  const content = inflateSync(body.subarray(at + streamStart.length));
  if (isColoured) return inFourGreys(dictionary, content) ?? body;
  const short = content
    .toString('latin1')
    .replace(pathLine, (line) => line.replace(/-?\d*\.\d+/g, rounded));
  return withContent(dictionary, Buffer.from(short, 'latin1'));
}

/** A stream of this file format's own, with its dictionary. */
const streamOf = (entries: string, content: Uint8Array): Buffer =>
  withContent(`<<${entries}\n/Filter /FlateDecode\n/Length 0>>`, content);

/**
 * The bytes of a file: what is no stream lies in one object stream (7.5.7), and the table is a
 * stream too (7.5.8); every reader since 2003 knows both.
 */
export function writePdf({ objects, root, info }: PdfFile): Buffer {
  const all = [...objects].map(([number, body]) => ({ number, body: lighter(body) }));
  const plain = all.filter(({ body }) => !body.includes(streamStart));
  const holder = Math.max(...objects.keys()) + 1;
  let at = 0;
  const places = plain.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const first = `${places.join(' ')}\n`;
  const held = Buffer.concat([
    Buffer.from(first),
    ...plain.flatMap(({ body }) => [body, Buffer.from('\n')]),
  ]);
  const alone = [
    ...all.filter(({ body }) => body.includes(streamStart)),
    {
      number: holder,
      body: streamOf(`/Type /ObjStm\n/N ${plain.length}\n/First ${first.length}`, held),
    },
  ];
  const table = Buffer.alloc((holder + 2) * 7);
  const enter = (number: number, kind: number, place: number, index: number): void => {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  };
  enter(0, 0, 0, 0xffff);
  plain.forEach(({ number }, index) => enter(number, 2, holder, index));
  const parts = [Buffer.from('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
  let size = parts[0]?.length ?? 0;
  const add = (number: number, body: Buffer): void => {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    size += part.length;
  };
  for (const { number, body } of alone) {
    enter(number, 1, size, 0);
    add(number, body);
  }
  const start = size;
  enter(holder + 1, 1, start, 0);
  const entries = `/Type /XRef\n/Size ${holder + 2}\n/W [1 4 2]\n/Root ${root} 0 R\n/Info ${info} 0 R`;
  add(holder + 1, streamOf(entries, table));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}
