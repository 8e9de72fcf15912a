// The partner's name: where it is, and where it never is. The site under a sub-path has a partner;
// the release has none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { hasClass, all, named, parse, squeeze, wordsIn, type Tag } from '../support/html.ts';
import { filesIn, pages, subPath, subSite } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const name = 'Example House';
const ofPartner = (path: string): Tag =>
  parse(readFileSync(join(subSite, path, 'index.html'), 'utf8'));
const main = (tree: Tag): string => wordsIn(named(tree, 'main')[0] ?? assert.fail('no main'));

test('the name of who hands the site out stands at the end of its paper and of help, after all that a child may rely on', () => {
  for (const locale of locales) {
    const { sections, help, rhyme } = content.languages[locale];
    const last: Record<string, string> = {
      'print/poster/online': sections.online?.front.remember.at(-1) ?? '',
      'print/poster/help': help.paper,
      'print/poster/rhyme': rhyme.honest,
      help: help.worries.items.at(-1)?.title ?? '',
    };
    for (const [path, words] of Object.entries(last)) {
      const text = main(ofPartner(`${locale}/${path}`));
      const [first, at] = [text.indexOf(name), text.lastIndexOf(squeeze(words))];
      assert.ok(at >= 0, `${locale}/${path} has no “${words}”`);
      assert.ok(first > at, `${locale}/${path}: ${first} stands before ${at}`);
    }
  }
});

test('of a booklet it stands on the back, which promises a child nothing', () => {
  for (const locale of locales)
    for (const path of ['booklet', 'booklet/short']) {
      const booklet = ofPartner(`${locale}/print/${path}`);
      assert.equal(main(booklet).split(name).length, 2, locale);
      const back = all(booklet, hasClass('leaf')).at(-1) ?? assert.fail(path);
      assert.ok(wordsIn(back).includes(name), locale);
    }
});

test('on paper its logo stands beside its name', () => {
  const poster = ofPartner('ru/print/poster/online');
  const logo = named(poster, 'img').find(({ attributes }) => attributes.src?.includes('partner'));
  assert.equal(logo?.attributes.src, `${subPath}/partner/logo.svg`);
  assert.ok(filesIn(subSite).includes('partner/logo.svg'));
});

test('pages for organizations and teachers name it in their foot and on their paper, pages of a child do not', () => {
  for (const locale of locales) {
    for (const path of ['share', 'share/licence', 'teach', 'teach/card']) {
      const tree = ofPartner(`${locale}/${path}`);
      const foot = all(tree, hasClass('foot'))[0] ?? assert.fail(path);
      assert.match(wordsIn(foot), /Example House/, `${locale}/${path}`);
    }
    assert.match(main(ofPartner(`${locale}/share/licence`)), /Example House/, locale);
    for (const path of [
      '',
      'online',
      'what-is-it/five-kinds',
      'quiet',
      'happening',
      'my-plan',
      'print/kite',
    ])
      assert.doesNotMatch(
        wordsIn(ofPartner(`${locale}/${path}`)),
        /Example House/,
        `${locale}/${path}`,
      );
  }
});

