// Opens an MDX file: its front matter and the tree of its text, or why it cannot be parsed, in the
// author's words.
import { mdxToMdast, type MdastNode } from 'satteri';
import { ContentError, type Problem } from '#content/problem.ts';
import { readYaml } from '#content/yaml.ts';

/**
 * Typical causes why MDX cannot be parsed at a line, with the message for the author. The first
 * match is reported.
 */
const unreadable: readonly [RegExp, string | ((found: string) => string)][] = [
  [
    /^(<{7}|={7}|>{7})( |$)/,
    'has the marks of two versions that were never made one (<<<<<<<, =======, >>>>>>>). Keep one of the two, and take the marks out',
  ],
  [
    /<[A-Z][^>]*=\s*[“”„«»‘’]/u,
    'has curly quotation marks in a tag. Write straight ones: picture="helpline"',
  ],
  [
    /<[A-Z][^>]*["}\w]\s*,/,
    'has a comma in a tag. Between its parts stand spaces only: picture="helpline" minutes={3}',
  ],
  [
    /<[A-Z][^>]*\s([a-z]+=)(?!["{])/,
    (found) =>
      `has ${found} without quotation marks or brackets in a tag. Write ${found}${/^(minutes|n)=/.test(found) ? '{3}' : '"helpline"'}`,
  ],
  [/<!--/, 'has a comment (<!--). No notes to oneself stand in a text: take it out'],
  [
    /<(https?:|[^\s<>]+@)/,
    'has an address in angle brackets. Write it as a link: [words](https://example.org)',
  ],
  [/<(?![A-Za-z/>])/, 'has a < in its text, which begins a tag. Write it in words'],
  [/[{}]/, 'has a curly bracket that nothing closes. Write the words without it'],
];

/** Why a text is no MDX: the line of the parser's message is looked at first. */
function whyUnreadable(source: string, cause: unknown): Omit<Problem, 'file'> {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const [, number = '1'] = /^(\d+):\d+/.exec(reason) ?? [];
  const line = source.split('\n')[Number(number) - 1] ?? '';
  const [looks, known] = unreadable.find(([one]) => one.test(line)) ?? [];
  // A tag that is not closed is named by the parser, and may stand on any line.
  if (known && !reason.includes('closing tag'))
    return {
      at: { line: Number(number) },
      message: `${typeof known === 'string' ? known : known(looks?.exec(line)?.[1] ?? '')}.`,
    };
  // The parser's message has the place of the unclosed tag and its rule name; the place is in the
  // line number already.
  const said = reason.replace(/^[\d:-]+: /, '').replace(/ \(mdx[\w-]*:[\w-]+\)$/, '');
  const advice = /closing tag for `<[a-z]/.test(reason)
    ? 'No HTML stands in a text: take the tag out'
    : 'Each <Tag> needs its </Tag>, with an empty line between a tag and the text';
  return {
    at: { line: Number(number) },
    message: `cannot be read as MDX: ${said.replace(/\((\d+):\d+\)/g, 'of line $1')}. ${advice}.`,
  };
}

/**
 * The parts of a file: front matter and body. Throws if it is no MDX or its front matter cannot be
 * parsed.
 */
export function openMdx(
  source: string,
  file: string,
  front: string,
): { front: unknown; body: MdastNode[] } {
  let root;
  try {
    root = mdxToMdast(source);
  } catch (cause) {
    throw new ContentError([{ file, ...whyUnreadable(source, cause) }]);
  }
  const [first, ...body] = (root.type === 'root' ? root.children : []) as MdastNode[];
  if (first?.type !== 'yaml')
    throw new ContentError([
      { file, message: `must begin with front matter between two lines of ---: ${front}.` },
    ]);
  return { front: readYaml(first.value, file, 2), body };
}
