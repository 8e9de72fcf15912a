// The main text of a page as Markdown, for the peer of the bench: headings, paragraphs, lists,
// folds, links and pictures.
import { squeeze, type Tag } from '../../support/html.ts';

const ignored = new Set(['script', 'style', 'template', 'button', 'input', 'select', 'svg', 'h1']);
const lines = new Set(
  `main header footer nav section article aside div h2 h3 h4 p ul ol li dl dt dd table tbody tr td th figure
  details summary form fieldset legend blockquote picture`.split(/\s+/),
);
/** Elements in a line that mean the same in Markdown, as HTML. */
const kept = new Set(['a', 'b', 'strong', 'em', 'i', 'bdi', 'picture', 'source', 'img']);
const empty = new Set(['img', 'source']);

const escape = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\s*\d+)([.)])/, '$1\\$2');
/** What a picture and a link need, with the words of a picture. */
const written = ({ attributes }: Tag): string =>
  ['href', 'src', 'srcset', 'media', 'width', 'height', 'alt', 'loading', 'lang', 'dir']
    .filter((name) => attributes[name] !== undefined)
    .map((name) => ` ${name}="${attributes[name]?.replaceAll('"', '&quot;')}"`)
    .join('');

function inLine(node: Tag | string): string {
  if (typeof node === 'string') return escape(node.replace(/\s+/g, ' '));
  if (ignored.has(node.name) || node.attributes.hidden !== undefined) return '';
  const inside = node.children.map(inLine).join('');
  if (!kept.has(node.name)) return inside;
  const open = `<${node.name}${written(node)}>`;
  return empty.has(node.name) ? open : `${open}${inside}</${node.name}>`;
}

const isLine = (node: Tag | string): boolean =>
  typeof node !== 'string' && (lines.has(node.name) || node.children.some(isLine));

/** The pieces of Markdown of what stands in a tag, each with a blank line around it. */
function piecesIn(tag: Tag): string[] {
  const pieces: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim()) pieces.push(squeeze(line));
    line = '';
  };
  for (const child of tag.children)
    if (typeof child !== 'string' && isLine(child) && !ignored.has(child.name)) {
      end();
      pieces.push(...piecesOf(child));
    } else line += inLine(child);
  end();
  return pieces;
}

function piecesOf(tag: Tag): string[] {
  if (tag.attributes.hidden !== undefined) return [];
  const own = piecesIn(tag);
  switch (tag.name) {
    case 'h2':
    case 'h3':
    case 'h4':
      return [`${'#'.repeat(Number(tag.name[1]))} ${own.join(' ')}`];
    case 'ul':
    case 'ol':
      return [own.join('\n')];
    case 'li':
      return own.length > 0 ? [`- ${own.join('\n\n').replaceAll('\n', '\n  ')}`] : [];
    case 'picture':
      return [squeeze(inLine(tag))];
    case 'summary':
      return [`<summary>${own.join(' ')}</summary>`];
    case 'details':
      return ['<details>', ...own, '</details>'];
    default:
      return own;
  }
}

/** The text of a page as Markdown, without its title. */
export const markdownOf = (main: Tag): string => `${piecesIn(main).join('\n\n')}\n`;
