// Reads the tags of an author's MDX: what the readers of sections and stories share.
import { mdxToMdast, type MdastNode } from 'satteri';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { attributeSchemas, sayIssues, type PaletteName } from '#content/schemas/content.ts';
import { ContentError, didYouMean, type Problem } from '#content/problem.ts';

/** A tag of the palette: its attributes as they are written, and what stands between its ends. */
export interface Element {
  name: PaletteName;
  line: number;
  attributes: Record<string, unknown>;
  children: MdastNode[];
}

export type ReportLine = (line: number, message: string) => void;

export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Inline Markdown of a node's children: text, links and strong words. */
export function inline(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'link':
          return `[${inline(node.children)}](${node.url})`;
        case 'strong':
          return `**${inline(node.children)}**`;
        case 'break':
          return ' ';
        default:
          return 'children' in node ? inline(node.children as MdastNode[]) : '';
      }
    })
    .join('');
}

export const paragraphs = (nodes: readonly MdastNode[]): string =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? [inline(node.children)] : [])).join('\n\n');

/** Reads YAML; throws a ContentError where it cannot be read. `from`: the line of the file at which it begins. */
export function readYaml(yaml: string, file: string, from = 1): unknown {
  try {
    return parseYaml(yaml);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const [reason = ''] = cause.message
      .replace(/(?<=at line )\d+/, (line) => String(Number(line) + from - 1))
      .split('\n');
    throw new ContentError([
      {
        file,
        message: `cannot be read: ${reason} A text with a colon in it needs quotes around it.`,
      },
    ]);
  }
}

/** What a text is made of, beside the tags of the palette. */
const kinds = [
  'yaml',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
];

/** Reports whatever else MDX knows, at any depth: it would be built as it stands, a script too. Tags that begin with a capital stand in blocks of their own, and are looked at by `element`. */
function reportStrays(nodes: readonly MdastNode[], report: ReportLine, inHeading = false): void {
  for (const node of nodes) {
    const line = lineOf(node);
    const part = node.type === 'mdxJsxFlowElement' && /^[A-Z]/.test(node.name ?? '');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (!part)
        report(
          line,
          `uses <${node.name ?? ''}> in its text, and a page would be built with it. No HTML stands in a text, and no part inside a line: take the tag out.`,
        );
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      // On the page nothing would be left of it, or of the page.
      report(
        line,
        `has {${node.value}} in a text. Curly brackets are for code, and there is none in a text: write the words without them.`,
      );
    } else if (!kinds.includes(node.type)) {
      report(
        line,
        `has ${node.type === 'mdxjsEsm' ? 'an import or export' : `a part that no text has (${node.type})`}. Expected headings, paragraphs, lists, **strong words** and [links](page:help).`,
      );
    } else if (node.type === 'link' && (inHeading || node.title || /[\s()]/.test(node.url))) {
      report(
        line,
        `has the link "${node.url}" ${inHeading ? 'in a heading. Put it into the text below' : 'with more than an address. Write it as [words](page:help)'}.`,
      );
    }
    if ('children' in node && (part || kinds.includes(node.type)))
      reportStrays(node.children as MdastNode[], report, inHeading || node.type === 'heading');
  }
}

/** The parts of a file: its front matter, and what follows. Throws when it is no MDX, has no front matter that can be read, or more than a text may have. */
export function openMdx(
  source: string,
  file: string,
  front: string,
): { front: unknown; body: MdastNode[] } {
  let root;
  try {
    root = mdxToMdast(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContentError([
      {
        file,
        message: `cannot be read as MDX: ${reason}. Each <Tag> needs its </Tag>, with an empty line between a tag and the text.`,
      },
    ]);
  }
  const [first, ...body] = (root.type === 'root' ? root.children : []) as MdastNode[];
  if (first?.type !== 'yaml')
    throw new ContentError([
      { file, message: `must begin with front matter between two lines of ---: ${front}.` },
    ]);
  const strays: Problem[] = [];
  reportStrays(body, (line, message) => strays.push({ file, message: `line ${line} ${message}` }));
  if (strays.length > 0) throw new ContentError(strays);
  return { front: readYaml(first.value, file, 2), body };
}

/** Turns a JSX node into a tag of the palette, or reports what it is instead. */
export function element(
  node: MdastNode,
  allowed: readonly PaletteName[],
  inside: string,
  report: ReportLine,
): Element | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    const what =
      node.type === 'mdxjsEsm'
        ? 'an import or export'
        : node.type === 'html'
          ? 'raw HTML'
          : node.type === 'paragraph'
            ? `the text "${inline(node.children).slice(0, 40)}"`
            : node.type;
    report(
      lineOf(node),
      `has ${what} where ${inside} may only have ${allowed.map((n) => `<${n}>`).join(', ')}.`,
    );
    return undefined;
  }
  const name = node.name ?? 'a fragment';
  if (!(allowed as readonly string[]).includes(name)) {
    report(
      lineOf(node),
      `uses <${name}>. ${inside[0]?.toUpperCase()}${inside.slice(1)} may use: ${allowed.join(', ')}.${didYouMean(name, allowed)}`,
    );
    return undefined;
  }
  const given: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report(lineOf(node), `has {...} inside <${name}>. Write each attribute by its name.`);
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      given[attribute.name] = /^-?\d+$/.test(attribute.value.value)
        ? Number(attribute.value.value)
        : attribute.value.value;
    } else {
      given[attribute.name] = attribute.value ?? true;
    }
  }
  const parsed = attributeSchemas[name as PaletteName].safeParse(given);
  if (!parsed.success)
    sayIssues(parsed.error).forEach((message) => report(lineOf(node), `<${name}>: ${message}`));
  return {
    name: name as PaletteName,
    line: lineOf(node),
    attributes: given,
    children: node.children as MdastNode[],
  };
}
