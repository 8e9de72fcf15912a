// “Leave” leads away.
import { siteOf } from '#urls.ts';
import type { Report } from '#content/problem.ts';
import { isOnTheWeb } from '#content/schemas/evidence.ts';
import type { Content } from '#content/read.ts';

/** "Leave" leads away: to a page that is there for everyone, and not to this site again. */
export function checkLeave({ leave }: Content, site: string | undefined, report: Report): void {
  for (const [locale, address] of Object.entries(leave)) {
    const { hostname, username, password } = new URL(address);
    const wrong =
      site && siteOf(address) === siteOf(site)
        ? 'is this site itself'
        : username || password
          ? 'has a name before its host'
          : !isOnTheWeb(hostname)
            ? `names "${hostname}", which is no site on the web`
            : '';
    if (wrong)
      report(
        'shared/leave.yaml',
        `leads in ${locale} to "${address}", which ${wrong}. Expected a neutral page on another site that opens from everywhere: https://worldweather.wmo.int/${locale}/home.html`,
        { path: [locale] },
      );
  }
}
