// The card of a country, to fold and keep.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { dateIn } from '#languages/format.ts';
import { lastSeen } from '#content/freshness.ts';
import { siteOf } from '#site/urls.ts';
import { all, hasClass, textOf } from '../support/html.ts';
import { content } from '../support/content.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';

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
