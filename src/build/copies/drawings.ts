// The drawings of a file that has no others beside it: each once, as a symbol.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attribute, elementsIn, type Element } from '#page-pass/index.ts';

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

/** Makes the drawings that stand in a page pictures again: here each stands in a file once. */
export function makePictures(main: Element): void {
  for (const drawing of elementsIn(main)) {
    const src = attribute(drawing, 'data-file');
    if (!src) continue;
    drawing.tagName = drawing.nodeName = 'img';
    drawing.childNodes = [];
    drawing.attrs = [
      { name: 'src', value: src },
      { name: 'alt', value: attribute(drawing, 'aria-label') ?? '' },
    ];
  }
}
