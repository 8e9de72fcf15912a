// No text implies an endorsement: nobody outside the team made, checked or approved the site.
import { inEach, languages, type Locale } from '#languages/locales.ts';
import { plain, unquoted } from '#languages/sentences.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import { bodies } from '#content/schemas/partner-name.ts';
import type { Text } from '#content/texts.ts';
import { sentencesOf } from './words.ts';

/**
 * Bodies whose endorsement would count, other than partners who publish a copy
 * (schemas/partner-name.ts).
 */
const others =
  /(?<!\p{L})(Europol|Save the Children|Red Cross|United Nations|Nations Unies|Naciones Unidas|Croix-Rouge|Cruz Roja)(?!\p{L})|Объедин[её]нных Наций|Красн\p{L}+ Крест|ال[أا]مم المتحدة|الصليب الأحمر|联合国|儿童基金会|红十字/u;

/**
 * A statement with two of three (this site, a body whose word counts, what it would do for it) and
 * no negation.
 */
function endorsement(locale: Locale, text: string): string | undefined {
  const { endorsed, no } = languages[locale];
  const isSaid = (said: string): boolean => {
    const small = said.toLowerCase();
    const [site, by] = [endorsed.site.test(small), endorsed.by.test(small)];
    return (site && by) || ((site || by) && (bodies.test(said) || others.test(said)));
  };
  // A quick test first: one text of a hundred has two of them.
  if (!isSaid(text)) return undefined;
  return sentencesOf(locale, unquoted(plain(text))).find(
    (sentence) => isSaid(sentence) && !no.said.test(sentence) && !/[?？؟]/.test(sentence),
  );
}
const endorsementIn = inEach((locale) => remembered((text) => endorsement(locale, text)));

export function checkEndorsed(locale: Locale, texts: readonly Text[], report: Report): void {
  for (const { file, at, text, reader } of texts) {
    if (reader === 'search') continue;
    const found = endorsementIn[locale](text);
    if (found)
      report(
        file,
        `says "${found}", as if others stood behind this site. Nobody outside the team made, checked or approved it: say so, or say of whom else the sentence is. Where facts come from is said of the explainer or a report, never of this site.`,
        at,
      );
  }
}
