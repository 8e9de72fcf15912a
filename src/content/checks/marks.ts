// Each text uses the punctuation of its language: closed quotation marks of its own kind, its ? and
// !, required spaces, no word twice.
import { inEach, languages, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { isForeign, ownWords } from './foreign.ts';

/** Patterns not allowed in any language, each with its replacement. */
const never: readonly (readonly [RegExp, string])[] = [
  [/"/, 'its quotation marks'],
  [/'/, 'the apostrophe ’'],
  [/(?<!\.)\.\.(?!\.)|\.{4,}/, 'one full stop, or three where something is left open'],
  [/([!?؟])\1|[,;:،؛。，；：、][.,;:،؛。，；：、]/u, 'one mark'],
  [/ [,.](?!\.)|[(（] | [)）]/u, 'no space there'],
  // A full stop inside a word is one of a file or an address.
  [
    /[\p{L}\p{M}\d)»”’][,;!?،؛؟]\p{L}|\p{L}:\p{L}|[\p{Ll}\p{M}]\.\p{Lu}|\p{Script=Arabic}\.\p{Script=Arabic}/u,
    'a space behind the mark',
  ],
];
const quotationMarks = /["“„”«»‘‚’‹›「」『』]/gu;

/** The first words around a place of a text. */
const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 15), at + 15).trim();

/** A quotation mark that is not of the language, or whose other half is missing. */
function wrongQuotes(text: string, quotes: string): string | undefined {
  const [open = '', close = '', openInside = '', closeInside = ''] = quotes;
  let depth = 0;
  let inside = 0;
  for (const { 0: mark, index } of text.matchAll(quotationMarks)) {
    if (mark !== '’' && !quotes.includes(mark))
      return `has ${mark} in "${around(text, index)}". Here stand ${open}…${close}, and inside them ${openInside}…${closeInside}`;
    if (mark === open) depth++;
    if (mark === close) depth--;
    if (mark === openInside) inside++;
    if (mark === openInside && depth === 0 && mark !== '‘')
      return `has ${mark} in "${around(text, index)}", which stands inside a quotation only. Write ${open}…${close}`;
    // An apostrophe is not a closing quotation mark.
    if (mark === closeInside && (inside > 0 || mark !== '’')) inside--;
    if (depth < 0 || inside < 0)
      return `has ${mark} in "${around(text, index)}", and no quotation begins before it. Write ${mark === close ? open : openInside} where it begins`;
  }
  if (depth + inside === 0) return undefined;
  const [from, to] = depth > 0 ? [open, close] : [openInside, closeInside];
  return `has ${from} in "${around(text, text.lastIndexOf(from))}", and the quotation never ends. Write ${to} where it ends`;
}

/** What is wrong with the marks of a text of a language. */
function rulesOf(locale: Locale): (text: string) => string | null {
  const { marks, name } = languages[locale];
  const rules = [...(marks.never ?? []), ...never];
  const any = new RegExp(
    rules.map(([{ source }]) => `(?:${source.replace('\\1', '[!?؟]')})`).join('|'),
    'u',
  );
  const twice = new Set(marks.twice?.split(' '));
  return (text) => {
    if (!/\p{L}/u.test(text)) return null;
    if (any.test(text))
      for (const [looks, instead] of rules) {
        const found = looks.exec(text);
        if (found)
          return `has "${around(text, found.index)}". In ${name} it is written with ${instead}`;
      }
    const quotes = wrongQuotes(text, marks.quotes);
    if (quotes) return quotes;
    for (const { 1: word = '', index } of text.matchAll(
      /(?<![\p{L}’-])(\p{L}{2,}) \1(?![\p{L}’])/giu,
    ))
      if (!twice.has(word.toLowerCase()))
        return `has "${word}" twice in "${around(text, index)}". Keep one`;
    return null;
  };
}
const wrong = inEach((locale) => remembered(rulesOf(locale)));

export function checkMarks(locale: Locale, texts: readonly Text[], report: Report): void {
  if (isForeign(locale, texts)) return;
  for (const { file, at, text, reader, place, kind } of texts) {
    // Text messages use GSM characters only, which cost less: no curly quotes, no no-break space.
    if (reader === 'search' || (kind === 'shareWords' && place.startsWith('sms.'))) continue;
    const message = wrong[locale](ownWords(text));
    if (message) report(file, `${message}.`, at);
  }
}
