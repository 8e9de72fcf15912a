// Where a number comes from, and what to check before one relies on it, in words.
import { isSecondHand, lastSeen, trustedUntil } from '#content/freshness.ts';
import type { Emergency, HelplineSource, Service } from '#content/schemas/helplines.ts';
import { dateIn } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import { siteOf } from '#site/urls.ts';
import type { Translate } from './strings.ts';

/** Where a number comes from: the address, its site, and when that page was seen, in words. */
interface NumberSource {
  url: string;
  site: string;
  when: string;
}
export interface NumberEvidence {
  /** What to check before one relies on it. */
  warnings: string[];
  /** Said with the sources, where all of them are lists that others collected. */
  secondHand?: string | undefined;
  seen: string;
  sources: NumberSource[];
}

export function evidenceOf(
  locale: Locale,
  t: Translate,
  { sources, confidence, conflict }: Service | Emergency,
): NumberEvidence {
  const when = ({ seen, changed, cited }: HelplineSource): string =>
    [
      changed && t('help.changed', { date: dateIn(locale, changed) }),
      seen && t('help.seen', { date: dateIn(locale, seen) }),
      cited && t('help.cited', { date: dateIn(locale, cited) }),
    ]
      .filter(Boolean)
      .join(' · ') || t('help.undated');
  const newest = lastSeen(sources);
  return {
    warnings: [
      ...(confidence === 'one-source' ? [t('help.one')] : []),
      ...(conflict ? [t('help.conflict')] : []),
    ],
    secondHand: isSecondHand(sources) ? t('help.secondhand') : undefined,
    seen: !newest
      ? t('help.last.never')
      : t(sources.some((source) => source.seen ?? source.changed) ? 'help.last' : 'help.cited', {
          date: dateIn(locale, newest),
        }),
    sources: sources.map((source) => ({
      url: source.url,
      site: siteOf(source.url),
      when: when(source),
    })),
  };
}

/** Until when a number may stand on paper without a doubt, and when it was last seen. */
export interface Freshness {
  seen?: string | undefined;
  until?: string | undefined;
}
export const freshnessOf = (number: Service | Emergency): Freshness => ({
  seen: lastSeen(number.sources),
  until: trustedUntil(number),
});
