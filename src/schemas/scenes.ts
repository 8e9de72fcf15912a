// Reads a section's MDX into typed scenes, in plain Node: what slides, search, booklets and the checks start from.
import { mdxToMdast, type MdastNode } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { attributeSchemas, paletteNames, sayIssues, sectionFrontSchema, type PaletteName, type SectionFront } from './content.ts';
import { ContentError, didYouMean, type Problem } from './problem.ts';

export interface SceneItem {
  title: string;
  picture: string;
  tag?: string;
  text: string;
}

/** One idea of a section. Texts are Markdown with links; notes are one string a line. */
export interface Scene {
  id: string;
  picture: string;
  /** Minutes in class. */
  minutes: number;
  /** Belongs to the short route of a 20-minute lesson. */
  short: boolean;
  kind: 'plain' | 'statement' | 'one-in-three' | 'steps' | 'cards';
  heading: string;
  /** The big number of a one-in-three scene. */
  number?: string;
  text: string;
  items: SceneItem[];
  helps: string;
  more?: string;
  talk: string;
  /** The children beside the question, by name of their head in the cast. */
  talkers: string[];
  notes: string[];
  /** The line in the file where the scene begins. */
  line: number;
}

export interface Section {
  front: SectionFront;
  scenes: Scene[];
}

interface Element {
  name: string;
  line: number;
  attributes: Record<string, unknown>;
  children: MdastNode[];
}

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Inline Markdown of a node's children: text, links and strong words. */
function inline(nodes: readonly MdastNode[]): string {
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

const paragraphs = (nodes: readonly MdastNode[]): string =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? [inline(node.children)] : [])).join('\n\n');

/** Reads the text of `content/<language>/sections/<slug>.mdx`; throws a ContentError with every mistake found, each with its line. */
export function readSection(source: string, file: string): Section {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => void problems.push({ file, message: `line ${line} ${message}` });

  let root;
  try {
    root = mdxToMdast(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContentError([{ file, message: `cannot be read as MDX: ${reason}. Each <Tag> needs its </Tag>, with an empty line between a tag and the text.` }]);
  }

  const [first, ...body] = (root.type === 'root' ? root.children : []) as MdastNode[];
  if (first?.type !== 'yaml') throw new ContentError([{ file, message: 'must begin with front matter between two lines of ---: title, summary, talks, remember, do, next, reviewed.' }]);
  const front = sectionFrontSchema.safeParse(parseYaml(first.value));
  if (!front.success) sayIssues(front.error).forEach((message) => report(1, message));

  /** Turns a JSX node into an element of the palette, or reports what it is instead. */
  function element(node: MdastNode, allowed: readonly PaletteName[], inside: string): Element | undefined {
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
    return { name, line: lineOf(node), attributes: given, children: node.children as MdastNode[] };
  }

  function heading(children: readonly MdastNode[], depth: number, owner: string, line: number): string {
    const found = children.filter((node) => node.type === 'heading');
    const [only] = found;
    if (found.length !== 1 || only?.depth !== depth) report(line, `${owner} needs exactly one heading, written with ${'#'.repeat(depth)}; found ${found.length ? found.map((h) => '#'.repeat(h.depth)).join(', ') : 'none'}.`);
    return only ? inline(only.children) : '';
  }

  const parts = paletteNames.filter((name) => name !== 'Scene' && name !== 'Item');
  function readScene(scene: Element): Scene {
    const id = String(scene.attributes.id);
    const elements = scene.children
      .filter((node) => !['heading', 'paragraph'].includes(node.type))
      .map((node) => element(node, parts, `the scene "${id}"`))
      .filter((found) => found !== undefined);
    const all = (name: PaletteName) => elements.filter((found) => found.name === name);
    const one = (name: PaletteName, needed: boolean): Element | undefined => {
      const found = all(name);
      if (found.length > 1 || (needed && found.length === 0)) report(scene.line, `the scene "${id}" needs ${needed ? 'one' : 'at most one'} <${name}>; found ${found.length}.`);
      return found[0];
    };
    const list = one('Steps', false) ?? one('Cards', false);
    const items = (list?.children ?? []).map((node) => element(node, ['Item'], `<${list?.name}>`)).filter((found) => found !== undefined);
    const number = one('OneInThree', false);
    const more = one('More', false);
    const talk = one('Talk', true);
    const text = paragraphs(scene.children);
    if (!text) report(scene.line, `the scene "${id}" has no text after its heading. Write one to three short sentences.`);
    return {
      id,
      picture: String(scene.attributes.picture),
      minutes: Number(scene.attributes.minutes),
      short: scene.attributes.short === true,
      kind: list ? (list.name === 'Steps' ? 'steps' : 'cards') : number ? 'one-in-three' : scene.attributes.kind === 'statement' ? 'statement' : 'plain',
      heading: heading(scene.children, 2, `the scene "${id}"`, scene.line),
      ...(number ? { number: paragraphs(number.children) } : {}),
      text,
      items: items.map((item) => ({
        title: heading(item.children, 3, '<Item>', item.line),
        picture: String(item.attributes.picture),
        ...(item.attributes.tag ? { tag: String(item.attributes.tag) } : {}),
        text: paragraphs(item.children),
      })),
      helps: paragraphs(one('Helps', true)?.children ?? []),
      ...(more ? { more: paragraphs(more.children) } : {}),
      talk: paragraphs(talk?.children ?? []),
      talkers: String(talk?.attributes.with ?? '').split(' ').filter(Boolean),
      notes: (one('Notes', true)?.children ?? []).flatMap((node) =>
        node.type === 'list' ? node.children.map((item) => inline(item.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])))) : [],
      ),
      line: scene.line,
    };
  }

  const scenes = body.map((node) => element(node, ['Scene'], 'a section')).filter((found) => found !== undefined).map(readScene);
  if (problems.length > 0 || !front.success) throw new ContentError(problems);
  return { front: front.data, scenes };
}
