// What the release has on paper: every PDF is opened with a PDF library, and every card of a country is read.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillList } from '#build/print/list.ts';
import { allJobs, builtSite, chosen, chromiumToPrint } from '#build/print/printables.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { dateIn } from '#languages/format.ts';
import { lastSeen } from '#content/freshness.ts';
import { pdfName, printablesOf } from '#content/printables.ts';
import { siteOf } from '#urls.ts';
import { plain } from '#languages/sentences.ts';
import { all, hasClass, named, parse, textOf } from '../support/html.ts';
import { openPdf, type Pdf } from '../support/pdf.ts';
import { filesIn, once, page, release, root } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const printables = printablesOf(
  Object.keys(content.sections),
  Object.keys(content.plans),
  Object.keys(content.worksheets),
);
const printed = once(() => filesIn(release).filter((file) => file.endsWith('.pdf')));
interface Paper {
  file: string;
  locale: Locale;
  name: string;
  pdf: Pdf;
  /** The text of each page, without spaces and marks of direction: their place is a matter of layout. */
  texts: string[];
}
/** Letters as they are typed: joined Arabic forms and ligatures come apart, spaces and marks of direction go, and so do the vowel marks above Arabic letters (Chromium writes them at a height of their own, and some as nothing). Lam and alef are one: the library turns the two round where a font joins them. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[لاأإآ]/g, 'ا')
    .replace(
      // eslint-disable-next-line no-control-regex, no-misleading-character-class -- marks that stand alone here, and the nothing that a PDF writes
      /[\s\u0000\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g,
      '',
    );

/** The text of a page, in the order in which one reads: the library gives the pieces of a line from left to right, so those of an Arabic line are read from its other end. */
function inOrder(items: readonly object[], locale: string): string {
  const lines: { y: number; pieces: { str: string; x: number }[] }[] = [];
  for (const item of items) {
    if (!('str' in item && 'transform' in item)) continue;
    const { str, transform } = item as { str: string; transform: number[] };
    const [size = 0, x = 0, y = 0] = transform.slice(3);
    const last = lines.at(-1);
    // A letter with a mark above may stand a little higher than its line.
    if (last && (Math.abs(last.y - y) < size / 2 || letters(str) === ''))
      last.pieces.push({ str, x });
    else lines.push({ y, pieces: [{ str, x }] });
  }
  return letters(
    lines
      .map(({ pieces }) =>
        (locale === 'ar' ? pieces.toSorted((a, b) => b.x - a.x) : pieces)
          .map(({ str }) => str)
          .join(''),
      )
      .join(''),
  );
}

/**
 * Where a text begins, from `at` on; -1 where it is not. In Arabic word by word, without those with numbers and signs: the library does not say in which order pieces of another
 * direction stand, nor read every letter that is made of two drawings, so that one word in three may be missing.
 */
function placeOf(whole: string, locale: string, text: string, at: number): number {
  if (locale !== 'ar') return whole.indexOf(letters(text), at);
  const words = text
    .split(/\s+/)
    .map((word) => letters(word.replace(/[.،؟؛!]+$/u, '')))
    .filter((word) => /^\p{L}{3,}$/u.test(word));
  const most = Math.ceil(words.length / 3);
  if (words.length <= most) return at;
  const missingFrom = (start: number): number => {
    let next = start;
    return words.filter((word) => {
      const found = whole.slice(next, next + 30).indexOf(word);
      if (found >= 0) next += found + word.length;
      return found < 0;
    }).length;
  };
  // The text begins with its first word, or with the one after those that may be missing.
  const starts = words
    .slice(0, most + 1)
    .flatMap((word) =>
      [...whole.slice(at).matchAll(new RegExp(word, 'g'))].map(({ index }) => at + index),
    )
    .sort((a, b) => a - b);
  return starts.find((start) => missingFrom(start) <= most) ?? -1;
}
/** Holds that a PDF has these texts, each after the one before. */
function inThisOrder({ texts, locale, file }: Paper, expected: readonly string[]): void {
  const whole = texts.join('');
  let at = 0;
  for (const text of expected.map(plain)) {
    const found = placeOf(whole, locale, text, at);
    assert.ok(found >= 0, `${file}: "${text}" is not there, or not in its place`);
    at = found;
  }
}

