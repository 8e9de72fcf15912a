// Chooses the numbers for the two large buttons of a country.
import { isDoubtful } from '#content/freshness.ts';
import type { Emergency, Service } from '#content/schemas/helplines.ts';

/** Kinds of services, best for a child who wants to talk first. */
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

/**
 * The best item of a list by several keys: the first key that differs decides; false before true,
 * small before large. Ties keep the order of the file.
 */
const firstBy = <T>(list: readonly T[], answers: (one: T) => (boolean | number)[]): T | undefined =>
  list
    .map((one) => ({ one, answers: answers(one).map(Number) }))
    .toSorted(
      (a, b) =>
        a.answers
          .map((answer, i) => answer - (b.answers[i] ?? 0))
          .find((difference) => difference !== 0) ?? 0,
    )[0]?.one;

/**
 * Whether a partner's line may come before those of the country: it is for children, always open,
 * and confirmed by two sources.
 */
const mayLead = ({ for: whom, hours, confidence }: Service): boolean =>
  whom === undefined && hours === 'always' && confidence === 'two-sources';

/**
 * The service behind the button "Talk to someone". Never one for parents; nationwide; a children's
 * helpline first; by phone; in the language of the page; not known to close; number not in doubt.
 * `own`: the partner's services; they come last, or take part in the comparison and win ties.
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

/**
 * The number behind the button "In danger now": the police or the general one, not in doubt,
 * confirmed by two sources.
 */
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

/** Whether a number reaches the police, not only doctors or fire fighters. */
export const forDanger = ({ for: whom }: Emergency): boolean =>
  whom.includes('all') || whom.includes('police');
