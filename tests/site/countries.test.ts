// The page of a country: its order, its content without a helpline, and the list that leads to it.
import assert from 'node:assert/strict';
import { countryName } from '#languages/countries.ts';
import { locales } from '#languages/locales.ts';
import { serviceKinds } from '#content/schemas/helplines.ts';
import { all, hasClass, named, textOf } from '../support/html.ts';
import { content } from '../support/content.ts';
import { callsIn, cardsOf, firstButtons, labelOf, mainOf } from '../support/country-page.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const countries = Object.entries(content.helplines);

test('the page of a country begins with two buttons: to talk to someone, and for danger; where one is not known, with the other', () => {
  const first = (url: string) =>
    firstButtons(url).map(
      (button) => `${textOf(named(button, 'b')[0] ?? button)} ${button.attributes.href ?? ''}`,
    );
  assert.deepEqual(first('/en/help/ke/'), [
    'Call 116 tel:116',
    'Call 999 tel:999',
    'WhatsApp +254 722 116 116 https://wa.me/254722116116',
  ]);
  assert.deepEqual(
    first('/fr/help/be/')[0],
    'Appeler le 103 tel:103',
    'in Belgium the line that speaks French',
  );
  assert.deepEqual(first('/en/help/be/')[0], 'Call 102 tel:102');
  assert.deepEqual(first('/en/help/pk/')[0], 'Call 1098 tel:1098', 'not the line of one province');
  for (const locale of locales)
    for (const [iso2, { services, emergency: numbers }] of countries) {
      const url = `/${locale}/help/${iso2}/`;
      const { strings } = content.languages[locale];
      // Where one can write stands behind them (promised.test.ts).
      const labels = firstButtons(url)
        .map(labelOf)
        .filter((label) => label !== strings['help.write']);
      assert.deepEqual(
        labels.map((label) => label.split(' · ')[0]),
        [
          ...(services.length > 0 ? [strings['help.talk']] : []),
          ...(numbers.length > 0
            ? [
                numbers.some(({ for: whom }) => whom.includes('all') || whom.includes('police'))
                  ? strings['help.danger']
                  : labels.at(-1),
              ]
            : []),
        ],
        url,
      );
      // Nothing but the name of the country stands before them, and the button that reads it.
      if (labels.length > 0)
        assert.equal(
          textOf(mainOf(url))
            .split(labels[0] ?? '')[0]
            ?.replace(strings['listen.others'], '')
            .trim(),
          countryName(locale, iso2),
          url,
        );
    }
});

test('helplines for children come first, then trafficking, missing children and the rest; emergency numbers come last', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries) {
      const { strings } = content.languages[locale];
      const headings = cardsOf(`/${locale}/help/${iso2}/`).map((card) =>
        textOf(named(card, 'h3')[0] ?? card),
      );
      const expected = services
        .map(({ kind }) => kind)
        .sort((a, b) => serviceKinds.indexOf(a) - serviceKinds.indexOf(b));
      assert.deepEqual(
        headings.slice(0, services.length),
        expected.map((kind) => strings[`help.kind.${kind}`]),
        `${locale}/${iso2}`,
      );
    }
});

test('each member state of the United Nations, each observer and each territory has a page in every language', () => {
  const { members, observers, territories } = content.countries;
  assert.deepEqual(
    [members, observers, territories].map((group) => Object.keys(group).length),
    [193, 2, 6],
  );
  // Some of every part of the world, and those that the site once said there were none of.
  for (const iso2 of [
    'af',
    'cd',
    'cg',
    'cf',
    'ht',
    'mm',
    'so',
    'ss',
    'sy',
    'td',
    'us',
    'uz',
    'va',
    'ps',
    'ye',
    'tv',
    'fm',
    'ag',
    'kp',
    'ke',
  ])
    assert.ok(iso2 in members || iso2 in observers, iso2);
  const all = Object.keys({ ...members, ...observers, ...territories });
  assert.deepEqual(countries.map(([iso2]) => iso2).sort(), all.sort());
  for (const locale of locales)
    for (const iso2 of all)
      for (const part of ['', 'card/'])
        // Its tab does not say which country it is (head.test.ts).
        assert.ok(
          textOf(mainOf(`/${locale}/help/${iso2}/${part}`)).includes(countryName(locale, iso2)),
          `${locale}/${iso2}/${part}`,
        );
});

test('a child of a country without a helpline gets the emergency numbers we know or what to do without, whom else to ask, Child Helpline International and the steps but the one to call', () => {
  const without = countries.filter(([, { services }]) => services.length === 0);
  assert.equal(without.length, 29 + 41);
  for (const locale of locales)
    for (const [iso2, { emergency, unknown }] of without) {
      const { help } = content.languages[locale];
      const main = mainOf(`/${locale}/help/${iso2}/`);
      const text = textOf(main);
      for (const said of [
        help.find.none,
        help.without.heading,
        ...help.without.items,
        ...help.steps.items.flatMap(({ title, picture }) =>
          picture === 'helpline' ? [] : [title],
        ),
      ])
        assert.ok(text.includes(said), `${locale}/${iso2}: ${said}`);
      assert.ok(
        named(main, 'a').some(
          ({ attributes }) => attributes.href === 'https://childhelplineinternational.org/',
        ),
        `${locale}/${iso2}`,
      );
      assert.equal(callsIn(main).length > 0, emergency.length > 0, `${locale}/${iso2}`);
      assert.equal(
        text.includes(help.without.emergency),
        emergency.length === 0,
        `${locale}/${iso2}`,
      );
      if (unknown)
        assert.ok(!text.includes(unknown), 'what is for the publishers only stays with them');
    }
});

test('the card of a country without a number has room to write one, and says what to do in danger', () => {
  for (const locale of locales) {
    const { help, strings } = content.languages[locale];
    const card = textOf(
      all(treeOf(`/${locale}/help/so/card/`), hasClass('wallet'))[0] ?? assert.fail(),
    );
    for (const said of [strings['card.none'], help.without.emergency, strings['print.number']])
      assert.ok(card.includes(said), `${locale}: ${said}`);
  }
});

test('the list of countries is whole in every language, by letter, and needs no script', () => {
  for (const locale of locales) {
    const list = named(treeOf(`/${locale}/help/`), 'country-list')[0] ?? assert.fail();
    // Below it stand ways to the rest of the page.
    const links = named(list, 'a').filter(({ attributes }) =>
      /^\/..\/help\/.+/.test(attributes.href ?? ''),
    );
    assert.deepEqual(
      links.map(({ attributes }) => attributes.href).sort(),
      countries.map(([iso2]) => `/${locale}/help/${iso2}/`).sort(),
    );
    for (const link of links) assert.ok(textOf(link).length > 1);
    assert.ok(named(list, 'summary').length >= 20);
  }
});
