// Walks every part of an author's MDX and refuses what is not in the palette, with its line:
// slides, search and paper would lose it, and HTML, even a script, would be built as it is. The
// readers parse what was accepted.
import type { MdastNode } from 'satteri';
import { sayIssues } from '#content/schemas/issues.ts';
import { didYouMean } from '#content/problem.ts';
import { checkLine } from './line.ts';
import {
  files,
  palette,
  type Block,
  type MdxKind,
  type PaletteName,
  type Allowed,
} from './palette.ts';
import { said, type Report } from './said.ts';
import { attributesOf } from './tags.ts';
import { childrenOf, lineOf } from './text.ts';

const isName = (name: string, place: Allowed): name is PaletteName => name in (place.tags ?? {});
const first = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What an author may write in a place: "headings (##), paragraphs, <Helps>". */
const expected = ({ heading, paragraph, list, table, tags = {} }: Allowed): string =>
  [
    ...(heading ? [`headings (${'#'.repeat(heading.depth)})`] : []),
    ...(paragraph ? ['paragraphs'] : []),
    ...(list ? ['lists (-)'] : []),
    ...(table ? ['tables'] : []),
    ...Object.keys(tags).map((name) => `<${name}>`),
  ].join(', ');

/** Reports all that a file has and may not have, or needs and does not have. */
export const walk = (kind: MdxKind, body: readonly MdastNode[], report: Report): void =>
  walkPlace(files[kind], `a ${kind}`, 1, body, report);

function walkPlace(
  place: Allowed,
  where: string,
  at: number,
  nodes: readonly MdastNode[],
  report: Report,
): void {
  for (const node of nodes) {
    const line = lineOf(node);
    if (node.type === 'mdxJsxFlowElement') walkTag(node, place, where, report);
    else if (node.type === 'heading' && place.heading) {
      // How many there are is counted below, the wrong ones too.
      if (place.heading.depth !== node.depth && place.heading.most > 1)
        report(
          line,
          `has a heading with ${'#'.repeat(node.depth)}. In ${where} each heading is written with ${'#'.repeat(place.heading.depth)}.`,
        );
      checkLine(childrenOf(node), [], 'a heading', line, report);
    } else if (node.type === 'paragraph' && place.paragraph)
      checkLine(childrenOf(node), place.paragraph.marks, where, line, report);
    else if (node.type === 'list' && place.list) walkList(node, place.list, where, report);
    else if (node.type === 'table' && place.table) walkTable(node, place.table, report);
    else if (node.type === 'text')
      report(
        line,
        `has the text of ${where} beside its tag. Write an empty line between each tag and the text.`,
      );
    else {
      const { what, advice } = said.stray(node);
      report(
        line,
        `has ${what} in ${where}, where it is not drawn everywhere. Expected ${expected(place)}. ${advice}`,
      );
    }
  }
  count(place, where, at, nodes, report);
}

/** Holds the number of parts against the table. */
function count(
  { heading, paragraph, list, tags = {} }: Allowed,
  where: string,
  at: number,
  nodes: readonly MdastNode[],
  report: Report,
): void {
  const of = (type: string): MdastNode[] => nodes.filter((node) => node.type === type);
  if (heading?.most === 1) {
    const found = of('heading').map((node) =>
      node.type === 'heading' ? '#'.repeat(node.depth) : '',
    );
    const wanted = '#'.repeat(heading.depth);
    if (found.length > 1 || found.some((level) => level !== wanted) || found.length < heading.least)
      report(
        at,
        `${where} needs ${heading.least ? 'exactly' : 'at most'} one heading, written with ${wanted}; found ${found.join(', ') || 'none'}.`,
      );
  }
  if (paragraph && of('paragraph').length < paragraph.least)
    report(at, `${where} has no text. Write one to three short sentences.`);
  if (paragraph && of('paragraph').length > paragraph.most)
    report(at, `${where} has ${of('paragraph').length} paragraphs. Expected one.`);
  if (list && (of('list').length < list.least || of('list').length > list.most))
    report(at, `${where} needs one list, each point written with -; found ${of('list').length}.`);
  for (const [name, { least, most }] of Object.entries(tags)) {
    const found = nodes.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === name);
    if (found.length >= least && found.length <= most) continue;
    report(
      found[1] ? lineOf(found[1]) : at,
      `${where} needs ${said.count({ least, most })} <${name}>; found ${found.length}.`,
    );
  }
}

function walkTag(node: MdastNode, place: Allowed, where: string, report: Report): void {
  if (node.type !== 'mdxJsxFlowElement') return;
  const line = lineOf(node);
  const name = node.name ?? '';
  if (!isName(name, place)) {
    const names = Object.keys(place.tags ?? {});
    report(
      line,
      `uses <${name}>. ${first(where)} ${names.length > 0 ? `may use: ${names.join(', ')}.${didYouMean(name, names)}` : `holds no other part: take the tag out. Expected ${expected(place)}.`}`,
    );
    return;
  }
  const given = attributesOf(node, report);
  const parsed = palette[name].attributes.safeParse(given);
  if (!parsed.success)
    for (const message of sayIssues(parsed.error)) report(line, `<${name}>: ${message}`);
  const inside =
    name === 'Scene'
      ? `the scene "${String(given.id)}"`
      : name === 'Step' || name === 'Ending'
        ? `the step ${String(given.n)}`
        : `<${name}>`;
  walkPlace(palette[name], inside, line, childrenOf(node), report);
}

/** The points of a list are one paragraph each. */
function walkList(list: MdastNode, { marks }: Block, where: string, report: Report): void {
  for (const item of childrenOf(list)) {
    const [paragraph, ...others] = childrenOf(item);
    if (item.type === 'listItem' && typeof item.checked === 'boolean')
      report(lineOf(item), `has a box to tick ([ ]) in a list. Take it out: nobody can tick it.`);
    if (paragraph?.type !== 'paragraph')
      report(lineOf(item), `has an empty point in a list. Write a line, or take it out.`);
    else checkLine(childrenOf(paragraph), marks, where, lineOf(item), report);
    for (const other of others)
      report(
        lineOf(other),
        other.type === 'list'
          ? `has a list under a point of a list. Points stand on one level: move them to the left.`
          : `has ${other.type === 'paragraph' ? 'a second paragraph' : said.stray(other).what} under a point of a list, where it would be lost. Write it into the same line.`,
      );
  }
}

/** Each row of a table has as many cells as its head. */
function walkTable(table: MdastNode, { marks }: Block, report: Report): void {
  const [head, ...rows] = childrenOf(table);
  const width = head ? childrenOf(head).length : 0;
  for (const row of [head, ...rows]) {
    if (!row) continue;
    const cells = childrenOf(row);
    if (cells.length !== width)
      report(
        lineOf(row),
        `has a row of ${cells.length} cells in a table. Expected ${width}, as many as its head: check each | of the line.`,
      );
    for (const cell of cells)
      if (childrenOf(cell).length > 0)
        checkLine(childrenOf(cell), marks, 'a table', lineOf(row), report);
  }
}
