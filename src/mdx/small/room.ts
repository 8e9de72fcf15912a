// How large the picture of a small page is on a phone: by what its words need, so that nothing that is opened moves it and no language gets a stamp. Measured at
// 360 x 740 on all small pages: up to 340 letters leave it 245 pixels of width, up to 400 they leave 200, and more 157.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { Scene } from '#library/sections.ts';

/** The letters for which there is room beside each height. */
const rooms = [
  { letters: 340, height: 'h-[max(9.75rem,calc(100svh-34.75rem))]' },
  { letters: 400, height: 'h-[max(8.5rem,calc(100svh-36.875rem))]' },
  { letters: Infinity, height: 'h-[max(7.375rem,calc(100svh-38.875rem))]' },
] as const;
/** How wide a letter is beside a Latin one. */
const widths = { latin: 1, arabic: 1, cyrillic: 1.15, han: 2 } as const;
/** How much more room a letter of a heading takes. */
const ofHeading = 1.6;

/** The class of the height, for the heading, the short text and the two lines that help. */
export function pictureHeight(locale: Locale, { heading, text, helps }: Scene): string {
  const letters = (words: string): number => plain(words).length * widths[languages[locale].script];
  const needed =
    letters(heading) * ofHeading +
    letters(text) +
    helps.reduce((sum, help) => sum + letters(help.text), 0);
  return rooms.find((room) => needed <= room.letters)?.height ?? '';
}
