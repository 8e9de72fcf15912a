// What the release has on paper: every PDF is opened with a PDF library, and every card of a country is read.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { hasChineseFont } from '../../src/build/chromium.ts';
import { fillList } from '../../src/build/printables.ts';
import { languages, locales, type Locale } from '../../src/i18n/locales.ts';
import { dateIn } from '../../src/i18n/translate.ts';
import { lastSeen } from '../../src/schemas/helplines.ts';
import { pdfName, printablesOf } from '../../src/schemas/printables.ts';
import { readContent } from '../../src/schemas/read.ts';
import { plain } from '../../src/schemas/rules.ts';
import { all, hasClass, named, parse, textOf } from '../support/html.ts';
import { filesIn, page, release, root } from '../support/site.ts';

const content = readContent(root);
const printables = printablesOf(Object.keys(content.sections), Object.keys(content.plans), Object.keys(content.worksheets));
const printed = filesIn(release).filter((file) => file.endsWith('.pdf'));
const skip = printed.length === 0 ? 'the site was built without a Chromium: npm run printables makes the PDFs' : false;
const spoken = locales.filter((locale) => locale !== 'zh' || hasChineseFont());

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
interface Paper {
  file: string;
  locale: Locale;
  name: string;
  pdf: Pdf;
  /** The text of each page, without spaces and marks of direction: their place is a matter of layout. */
  texts: string[];
}
/** Letters as they are typed: joined Arabic forms and ligatures come apart, spaces and marks of direction go. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '');

/** The pieces of text of a page, in the order in which one reads: the library gives those of a line from left to right, so an Arabic line is taken from its end. */
function inOrder(items: readonly object[], locale: string): string {
  const lines: { y: number; pieces: string[] }[] = [];
  for (const item of items) {
    if (!('str' in item && 'transform' in item)) continue;
    const { str, transform } = item as { str: string; transform: number[] };
    const y = transform[5] ?? 0;
    const last = lines.at(-1);
    if (last && (Math.abs(last.y - y) < 1 || str.trim() === '')) last.pieces.push(str);
    else lines.push({ y, pieces: [str] });
  }
  return letters(lines.map(({ pieces }) => (locale === 'ar' ? pieces.toReversed() : pieces).join('')).join(''));
}

/** In Arabic, texts in one font: the library does not say in which order pieces of another direction stand, and it does not read the text that Chromium gives a letter with a mark above, or the joined letters of headings (the outline has those). */
const isWhole = (locale: string) => (text: string): boolean => locale !== 'ar' || !/[\p{Nd}A-Za-z\u064b-\u0652«»:()]/u.test(text);

const papers: Paper[] = await Promise.all(
  printed.map(async (file) => {
    const [, locale = '', name = ''] = /^(..)\/print\/(.+)-..\.pdf$/.exec(file) ?? [];
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(release, file))));
    const texts = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => inOrder((await (await pdf.getPage(i + 1)).getTextContent({ disableNormalization: true })).items, locale)));
    return { file, locale: locale as Locale, name, pdf, texts };
  }),
);
const paper = (name: string, locale: Locale): Paper => papers.find((candidate) => candidate.name === name && candidate.locale === locale) ?? assert.fail(`there is no ${pdfName(name, locale)}`);

