// Files in one file, as they are: pictures are compressed already. (PKWARE's APPNOTE, 4.3: a header before each file, and all headers again at the end.)
import { crc32 } from 'node:zlib';

/** Writes a header: numbers of two or four bytes, the lowest first. */
function header(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const written = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = written.writeUIntLE(value, at, bytes);
  return written;
}

/** 1 January 2026, midnight: the same files give the same bytes, whenever they are put together. */
const day = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** A ZIP of files by their names, in the letters a to z. */
export function zipOf(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    // What both headers of a file have: version, flags, method (none), time and day, checksum, sizes, length of the name, nothing more.
    const common = [
      [2, 10],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, day],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ] as const;
    const local = Buffer.concat([header([4, 0x04034b50], ...common), Buffer.from(name), bytes]);
    parts.push(local);
    list.push(
      header([4, 0x02014b50], [2, 10], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      Buffer.from(name),
    );
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const count = Object.keys(files).length;
  const end = header(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([...parts, directory, end]);
}
