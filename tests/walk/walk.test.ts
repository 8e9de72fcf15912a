// Each page is opened once, and all rules are asked of it while it is open (openings.ts says which
// pages, rules/ what is asked).
import assert from 'node:assert/strict';
import { test as base } from '../support/policy.ts';
import { kinds, nameOf, openingsOf, outside, schemes, sizes } from './openings.ts';
import { rules } from './rules/index.ts';
import { walker, type Walk } from './walker.ts';
import { locales } from '#languages/locales.ts';

const test = base.extend<object, { walk: Walk }>({
  walk: [
    async ({ browser, hosted }, use) => use(await walker(browser, hosted)),
    { scope: 'worker' },
  ],
});
/** One opening, by its name: what a finding says. */
const alone = process.env.OPENING;

for (const kind of [...kinds, 'outside the languages'] as const)
  test(`every rule is kept by the kind of page “${kind}”, at each size`, async ({ walk }) => {
    const openings = kind === 'outside the languages' ? outside : openingsOf(kind);
    assert.ok(alone ?? openings.length >= sizes.length, `only ${openings.length} openings`);
    const found: string[] = [];
    for (const opening of openings)
      if ([nameOf(opening), undefined].includes(alone)) found.push(...(await walk(opening, rules)));
    assert.equal(found.join('\n'), '');
  });

test('each kind of page meets each language, size and scheme, and each language each size', () => {
  const all = kinds.flatMap(openingsOf);
  const met = new Set(
    all.flatMap(({ kind, locale, size, scheme }) => [
      `${kind} ${locale}`,
      `${kind} ${size.width}`,
      `${kind} ${scheme}`,
      `${locale} ${size.width}`,
    ]),
  );
  for (const size of sizes)
    for (const locale of locales) assert.ok(met.has(`${locale} ${size.width}`));
  for (const kind of kinds)
    for (const one of [...locales, ...schemes, ...sizes.map(({ width }) => width)])
      assert.ok(met.has(`${kind} ${one}`), `${kind} ${one}`);
});
