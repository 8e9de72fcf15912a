// How tightly the words of a slide are set, so that they fit on it.
import { languages, type Locale } from '#languages/locales.ts';

/** How much room texts take, in letters of Latin text. */
export function room(locale: Locale, ...texts: string[]): number {
  const letters = [...texts.join('').replace(/\]\([^)]+\)/g, '')].length;
  const { script } = languages[locale];
  return letters * (script === 'han' ? 2.1 : script === 'cyrillic' ? 1.08 : 1);
}

/**
 * From 1 to 3: how tightly so many letters are set. 0: what is read (`words`) has less than 120,
 * and is set larger on the screen of an old projector.
 */
export const tightness = (letters: number, words: number): 0 | 1 | 2 | 3 =>
  letters > 480 ? 3 : letters > 350 ? 2 : words < 120 ? 0 : 1;
