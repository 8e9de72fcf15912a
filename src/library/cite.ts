// How to cite the site or one of its parts, in the forms that schools and journals ask for.
import { languages, type Locale } from '#languages/locales.ts';
import { dateIn } from '#languages/format.ts';
import { fill } from '#languages/message.ts';
import { dataOf } from './entries.ts';
import { newestEdition } from './editions.ts';
import { translatorOf } from './strings.ts';

/** The words of the page in a language. */
export const citeIn = (locale: Locale) => dataOf('cite', `${locale}/share/cite`);

/** The month and the day of a date; English as the APA writes it. */
const monthAndDay = (locale: Locale, date: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : languages[locale].intl, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));

/** A page in each form; `key` is its name in a list of literature, `address` its whole address. */
export async function citationsOf(
  locale: Locale,
  page: { key: string; title: string; address: string },
): Promise<{ name: string; text: string[]; code?: true }[]> {
  const { forms } = await citeIn(locale);
  const { edition: version, date } = await newestEdition();
  const site = (await translatorOf(locale))('site.title');
  const title = page.title.replace(/[.。]$/, '');
  const filled = (form: string): string =>
    fill(form, {
      title,
      site,
      address: page.address,
      version,
      date: dateIn(locale, date),
      year: date.slice(0, 4),
      monthday: monthAndDay(locale, date),
    })
      // A title that asks has its own mark at the end.
      .replace(/([?!؟？！])\./g, '$1');
  const entry = [
    `@online{kite-${page.key},`,
    ...Object.entries({
      title,
      organization: site,
      date,
      version,
      url: page.address,
      langid: languages[locale].tag,
    }).map(([name, value]) => `  ${name} = {${value}},`),
    '}',
  ];
  return [
    ...[forms.apa, forms.mla, forms.iso690].map(({ name, form }) => ({
      name,
      text: [filled(form)],
    })),
    { name: forms.bibtex.name, text: entry, code: true },
  ];
}
