// A country's first helpline in one line: for the preview of a link, and for the help slide.
import { isLoud } from '#content/checks/words.ts';
import { seriesIn } from '#languages/format.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { lettersIn, openCountry, type FirstNumber } from './helplines.ts';
import { translatorOf } from './strings.ts';

/**
 * The first helpline of a country to call: "Kenya: Childline Kenya, 116, free". `otherwise` is used
 * where there is none, or where its number is in doubt.
 */
export async function helplineInALine(
  locale: Locale,
  iso2: string,
  otherwise: string,
): Promise<string> {
  const t = await translatorOf(locale);
  const { name: country, talk } = await openCountry(locale, iso2);
  const said = ({ way, name, where, free }: FirstNumber): string => {
    // Beside letters from right to left, the groups of a number would turn round.
    const number = languages[locale].dir === 'rtl' ? `\u2066${way.number}\u2069` : way.number;
    const named = name && !isLoud(name) ? name : undefined;
    return seriesIn(locale, [
      ...(named ? [named] : []),
      ...(way.by !== 'call'
        ? [fill(way.words, { number })]
        : named?.includes(way.number)
          ? []
          : [number]),
      ...(free ? [t('help.free').toLocaleLowerCase(languages[locale].intl)] : []),
      ...(where ? [where] : []),
    ]);
  };
  return [t('colon', { label: country }), talk && !talk.check ? said(talk) : otherwise].join(
    languages[locale].spaces ? ' ' : '',
  );
}

/**
 * The first helpline of each country as a line for a class ("Kenya: call 116 (Childline Kenya)"),
 * sorted by country; countries without one are left out.
 */
export async function shortHelplines(locale: Locale): Promise<[name: string, line: string][]> {
  const t = await translatorOf(locale);
  // Beside letters from right to left, the groups of a number would turn round.
  const isolated = (number: string): string =>
    languages[locale].dir === 'rtl' ? `\u2066${number}\u2069` : number;
  const lineOf = (country: string, { way, name, where }: FirstNumber): string => {
    const number = isolated(way.number);
    const who = [name, where].filter(Boolean).join(' · ');
    return way.by === 'call'
      ? t('slides.country.line', { country, number, name: who })
      : `${t('colon', { label: country })} ${fill(way.words, { number })} (${who})`;
  };
  const codes = (await lettersIn(locale)).flatMap(({ countries }) =>
    countries.map(({ iso2 }) => iso2),
  );
  const found = await Promise.all(
    codes.map(async (code): Promise<[string, string]> => {
      const { name: country, talk } = await openCountry(locale, code);
      return [country, talk && talk.way.by !== 'site' ? lineOf(country, talk) : ''];
    }),
  );
  return found.filter(([, call]) => call);
}
