// Splits an author's text: sentences without links, and the links of the sentence that leads on.
import { languages, type Locale } from './locales.ts';

export interface LeadIn {
  /** The sentences that have no link. */
  sentences: string;
  /** The words before the first link: "You can skip to". */
  lead: string;
  links: { label: string; href: string }[];
}

/** A link in an author's text: its words, and its target. */
export const link = /\[([^\]]+)\]\(([^)\s]+)\)/;

/** Strong words in an author's text: `**You can**`. */
export const strong = /\*\*([^*]+)\*\*/;

/**
 * Splits a text such as "You can stop at any time. You can skip to [part
 * 2](section:who-is-harmed)."
 */
export function leadIn(locale: Locale, text: string): LeadIn {
  // The targets of links have no full stop followed by a space, so sentences can be split with the
  // links in them.
  const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'sentence' });
  const at = text.search(link);
  if (at < 0) return { sentences: text, lead: '', links: [] };
  const before = [...segmenter.segment(text.slice(0, at))].map(({ segment }) => segment);
  const unfinished = /[.!?؟。！？»”"]\s*$/.test(before.at(-1) ?? '.') ? '' : (before.pop() ?? '');
  const links = [...text.matchAll(new RegExp(link, 'g'))].map(([, label = '', href = '']) => ({
    label,
    href,
  }));
  return { sentences: before.join('').trim(), lead: unfinished.trim(), links };
}

/** An author's text without its links: for paper. */
export const withoutLinks = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

/** What stands between quotation marks, with no quotation in it. */
const quotation = /“[^“”„]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』|‘[^‘’]*’|"[^"]*"/gu;
/** A text without what somebody says in it. */
export function unquoted(text: string): string {
  const without = text.replace(quotation, ' ');
  return without === text ? text : unquoted(without);
}

/** Each text once: twenty rules of the content check ask for the same. */
const plains = new Map<string, string>();
/**
 * An author's text to search, count and compare: without links, source marks and stars, white space
 * collapsed. A no-break space is a part of its language (French: before "?").
 */
export function plain(text: string): string {
  const known = plains.get(text);
  if (known !== undefined) return known;
  const made = withoutLinks(text.replace(/\[source: [^\]]+\]/g, ''))
    .replace(/\*\*/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  plains.set(text, made);
  return made;
}