test('every page that can be printed has its PDF, in every language whose letters this computer has', { skip }, () => {
  const there = printables.filter(({ page: path }) => existsSync(join(release, 'en', path.replace(/#.*/, ''), 'index.html')));
  assert.deepEqual(printed.toSorted(), spoken.flatMap((locale) => there.map(({ name }) => `${locale}/print/${pdfName(name, locale)}`)).sort());
});

test('a PDF is light: under 1.5 MB', { skip }, () => {
  for (const { file } of papers) assert.ok(readFileSync(join(release, file)).length < 1_500_000, `${file} has ${readFileSync(join(release, file)).length} bytes`);
});

test('a screen reader finds in a PDF its title, its language, its structure and an outline of its headings', { skip }, async () => {
  for (const { file, locale, name, pdf } of papers) {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    const path = printables.find((printable) => printable.name === name)?.page.replace(/#.*/, '') ?? assert.fail(file);
    const tree = parse(page(`/${locale}/${path}`).html);
    assert.equal(info.Title, textOf(named(tree, 'title')[0] ?? assert.fail(file)), file);
    assert.equal(info.Language, languages[locale].tag, file);
    assert.equal((await pdf.getMarkInfo())?.Marked, true, file);
    type Entry = { title: string; items: Entry[] };
    const flat = (entries: Entry[]): string[] => entries.flatMap(({ title, items }) => [letters(title), ...flat(items)]);
    // Chromium writes a line of Arabic with a sign from another font (a colon) in pieces, from left to right: there the letters are compared, not their order.
    const same = (text: string): string => (locale === 'ar' && /[^\p{Script=Arabic}\p{M}]/u.test(text) ? [...text].sort().join('') : text);
    const outline = flat(((await pdf.getOutline()) ?? []) as Entry[]).map(same);
    // What a series is, a page says on screen only.
    const onScreen = new Set(all(tree, hasClass('lesson__series')).flatMap((box) => named(box, 'h2')));
    const headings = named(named(tree, 'main')[0] ?? assert.fail(file), 'h1', 'h2', 'h3').filter((heading) => !onScreen.has(heading)).map((heading) => same(letters(textOf(heading))));
    for (const heading of headings) assert.ok(outline.includes(heading), `${file}: the outline has no "${heading}". It has: ${outline.join(' | ')}`);
  }
});

test('a PDF looks the same on every computer: its fonts are inside', { skip }, async () => {
  for (const { file, pdf } of papers) {
    const first = await pdf.getPage(1);
    await first.getOperatorList();
    const fonts = new Set((await first.getTextContent()).items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
    assert.ok(fonts.size > 0, file);
    for (const font of fonts) assert.equal((first.commonObjs.get(font) as { missingFile?: boolean }).missingFile, false, `${file}: ${font} is not embedded`);
  }
});

test('no page of a PDF is blank, a poster is one sheet of A3, and the booklet has the sheet that it says', { skip }, async () => {
  const sizes = { A4: [595, 842], Letter: [612, 792], A3: [842, 1191] };
  for (const { file, name, pdf, texts } of papers) {
    texts.forEach((text, i) => assert.ok(text.length > 20, `${file}: page ${i + 1} has only "${text}"`));
    const { view } = await pdf.getPage(1);
    assert.deepEqual(view.slice(2).map(Math.round).map((side, i) => Math.abs(side - (sizes[printables.find((printable) => printable.name === name)?.paper ?? 'A4'][i] ?? 0)) <= 2), [true, true], `${file}: ${view.join(' ')}`);
    if (name.startsWith('poster')) assert.equal(texts.length, 1, file);
  }
});

test('the text of a PDF can be copied, searched and read aloud in the right order, in every script', { skip }, () => {
  for (const locale of spoken) {
    const { sections, help, glossary } = content.languages[locale];
    for (const name of ['booklet-a4', 'booklet-letter', 'booklet-ink']) {
      const booklet = paper(name, locale).texts.join('');
      let at = 0;
      for (const { front, scenes } of Object.values(sections))
        for (const text of [front.summary, ...scenes.flatMap((scene) => [...(locale === 'ar' ? [] : [scene.heading]), ...(scene.items.length > 0 ? [] : [scene.text, scene.helps])]), ...(locale === 'ar' ? [] : front.remember)].filter(isWhole(locale))) {
          const found = booklet.indexOf(letters(plain(text)), at);
          assert.ok(found >= 0, `${pdfName(name, locale)}: "${plain(text)}" is not there, or not in its place`);
          at = found;
        }
      for (const { meaning } of Object.values(glossary).filter(({ meaning }) => isWhole(locale)(meaning))) assert.ok(booklet.includes(letters(plain(meaning))), `${pdfName(name, locale)}: ${meaning}`);
      for (const { text } of help.steps.items.filter(({ text }) => isWhole(locale)(text))) assert.ok(booklet.includes(letters(plain(text))), `${pdfName(name, locale)}: ${text}`);
    }
    for (const [slug, { front }] of Object.entries(sections)) for (const text of (locale === 'ar' ? [] : [front.title, ...front.remember])) assert.ok(paper(`poster-${slug}`, locale).texts.join('').includes(letters(plain(text))), `${locale} ${slug}: ${text}`);
    if (locale !== 'ar') assert.ok(paper('poster-help', locale).texts.join('').includes(letters(help.summary)), locale);
  }
});

test('the list of what can be printed shows each PDF with its real size, and no PDF that is not there', () => {
  for (const locale of locales) {
    const tree = parse(page(`/${locale}/print/`).html);
    const places = all(tree, hasClass('pdf'));
    assert.deepEqual(places.map(({ attributes }) => attributes['data-pdf'] ?? '').sort(), printables.map(({ name }) => pdfName(name, locale)).sort());
    for (const place of places) {
      const file = join(release, locale, 'print', place.attributes['data-pdf'] ?? '');
      const [link] = named(place, 'a');
      assert.equal(link !== undefined, existsSync(file), file);
      if (link) assert.ok(textOf(link).replace(/[^\d]/g, '').endsWith(String(Math.ceil(readFileSync(file).length / 1000))), `${file}: ${textOf(link)}`);
    }
    for (const { page: path } of printables) assert.ok(named(tree, 'a').some(({ attributes }) => attributes.href?.endsWith(`/${locale}/${path}`)), `${locale} has no link to ${path}`);
  }
  const [place = ''] = /<span class="pdf".*?<\/span>/s.exec(page('/en/print/').html) ?? [];
  assert.doesNotMatch(fillList(place, () => undefined), /<a/, 'a PDF that is gone leaves no link');
});

test('the card of every country, in every language, has each number of its child helplines, with its source and date', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of Object.entries(content.helplines)) {
      const url = `/${locale}/help/${iso2}/card/`;
      const [first, ...copies] = all(parse(page(url).html), hasClass('wallet')).map((card) => textOf(card));
      assert.equal(copies.length, 2, url);
      for (const { phone, sms, whatsapp, sources } of [...services, ...emergency.map(({ number, ...rest }) => ({ phone: number, sms: undefined, whatsapp: undefined, ...rest }))]) {
        assert.ok(first?.includes(phone ?? sms?.number ?? whatsapp ?? ''), `${url}: ${phone}`);
        const seen = lastSeen(sources);
        if (seen) assert.ok(first?.includes(dateIn(locale, seen)), `${url}: ${seen}`);
        assert.ok(first?.includes(new URL(sources[0]?.url ?? '').hostname.replace(/^www\./, '')), url);
      }
    }
});
