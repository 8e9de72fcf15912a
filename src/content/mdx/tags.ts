// Reads the tags of a tree that the walker let through.
import type { MdastNode } from 'satteri';
import type { PaletteName } from './palette.ts';
import type { Report } from './said.ts';
import { childrenOf, lineOf } from './text.ts';

type Value = string | number | boolean;

/** A tag of the palette: its attributes as values, and what stands between its ends. */
export interface Tag {
  name: PaletteName;
  line: number;
  attributes: Readonly<Record<string, Value>>;
  children: MdastNode[];
}

/** `{2}` is a number, `{false}` and a name alone are true or false, everything else is text. */
function valueOf(value: string | { value: string } | null | undefined): Value {
  if (typeof value !== 'object' || value === null) return value ?? true;
  if (/^-?\d+(\.\d+)?$/.test(value.value)) return Number(value.value);
  return /^(true|false)$/.test(value.value) ? value.value === 'true' : value.value;
}

/** The attributes of a tag by name; anything that is not a named attribute is reported. */
export function attributesOf(node: MdastNode, report?: Report): Record<string, Value> {
  if (node.type !== 'mdxJsxFlowElement') return {};
  const given: Record<string, Value> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute')
      report?.(lineOf(node), `has {...} inside <${node.name}>. Write each attribute by its name.`);
    else if (attribute.name in given)
      report?.(lineOf(node), `has ${attribute.name} twice in <${node.name}>. Keep one.`);
    else given[attribute.name] = valueOf(attribute.value);
  }
  return given;
}

/** The tags among the children of a place, in order; with `names`, only those. */
export const tagsIn = (nodes: readonly MdastNode[], ...names: PaletteName[]): Tag[] =>
  nodes.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' &&
    (names.length === 0 || (names as (string | null)[]).includes(node.name))
      ? [
          {
            name: node.name as PaletteName,
            line: lineOf(node),
            attributes: attributesOf(node),
            children: childrenOf(node),
          },
        ]
      : [],
  );
