// Prepares an author's MDX for the palette: parts of a scene go into their slots, headings get ids
// and labels, and a source mark becomes a fold. Authors write none of this.
import { defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';
import { palette } from '#content/mdx/palette.ts';
import { titleId } from './title-id.ts';

type Attribute = MdxJsxFlowElement['attributes'][number];
type Block = MdxJsxFlowElement['children'][number];
type Paragraph = Extract<Block, { type: 'paragraph' }>;

const slots = new Map(Object.entries(palette).map(([name, { slot }]) => [name, slot]));
const mark = /\s*\[source: ([a-z0-9-]+)\]/;

const attribute = (name: string, value: string): Attribute => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

/** A block for each part of a paragraph: the words that a source stands behind, then the source. */
function cutAtSources({ children }: Paragraph): (Block | MdxJsxFlowElement)[] {
  const blocks: (Block | MdxJsxFlowElement)[] = [];
  let words: Paragraph['children'] = [];
  const flush = (): void => {
    if (words.length) blocks.push({ type: 'paragraph', children: words });
    words = [];
  };
  for (const child of children) {
    if (child.type !== 'text') {
      words.push(child);
      continue;
    }
    const [first = '', ...rest] = child.value.split(mark);
    if (first.trim()) words.push({ type: 'text', value: first });
    for (let i = 0; i < rest.length; i += 2) {
      flush();
      blocks.push({
        type: 'mdxJsxFlowElement',
        name: 'Source',
        attributes: [attribute('of', rest[i] ?? '')],
        children: [],
      });
      const after = (rest[i + 1] ?? '').trimStart();
      if (after) words.push({ type: 'text', value: after });
    }
  }
  flush();
  return blocks;
}

const hasSource = (block: Block | MdxJsxFlowElement): block is Paragraph =>
  block.type === 'paragraph' &&
  block.children.some((child) => child.type === 'text' && mark.test(child.value));

/** The value of an attribute that is written as text. */
const valueOf = ({ attributes }: Pick<MdxJsxFlowElement, 'attributes'>, name: string): string =>
  attributes
    .filter((one) => one.type === 'mdxJsxAttribute')
    .flatMap(({ name: its, value }) => (its === name && typeof value === 'string' ? [value] : []))
    .join('');

export const scenes = defineMdastPlugin({
  name: 'scenes',
  heading(node, context) {
    const parent = context.parent(node);
    if (parent.type !== 'mdxJsxFlowElement' || parent.name !== 'Scene') return;
    const id = titleId(valueOf(parent, 'id'));
    context.setProperty(node, 'data', { hProperties: { slot: 'heading', id } });
  },
  mdxJsxFlowElement(node, context) {
    const slot = slots.get(node.name ?? '');
    if (!slot) return undefined;
    const scene = context.parent(node);
    const heading = scene.children.find(({ type }) => type === 'heading');
    return {
      ...node,
      attributes: [
        ...node.attributes,
        attribute('slot', slot),
        ...(node.name === 'More' && heading
          ? [attribute('about', context.textContent(heading))]
          : []),
      ],
      children: node.children.flatMap((block) => (hasSource(block) ? cutAtSources(block) : block)),
    };
  },
});
