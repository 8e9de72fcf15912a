// Reads the texts of a tree that the walker accepted (walk.ts). Unknown nodes are a bug in the
// code, so it throws.
import type { MdastNode } from 'satteri';

/** A node of the tree together with its children, whatever it is. */
export const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Inline Markdown of the nodes of a line: text, links and strong words. */
export function inline(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'link':
          return `[${inline(childrenOf(node))}](${node.url})`;
        case 'strong':
          return `**${inline(childrenOf(node))}**`;
        default:
          throw new Error(`No text is read from the node ${node.type} on line ${lineOf(node)}.`);
      }
    })
    .join('');
}

/** The texts of all paragraphs among blocks, with an empty line between them. */
export const paragraphs = (blocks: readonly MdastNode[]): string =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' ? [inline(childrenOf(block))] : []))
    .join('\n\n');
