// Compares the list of shown numbers with the countries' files. Others have copied them, so a
// removal must be recorded with its day (library/open/helplines.ts).
import { ownNames } from '#content/country-names.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

const list = 'shared/shown-numbers.yaml';
/** A number as it is dialled. Another way to write it is no other number. */
const dialled = (number: string): string => number.replace(/[^\d+]/g, '');

/**
 * Every number of a country is on the list; one that is no longer shown has the day of its removal.
 */
export function checkShownNumbers(content: Content, report: Report): void {
  const { helplines, shownNumbers } = content;
  // A file of no country is a mistake of its own (helplines.ts).
  for (const iso2 of Object.keys(ownNames(content))) {
    const { services = [], emergency = [] } = helplines[iso2] ?? {};
    const there = [
      ...services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]),
      ...emergency.map(({ number }) => number),
    ].filter((number) => number !== undefined);
    const listed = shownNumbers.shown[iso2] ?? [];
    const isIn = (some: readonly string[], number: string): boolean =>
      some.map(dialled).includes(dialled(number));
    for (const number of there.filter((one) => !isIn(listed, one)))
      report(
        `shared/helplines/${iso2}.yaml`,
        `has "${number}", which content/${list} does not list. Look whether its source shows it so, digit by digit: a slip calls a stranger. If it does, add it there under shown, ${iso2}.`,
      );
    for (const number of listed.filter((one) => !isIn(there, one)))
      report(
        list,
        `lists "${number}" under ${iso2}, and content/shared/helplines/${iso2}.yaml no longer has it. Was a digit changed by a slip? If the number is gone, move it to removed, so that others who have copied it are told: - { iso2: "${iso2}", number: "${number}", on: "the day, as 2026-04-22" }`,
      );
    for (const { number } of shownNumbers.removed.filter((one) => one.iso2 === iso2))
      if (isIn(there, number))
        report(
          list,
          `has "${number}" of ${iso2} under removed, and content/shared/helplines/${iso2}.yaml shows it. Take it out of removed.`,
        );
  }
}
