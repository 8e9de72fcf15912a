// The address of "Leave" is on another site.
import { languages, locales, type Locale } from '#languages/locales.ts';
import { siteOf } from '#site/urls.ts';
import type { Report } from '#content/problem.ts';
import { wrongAddress } from '#content/schemas/evidence.ts';
import type { Content } from '#content/read.ts';
import { isLoud } from './words.ts';

/** An address as a browser shows it. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** "Leave" leads away: to a page that is there for everyone, and not to this site again. */
export function checkLeave({ leave }: Content, site: string | undefined, report: Report): void {
  for (const [locale, address] of Object.entries(leave)) {
    const { hostname, pathname, search } = new URL(address);
    const [other] =
      new RegExp(
        `(?<![\\w-])(${locales.filter((one) => one !== locale).join('|')})(?![\\w-])`,
      ).exec(`${hostname.split('.')[0] ?? ''} ${pathname}${search}`) ?? [];
    const wrong =
      site && siteOf(address) === siteOf(site)
        ? 'is this site itself'
        : isLoud(decoded(address))
          ? 'says in its address what this site is about: it stays in the history of the browser'
          : (wrongAddress(address, true)?.replace(/ Expected .*/, '') ??
            (other && `is a page in ${languages[other as Locale].name}`));
    if (wrong)
      report(
        'shared/leave.yaml',
        `leads in ${locale} to "${address}", which ${wrong.replace(/\.?$/, '')}. Expected a neutral page on another site that opens from everywhere: https://worldweather.wmo.int/${locale}/home.html`,
        { path: [locale] },
      );
  }
}
