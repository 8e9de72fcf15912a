// The same as a table: a line for each way to reach a service.
import type { OpenCountry } from '#content/schemas/open-helplines.ts';

const columns = [
  'iso2',
  'country',
  'type',
  'kind',
  'name',
  'local_name',
  'by',
  'number',
  'uri',
  'write',
  'charged',
  'hours',
  'free',
  'for',
  'ages_from',
  'ages_to',
  'region',
  'languages',
  'interpreters',
  'confidence',
  'conflict',
  'last_seen',
  'sources',
  'check_by',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null | undefined>>;

const cell = (value: Row[keyof Row]): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const hoursOf = (hours: OpenCountry['services'][number]['hours']): string =>
  typeof hours === 'string'
    ? hours
    : (hours ?? []).map(({ days, from, to }) => `${days} ${from}-${to}`).join('; ');

function* rowsOf({ iso2, names, services, emergency }: OpenCountry): Generator<Row> {
  const common = { iso2, country: names.en };
  for (const { ways, sources, ...one } of services)
    for (const way of ways)
      yield {
        ...common,
        type: 'service',
        kind: one.kind,
        name: one.name,
        local_name: one.localName,
        ...way,
        hours: hoursOf(one.hours),
        free: one.free,
        for: one.for,
        ages_from: one.ages?.from,
        ages_to: one.ages?.to,
        region: one.region?.en,
        languages: one.languages?.join(' '),
        interpreters: one.interpreters,
        confidence: one.confidence,
        conflict: one.conflict,
        last_seen: one.lastSeen,
        sources: sources.map(({ url }) => url).join(' '),
        check_by: one.checkBy,
      };
  for (const { ways, sources, ...one } of emergency)
    for (const way of ways)
      yield {
        ...common,
        type: 'emergency',
        ...way,
        for: one.for.join(' '),
        confidence: one.confidence,
        conflict: one.conflict,
        last_seen: one.lastSeen,
        sources: sources.map(({ url }) => url).join(' '),
        check_by: one.checkBy,
      };
}

/** CSV as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (countries: readonly OpenCountry[]): string =>
  `\uFEFF${[
    columns.join(),
    ...countries.flatMap((country) =>
      [...rowsOf(country)].map((row) => columns.map((column) => cell(row[column])).join()),
    ),
  ].join('\r\n')}\r\n`;
