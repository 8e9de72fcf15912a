// Reads the tags of an author's MDX: what the readers of sections and stories share.
import { mdxToMdast, type MdastNode } from 'satteri';
import { attributeSchemas, sayIssues, type PaletteName } from './content.ts';
import { ContentError, didYouMean } from './problem.ts';

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

export const paragraphs = (nodes: readonly MdastNode[]): string => nodes.flatMap((node) => (node.type === 'paragraph' ? [inline(node.children)] : [])).join('\n\n');

/** The parts of a file: its front matter as YAML text, and what follows. Throws when it is no MDX, or has no front matter. */
export function openMdx(source: string, file: string, front: string): { yaml: string; body: MdastNode[] } {
  let root;
  try {
    root = mdxToMdast(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContentError([{ file, message: `cannot be read as MDX: ${reason}. Each <Tag> needs its </Tag>, with an empty line between a tag and the text.` }]);
  }
  const [first, ...body] = (root.type === 'root' ? root.children : []) as MdastNode[];
  if (first?.type !== 'yaml') throw new ContentError([{ file, message: `must begin with front matter between two lines of ---: ${front}.` }]);
  return { yaml: first.value, body };
}

/** Turns a JSX node into a tag of the palette, or reports what it is instead. */
export function element(node: MdastNode, allowed: readonly PaletteName[], inside: string, report: ReportLine): Element | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    const what = node.type === 'mdxjsEsm' ? 'an import or export' : node.type === 'html' ? 'raw HTML' : node.type === 'paragraph' ? `the text "${inline(node.children).slice(0, 40)}"` : node.type;
    report(lineOf(node), `has ${what} where ${inside} may only have ${allowed.map((n) => `<${n}>`).join(', ')}.`);
    return undefined;
  }
  const name = node.name ?? 'a fragment';
  if (!(allowed as readonly string[]).includes(name)) {
    report(lineOf(node), `uses <${name}>. ${inside[0]?.toUpperCase()}${inside.slice(1)} may use: ${allowed.join(', ')}.${didYouMean(name, allowed)}`);
    return undefined;
  }
  const given: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report(lineOf(node), `has {...} inside <${name}>. Write each attribute by its name.`);
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      given[attribute.name] = /^-?\d+$/.test(attribute.value.value) ? Number(attribute.value.value) : attribute.value.value;
    } else {
      given[attribute.name] = attribute.value ?? true;
    }
  }
  const parsed = attributeSchemas[name as PaletteName].safeParse(given);
  if (!parsed.success) sayIssues(parsed.error).forEach((message) => report(lineOf(node), `<${name}>: ${message}`));
  return { name: name as PaletteName, line: lineOf(node), attributes: given, children: node.children as MdastNode[] };
}
