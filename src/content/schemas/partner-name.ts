// The allowed names of a partner organization: it is on posters and on the help page, where a child
// trusts it.
import { languages, locales } from '#languages/locales.ts';
import { wrongName } from './evidence.ts';

/** As long as fits into two lines under a poster. */
const longestName = 60;
/** Digits that may be a phone number, in any script, with or without spaces. */
const toCall = /(\p{Nd}[\s().+-]*){5,}/u;
const toOpen = /www\.|:\/\/|@|\p{L}\.\p{L}{2}/iu;

/** What is wrong with a name, or nothing. */
export function wrongPartnerName(name: string): string | undefined {
  const letters = [...name].length;
  if (letters > longestName)
    return `has ${letters} letters. Expected at most ${longestName}: write the short name that people know`;
  const call = toCall.exec(name)?.[0].trim();
  if (call)
    return `has "${call}", which a child may call. Take it out: a number stands under helplines, with its source`;
  const open = toOpen.exec(name)?.[0];
  if (open)
    return `has "${open}", as an address has. Take it out: an address stands under messages`;
  return wrongName(name);
}

/** Acronyms of United Nations bodies and others whose endorsement would count. */
export const bodies =
  /(?<!\p{L})(UN|ONU|ООН|ICAT|UNICEF|ЮНИСЕФ|UNODC|UNHCR|ACNUR|ILO|OIT|IOM|OIM|INTERPOL|Interpol)(?!\p{L})|يونيس[يـ]?ف|儿基会/u;

/** A name of the example, or what is written in place of one. */
export const placeholder = /\bexample\b|\byour (name|organi[sz]ation)\b|\bname here\b/i;
/**
 * Patterns that real names hardly have, each with its reason; an organization that is really called
 * so sets nameIsOurs.
 */
const unlikely: readonly [RegExp, why: string][] = [
  ...[bodies, ...locales.map((locale) => languages[locale].backing)].map(
    (words): [RegExp, string] => [words, 'says that others stand behind it'],
  ),
  [placeholder, 'stands in examples only'],
  [/[:!?：！？؟¡¿]/, 'a sentence has: a name promises nothing, and tells a child to do nothing'],
];
/** What a name hardly has, as the end of a sentence about it; nothing where it has none. */
export function unlikelyIn(name: string): string | undefined {
  for (const [looks, why] of unlikely) {
    const found = looks.exec(name)?.[0];
    if (found) return `has "${found}", which ${why}`;
  }
  return undefined;
}
