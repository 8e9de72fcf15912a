// Which edition this is: on the page about the site, on every paper and in every copy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateIn } from '#languages/format.ts';
import { fill } from '#languages/message.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { all, hasClass, named, squeeze, textOf, wordsIn } from '../support/html.ts';
import { papers, placeOf } from '../support/papers.ts';
import { address, languagePages, localeOf, release } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const { editions } = content.versions;
const [newest] = editions;
const saidOf = (locale: Locale, edition: string, date: string): string =>
  fill(content.languages[locale].strings['share.version'], {
    version: edition,
    date: dateIn(locale, date),
  });
const said = (locale: Locale): string =>
  newest ? saidOf(locale, newest.edition, newest.date) : assert.fail('no edition');
/** The line at the foot of a paper. */
const credit = (locale: Locale): string => {
  const { strings } = content.languages[locale];
  return fill(strings['share.sentence.paper'], {
    site: strings['site.title'],
    address: `${address().replace(/^https?:\/\/(www\.)?/, '')}${locale}/`,
    version: newest?.edition ?? '',
    date: dateIn(locale, newest?.date ?? ''),
  });
};

test('who wants to know which edition this is finds it on the page about the site, with what has changed in each, the newest first', () => {
  for (const locale of locales) {
    const main = named(treeOf(`/${locale}/about/`), 'main')[0] ?? assert.fail(locale);
    const { heading, items } = content.languages[locale].changes;
    const words = wordsIn(main);
    assert.ok(words.includes(squeeze(said(locale))), locale);
    const told = editions.flatMap(({ edition, date }) => {
      const { title, changes } = items[edition] ?? assert.fail(edition);
      return [saidOf(locale, edition, date), title, ...changes];
    });
    let at = words.lastIndexOf(squeeze(heading));
    for (const text of told) {
      const next = words.indexOf(squeeze(text), at);
      assert.ok(next >= at, `${locale}: "${text}" is not there, or not in its place`);
      at = next;
    }
  }
});

test('who looks after copies finds in /version.json which edition each of them is', () => {
  const { built, ...version } = JSON.parse(
    readFileSync(join(release, 'version.json'), 'utf8'),
  ) as Record<string, unknown>;
  // On that day the age of its numbers was counted.
  assert.match(String(built), /^20\d\d-\d\d-\d\d$/);
  assert.deepEqual(version, {
    ...newest,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    editions,
  });
});

/**
 * Papers that are a toy, go into a pocket, or are filled in by a child: nothing on them names the
 * subject.
 */
const bare =
  /\/(print\/kite|print\/without-words\/(booklet|cards)|help\/..\/card|teach\/card|my-plan)\/$/;

test('every paper says at its foot who made it, which edition it is, and its licence; so does class mode that is opened from a stick', () => {
  const paper = languagePages().filter(
    ({ url }) =>
      /^\/..\/(print\/.|slides\/)/.test(url) ||
      (/^\/..\/teach\/./.test(url) && /\bdata-print\b/.test(url)),
  );
  assert.ok(paper.length > 100, `only ${paper.length} papers`);
  for (const { url } of paper.filter(({ url }) => !bare.test(url)))
    assert.ok(
      textOf(treeOf(url)).includes(credit(localeOf(url) ?? assert.fail(url))),
      `${url} does not say its edition`,
    );
});

test('a toy, a card for a pocket, strips to tear off and the sheet of a plan say nothing of who made them', () => {
  for (const { url } of languagePages().filter(({ url }) => bare.test(url))) {
    const main = named(treeOf(url), 'main')[0] ?? assert.fail(url);
    // A wall may know it: the poster of a country is in the page of its card.
    const poster = all(main, hasClass('as--poster')).map(textOf).join('');
    assert.ok(!textOf(main).replace(poster, '').includes('CC BY'), url);
  }
});

test('every PDF but the kite, the cards and the booklet without words and the card for a pocket has that line, with its edition', async () => {
  for (const { file, locale, name, texts } of await papers()) {
    const whole = (await texts()).join('');
    const found = placeOf(whole, locale, credit(locale), 0) >= 0;
    assert.equal(found, !/^(kite|teach-card|wordless-(booklet|cards))/.test(name), file);
  }
});
