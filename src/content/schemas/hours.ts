// When a service is open.
import { z } from 'astro/zod';
import { quoted } from './evidence.ts';

const time = z.string(quoted('09:00')).regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
  error: ({ input }) =>
    `must be a time such as "09:00", from "00:00" to "24:00"; found "${String(input)}"`,
});

/** The days of a week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const day = weekdays.join('|');
/** The minutes of a week at which a line of hours opens and closes. */
function spans({ days, from, to }: { days: string; from: string; to: string }): [number, number][] {
  const [first = '', last = first] = days === 'daily' ? ['mon', 'sun'] : days.split('-');
  const dayOf = (name: string): number => weekdays.findIndex((one) => one === name);
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const count = ((dayOf(last) - dayOf(first) + 7) % 7) + 1;
  return Array.from({ length: count }, (_, i) => {
    const opens = ((dayOf(first) + i) % 7) * 1440 + minutes(from);
    // What closes earlier than it opens is open through the night.
    return [opens, opens + ((minutes(to) - minutes(from) + 1439) % 1440) + 1];
  });
}
const week = 7 * 1440;
type Lines = readonly { days: string; from: string; to: string }[];
const neverCloses = (list: Lines): boolean =>
  list.flatMap(spans).reduce((sum, [opens, closes]) => sum + closes - opens, 0) >= week;
const openTwice = (list: Lines): boolean => {
  const all = list.flatMap(spans);
  return all.some(([opens, closes], i) =>
    all
      .slice(i + 1)
      .some(([start, end]) =>
        [-week, 0, week].some((shift) => opens < end + shift && start + shift < closes),
      ),
  );
};
export const hours = z.union(
  [
    z.literal('always'),
    z
      .array(
        z
          .strictObject({
            days: z
              .string()
              .regex(
                new RegExp(`^(daily|(${day})(-(${day}))?)$`),
                'must be daily, a day, or two days: "mon-fri"',
              )
              .refine(
                (days) => days.split('-')[0] !== days.split('-')[1],
                'names one day twice. Write it once: "mon"',
              ),
            from: time,
            to: time,
          })
          .refine(
            ({ from, to }) => from !== to,
            'opens and closes at the same time. Correct from or to; a service that never closes has hours: always',
          )
          .refine(({ from }) => from !== '24:00', 'opens at 24:00. Write from: "00:00"'),
      )
      .min(1)
      .refine((list) => !neverCloses(list), 'never closes. Write hours: always')
      .refine(
        (list) => !openTwice(list),
        'opens twice at one time: two lines of the hours have an hour in common. Write each day once, or each part of a day',
      ),
  ],
  {
    error: ({ input }) =>
      `must be always, or a list such as - { days: mon-fri, from: "09:00", to: "17:00" }; found ${JSON.stringify(input)}. Leave it out when it is not known`,
  },
);
