// Which of a country's numbers stand on its two big buttons.
import { isDoubtful } from '#content/freshness.ts';
import type { Emergency, Service } from '#content/schemas/helplines.ts';

/** Who listens best to a child who wants to talk, of all kinds. */
const listeners = [
  'child-helpline',
  'youth-helpline',
  'child-protection-reporting',
  'online-safety-helpline',
  'runaway-helpline',
  'general-crisis-line',
  'trafficking-hotline',
  'missing-children',
] as const satisfies readonly Service['kind'][];

/** The first of a list by the first answer in which two differ: "no" comes before "yes", a smaller number before a larger. Equals stay in the order of the file. */
const firstBy = <T>(list: readonly T[], answers: (one: T) => (boolean | number)[]): T | undefined =>
  list
    .map((one) => ({ one, answers: answers(one).map(Number) }))
    .toSorted(
      (a, b) =>
        a.answers
          .map((answer, i) => answer - (b.answers[i] ?? 0))
          .find((difference) => difference !== 0) ?? 0,
    )[0]?.one;

/** Whether a line of who hands the site out may stand before those that a country has: it is for children, always open, and seen in two places. */
const mayLead = ({ for: whom, hours, confidence }: Service): boolean =>
  whom === undefined && hours === 'always' && confidence === 'two-sources';

/**
 * The service behind the button "Talk to someone": never for parents, for the whole country, a helpline for children before others, one that is called, that speaks the language of the page,
 * is not known to close, and whose number is not in doubt. `own`: those of who hands the site out; they come last, or are asked as the others are and win when all else is the same.
 */
export const firstService = (
  services: readonly Service[],
  language: string,
  today: string,
  own: readonly Service[] = [],
): Service | undefined =>
  firstBy(
    [...own, ...services].filter((service) => service.for !== 'parents'),
    (service) => [
      own.includes(service) && !mayLead(service),
      service.region !== undefined,
      listeners.indexOf(service.kind),
      service.phone === undefined,
      service.languages !== undefined && !service.languages.includes(language),
      service.hours !== undefined && service.hours !== 'always',
      isDoubtful(service, today),
      service.confidence === 'one-source',
    ],
  );

/** The number behind the button "In danger now": the police or the one for all, not in doubt, shown by two places. */
export const firstEmergency = (
  numbers: readonly Emergency[],
  today: string,
): Emergency | undefined =>
  firstBy(numbers, (number) => [
    !forDanger(number),
    isDoubtful(number, today),
    number.confidence === 'one-source',
    !number.for.includes('all'),
  ]);

/** Whether a number brings those who stop a danger, and not doctors or fire fighters only. */
export const forDanger = ({ for: whom }: Emergency): boolean =>
  whom.includes('all') || whom.includes('police');
