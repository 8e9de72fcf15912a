// How large the picture of a small page is on a phone: by what its words need, so that nothing that is opened moves it and no language gets a stamp. Measured at
// 360 x 740 on all small pages: up to 340 letters leave it 245 pixels of width, up to 400 they leave 200, and more 157.
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
