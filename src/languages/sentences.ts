// Takes an author's text apart: sentences without links, and the links of the sentence that leads on.
import { languages, type Locale } from './locales.ts';
import { targetOf } from '#urls.ts';

export interface LeadIn {
  /** The sentences that have no link. */
  sentences: string;
  /** The words before the first link that is kept: "You can skip to". */
  lead: string;
  /** The links that lead to something that is built. */
  links: { label: string; href: string }[];
}

const link = /\[([^\]]+)\]\(([^)\s]+)\)/;

/** Splits a text such as "You can stop at any time. You can skip to [part 2](section:who-is-harmed)." A sentence whose links all lead to pages that are not built yet is left out. */
export function leadIn(locale: Locale, text: string): LeadIn {
  // The targets of links hold no full stops followed by a space, so the sentences can be cut with the links in them.
  const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'sentence' });
  const at = text.search(link);
  if (at < 0) return { sentences: text, lead: '', links: [] };
  const before = [...segmenter.segment(text.slice(0, at))].map(({ segment }) => segment);
  const unfinished = /[.!?؟。！？»”"]\s*$/.test(before.at(-1) ?? '.') ? '' : (before.pop() ?? '');
  const links = [...text.matchAll(new RegExp(link, 'g'))]
    .map(([, label = '', href = '']) => ({ label, href }))
    .filter(({ href }) => targetOf(href)?.kind !== 'planned');
  return { sentences: before.join('').trim(), lead: links.length ? unfinished.trim() : '', links };
}

/** An author's text without its links: for paper. */
export const plainText = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
