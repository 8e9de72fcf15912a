// Reads the tags of an author's MDX: what the readers of sections and stories share.
import { mdxToMdast, type MdastNode } from 'satteri';
import { parse as parseYaml, YAMLParseError } from 'yaml';
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

/** Reads YAML; throws a ContentError where it cannot be read. `from`: the line of the file at which it begins. */
export function readYaml(yaml: string, file: string, from = 1): unknown {
  try {
    return parseYaml(yaml);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const [reason = ''] = cause.message.replace(/(?<=at line )\d+/, (line) => String(Number(line) + from - 1)).split('\n');
    throw new ContentError([{ file, message: `cannot be read: ${reason} A text with a colon in it needs quotes around it.` }]);
  }
}

/** The places where a text has code in curly brackets: on the page nothing would be left of it, or of the page. */
function* codeIn(nodes: readonly MdastNode[]): Generator<MdastNode & { value: string }> {
  for (const node of nodes) {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') yield node;
    if ('children' in node) yield* codeIn(node.children as MdastNode[]);
  }
}

/** The parts of a file: its front matter, and what follows. Throws when it is no MDX, has no front matter that can be read, or code in its text. */
export function openMdx(source: string, file: string, front: string): { front: unknown; body: MdastNode[] } {
  let root;
  try {
    root = mdxToMdast(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContentError([{ file, message: `cannot be read as MDX: ${reason}. Each <Tag> needs its </Tag>, with an empty line between a tag and the text.` }]);
  }
  const [first, ...body] = (root.type === 'root' ? root.children : []) as MdastNode[];
  if (first?.type !== 'yaml') throw new ContentError([{ file, message: `must begin with front matter between two lines of ---: ${front}.` }]);
  const code = [...codeIn(body)].map((node) => ({ file, message: `line ${lineOf(node)} has {${node.value}} in a text. Curly brackets are for code, and there is none in a text: write the words without them.` }));
  if (code.length > 0) throw new ContentError(code);
  return { front: readYaml(first.value, file, 2), body };
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
