// `npm run check:helplines`: what the publishers have to look at again before a release: numbers
// not seen for 180 days, seen in one place only, or in conflict with another place. `npm run
// check:helplines -- ke us`: for two countries only.
import { join } from 'node:path';
import { freshFor, dueForCheck } from '#content/checks/due.ts';
import { readContent } from '#content/read.ts';

const { helplines } = readContent(join(import.meta.dirname, '../..'));
const asked = process.argv.slice(2).map((code) => code.toLowerCase());
const unknown = asked.filter((code) => !(code in helplines));
if (unknown.length > 0) {
  console.error(
    `Expected countries of content/shared/helplines, found ${unknown.join(', ')}. Write their two letters: ke us.`,
  );
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
const due = dueForCheck(helplines, today).filter(
  ({ iso2 }) => asked.length === 0 || asked.includes(iso2),
);

let country = '';
for (const { iso2, what, why } of due) {
  if (iso2 !== country) console.log(`\ncontent/shared/helplines/${(country = iso2)}.yaml`);
  console.log(`  ${what}\n    ${why.join('\n    ')}`);
}
const unlisted = due.filter(({ what }) => what === 'no number').length;
const count = (pattern: RegExp): number =>
  due.filter(({ why }) => why.some((reason) => pattern.test(reason))).length;
const numbers = Object.values(helplines).reduce(
  (sum, { services, emergency }) => sum + services.length + emergency.length,
  0,
);
console.log(
  `\n${today}: ${due.length - unlisted} of ${numbers} numbers to look at again; ${unlisted} countries without any. Not seen for ${freshFor} days or without a date: ${count(/days ago|never seen/)}. Seen in one place only: ${count(/one place/)}. In conflict: ${count(/conflict/)}.`,
);
