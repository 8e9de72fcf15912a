// What is printed of a country: the card with all numbers, small cards, strips, a poster.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { dateIn } from '#languages/format.ts';
import { isDoubtful, lastSeen, trustedUntil } from '#content/freshness.ts';
import type { Emergency, Service } from '#content/schemas/helplines.ts';
import { siteOf } from '#site/urls.ts';
import { all, hasClass, squeeze, textOf, wordsIn } from '../support/html.ts';
import { content } from '../support/content.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';

type Said = 'card.none' | 'card.checked' | 'site.title' | 'site.short';
const said = (locale: Locale, key: Said): string => squeeze(content.languages[locale].strings[key]);

test('the card of every country, in every language, has each number of its child helplines, with its source and date', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of Object.entries(content.helplines)) {
      const url = `/${locale}/help/${iso2}/card/`;
      const [first, ...copies] = all(treeOf(url), hasClass('wallet')).map((card) => textOf(card));
      assert.equal(copies.length, 2, url);
      for (const { phone, sms, whatsapp, address, sources } of [
        ...services,
        ...emergency.map(({ number, ...rest }) => ({
          phone: number,
          sms: undefined,
          whatsapp: undefined,
          address: undefined,
          ...rest,
        })),
      ]) {
        const numbers = [phone, sms?.number, whatsapp].filter((number) => number !== undefined);
        for (const reach of numbers.length > 0
          ? numbers
          : [siteOf(address ?? assert.fail(`${url}: nothing to reach a service by`))])
          assert.ok(first?.includes(reach), `${url}: ${reach}`);
        const seen = lastSeen(sources);
        if (seen) assert.ok(first?.includes(dateIn(locale, seen)), `${url}: ${seen}`);
        assert.ok(first?.includes(siteOf(sources[0]?.url ?? '')), url);
      }
    }
});

test('small cards, strips and the poster of a country have no number that nobody saw for a year or that is in doubt; each has the last day on which it may be printed, and the day on which it was seen', () => {
  // The build day is between these two days.
  const [written, now] = ['2026-11-30', new Date().toISOString().slice(0, 10)];
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of Object.entries(content.helplines)) {
      const url = `/${locale}/help/${iso2}/card/`;
      const tree = treeOf(url);
      const ends = [...services, ...emergency].flatMap((number) => trustedUntil(number) ?? []);
      const shown = all(tree, ({ attributes }) => attributes['data-until'] !== undefined);
      for (const { attributes } of shown) {
        const until = attributes['data-until'] ?? '';
        assert.ok(ends.includes(until) && until >= written, `${url}: ${until}`);
      }
      const known = (numbers: readonly (Service | Emergency)[], day: string): boolean =>
        numbers.some((number) => !isDoubtful(number, day));
      const forChildren = services.filter((service) => service.for !== 'parents');
      const strips = all(tree, hasClass('tear-strip')).length;
      if (known(forChildren, now)) assert.equal(strips, 7, url);
      if (!known(forChildren, written)) assert.equal(strips, 0, url);
      const [card, ...copies] = all(tree, hasClass('small-card')).map((one) => wordsIn(one));
      assert.ok(card, url);
      assert.deepEqual(copies, Array(9).fill(card), url);
      if (!known(services, written)) assert.ok(card.includes(said(locale, 'card.none')), url);
      const seen = [...services, ...emergency].flatMap(({ sources }) => lastSeen(sources) ?? []);
      if (shown.length > 0)
        assert.ok(
          seen.some((day) =>
            card.includes(
              squeeze(said(locale, 'card.checked').replace('{date}', dateIn(locale, day))),
            ),
          ),
          `${url}: ${card}`,
        );
    }
});

test('a small card says the verb before each number, when one can call, and nothing of the subject or of whose it is: others may see it', () => {
  const kenya = wordsIn(
    all(treeOf('/en/help/ke/card/'), hasClass('small-card'))[0] ?? assert.fail(),
  );
  for (const words of [
    'Call 116',
    'WhatsApp +254 722 116 116',
    'Call 999',
    'Childline Kenya · Free',
  ])
    assert.ok(kenya.includes(words), `${words}: ${kenya}`);
  for (const locale of locales)
    for (const iso2 of Object.keys(content.helplines)) {
      const card = wordsIn(
        all(treeOf(`/${locale}/help/${iso2}/card/`), hasClass('small-card'))[0] ?? assert.fail(),
      );
      for (const words of [said(locale, 'site.title'), said(locale, 'site.short')])
        assert.ok(!card.includes(words), `${locale}/${iso2}: ${words}`);
    }
});
