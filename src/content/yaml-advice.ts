// Reports YAML that cannot be parsed, or is parsed differently than meant, in the author's words.
import { isAlias, isScalar, visit, type Document, type Node } from 'yaml';

const quotes = 'needs quotes around it';
const noKey =
  'a line has no key. A text that goes on over several lines has spaces before each of them';
const asideOthers = 'a line stands further to the left or right than those it belongs to';
const sign = (): string => `a text that begins with @, % or \` ${quotes}`;

/** By the code of the reader of YAML: what it says itself, and the line on which it stopped. */
const advice: Partial<Record<string, (reason: string, line: string) => string>> = {
  BAD_ALIAS: () => `a text that begins with & or * ${quotes}`,
  BAD_DQ_ESCAPE: (reason) =>
    `${reason.split(' ').at(-1) ?? ''} stands in quotes, where \\ begins a sign of its own. Take the \\ out`,
  BAD_SCALAR_START: sign,
  BAD_DIRECTIVE: sign,
  BAD_INDENT: (reason, line) =>
    reason.startsWith('Flow')
      ? `a bracket [ or { has no end. A text that begins with one ${quotes}`
      : /^\s*([–—•]|-\S)/.test(line)
        ? 'each line of a list begins with - and a space'
        : asideOthers,
  BLOCK_AS_IMPLICIT_KEY: (_, line) =>
    /^\s*(- +)?[^\s:]+:\s.*:/.test(line) ? `a text with a colon in it ${quotes}` : asideOthers,
  BLOCK_IN_FLOW: () =>
    'between { and }, or [ and ], a comma is missing. Write one behind each value',
  DUPLICATE_KEY: () => 'a key stands twice. Keep one of the two',
  MISSING_CHAR: (reason) =>
    reason.startsWith('Implicit') ? noKey : 'a quotation mark, a bracket or a comma is missing',
  MULTILINE_IMPLICIT_KEY: () => noKey,
  MULTIPLE_DOCS: () => 'a line --- begins a second text. Take it out',
  TAB_AS_INDENT: () => 'a line begins with a tab. Write spaces instead',
  UNEXPECTED_TOKEN: (_, line) =>
    /"\s+[\w-]+:\s/.test(line)
      ? 'behind a text in quotes a comma is missing'
      : 'something stands after the end of a text. Put the whole text in quotes, and write \\" for a quotation mark inside it',
};

/**
 * Characters of a line that YAML reads differently than an author, who sees a space, a colon or
 * nothing.
 */
const lookalikes: readonly [RegExp, (found: string) => string][] = [
  [
    /^ *(?:- +)*(?:-|[\w.-]+:)?([\u00A0\u2000-\u200A\u202F\u3000])/m,
    (found) =>
      `it has a space that is none to YAML (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}). Write the spaces before a text with the space bar`,
  ],
  [
    /^\.\.\.()$/m,
    () => 'a line with ... ends the text, and what stands below it is lost. Take the line out',
  ],
];
const fullColon = /^ *(?:- +)?[\w.-]+：/;

/** Where a text is wrong, and why. */
export interface Wrong {
  at: number;
  why: string;
}

/** Invisible characters that YAML reads as something else. */
export function lookalikeIn(text: string): Wrong | undefined {
  for (const [looks, why] of lookalikes) {
    const found = looks.exec(text);
    if (found) return { at: found.index, why: why(found[1] ?? '') };
  }
  return undefined;
}

/** Why the reader of YAML stopped. */
export function whyStopped({ errors: [mistake] }: Document, text: string): Wrong | undefined {
  if (!mistake) return undefined;
  const [at] = mistake.pos;
  const [reason = ''] = mistake.message.split(/ at line |\n/);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  const why = fullColon.test(line)
    ? 'a key has a Chinese colon (：). Write : and a space behind it'
    : (advice[mistake.code]?.(reason, line) ?? reason);
  return { at, why };
}

/** What would be lost of a node that YAML parses without an error. */
function lostIn(node: Node, text: string): string | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  if (isAlias(node)) return `a text that begins with * ${quotes}`;
  if (node.tag ?? node.anchor)
    return `"${/[!&]\S*(?=\s+$)/.exec(text.slice(0, from))?.[0] ?? '!'}" would be lost: what begins with ! or & is a mark of YAML. A text that begins so ${quotes}`;
  // A comment would have two spaces before its #.
  const [rest = ''] = /^ #.*/.exec(text.slice(to)) ?? [];
  return rest && isScalar(node) && node.type === 'PLAIN'
    ? `"${rest.trim()}" would be lost: what stands behind a # is a note that nobody sees. A text with a # in it ${quotes}; a note stands on a line of its own, or behind two spaces`
    : undefined;
}

/**
 * Texts that YAML reads differently than meant: those that begin with *, & or !, and those with a #
 * inside.
 */
export function notMeant(document: Document, text: string): Wrong | undefined {
  let found: Wrong | undefined;
  visit(document, {
    Node: (_, node) => {
      const why = lostIn(node, text);
      if (why) found = { at: node.range?.[0] ?? 0, why };
      return found && visit.BREAK;
    },
  });
  return found;
}