test('no page has it above what it says: nothing before its text names it, and no page of a child has it at all but help, below, and what is printed', () => {
  const named = filesIn(subSite)
    .filter((file) => file.endsWith('index.html') && !file.startsWith('gallery/'))
    .map((file) => ({ file, html: readFileSync(join(subSite, file), 'utf8') }))
    .filter(({ html }) => html.includes(name));
  assert.ok(named.length > 300, `${named.length} pages`);
  for (const { file, html } of named) {
    assert.match(
      file,
      /^..\/(help|print|share|slides|teach|about|accessibility|families|privacy|[a-z-]+\/all)\//,
      `${file}: a page of a child`,
    );
    const [before = '', text = ''] = html.replace(/<head>[^]*?<\/head>/, '').split(/<main\b/);
    assert.ok(!before.includes(name), `${file}: above its text`);
    // What a child looks for on the page of a country stands above it.
    if (/^..\/help\/(..\/)?index/.test(file))
      assert.ok(text.indexOf(name) > text.search(/href="tel:|id="steps"/), file);
  }
});

test('its address for messages stands where adults look, and nowhere a child may take it for a helpline', () => {
  const at = (path: string): boolean =>
    named(ofPartner(path), 'a').some(({ attributes }) =>
      attributes.href?.startsWith('mailto:write@house.local'),
    );
  for (const locale of locales) {
    for (const path of ['print/cover', 'share', 'share/tell-us', 'teach'])
      assert.ok(at(`${locale}/${path}`), `${locale}/${path}`);
    for (const path of [
      'print/poster/online',
      'print/poster/help',
      'print/poster/rhyme',
      'print/booklet',
      'help',
      'help/ke',
      'help/ke/card',
    ])
      assert.ok(!at(`${locale}/${path}`), `${locale}/${path}`);
  }
});

test('its poster of help names the number to call first in its country, and its own, each with its verb; the code has its address beside it in words', () => {
  for (const locale of locales) {
    const poster = main(ofPartner(`${locale}/print/poster/help`));
    const [first, own] = [poster.indexOf('116'), poster.indexOf('0800 000 000')];
    assert.ok(first > 0 && first < own, locale);
    assert.ok(poster.includes('House Line'), locale);
    assert.ok(poster.includes(`school.local${subPath}/${locale}/help/`), locale);
    assert.ok(!poster.includes(content.languages[locale].strings['slides.number']), locale);
  }
});

/** The numbers to call of a page, in order. */
const calls = (tree: Tag): string[] =>
  named(tree, 'a').flatMap(({ attributes: { href } }) => (href?.startsWith('tel:') ? [href] : []));

test('its helpline, seen in one place, stands in its country below the number that was there, with source and date, on the page and on the card, and in no other', () => {
  for (const locale of locales) {
    const page = ofPartner(`${locale}/help/ke`);
    assert.deepEqual(
      calls(page).slice(0, 4),
      ['tel:116', 'tel:999', 'tel:116', 'tel:0800000000'],
      locale,
    );
    assert.match(wordsIn(page), /iana\.org/, locale);
    assert.match(wordsIn(page), /2026/, locale);
    const card = wordsIn(ofPartner(`${locale}/help/ke/card`));
    assert.ok(card.indexOf('116') < card.indexOf('0800 000 000'), locale);
    assert.match(card, /Example House/, locale);
    assert.doesNotMatch(
      wordsIn(ofPartner(`${locale}/help/ug`)),
      /0800 000 000|Example House|House Line/,
      locale,
    );
  }
});

test('who writes to the site writes to it', () => {
  const page = ofPartner('fr/share/tell-us');
  const [link] = named(named(page, 'main')[0] ?? page, 'a').filter(({ attributes }) =>
    attributes.href?.startsWith('mailto:'),
  );
  assert.equal(link?.attributes.href, 'mailto:write@house.local');
});

test('open data of helplines is not changed by it', () => {
  const data = readFileSync(join(subSite, 'open/helplines/v1/ke.json'), 'utf8');
  assert.doesNotMatch(data, /House Line|iana/);
});

test('a site without a partner names nobody, and has a box for a stamp where the name would stand', () => {
  for (const { url, html } of pages()) assert.ok(!html.includes(`/partner/`), url);
  const boxed = (locale: Locale, path: string): boolean =>
    wordsIn(treeOf(`/${locale}/${path}/`)).includes(
      content.languages[locale].strings['partner.stamp'],
    );
  for (const locale of locales) {
    for (const path of ['print/cover', 'print/booklet', 'print/poster/online'])
      assert.ok(boxed(locale, path), `${locale}/${path}`);
    // A poster with a box for a number, and a rhyme that fills its sheet.
    for (const path of ['print/poster/help', 'print/poster/rhyme', 'print/kite'])
      assert.ok(!boxed(locale, path), `${locale}/${path}`);
  }
});
