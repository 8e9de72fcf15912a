// When two words are nearly the same: a letter wrong, two letters that changed places, or the same sound. The search and the list of countries forgive by it.
import { distance } from 'fastest-levenshtein';

/** A word as it sounds. */
export type Sound = (word: string) => string;

/** Letters that sound alike, by language: enough to bring what a nine-year-old hears near to what is written. */
const alike: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/ph/g, 'f'],
    [/eaux?|aux?/g, 'o'],
    [/qu|c(?![eihy])|k/g, 'k'],
    [/ss|c(?=[eiy])|ti(?=on)/g, 's'],
    [/(ai[st]?|er|ez|et|es|e)$/g, 'e'],
    [/ai|ei/g, 'e'],
    [/[ae]n|[ae]m(?=[bp])/g, 'an'],
    [/in|ain|ein|im(?=[bp])/g, 'in'],
    [/oi/g, 'oa'],
    [/h/g, ''],
    [/y/g, 'i'],
    [/g(?=[ei])|j/g, 'j'],
    [/[sxtdp]$/g, ''],
  ],
  es: [
    [/[vb]/g, 'b'],
    [/h/g, ''],
    [/ll/g, 'y'],
    [/qu|c(?![eih])|k/g, 'k'],
    [/z|c(?=[ei])|s/g, 's'],
    [/g(?=[ei])|j/g, 'j'],
    [/x/g, 'ks'],
    [/m(?=[bp])|n(?=[bpv])/g, 'n'],
  ],
  ru: [
    [/[тд]?ться$|тся$/g, 'ца'],
    [/[её]/g, 'и'],
    [/о/g, 'а'],
    [/[ъь]/g, ''],
    [/я/g, 'а'],
    [/ю/g, 'у'],
    [/ы/g, 'и'],
    [/щ|сч|зч/g, 'ш'],
    [/ж(?=[шкпт]|$)|ш/g, 'ш'],
    [/б(?=[кпстшх]|$)/g, 'п'],
    [/в(?=[кпстшх]|$)/g, 'ф'],
    [/г(?=[кпст]|$)/g, 'к'],
    [/д(?=[кпстшц]|$)/g, 'т'],
    [/з(?=[кпстшх]|$)/g, 'с'],
  ],
  ar: [
    [/[أإآءئؤعا]/g, 'ا'],
    [/[ىي]/g, 'ي'],
    [/[ةهح]/g, 'ه'],
    [/ط/g, 'ت'],
    [/[ضظذ]/g, 'د'],
    [/[صث]/g, 'س'],
    [/ق/g, 'ك'],
    [/خ/g, 'ه'],
    [/غ/g, 'ج'],
    [/^ال/g, ''],
  ],
};

/** How many letters may be wrong in a word of this length. */
export const allowed = (length: number): number =>
  length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
/** Two letters that stand side by side have changed places: one slip of the hand. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return (
    i < a.length - 1 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  );
}
/** How many letters must change to make one word of the other. */
export const apart = (a: string, b: string): number => (swapped(a, b) ? 1 : distance(a, b));

/** How words of a language sound; English is spelt least as it sounds, so it has a library for it (`english`), where one has been loaded. */
export function soundIn(language: string, english?: Sound): Sound {
  const rules = alike[language.split('-')[0] ?? language];
  return (
    english ??
    ((word) =>
      (rules
        ? rules.reduce((heard, [letters, one]) => heard.replace(letters, one), word)
        : word
      ).replace(/(.)\1+/g, '$1'))
  );
}
