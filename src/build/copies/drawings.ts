// The drawings of a file that has no others beside it: each once, as a symbol.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The name of a drawing by its address: `leo`. */
export const drawingName = (address: string): string => basename(address, '.svg');

/** A drawing as a symbol, without what it says of its makers, with names that no other has. */
export function symbolOf(folder: string, path: string): string {
  const text = readFileSync(join(folder, path), 'utf8');
  const [, attributes = '', inside = ''] = /^<svg([^>]*)>(.*)<\/svg>\s*$/s.exec(text) ?? [];
  if (inside === '') throw new Error(`${path} is no drawing. Expected one <svg> and nothing else.`);
  const kept = attributes.replace(/ (width|height|xmlns)="[^"]*"/g, '');
  const name = `d-${drawingName(path)}`;
  const drawn = inside
    .replace(/<metadata>.*?<\/metadata>/s, '')
    .replace(/( id="|url\(#|href="#)/g, `$1${name}-`);
  return `<symbol id="${name}"${kept}>${drawn}</symbol>`;
}
