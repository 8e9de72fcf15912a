// Editions stand with the newest first: the first one is named on every paper and in every copy.
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

/** A number and a date of its own for each edition, the newest first. */
export function checkEditions({ versions: { editions } }: Content, report: Report): void {
  for (const [i, { edition, date }] of editions.entries()) {
    const newer = editions[i - 1];
    if (!newer) continue;
    const at = { path: ['editions', i, 'edition'] };
    if (Number(edition) >= Number(newer.edition))
      report(
        'shared/versions.yaml',
        `has edition ${edition} below edition ${newer.edition}. Expected the newest first, each number once: put it in its place.`,
        at,
      );
    if (date > newer.date)
      report(
        'shared/versions.yaml',
        `has edition ${edition} of ${date}, which is after ${newer.date}, the date of edition ${newer.edition}. Correct one of the two.`,
        at,
      );
  }
}
