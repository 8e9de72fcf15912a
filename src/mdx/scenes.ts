// Makes an author's MDX ready for the palette: parts of a scene go to their places, and a source mark becomes a line that opens.
// Authors write none of this.
import { defineMdastPlugin, type MdastNode } from 'satteri';

/** Parts of a scene that its layout places by itself: the rest is its text. */
const placed: Readonly<Record<string, string>> = {
  Steps: 'items',
  Cards: 'items',
  OneInThree: 'number',
  Helps: 'helps',
  More: 'more',
  Talk: 'talk',
  Notes: 'notes',
};

const mark = /\s*\[source: ([a-z0-9-]+)\]/;

const sourceLine = (key: string): MdastNode =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'Source',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: key }],
    children: [],
  }) as unknown as MdastNode;

/** Splits a paragraph at its source marks: the words that a source stands behind, then the source. */
function splitAtSources(children: readonly MdastNode[]): MdastNode[] {
  const blocks: MdastNode[] = [];
  let words: MdastNode[] = [];
  const flush = (): void => {
    if (words.length) blocks.push({ type: 'paragraph', children: words } as MdastNode);
    words = [];
  };
  for (const child of children) {
    if (child.type !== 'text') {
      words.push(child);
      continue;
    }
    const [first = '', ...rest] = child.value.split(mark);
    if (first.trim()) words.push({ type: 'text', value: first } as MdastNode);
    for (let i = 0; i < rest.length; i += 2) {
      flush();
      blocks.push(sourceLine(rest[i] ?? ''));
      const after = (rest[i + 1] ?? '').trimStart();
      if (after) words.push({ type: 'text', value: after } as MdastNode);
    }
  }
  flush();
  return blocks;
}

/** Two passes: what one pass replaces, the same pass cannot change inside. */
export const scenes = [
  defineMdastPlugin({
    name: 'places-in-a-scene',
    mdxJsxFlowElement(node) {
      const slot = placed[node.name ?? ''];
      return slot
        ? {
            ...node,
            attributes: [
              ...node.attributes,
              { type: 'mdxJsxAttribute', name: 'slot', value: slot },
            ],
          }
        : undefined;
    },
  }),
  defineMdastPlugin({
    name: 'source-marks',
    paragraph(node, context) {
      if (node.children.some((child) => child.type === 'text' && mark.test(child.value)))
        context.replaceNode(node, splitAtSources(node.children as MdastNode[]));
    },
  }),
];
