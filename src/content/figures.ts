// The numbers in a text, as they are compared: languages write the same ones.
import { remembered } from './remembered.ts';

/** Numbers that are not part of the message: link targets, sources, placeholders, HTML entities. */
const unsaid = /(?<=\])\([^)]*\)|\[source: [^\]]*\]|\{\w+\}|&#?\w+;/g;
/**
 * Months are names in all languages but Chinese, and the limit for text length depends on the
 * script.
 */
const ofTheLanguage =
  /\d+ ?(?=月)|(\d+ (\S+ ){1,2})?\d+ (letters|words|characters|lettres|mots|caractères|letras|palabras|caracteres|حرف|كلمة|букв|слов|знак)|\d+ ?个?字/gi;
/** Between the thousands of a number: 1,000, 1 000, 1.000. */
const thousands = /(?<=\d)[,. \u00a0\u202f](?=\d{3}(?!\d))/g;

/** The digits of Arabic and Persian, each ten in order. */
const arabic = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';

/** A text in which every number has the digits 0-9, and nothing between its thousands. */
export const inDigits = remembered((text) =>
  text
    .replace(unsaid, ' ')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(arabic.indexOf(digit) % 10))
    .replace(thousands, '')
    .replace(ofTheLanguage, ' '),
);

/** The numbers of a text that every language has, each once. */
export const figuresOf = remembered((text): readonly string[] => [
  ...new Set(inDigits(text).match(/\d+/g)),
]);
