// The size of a small page's picture on a phone, by the length of its text, so that opening a fold
// does not resize it and no language gets a tiny one. Measured at 360 x 740 px on all small pages:
// up to 340 letters leave 245 px of width, up to 400 leave 200 px, more leave 157 px.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Scene } from '#library/sections.ts';

/** The most letters beside a picture of each size. */
const rooms = { large: 340, middle: 400, small: Infinity } as const;
type Size = keyof typeof rooms;
/** How wide a letter is beside a Latin one. */
const widths = { latin: 1, arabic: 1, cyrillic: 1.3, han: 2 } as const;
/** How much more room a letter of a heading takes. */
const ofHeading = 1.6;

/** The size of the picture beside the heading, the short text and the two lines that help. */
export function pictureSize(locale: Locale, { heading, text, helps }: Scene): Size {
  const letters = (words: string): number => plain(words).length * widths[languages[locale].script];
  const needed =
    letters(heading) * ofHeading +
    letters(text) +
    helps.reduce((sum, help) => sum + letters(help.text), 0);
  return needed <= rooms.large ? 'large' : needed <= rooms.middle ? 'middle' : 'small';
}
