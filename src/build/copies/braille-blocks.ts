// What of a plain page is read with the fingers: blocks of words. A link leads nowhere on paper, so
// what only leads to other pages is left out.
import { attribute, type Element } from '#page-pass/index.ts';
import { wordsIn } from './plainer.ts';

type Node = Element['childNodes'][number];

/** What begins a line of its own. A number to call is alone on its line. */
export interface Block {
  kind: 'title' | 'heading' | 'sub' | 'item' | 'number' | 'text';
  words: string;
}

/**
 * Stand around words of another language (`[lang]`): not every braille has their letters. Two
 * signs that no text has (private use).
 */
export const foreign = { begin: '\uE000', end: '\uE001' } as const;

const kinds: Readonly<Record<string, Block['kind']>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'sub',
  h4: 'sub',
  summary: 'sub',
  li: 'item',
};
const blocks = new Set(
  'h1 h2 h3 h4 summary p ul ol li div article figure details img table tr'.split(' '),
);
/** Blocks in which a link is part of a sentence. */
const sentences = new Set('h1 h2 h3 h4 summary p li td'.split(' '));

const isElement = (node: Node): node is Element => 'tagName' in node;
const isWay = (element: Element): boolean =>
  element.tagName === 'a' && (attribute(element, 'href') ?? '#').startsWith('#');
const isCall = (element: Element): boolean =>
  element.tagName === 'a' && /^(tel:|sms:|https:\/\/wa\.me)/.test(attribute(element, 'href') ?? '');

/** Whether it has links to other pages, and no words but theirs and a label. */
function onlyLeads(element: Element): boolean {
  let ways = 0;
  const others = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!isElement(node) || ['b', 'summary'].includes(node.tagName)) return '';
    if (attribute(node, 'alt')) return 'a picture';
    if (!isWay(node)) return node.childNodes.map(others).join('');
    ways++;
    return '';
  };
  return others(element).trim() === '' && ways > 0;
}

/** Whether a line says that something follows, and what follows is left out. */
function leadsToNothing(element: Element, next: Element | undefined): boolean {
  return element.tagName === 'p' && /[:：]\s*$/.test(wordsIn(element)) && !!next && onlyLeads(next);
}

/** Some numbers are no link: they are called in their country only. */
const isNumber = (element: Element, { inCall }: Place): boolean =>
  element.tagName === 'bdi' && (inCall || /^[+\d(][\d ()/-]+$/.test(wordsIn(element)));

/** Where in a page an element stands. */
interface Place {
  /** In how many parts that open. */
  depth: number;
  /** In a link that calls or writes to somebody. */
  inCall: boolean;
}

class Reader {
  readonly found: Block[] = [];
  private open: Block | undefined;
  private readonly language: string;
  private readonly marks: string;

  constructor(language: string, marks: string) {
    this.language = language;
    this.marks = marks;
  }

  private say(words: string): void {
    if (!this.open && words.trim() === '') return;
    if (!this.open) this.begin('text');
    if (this.open) this.open.words += words;
  }

  private begin(kind: Block['kind']): void {
    // The paragraph of an item is the item.
    if (this.open?.words.trim() === '' && this.open.kind === 'item') return;
    this.found.push((this.open = { kind, words: '' }));
  }

  /** A number on a line of its own; what follows in the same block goes on below. */
  private number(words: string): void {
    const kind = this.open?.kind === 'text' ? 'text' : 'item';
    this.found.push({ kind: 'number', words }, (this.open = { kind, words: '' }));
  }

  private picture(element: Element): void {
    const says = attribute(element, 'alt') ?? attribute(element, 'aria-label');
    const [before = '', after = ''] = this.marks;
    if (says) this.found.push({ kind: 'text', words: before + says + after });
    this.open = undefined;
  }

  inside(element: Element, place: Place): void {
    const children = element.childNodes.filter(isElement);
    const isLoose = !sentences.has(element.tagName);
    for (const node of element.childNodes) {
      if ('value' in node) this.say(node.value);
      if (!isElement(node)) continue;
      const isLeft = (isLoose || blocks.has(node.tagName)) && onlyLeads(node);
      if (!isLeft && !leadsToNothing(node, children[children.indexOf(node) + 1]))
        this.read(node, place);
    }
  }

  private read(element: Element, place: Place): void {
    const { tagName } = element;
    if (tagName === 'svg' || tagName === 'img') this.picture(element);
    else if (tagName === 'br') this.say(' ');
    else if (isNumber(element, place)) this.number(wordsIn(element));
    else if (blocks.has(tagName) || isCall(element)) this.block(element, place);
    else this.inline(element, place);
  }

  private block(element: Element, { depth, inCall }: Place): void {
    const { tagName } = element;
    const calls = isCall(element);
    const kind = kinds[tagName] ?? (calls ? 'item' : 'text');
    // A source is no heading.
    this.begin(depth > 1 && tagName === 'summary' ? 'text' : kind);
    const place = { depth: depth + Number(tagName === 'details'), inCall: inCall || calls };
    this.marked(element, place);
    this.open = undefined;
  }

  private inline(element: Element, place: Place): void {
    const isBold = element.tagName === 'b';
    // How to reach somebody stands below what for.
    if (isBold && place.inCall) this.begin('item');
    const isFirst = this.open?.words.trim() === '';
    this.marked(element, place);
    // So does what follows a label at the beginning of a paragraph.
    if (isFirst && this.open && (isBold || attribute(element, 'data-call') !== undefined))
      this.found.push((this.open = { ...this.open, words: '' }));
  }

  private marked(element: Element, place: Place): void {
    const lang = attribute(element, 'lang');
    const isForeign = lang !== undefined && lang !== this.language;
    if (isForeign) this.say(foreign.begin);
    this.inside(element, place);
    if (isForeign) this.say(foreign.end);
  }
}

/**
 * The blocks of a page. `language`: its tag; `marks`: the brackets around what a picture tells.
 */
export function blocksIn(main: Element, language: string, marks: string): Block[] {
  const reader = new Reader(language, marks);
  reader.inside(main, { depth: 0, inCall: false });
  return reader.found
    .map(({ kind, words }) => ({ kind, words: words.replace(/[ \t\r\n]+/g, ' ').trim() }))
    .filter(({ words }) => words !== '');
}
