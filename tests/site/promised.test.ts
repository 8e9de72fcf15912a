// What the page and the card of a country promise is what that country has.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { all, hasClass, named, textOf } from '../support/html.ts';
import { content } from '../support/content.ts';
import { firstButtons, labelOf, mainOf } from '../support/country-page.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const countries = Object.entries(content.helplines);

test('the page of a country says “call”, “call or write” or neither by the ways that its services have; “Write to someone” is there where there is somebody to write to', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries) {
      const url = `/${locale}/help/${iso2}/`;
      const { strings, help } = content.languages[locale];
      const isCalled = services.some(({ phone }) => phone);
      const isWritten = services.some(({ sms, whatsapp, chat }) => sms ?? whatsapp ?? chat);
      const leads = {
        none: help.find.none,
        call: strings['help.in.lead'],
        both: strings['help.in.lead.write'],
        write: strings['help.in.lead.write-only'],
      };
      const due =
        services.length === 0 ? 'none' : isWritten ? (isCalled ? 'both' : 'write') : 'call';
      const said = all(mainOf(url), hasClass('lead')).map(textOf);
      assert.ok(said.includes(leads[due]), `${url}: ${said.join(' | ')}`);
      for (const [name, lead] of Object.entries(leads))
        if (name !== due) assert.ok(!said.includes(lead), `${url}: ${lead}`);
      const labels = firstButtons(url).map(labelOf);
      assert.equal(
        labels.includes(strings['help.write']),
        isWritten && isCalled,
        `${url}: ${labels.join(' | ')}`,
      );
    }
});

test('where no helpline is known, nothing on the page or the card speaks of calling one; what one can ask stands there', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries) {
      if (services.length > 0) continue;
      const { help, strings } = content.languages[locale];
      const call = help.steps.items.find(({ picture }) => picture === 'helpline')?.title ?? '?';
      const page = textOf(mainOf(`/${locale}/help/${iso2}/`));
      const [card = assert.fail(iso2)] = all(
        treeOf(`/${locale}/help/${iso2}/card/`),
        hasClass('wallet'),
      ).map(textOf);
      for (const words of [help.call.heading, call])
        assert.ok(!page.includes(words), `${locale}/${iso2}: ${words}`);
      assert.ok(page.includes(help.without.ask), `${locale}/${iso2}`);
      assert.ok(!card.includes(call), `${locale}/${iso2}: the card`);
      assert.ok(card.includes(strings['card.none']), `${locale}/${iso2}: the card`);
    }
});

test('folded, a card shows a kite and “My card”, and nothing else; before it is printed, a child reads that somebody may find it', () => {
  for (const locale of locales)
    for (const [iso2] of countries) {
      const tree = treeOf(`/${locale}/help/${iso2}/card/`);
      const { strings } = content.languages[locale];
      for (const card of all(tree, hasClass('wallet'))) {
        const [front] = card.children.filter((child) => typeof child !== 'string');
        assert.equal(front && textOf(front), strings['card.front'], `${locale}/${iso2}`);
      }
      assert.ok(textOf(tree).includes(strings['card.found']), `${locale}/${iso2}`);
    }
});

test('a big button that leads to a service with hours says them, and whether it is free', () => {
  const button = (iso2: string): string => {
    const [first] = firstButtons(`/en/help/${iso2}/`);
    return first ? textOf(first) : '';
  };
  assert.match(button('de'), /Mon – Sat 14:00–20:00/);
  assert.match(button('ke'), /Childline Kenya\s· Free/);
  const limited = countries.filter(([iso2]) => /\d:\d\d–/.test(button(iso2)));
  assert.ok(limited.length >= 20, `${limited.length} countries with hours on the button`);
  // They stand in the small line, also those of a chat.
  for (const locale of locales)
    for (const [iso2] of countries)
      for (const one of firstButtons(`/${locale}/help/${iso2}/`))
        for (const loud of named(one, 'b'))
          assert.doesNotMatch(textOf(loud), /\d:\d\d/, `${locale}/${iso2}`);
});

test('help is free: it says so beside the five steps and on the page of every country, in every language', () => {
  for (const locale of locales) {
    const { free } = content.languages[locale].help;
    for (const url of [
      `/${locale}/help/`,
      ...countries.map(([iso2]) => `/${locale}/help/${iso2}/`),
    ])
      assert.ok(
        named(mainOf(url), 'aside').some((aside) => textOf(aside).includes(free.text)),
        url,
      );
  }
});
