// Helplines and emergency numbers on pages: each with its verb, callable with one tap, and never a
// link to call a text-only number.
import assert from 'node:assert/strict';
import { countryName } from '#languages/countries.ts';
import { locales } from '#languages/locales.ts';
import type { Country } from '#content/schemas/helplines.ts';
import { all, around, hasClass, named, type Tag, textOf } from '../support/html.ts';
import { page } from '../support/site.ts';
import { content } from '../support/content.ts';
import { callsIn, cardsOf, mainOf } from '../support/country-page.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const countries = Object.entries(content.helplines);

test('a child finds every number of a country, large enough to read, to call with one tap, and never turned round in Arabic', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const url = `/${locale}/help/${iso2}/`;
      const tree = treeOf(url);
      assert.ok(textOf(named(tree, 'h1')[0] ?? tree).includes(countryName(locale, iso2)), url);
      const cards = cardsOf(url);
      assert.equal(cards.length, services.length + emergency.length, url);
      const numbers = [
        ...services.flatMap(({ phone }) => phone ?? []),
        ...emergency.map(({ number }) => number),
      ];
      const calls = cards.flatMap(callsIn);
      assert.deepEqual(
        calls.map(({ attributes }) => attributes.href).sort(),
        numbers.map((number) => `tel:${number.replace(/[^\d+]/g, '')}`).sort(),
        url,
      );
      const shown = calls.map((link) => textOf(named(link, 'bdi')[0] ?? link));
      assert.deepEqual(shown.sort(), numbers.toSorted(), url);
      for (const bdi of named(mainOf(url), 'bdi')) assert.equal(bdi.attributes.dir, 'ltr', url);
      for (const card of cards)
        for (const written of [
          ...services.flatMap(({ phone, whatsapp, sms }) => [phone, whatsapp, sms?.number]),
          ...emergency.map(({ number }) => number),
        ].filter((number) => number !== undefined)) {
          const holders = all(card, (tag) =>
            tag.children.some((child) => typeof child === 'string' && child.trim() === written),
          );
          // Some helplines are called like their number: a name has its own language.
          for (const holder of holders.filter((tag) => tag.attributes.lang === undefined))
            assert.equal(around(holder, 'dir'), 'ltr', `${url}: ${written}`);
        }
    }
});

/** Every way to use a number of a country, as a page must say it: a verb, then the number. */
const saidOf = (
  strings: Record<'help.call' | 'help.sms' | 'help.whatsapp', string>,
  { services, emergency }: Country,
): string[] =>
  [
    ...services.flatMap(({ phone, sms, whatsapp }) => [
      phone && strings['help.call'].replace('{number}', phone),
      sms && strings['help.sms'].replace('{number}', sms.number),
      whatsapp && strings['help.whatsapp'].replace('{number}', whatsapp),
    ]),
    ...emergency.map(({ number }) => strings['help.call'].replace('{number}', number)),
  ].filter((said) => said !== undefined && said !== '') as string[];

/** What stands in an element before, in and after each of its numbers. */
const numbersIn = (tag: Tag): string[] => {
  // Where a line may end is nothing that is said.
  const children = tag.children.filter(
    (child) => typeof child === 'string' || child.name !== 'wbr',
  );
  return children.flatMap((child, i) =>
    typeof child === 'string'
      ? []
      : child.name === 'bdi' && !/\p{L}/u.test(textOf(child))
        ? [`${beside(children[i - 1])}${textOf(child)}${beside(children[i + 1])}`]
        : numbersIn(child),
  );
};

const beside = (child: Tag['children'][number] | undefined): string =>
  typeof child === 'string' ? child : '';

test('a verb stands before every number, on the page of a country and on its card, in every language: call, text or WhatsApp, as the number is used', () => {
  for (const locale of locales)
    for (const [iso2, country] of countries) {
      const said = saidOf(content.languages[locale].strings, country);
      for (const path of ['', 'card/']) {
        const url = `/${locale}/help/${iso2}/${path}`;
        const found = numbersIn(mainOf(url)).map((words) =>
          words.replace(/ · $/, '').replace(/^ · /, '').trim(),
        );
        for (const words of found)
          assert.ok(
            said.some((right) => words === right.trim()),
            `${url} has “${words}”, expected one of: ${said.join(' | ')}`,
          );
        for (const words of said)
          assert.ok(found.includes(words), `${url} does not say “${words}”`);
      }
    }
});

test('a number that only takes texts is never one to call: no link that calls it, on the page, the big button or the card', () => {
  const textOnly = countries.flatMap(([iso2, { services, emergency }]) =>
    services.flatMap(({ phone, sms, whatsapp }) =>
      [sms?.number, whatsapp]
        .filter(
          (number) =>
            number !== undefined &&
            number !== phone &&
            !emergency.some((other) => other.number === number) &&
            !services.some((other) => other.phone === number),
        )
        .map((number) => ({ iso2, number: number ?? '' })),
    ),
  );
  assert.ok(textOnly.some(({ iso2, number }) => iso2 === 'us' && number === '741741'));
  for (const locale of locales)
    for (const { iso2, number } of textOnly)
      for (const path of ['', 'card/']) {
        const url = `/${locale}/help/${iso2}/${path}`;
        const { html } = page(url);
        assert.ok(
          !html.includes(`"tel:${number.replace(/[^\d+]/g, '')}"`),
          `${locale}/${iso2}/${path}: ${number}`,
        );
        assert.ok(
          !textOf(mainOf(url)).includes(
            content.languages[locale].strings['help.call'].replace('{number}', number),
          ),
          `${locale}/${iso2}/${path}: ${number}`,
        );
      }
  assert.match(
    textOf(all(treeOf('/en/help/us/card/'), hasClass('wallet'))[0] ?? assert.fail()),
    /Text 741741/,
  );
  assert.match(
    textOf(all(treeOf('/en/help/ke/card/'), hasClass('wallet'))[0] ?? assert.fail()),
    /WhatsApp \+254 722 116 116/,
  );
});

test('a part of a country has its name in the language of the page', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries)
      for (const { region } of services) {
        if (!region) continue;
        const said = content.languages[locale].strings['help.region'].replace(
          '{place}',
          region[locale],
        );
        assert.ok(
          cardsOf(`/${locale}/help/${iso2}/`).some((card) => textOf(card).includes(said)),
          `/${locale}/help/${iso2}/: ${said}`,
        );
        if (locale === 'ar' || locale === 'ru' || locale === 'zh')
          assert.doesNotMatch(region[locale], /[a-z]/i, `content/shared/helplines/${iso2}.yaml`);
      }
});
