// The drawings of a file that has no others beside it: each once, as a symbol.
import { globSync, readFileSync } from 'node:fs';
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

/** The lines of all shapes: what two drawings do not share. */
const shapesIn = (text: string): string =>
  [...text.matchAll(/ d="([^"]+)"/g)].map(([, line = '']) => line).join('|');

/**
 * Gives what makes drawings that the page pass has put into a page pictures again, as they were:
 * here each stands in a file once.
 */
export function picturesAgain(folder: string, base: string): (main: Element) => void {
  const files = new Map(
    globSync('pictures/*.svg', { cwd: folder }).map((path) => [
      shapesIn(readFileSync(join(folder, path), 'utf8')),
      base + path.replaceAll('\\', '/'),
    ]),
  );
  return (main) => {
    for (const drawing of elementsIn(main).filter(({ tagName }) => tagName === 'svg')) {
      const lines = elementsIn(drawing).flatMap((shape) => attribute(shape, 'd') ?? []);
      const src = lines.length > 0 ? files.get(lines.join('|')) : undefined;
      if (!src) continue;
      const alt = attribute(drawing, 'aria-label') ?? '';
      drawing.tagName = drawing.nodeName = 'img';
      drawing.childNodes = [];
      drawing.attrs = [
        { name: 'src', value: src },
        { name: 'alt', value: alt },
      ];
    }
  };
}
