import type { Locale } from '#languages/locales.ts';
import type { SectionColours } from '#content/colours.ts';
import { dataOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';

/** The words of the rhyme and its page. */
export const rhymeIn = (locale: Locale) => dataOf('rhyme', `${locale}/pages/rhyme`);

/**
 * What is drawn for each sign: a child who makes it, the hands alone for where a picture is small,
 * and a child who does what it means.
 */
const drawn = [
  { child: 'rhyme-stop', hand: 'hands-flat', means: 'hand-stop', colours: 'clay' },
  { child: 'rhyme-leave', hand: 'hands-walk', means: 'hand-leave', colours: 'blue' },
  { child: 'rhyme-tell', hand: 'hands-open', means: 'hand-tell', colours: 'leaf' },
] as const satisfies readonly {
  child: string;
  hand: string;
  means: string;
  colours: SectionColours;
}[];

/** One of the three hand signs. */
export interface HandSign {
  sign: string;
  how: string;
  means: string;
  colours: SectionColours;
  /** A child who makes the sign, large enough to copy. */
  child: Drawing;
  /** The hands. The words beside them say as much. */
  hand: Drawing;
  /** What it means. */
  drawing: Drawing;
}

/** The three hand signs, in order. */
export async function signsIn(locale: Locale): Promise<HandSign[]> {
  const { signs } = await rhymeIn(locale);
  return Promise.all(
    drawn.map(async ({ child, hand, means, colours }, i) => ({
      ...(signs[i] ?? { sign: '', how: '', means: '' }),
      colours,
      child: await pictureIn(locale, child),
      hand: await pictureIn(locale, hand, { decorate: true }),
      drawing: await pictureIn(locale, means, { decorate: true }),
    })),
  );
}