let papers: Paper[];
test.beforeAll(async () => {
  assert.ok(printed().length > 0, 'Nothing is printed from this site yet. Run: npm run printables');
  papers = await Promise.all(
    printed().map(async (file) => {
      const [, locale = '', name = ''] = /^(..)\/print\/(.+)-..\.pdf$/.exec(file) ?? [];
      const pdf = await openPdf(readFileSync(join(release, file)));
      const texts = await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, i) =>
          inOrder(
            (await (await pdf.getPage(i + 1)).getTextContent({ disableNormalization: true })).items,
            locale,
          ),
        ),
      );
      return { file, locale: locale as Locale, name, pdf, texts };
    }),
  );
});
const paper = (name: string, locale: Locale): Paper =>
  papers.find((candidate) => candidate.name === name && candidate.locale === locale) ??
  assert.fail(`there is no ${pdfName(name, locale)}`);

test('every page that can be printed has its PDF, in every language', () => {
  assert.deepEqual(
    printed().toSorted(),
    locales
      .flatMap((locale) => printables.map(({ name }) => `${locale}/print/${pdfName(name, locale)}`))
      .sort(),
  );
});

test('a PDF is light: under 1.5 MB', () => {
  for (const { file } of papers)
    assert.ok(
      readFileSync(join(release, file)).length < 1_500_000,
      `${file} has ${readFileSync(join(release, file)).length} bytes`,
    );
});

