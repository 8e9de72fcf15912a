// Strings of the interface: short where space is narrow, different where shown together; "Back" is
// not "Next".
import { languages, type Locale } from '#languages/locales.ts';
import type { Plural } from '#languages/message.ts';
import type { Report } from '#content/problem.ts';
import { stringsSchema } from '#content/schemas/strings.ts';

/** How many letters fit, by what the schema says to a translator. The first that is said counts. */
const limits: readonly [RegExp, number][] = [
  [/one short word/i, 14],
  [/very short/i, 20],
  [/(^|\. )short\b/i, 30],
];
const limitOf = new Map(
  Object.entries(stringsSchema.shape).flatMap(([key, { description = '' }]) => {
    const limit = limits.find(([said]) => said.test(description))?.[1];
    return limit ? [[key, limit] as const] : [];
  }),
);

export function checkLabels(
  locale: Locale,
  strings: Readonly<Record<string, string | Plural>>,
  report: Report,
): void {
  const file = `${locale}/strings.json`;
  const seen = new Map<string, string>();
  const next = new Set(
    Object.keys(strings).flatMap((key) => (key.endsWith('.next') ? [strings[key]] : [])),
  );
  for (const [key, text] of Object.entries(strings)) {
    if (typeof text !== 'string') continue;
    const say = (message: string): void => {
      report(file, message, { path: [key] });
    };
    const limit = limitOf.get(key);
    if (limit && [...text].length > limit)
      say(
        `has ${[...text].length} letters in "${key}". Expected at most ${limit}: it stands in a narrow place.`,
      );
    const inGroup = `${key.split('.')[0] ?? ''} ${text.toLowerCase()}`;
    const other = seen.get(inGroup);
    if (other)
      say(
        `has "${text}" in "${key}" and in "${other}", which stand together: nobody could tell them apart. Give each its own words.`,
      );
    seen.set(inGroup, key);
    if (key.endsWith('.back') && next.has(text))
      say(`has "${text}" in "${key}", as a key for the next page has it. Were the two exchanged?`);
  }
  const { two } = languages[locale].marks;
  const [once = '', twice = ''] = ['leave.once', 'leave.twice'].map((key) =>
    JSON.stringify(strings[key]),
  );
  if (two.test(once) || !two.test(twice))
    report(
      file,
      `has ${once} in "leave.once", and ${twice} in "leave.twice". Expected how often Shift is still to be pressed: once, and two times. Were they exchanged?`,
      { path: ['leave.once'] },
    );
}
