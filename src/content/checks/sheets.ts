// A page for teachers fits on its sheets of paper. The browser tests measure the layout
// (tests/browser/teach); this finds texts that are far too long.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Script } from '#languages/types.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

/**
 * Letters on a sheet of A4: a tenth more than the longest page has today. Large print and half
 * sheets hold these parts of it.
 */
const onSheet: Record<Script, number> = { latin: 3300, cyrillic: 2900, arabic: 2500, han: 1100 };
const part = 0.42;

export function checkSheets(content: Content, locale: Locale, report: Report): void {
  for (const [page, { sheets, large, half }] of Object.entries(content.teach)) {
    const text = content.languages[locale].teachPages[page];
    if (!text) continue;
    const letters = plain(text.body).length;
    const most = Math.round(
      onSheet[languages[locale].script] * sheets * ((large ?? half) ? part : 1),
    );
    if (letters > most)
      report(
        `${locale}/teach/${page}.mdx`,
        `has ${letters} letters. Expected at most about ${most}: it must fit on ${half ? 'half a sheet' : sheets === 1 ? 'one sheet' : `${sheets} sheets`} of paper${large ? ', in large print' : ''} (content/shared/teach.yaml). Make it shorter.`,
      );
  }
}
