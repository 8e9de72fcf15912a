// The small labels under the name of a service.
import { daysIn, languageName, listIn } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import type { Service } from '#content/schemas/helplines.ts';
import { weekdays } from '#content/schemas/hours.ts';
import type { Translate } from './strings.ts';

/** The hours of a service in words: "Mon – Fri 9:00–17:00". */
export const hoursOf = (locale: Locale, t: Translate, hours: Service['hours']): string[] => {
  if (!hours) return [];
  if (hours === 'always') return [t('help.always')];
  const dayOf = (day: string): number => weekdays.findIndex((name) => name === day);
  return hours.map(({ days, from, to }) => {
    const [first = '', last = first] = days.split('-');
    return `${days === 'daily' ? t('help.daily') : daysIn(locale, dayOf(first), dayOf(last))} ${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
  });
};
/**
 * Facts about a service, each in a word or two: where, free, when, for whom, in which languages.
 */
export const tagsOf = (
  locale: Locale,
  t: Translate,
  { free, hours, for: whom, ages, region, languages: spoken, interpreters, sms }: Service,
): string[] => [
  ...(region ? [t('help.region', { place: region[locale] })] : []),
  ...(free ? [t('help.free')] : []),
  ...(sms?.charged ? [t('help.costs')] : []),
  ...hoursOf(locale, t, hours),
  ...(whom ? [t(`help.for.${whom}`)] : []),
  ...(ages
    ? [
        ages.from === undefined
          ? t('help.ages.to', { to: ages.to })
          : t('help.ages', { from: ages.from, to: ages.to }),
      ]
    : []),
  ...(spoken
    ? [
        listIn(
          locale,
          spoken.map((code) => languageName(locale, code)),
        ),
      ]
    : []),
  ...(interpreters ? [t('help.interpreters')] : []),
];
