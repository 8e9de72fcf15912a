// What the publishers check again before a release (`npm run check:helplines`). It stops no build:
// an old number stays published.
import { daysBefore, lastSeen } from '#content/freshness.ts';
import type { Country } from '#content/schemas/helplines.ts';

/** Days after which a number is to be seen again. */
export const freshFor = 180;
/** One thing to look at again before numbers are published. */
export interface Due {
  iso2: string;
  what: string;
  why: string[];
}

/**
 * Numbers older than 180 days, confirmed by one source only, in conflict with another source, or
 * missing, on a given day (`2026-11-24`).
 */
export function dueForCheck(countries: Readonly<Record<string, Country>>, today: string): Due[] {
  const limit = daysBefore(today, freshFor);
  return Object.entries(countries).flatMap(([iso2, { services, emergency: numbers, unknown }]) => [
    ...(unknown ? [{ iso2, what: 'no number', why: [unknown] }] : []),
    ...[
      ...services.map((found) => ({
        ...found,
        what: `${found.name} (${found.phone ?? found.sms?.number ?? found.whatsapp ?? found.address ?? ''})`,
      })),
      ...numbers.map((found) => ({
        ...found,
        what: `emergency ${found.number} (${found.for.join(', ')})`,
      })),
    ].flatMap(({ what, confidence, conflict, sources }) => {
      const seen = lastSeen(sources);
      const why = [
        ...(!seen
          ? ['never seen with a date']
          : seen < limit
            ? [`last seen ${seen}, more than ${freshFor} days ago`]
            : []),
        ...(confidence === 'one-source' ? ['seen in one place only'] : []),
        ...(conflict ? [`conflict: ${conflict}`] : []),
      ];
      return why.length > 0 ? [{ iso2, what, why }] : [];
    }),
  ]);
}
