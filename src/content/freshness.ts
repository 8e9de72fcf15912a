// How old what we know of a number is, and whether a child is told to check it first.
import type { Emergency, HelplineSource, Service } from './schemas/helplines.ts';

/**
 * The newest date on which we, or the page itself, showed the number; a page cited by others counts
 * only if there is no other.
 */
export function lastSeen(sources: readonly HelplineSource[]): string | undefined {
  const newest = (dates: (string | undefined)[]): string | undefined =>
    dates
      .filter((found) => found !== undefined)
      .sort()
      .at(-1);
  return (
    newest(sources.flatMap(({ seen, changed }) => [seen, changed])) ??
    newest(sources.map(({ cited }) => cited))
  );
}

/** Days after which a child is told to check a number first. */
const trustedFor = 365;

/**
 * The day that was so many days before another. Strings compare as dates; a year alone counts as
 * its first day.
 */
export const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * Whether nobody saw the number in the 365 days before a given day (`2026-11-24`). A citation by
 * another list does not count as seeing it.
 */
export const isOld = (sources: readonly HelplineSource[], today: string): boolean =>
  (lastSeen(sources.map(({ seen, changed }) => ({ url: '', seen, changed }))) ?? '') <
  daysBefore(today, trustedFor);

/**
 * Whether a number is known only from lists that anyone may edit, and not from a page of the
 * service.
 */
export const isSecondHand = (sources: readonly HelplineSource[]): boolean =>
  sources.every(({ url }) => /^https:\/\/([\w-]+\.)?(github\.com|wikipedia\.org)\//.test(url));

/**
 * The last day on which a number may be shown without a warning; undefined if it is already in
 * doubt.
 */
export function trustedUntil({ sources, conflict }: Service | Emergency): string | undefined {
  const seen = lastSeen(sources.map(({ seen, changed }) => ({ url: '', seen, changed })));
  if (conflict !== undefined || !seen) return undefined;
  // A year or a month alone is smaller than its first day.
  return daysBefore(seen, seen.length < '2026-04-22'.length ? 1 - trustedFor : -trustedFor);
}

/**
 * Whether a child is told to check a number first: nobody saw it for a year, or another source has
 * a different number.
 */
export const isDoubtful = ({ sources, conflict }: Service | Emergency, today: string): boolean =>
  conflict !== undefined || isOld(sources, today);