test('a screen reader finds in a PDF its title, its language, its structure and an outline of its headings', async () => {
  for (const { file, locale, name, pdf } of papers) {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    const path =
      printables.find((printable) => printable.name === name)?.page.replace(/#.*/, '') ??
      assert.fail(file);
    const tree = parse(page(`/${locale}/${path}`).html);
    assert.equal(info.Title, textOf(named(tree, 'title')[0] ?? assert.fail(file)), file);
    assert.equal(info.Language, languages[locale].tag, file);
    assert.equal((await pdf.getMarkInfo())?.Marked, true, file);
    interface Entry {
      title: string;
      items: Entry[];
    }
    const flat = (entries: Entry[]): string[] =>
      entries.flatMap(({ title, items }) => [letters(title), ...flat(items)]);
    // Chromium writes a line of Arabic with a sign from another font (a colon) in pieces, from left to right: there the letters are compared, not their order.
    const same = (text: string): string =>
      locale === 'ar' && /[^\p{Script=Arabic}\p{M}]/u.test(text) ? [...text].sort().join('') : text;
    const outline = flat((await pdf.getOutline()) as Entry[]).map(same);
    // What a series is, its second and third lesson say on screen only.
    const onScreen = new Set(
      all(tree, hasClass('lesson__series'))
        .filter((box) => !hasClass('lesson__series--first')(box))
        .flatMap((box) => named(box, 'h2')),
    );
    const headings = named(named(tree, 'main')[0] ?? assert.fail(file), 'h1', 'h2', 'h3')
      .filter((heading) => !onScreen.has(heading))
      .map((heading) => same(letters(textOf(heading))));
    for (const heading of headings)
      assert.ok(
        outline.includes(heading),
        `${file}: the outline has no "${heading}". It has: ${outline.join(' | ')}`,
      );
  }
});

test('a PDF looks the same on every computer: its fonts are inside, on every page', () => {
  for (const { file } of papers) {
    // Every font of a file stands in it as an object. One of outlines (CIDFontType2 ...) names a descriptor with its file; the letters of a Type3 font are drawings in it.
    const objects = new Map(
      [
        ...readFileSync(join(release, file), 'latin1').matchAll(
          /(?<=^|\n)(\d+) 0 obj\s*(<<[\s\S]*?>>)\s*(?=endobj|stream)/g,
        ),
      ].map(([, id = '', body = '']) => [id, body]),
    );
    const fonts = [...objects.values()].filter(
      (body) => /\/Type \/Font\b/.test(body) && !body.includes('/Subtype /Type0'),
    );
    assert.ok(fonts.length > 0, file);
    for (const font of fonts.filter((body) => !body.includes('/Subtype /Type3'))) {
      const [, id = ''] = /\/FontDescriptor (\d+) 0 R/.exec(font) ?? [];
      assert.match(
        objects.get(id) ?? '',
        /\/FontFile/,
        `${file}: ${/\/BaseFont \/(\S+)/.exec(font)?.[1]} is not embedded`,
      );
    }
  }
});

test('no page of a PDF is blank, and each has the sheets that it promises: a poster one of A3, the card one, a worksheet one, its answers and a plan at most two', async () => {
  const sizes = { A4: [595, 842], Letter: [612, 792], A3: [842, 1191] };
  for (const { file, locale, name, pdf, texts } of papers) {
    texts.forEach((text, i) =>
      assert.ok(text.length > 20, `${file}: page ${i + 1} has only "${text}"`),
    );
    const { view } = await pdf.getPage(1);
    assert.deepEqual(
      view
        .slice(2)
        .map(Math.round)
        .map(
          (side, i) =>
            Math.abs(
              side -
                (sizes[printables.find((printable) => printable.name === name)?.paper ?? 'A4'][i] ??
                  0),
            ) <= 2,
        ),
      [true, true],
      `${file}: ${view.join(' ')}`,
    );
    if (
      name.startsWith('poster') ||
      name === 'teach-card' ||
      (name.startsWith('teach-sheet') && name !== 'teach-sheet-answers')
    )
      assert.equal(texts.length, 1, file);
    // Help is one page, to copy or to take out: nothing of it stands alone on the next.
    else if (name.startsWith('booklet'))
      assert.ok(
        placeOf(texts.at(-1) ?? '', locale, content.languages[locale].help.title, 0) >= 0,
        `${file}: its last page has only "${texts.at(-1)}"`,
      );
    else if (name.startsWith('teach'))
      assert.ok(texts.length <= 2, `${file} has ${texts.length} pages`);
  }
});

test('the text of a PDF can be copied, searched and read aloud in the right order, in every script', () => {
  for (const locale of locales) {
    const { sections, help, glossary } = content.languages[locale];
    for (const name of ['booklet-a4', 'booklet-letter', 'booklet-ink']) {
      const booklet = paper(name, locale).texts.join('');
      inThisOrder(
        paper(name, locale),
        Object.values(sections).flatMap(({ front, scenes }) => [
          front.summary,
          ...scenes.flatMap((scene) => [
            scene.heading,
            ...(scene.items.length > 0 ? [] : [scene.text, scene.helps]),
          ]),
          ...front.remember,
        ]),
      );
      for (const { meaning } of Object.values(glossary))
        assert.ok(
          placeOf(booklet, locale, plain(meaning), 0) >= 0,
          `${pdfName(name, locale)}: ${meaning}`,
        );
      for (const { text } of help.steps.items)
        assert.ok(
          placeOf(booklet, locale, plain(text), 0) >= 0,
          `${pdfName(name, locale)}: ${text}`,
        );
    }
    for (const [slug, { front }] of Object.entries(sections))
      inThisOrder(paper(`poster-${slug}`, locale), [front.title, ...front.remember]);
    inThisOrder(paper('poster-help', locale), [help.title, help.summary]);
  }
});

test('a plan on paper has every part in its order, a worksheet what pupils do and no answer, the answers all of theirs, and the card its nine steps', () => {
  for (const locale of locales) {
    const { plans, worksheets, teachPages, teachIndex, strings } = content.languages[locale];
    for (const [id, plan] of Object.entries(plans)) {
      const steps = plan.steps.flatMap(({ title, do: act, say = [], ask = [] }) => [
        title,
        act,
        ...say,
        ...ask,
      ]);
      const story = plan.story ? [plan.story.title, ...plan.story.text.split(/\[[^\]]+\]/)] : [];
      const { language, sight, hearing, learning, large, power } = plan.for;
      const series = content.plans[id]?.part === 1 ? teachIndex.series.notes : [];
      inThisOrder(paper(`teach-${id}`, locale), [
        plan.title,
        plan.aim,
        ...plan.need,
        strings['lesson.steps'],
        ...steps,
        ...story,
        language,
        sight,
        hearing,
        learning,
        large,
        power,
        plan.worksheet,
        plan.short,
        plan.otherTask,
        plan.calm,
        plan.helpSlide,
        plan.check,
        ...series,
      ]);
    }
    const { reviewed: _, ...sheets } = worksheets;
    for (const [id, sheet] of Object.entries(sheets)) {
      const whole = paper(`teach-sheet-${id}`, locale);
      const items = sheet.items?.map(({ text }) => text) ?? [];
      inThisOrder(whole, [
        sheet.title,
        sheet.intro,
        strings['sheet.self'],
        ...items,
        ...(sheet.rows?.flatMap(([place = '']) => place) ?? []),
        sheet.extra,
        strings['sheet.help'],
      ]);
      for (const hidden of [strings['sheet.answers'], sheet.notes])
        assert.ok(
          !whole.texts.join('').includes(letters(plain(hidden))),
          `${whole.file} has "${hidden}"`,
        );
    }
    inThisOrder(paper('teach-sheet-answers', locale), [
      strings['sheet.answers'],
      ...Object.entries(sheets).flatMap(([id, sheet]) => [
        sheet.title,
        ...(content.worksheets[id]?.kind === 'sort'
          ? (sheet.items ?? []).flatMap(({ text, why = '' }) => [text, why])
          : []),
        ...(sheet.rows?.flat() ?? []),
        ...(sheet.words ? [] : [sheet.notes]),
      ]),
    ]);
    const lines = (teachPages.card?.body ?? '')
      .split('\n')
      .filter((line) => /^(\d+\.|-) /.test(line))
      .map((line) => line.replace(/^(\d+\.|-) /, ''));
    assert.equal(lines.length, 13, locale);
    inThisOrder(paper('teach-card', locale), [teachPages.card?.front.title ?? '', ...lines]);
  }
});

