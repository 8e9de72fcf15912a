// The marks of a language hold in what a reader meets: authors write most of it, and templates join
// it with colons, commas and full stops of their own.
import assert from 'node:assert/strict';
import { languages } from '#languages/locales.ts';
import { parse, type Tag } from '../support/html.ts';
import { cards, languagePages, localeOf, type Page } from '../support/site.ts';
import { test } from '../support/test.ts';

/** What is written for machines, is drawn, or is of no language. */
const silent = /^(style|script|svg|code|kbd|pre|textarea|template)$/;
/** Elements in a line of text; any other begins a new line. */
const inLine = /^(a|abbr|b|bdi|cite|em|fill-in|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
/** An address or a number in brackets is in no language. */
const numbers = /\((?!□)[^()\p{Script=Han}]*\)/gu;
/** A space between two elements is room, and no mark. */
const spaces = 'no space there';
const spoken = ['alt', 'aria-label', 'placeholder'];

/** The lines of a page, as it is read; □ stands for what is in another language. */
function linesOf(root: Tag, tag: string): string[] {
  // A new line begins wherever a text is cut.
  const cut = '\n';
  const read = (element: Tag): string =>
    spoken
      .flatMap((name) => element.attributes[name] ?? [])
      .map((words) => cut + words + cut)
      .join('') +
    element.children
      .map((child, i) => {
        if (typeof child === 'string') return child.replace(/\s*\n\s*/g, ' ');
        // Neighbours with nothing between them stand side by side, not in one text.
        const before = typeof element.children[i - 1] === 'object' ? cut : '';
        if (silent.test(child.name) || (child.attributes.lang ?? tag) !== tag) return before + '□';
        return inLine.test(child.name) ? before + read(child) : cut + read(child) + cut;
      })
      .join('');
  return read(root)
    .split(cut)
    .map((line) => line.replace(numbers, '□').trim())
    .filter((line) => line !== '');
}

/** Each line of some pages that has a mark which its language does not write so. */
function wrongIn(pages: readonly Page[]): string[] {
  const found = new Map<string, string>();
  for (const { url, html } of pages) {
    const { tag, marks } = languages[localeOf(url) ?? assert.fail(url)];
    if (marks.never)
      for (const line of linesOf(parse(html), tag))
        for (const [looks, instead] of marks.never.filter(([, it]) => it !== spaces)) {
          const wrong = looks.exec(line);
          if (wrong)
            found.set(
              line,
              `${url}: "${line.slice(Math.max(0, wrong.index - 60), wrong.index + 30)}", expected ${instead}`,
            );
        }
  }
  return [...found.values()];
}

test('what templates join has the marks of its language: its colon, comma, full stop and brackets, and no space before "?" that a line may end at', () => {
  const wrong = wrongIn(
    // Text messages have the signs that cost least; numbers in a country have names of its own.
    [...languagePages(), ...cards()].filter(({ url }) => !/\/(share\/words|help\/..)\/$/.test(url)),
  );
  assert.equal(wrong.length, 0, wrong.join('\n'));
});
