// Removes white space without effect. Between words and inside a line it stays.
import { contentOf, isText, type Page, type Parent } from './tree.ts';

/** Block-level or invisible elements: white space at their edges has no width. */
const blocks = new Set(
  `html head body meta title link style script header main footer nav section article aside div h1 h2 h3 h4 h5 h6
   p ul ol li dl dt dd table caption thead tbody tr th td template figure details summary quiz-question`.split(
    /\s+/,
  ),
);
/** Elements in a line that are boxes of their own: white space at their ends has no width. */
const boxes = new Set([...blocks, 'button']);
/** Between the shapes of a drawing there are no words. */
const shapes = new Set(['svg', 'g']);

// White space as in HTML: without the no-break space.
const [atStart, atEnd] = [/^[ \t\n\f\r]+/, /[ \t\n\f\r]+$/];

function dropIn(parent: Parent): void {
  const { childNodes } = parent;
  const isBlock = (index: number): boolean => blocks.has(childNodes[index]?.nodeName ?? '');
  const isBox = boxes.has(parent.nodeName) || parent.nodeName.startsWith('#document');
  const kept = childNodes.filter((node, i) => {
    if (!isText(node)) return true;
    const isAlone = node.value.replace(atStart, '') === '';
    if (isAlone && (isBlock(i - 1) || isBlock(i + 1) || shapes.has(parent.nodeName))) return false;
    if (isBox && i === 0) node.value = node.value.replace(atStart, '');
    if (isBox && i === childNodes.length - 1) node.value = node.value.replace(atEnd, '');
    return node.value !== '';
  });
  if (kept.length < childNodes.length) parent.childNodes = kept;
}

/** Drops the white space of a page, or of its templates. */
export function dropWhiteSpace({ root, elements }: Page): void {
  for (const parent of [root, ...elements]) dropIn(contentOf(parent));
}