test('the list of what can be printed shows each PDF with its real size, and no PDF that is not there', () => {
  for (const locale of locales) {
    const tree = parse(page(`/${locale}/print/`).html);
    const places = all(tree, hasClass('pdf'));
    assert.deepEqual(
      places.map(({ attributes }) => attributes['data-pdf'] ?? '').sort(),
      printables.map(({ name }) => pdfName(name, locale)).sort(),
    );
    for (const place of places) {
      const file = join(release, locale, 'print', place.attributes['data-pdf'] ?? '');
      const [link] = named(place, 'a');
      assert.equal(link !== undefined, existsSync(file), file);
      if (link)
        assert.ok(
          textOf(link)
            .replace(/[^\d]/g, '')
            .endsWith(String(Math.ceil(readFileSync(file).length / 1000))),
          `${file}: ${textOf(link)}`,
        );
    }
    for (const { page: path } of printables)
      assert.ok(
        named(tree, 'a').some(({ attributes }) => attributes.href?.endsWith(`/${locale}/${path}`)),
        `${locale} has no link to ${path}`,
      );
  }
});

test('a PDF that is gone leaves no link, and all else on the page stays as it is', () => {
  const { html } = page('/en/print/');
  const empty = fillList(html, () => undefined);
  assert.doesNotMatch(empty, /<a href="[^"]*\.pdf"/);
  const filled = fillList(empty, (file) =>
    file.startsWith('poster-') ? { href: `/a/?"&b/${file}`, size: '1 <kB' } : undefined,
  );
  const links = [...filled.matchAll(/<a href="\/a[^>]*>[^<]*<\/a>/g)].map(([link]) => link);
  assert.equal(links.length, 7);
  assert.ok(
    links.includes('<a href="/a/?&quot;&amp;b/poster-help-en.pdf">PDF, A3, 1 &lt;kB</a>'),
    links.join(' '),
  );
  assert.equal(
    links.reduce((text, link) => text.replace(link, ''), filled),
    empty,
  );
  assert.equal(
    fillList(filled, () => undefined),
    empty,
  );
});

test('who asks for a PDF that there is not is told which there are', () => {
  const jobs = allJobs(root);
  const asks = (asked: string[]): string[] =>
    chosen(jobs, asked).map(({ name, locale }) => pdfName(name, locale));
  assert.equal(asks([]).length, printables.length * locales.length);
  assert.ok(asks(['poster', '-en']).every((name) => /poster-.*en\.pdf$/.test(name)));
  assert.deepEqual(asks(['teach-card', '-zh']), ['teach-card-zh.pdf']);
  for (const asked of [['poste', '-de'], ['postre'], ['booklet', 'card']])
    assert.throws(
      () => chosen(jobs, asked),
      ({ message, stack }: Error) =>
        stack === undefined &&
        [...asked, ...printables.map(({ name }) => name), '-ar'].every((word) =>
          message.includes(word),
        ) &&
        message.endsWith('npm run printables -- poster -en'),
      asked.join(' '),
    );
});

test('without a browser, or without a site, printing stops and says what to do', () => {
  assert.throws(
    () => chromiumToPrint(join(root, 'nowhere')),
    /^Error: CHROMIUM_PATH is ".*nowhere", and there is no such file.* npx playwright install chromium, or set CHROMIUM_PATH/,
  );
  assert.throws(
    () => builtSite(join(root, 'content')),
    /^Error: There is no site in .*content to print\. Build it first: npm start/,
  );
});

test('the card of every country, in every language, has each number of its child helplines, with its source and date', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of Object.entries(content.helplines)) {
      const url = `/${locale}/help/${iso2}/card/`;
      const [first, ...copies] = all(parse(page(url).html), hasClass('wallet')).map((card) =>
        textOf(card),
      );
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
