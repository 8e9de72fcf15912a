// What the people who publish look at again before numbers go out (`npm run check:helplines`). It stops no build: a number that was right stays in.
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

/** What is older than 180 days, shown by one place only, in conflict with another place, or not known at all, on a given day (`2026-11-24`). */
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
