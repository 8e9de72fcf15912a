// The size of a small page's picture on a phone, by the length of its text, so that opening a fold
// does not resize it. At 360 x 740 px it is 240 px wide, and 200 px beside the longest texts
// of a language.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Scene } from '#library/sections.ts';

/** The most letters under a large picture. */
const room = 442;
/** How wide a letter is beside a Latin one. */
const widths = { latin: 1, arabic: 1, cyrillic: 1.1, han: 2 } as const;
/** How much more room a letter of a heading takes. */
const ofHeading = 1.6;

/** The size of the picture beside the heading, the short text and the two lines that help. */
export function pictureSize(locale: Locale, { heading, text, helps }: Scene): 'large' | 'small' {
  const letters = (words: string): number => plain(words).length * widths[languages[locale].script];
  const needed =
    letters(heading) * ofHeading +
    letters(text) +
    helps.reduce((sum, help) => sum + letters(help.text), 0);
  return needed <= room ? 'large' : 'small';
}
