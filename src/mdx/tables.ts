// On a phone each row of a table is a card, and each cell names its column (styles/teach.css):
// "Words to leave out" must stay visible.
import { defineHastPlugin, type HastNode } from 'satteri';

const within = (node: Readonly<HastNode>, name: string): Readonly<HastNode>[] =>
  'children' in node
    ? (node.children as HastNode[]).flatMap((child) =>
        'tagName' in child && child.tagName === name ? [child] : within(child, name),
      )
    : [];

/** Gives every cell of a table the heading of its column as `data-head`. */
export const tables = defineHastPlugin({
  name: 'heads-of-a-table',
  element: {
    filter: ['table'],
    visit(table, context) {
      const heads = within(table, 'th').map((cell) => context.textContent(cell));
      for (const row of within(table, 'tr'))
        within(row, 'td').forEach((cell, i) => context.setProperty(cell, 'data-head', heads[i]));
    },
  },
});
