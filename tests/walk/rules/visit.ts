// What a visit brings and leaves.
import { languages } from '#languages/locales.ts';
import { leftIn, shiftOf } from '../../support/visit.ts';
import { laptop, phone } from '../openings.ts';
import { isUsual, type Rule } from '../rule.ts';

export const errors: Rule = {
  name: 'errors',
  expected: 'no error in the console, and nothing that the policy refuses',
  look: ({ loaded }) => Promise.resolve(loaded.errors),
};

export const origins: Rule = {
  name: 'origins',
  expected: 'requests to this site only',
  look: ({ loaded }) =>
    Promise.resolve(loaded.requests.filter((one) => !/^(\/(?!\/)|data:|blob:)/.test(one))),
};

export const stored: Rule = {
  name: 'stored',
  expected: 'nothing in any store of the browser, after this page and all before it',
  asks: ({ scripts }) => scripts,
  look: ({ tab }) => leftIn(tab),
};

/** Bytes of a first visit without scrolling. */
const most = 100 * 1024;
export const bytes: Rule = {
  name: 'bytes',
  expected: `at most ${most} bytes without scrolling`,
  asks: (opening) => isUsual(opening) && opening.scripts && [phone, laptop].includes(opening.size),
  look: ({ loaded }) =>
    Promise.resolve(
      loaded.bytes > most ? [`${loaded.bytes} bytes in ${loaded.requests.join(' ')}`] : [],
    ),
};

/** Files of fonts: the letters of its script, and of Latin names beside them. */
const fontsOf = { latin: 2, cyrillic: 4, arabic: 2, han: 0 };
export const fonts: Rule = {
  name: 'fonts',
  expected: 'the fonts of its script and no other',
  // A sentence to show stands there in two languages.
  asks: ({ kind }) => kind !== 'shown',
  look: ({ loaded, locale }) => {
    const asked = loaded.requests.filter((one) => one.endsWith('.woff2'));
    return Promise.resolve(
      asked.length > fontsOf[languages[locale].script as 'latin'] ? asked : [],
    );
  },
};

export const shift: Rule = {
  name: 'shift',
  expected: 'a layout that moves by less than 0.01 while the page comes',
  // What is made to be shown or printed is fitted when it is there.
  asks: (opening) => isUsual(opening) && opening.scheme !== 'forced',
  // A real shift comes each time. On a busy machine a font may also come late, once.
  look: async ({ tab, again }) => {
    const moves: number[] = [];
    do {
      if (moves.length > 0) await again();
      moves.push(await shiftOf(tab));
    } while (moves.length < 3 && Math.min(...moves) >= 0.01);
    return Math.min(...moves) < 0.01 ? [] : [moves.join(', ')];
  },
};
