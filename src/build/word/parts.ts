// The parts of a file for Word, from the tree of a text: headings, lists, tables, lines to fill in,
// each as what Word calls it, so that a school can change it.
import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { MdastNode } from 'satteri';
import type { Script } from '#languages/types.ts';

/** What a file says, and how. */
export interface Words {
  title: string;
  /** Its language as Word names it, with a country: `fr-FR`. */
  language: string;
  script: Script;
  rightToLeft: boolean;
  /** The text of the page (content/mdx/open.ts). */
  body: readonly MdastNode[];
  /** What stands below the title. */
  lead?: string;
  /** A letter that a school sends: without a title and a foot. */
  sent: boolean;
  /** Who wrote it, and on what terms. */
  author: string;
  rights: string;
  foot: string;
  /** The address of a link; none for a place to fill in. */
  urlOf: (link: string) => string | undefined;
}

/** In twentieths of a point: A4 with 1.8 cm of margin. */
export const margin = 1020;
const wide = 11906 - 2 * margin;
/** In half points. */
const inTable = 20;
const tint = 'FFF2CC';
const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const borders = { top: line, bottom: line, left: line, right: line };

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** The parts of a page, in one language. */
function partsOf({ rightToLeft, urlOf }: Words) {
  const run = (text: string, look: IRunOptions = {}): TextRun =>
    new TextRun({ text, rightToLeft, ...look });
  const inline = (nodes: readonly MdastNode[], look: IRunOptions = {}): ParagraphChild[] =>
    nodes.flatMap((node): ParagraphChild[] => {
      if (node.type === 'text') return [run(node.value, look)];
      if (node.type === 'strong') return inline(childrenOf(node), { ...look, bold: true });
      if (node.type !== 'link') return inline(childrenOf(node), look);
      const link = urlOf(node.url);
      if (link)
        return [
          new ExternalHyperlink({
            link,
            children: inline(childrenOf(node), { ...look, style: 'Hyperlink' }),
          }),
        ];
      // To write over: what is left empty is seen before it is sent.
      const shading = { type: ShadingType.CLEAR, fill: tint };
      return [
        run('[', { ...look, shading }),
        ...inline(childrenOf(node), { ...look, shading }),
        run(']', { ...look, shading }),
      ];
    });
  const bidirectional = rightToLeft;
  const paragraph = (nodes: readonly MdastNode[], look?: IRunOptions): Paragraph =>
    new Paragraph({ bidirectional, spacing: { after: 120 }, children: inline(nodes, look) });
  const cell = (nodes: readonly MdastNode[], width: number, isHead = false): TableCell =>
    new TableCell({
      borders,
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 100, right: 100 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E7EEF0' } }),
      children: [
        new Paragraph({
          bidirectional,
          spacing: { line: 240 },
          children: inline(nodes, { bold: isHead, size: inTable }),
        }),
      ],
    });
  const table = (rows: TableRow[], columnWidths: number[]): Table =>
    new Table({
      rows,
      columnWidths,
      visuallyRightToLeft: rightToLeft,
      width: { size: wide, type: WidthType.DXA },
    });
  return { run, paragraph, inline, cell, table, bidirectional };
}

/** A list of the text, with its signs or numbers. */
const listOf = ({ inline, bidirectional }: ReturnType<typeof partsOf>, node: MdastNode) =>
  childrenOf(node).map(
    (item, i, { length }) =>
      new Paragraph({
        bidirectional,
        numbering: {
          reference: node.type === 'list' && node.ordered ? 'steps' : 'points',
          level: 0,
        },
        spacing: { after: i < length - 1 ? 40 : 120 },
        children: childrenOf(item).flatMap((one) => inline(childrenOf(one))),
      }),
  );

/** A table of the text: of three columns the last explains, and is widest. */
function tableOf({ cell, table }: ReturnType<typeof partsOf>, node: MdastNode): Table {
  const rows = childrenOf(node);
  const columns = childrenOf(rows[0] ?? node).length;
  const widths = (
    columns === 3 ? [0.27, 0.28, 0.45] : Array<number>(columns).fill(1 / columns)
  ).map((share) => Math.floor(wide * share));
  return table(
    rows.map(
      (row, i) =>
        new TableRow({
          cantSplit: true,
          tableHeader: i === 0,
          children: childrenOf(row).map((one, k) => cell(childrenOf(one), widths[k] ?? 0, i === 0)),
        }),
    ),
    widths,
  );
}

/** Lines to fill in: what to write, and a place for it. */
function fieldsOf({ cell, table }: ReturnType<typeof partsOf>, node: MdastNode): Table {
  const widths = [Math.round(wide * 0.45), Math.round(wide * 0.55)];
  return table(
    childrenOf(childrenOf(node)[0] ?? node).map(
      (item) =>
        new TableRow({
          cantSplit: true,
          height: { value: 400, rule: 'atLeast' },
          children: [childrenOf(item).flatMap(childrenOf), []].map((nodes, k) =>
            cell(nodes, widths[k] ?? 0),
          ),
        }),
    ),
    widths,
  );
}

/** All of a page, in order. */
export function blocksOf(words: Words): (Paragraph | Table)[] {
  const parts = partsOf(words);
  const { bidirectional, inline, paragraph, run } = parts;
  const block = (node: MdastNode): (Paragraph | Table)[] => {
    if (node.type === 'heading')
      return [
        new Paragraph({
          bidirectional,
          heading: HeadingLevel.HEADING_2,
          children: inline(childrenOf(node)),
        }),
      ];
    if (node.type === 'list') return listOf(parts, node);
    if (node.type === 'table') return [tableOf(parts, node)];
    if (node.type === 'mdxJsxFlowElement')
      return node.name === 'Fields' ? [fieldsOf(parts, node)] : childrenOf(node).flatMap(block);
    return [paragraph(childrenOf(node))];
  };
  const isLetter = (node: MdastNode): boolean =>
    node.type === 'mdxJsxFlowElement' && node.name === 'Letter';
  if (words.sent) return words.body.filter(isLetter).flatMap(block);
  return [
    new Paragraph({
      bidirectional,
      heading: HeadingLevel.HEADING_1,
      children: [run(words.title)],
    }),
    ...(words.lead
      ? [new Paragraph({ bidirectional, spacing: { after: 120 }, children: [run(words.lead)] })]
      : []),
    ...words.body.flatMap(block),
  ];
}
