// Looks at one line of text: which marks it has, and what of Markdown was left over in its words.
import type { MdastNode } from 'satteri';
import type { Mark } from './palette.ts';
import { said, type Report } from './said.ts';
import { childrenOf } from './text.ts';

/**
 * Reports what is not allowed in a line; `marks` are. `at`: the line of the file, if a node does
 * not know its own.
 */
export function checkLine(
  nodes: readonly MdastNode[],
  marks: readonly Mark[],
  where: string,
  at: number,
  report: Report,
): void {
  if (nodes.length === 0) report(at, `has ${where} without words. Write them, or take it out.`);
  if (marks.includes('choice')) return checkChoice(nodes, where, at, report);
  for (const node of nodes) {
    const line = node.position?.start.line ?? at;
    if (node.type === 'text') checkWords(node.value, marks, where, line, report);
    else if (node.type === 'link') checkLink(node, marks, where, line, report);
    else if (node.type === 'strong' && marks.includes('strong'))
      checkLine(childrenOf(node), [], 'strong words', line, report);
    else if (node.type === 'mdxJsxTextElement')
      report(
        line,
        `uses <${node.name ?? ''}> in its text, and a page would be built with it. No HTML stands in a text, and no part inside a line: take the tag out.`,
      );
    else if (node.type === 'mdxTextExpression')
      report(line, `has {${node.value}} in a text. ${said.stray(node).advice}`);
    else {
      const { what, advice } = said.stray(node);
      report(
        line,
        `has ${what} in ${where}, where only words ${also(marks)}are drawn everywhere. ${advice}`,
      );
    }
  }
}

const also = (marks: readonly Mark[]): string =>
  marks.map((mark) => (mark === 'place' ? '' : `and ${said[mark]} `)).join('');

function checkLink(
  node: MdastNode,
  marks: readonly Mark[],
  where: string,
  line: number,
  report: Report,
): void {
  if (node.type !== 'link') return;
  const [only] = node.children;
  const words = only?.type === 'text' ? only.value : '';
  if (!marks.includes('link'))
    report(
      line,
      where === 'a heading'
        ? `has the link "${node.url}" in a heading. Put it into the text below.`
        : `has the link "${node.url}" in ${where}, where no link is drawn everywhere. Write the words without it.`,
    );
  else if (node.children.every((one) => one.type === 'text' && one.value.trim() === ''))
    report(
      line,
      `has a link without words: [](${node.url}). Write what a reader is to see: [words](${node.url}).`,
    );
  else if (node.url === '')
    report(
      line,
      `has the link [${words}]() that leads nowhere. Write where it leads: [${words}](page:help).`,
    );
  else if (node.url.startsWith('#') && !marks.includes('place'))
    report(
      line,
      `has the link "${node.url}" in ${where}. Only a section has such places: write section:online#who-is-writing for a scene, page:help#find for a part of the help page.`,
    );
  else if (node.title || /[\s()]/.test(node.url))
    report(
      line,
      `has the link "${node.url}" with more than an address. Write it as [words](page:help).`,
    );
  else if (words === node.url || `http://${words}` === node.url || `mailto:${words}` === node.url)
    report(
      line,
      `has the bare address "${words}". Write what it is, and the address behind it: [words](https://example.org).`,
    );
  else if (node.url.startsWith('http:'))
    report(
      line,
      `has the link "${node.url}", which others on the line can read and change. Expected https:// at its start.`,
    );
  else checkLine(childrenOf(node), [], `the words of the link "${node.url}"`, line, report);
}

/** A choice of a story: a link to a step, and nothing beside it. */
function checkChoice(
  nodes: readonly MdastNode[],
  where: string,
  line: number,
  report: Report,
): void {
  const [only, ...others] = nodes;
  if (only?.type === 'link' && others.length === 0 && /^#\d+$/.test(only.url))
    checkLine(childrenOf(only), [], 'a choice', line, report);
  else
    report(
      line,
      `in ${where} has a choice that is no link to a step. Write it as - [“Let us tell an adult.”](#7)`,
    );
}

/** No word of a language with spaces has so many letters. */
const tooLong = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{41,}/u;
const sources = /\[\s*source\b[^\][]*\]?/giu;

/** The letters around a place of a text. */
const near = ({ input, index }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - 20), index + 21);

function checkWords(
  words: string,
  marks: readonly Mark[],
  where: string,
  line: number,
  report: Report,
): void {
  for (const [mark] of words.matchAll(sources))
    if (!/^\[source: [a-z0-9-]+\]$/.test(mark))
      report(
        line,
        `has "${mark}". Write a source exactly as [source: key]: small letters, one space, one key of content/shared/sources.yaml.`,
      );
    else if (!marks.includes('source'))
      report(
        line,
        `has "${mark}" in ${where}, where no source is drawn everywhere. A number and its source stand in <More>.`,
      );
  const rest = words.replace(sources, '');
  const [long] = tooLong.exec(rest) ?? [];
  if (long)
    report(
      line,
      `has a word of ${[...long].length} letters: "${long.slice(0, 20)}...". No word is so long: is a space missing?`,
    );
  const bracket = /[[\]]/.exec(rest);
  if (bracket)
    report(
      line,
      `has a stray "${bracket[0]}" in "${near(bracket)}". Square brackets are for links: [words](term:crime), with no space between ] and (, and none in the address.`,
    );
  const left = /[*_`~\\|{}<>]|^#/.exec(rest);
  if (left)
    report(
      line,
      `has a stray "${left[0]}" in "${near(left)}". It is a mark of Markdown that nothing closes, and would be seen on the page: take it out.`,
    );
}
