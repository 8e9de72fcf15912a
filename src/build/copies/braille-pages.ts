// Pages for an embosser: lines of cells, in the letters of a file of braille (BRF).
import { told } from '#build/errors.ts';
import type { Block } from './braille-blocks.ts';

/** The cells of a line, and the lines of a sheet, as most embossers have them. */
export const width = 40;
export const height = 25;
/** The last line has the number of the page. */
const room = height - 1;

/** The letter of each cell, in the order of Unicode (North American Braille Computer Code). */
const letters = ` A1B'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=`;
const firstCell = 0x2800;

/** Cells of Unicode as letters of a file. */
export const lettersOf = (cells: string): string =>
  [...cells]
    .map((cell) => {
      const letter = letters[(cell.codePointAt(0) ?? 0) - firstCell];
      if (letter === undefined)
        throw told(
          `A file of braille has cells of six dots only, and “${cell}” in “${cells}” is none.`,
        );
      return letter;
    })
    .join('');
/** Letters of a file as cells of Unicode. */
export const cellsIn = (line: string): string =>
  [...line].map((letter) => String.fromCodePoint(firstCell + letters.indexOf(letter))).join('');

/**
 * Where the first line of a block begins, and where the others do, counted from 0 (Braille
 * Authority of North America, Braille Formats 2016). A title stands in the middle.
 */
const indents: Readonly<Record<Block['kind'], readonly [number, number]>> = {
  title: [0, 0],
  heading: [4, 4],
  sub: [6, 6],
  item: [0, 2],
  number: [2, 2],
  text: [2, 0],
};
/** Cells that stay free beside a title, in all. */
const beside = 6;
const isHeading = (kind: Block['kind']): boolean => ['title', 'heading', 'sub'].includes(kind);

/**
 * Words as they may stand in lines: groups of digits belong together. `digits`: matches a word that
 * is nothing but digits and what stands between them.
 */
function pieces(cells: string, digits: RegExp): string[] {
  const found: string[] = [];
  let wasDigits = false;
  for (const word of cells.split(' ').filter(Boolean)) {
    const last = found.at(-1);
    const isDigits = digits.test(word);
    if (last && isDigits && wasDigits && last.length + word.length < width - 2)
      found.splice(-1, 1, `${last} ${word}`);
    else found.push(word);
    wasDigits = isDigits;
  }
  return found;
}

/** Pieces in lines. Only what is longer than a line, such as an address, goes on in the next. */
export function wrapped(
  cells: string,
  [first, others]: readonly [number, number],
  digits: RegExp,
  wide = width,
): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let isEmpty = true;
  const end = (): void => {
    lines.push(line);
    line = ' '.repeat(others);
    isEmpty = true;
  };
  for (const piece of pieces(cells, digits)) {
    let rest = piece;
    if (!isEmpty && line.length + 1 + rest.length > wide) end();
    while (line.length + rest.length > wide) {
      const fits = wide - line.length;
      line += rest.slice(0, fits);
      rest = rest.slice(fits);
      end();
    }
    line += (isEmpty ? '' : ' ') + rest;
    isEmpty = false;
  }
  if (!isEmpty) end();
  return lines;
}

const centred = (line: string): string => ' '.repeat(Math.floor((width - line.length) / 2)) + line;

interface Lines {
  kind: Block['kind'];
  lines: readonly string[];
}

const linesOf = ({ kind, words }: Block, digits: RegExp): Lines => ({
  kind,
  lines:
    kind === 'title'
      ? wrapped(words, indents.title, digits, width - beside).map(centred)
      : wrapped(words, indents[kind], digits),
});

/** The most blocks that are held together. */
const together = 5;

/**
 * How many lines a block needs on its page: a heading is never the last there, nor is what stands
 * before a number. Others may go on in the next.
 */
function neededOf([first, ...others]: readonly Lines[]): number {
  let needed = 1;
  let before = first;
  let sum = first?.lines.length ?? 0;
  for (const next of others) {
    if (!before || !(isHeading(before.kind) || next.kind === 'number')) break;
    sum += Math.min(next.lines.length, 2) + Number(isHeading(next.kind) || before.kind === 'title');
    needed = sum;
    before = next;
  }
  return needed;
}

/**
 * A file of blocks whose words are letters of braille. `numbers`: the numbers of its pages;
 * `digits`: matches a word that is a number, or a part of one.
 */
export function fileOf(
  blocks: readonly Block[],
  numbers: readonly string[],
  digits: RegExp,
): string {
  const all = blocks.map((block) => linesOf(block, digits));
  const pages: string[][] = [[]];
  let wasTitle = false;
  for (const [i, { kind, lines }] of all.entries()) {
    let page = pages.at(-1) ?? [];
    const apart = page.length > 0 && (isHeading(kind) || wasTitle) ? 1 : 0;
    const needed = neededOf(all.slice(i, i + together));
    if (page.length > 0 && page.length + apart + needed > room) pages.push((page = []));
    else if (apart) page.push('');
    for (const line of lines) {
      if (page.length >= room) pages.push((page = []));
      page.push(line);
    }
    wasTitle = kind === 'title';
  }
  if (pages.length > numbers.length)
    throw told(`A file of braille has ${pages.length} pages, and numbers for ${numbers.length}.`);
  return pages
    .map((lines, i) => {
      const full = [...lines, ...Array.from({ length: room - lines.length }, () => '')];
      return `${[...full, (numbers[i] ?? '').padStart(width)].join('\r\n')}\r\n\f`;
    })
    .join('');
}
