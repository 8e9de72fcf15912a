// Files in one file.
import { zipSync } from 'fflate';

/** What is compressed already, and by what a program knows a book (EPUB). */
const isStored = (name: string): boolean => /\.(png|jpg|mp4|pdf|woff2)$|^mimetype$/.test(name);

/**
 * A ZIP of files by name. Reproducible: the same files give the same bytes, with the day of the
 * edition as their time, at midnight in no time zone.
 */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [
        name,
        [bytes, { level: isStored(name) ? 0 : 9 }],
      ]),
    ),
    { mtime: new Date(`${date}T00:00`) },
  );
