// The sheets of every PDF, by a PDF library: none is blank, and all words are there, in order.
import assert from 'node:assert/strict';
import { OPS } from 'unpdf/pdfjs';
import type { Locale } from '#languages/locales.ts';
import { pdfName } from '#site/paper-files.ts';
import { plain } from '#languages/sentences.ts';
import { content } from '../support/content.ts';
import type { Pdf } from '../support/pdf.ts';
import { test } from '../support/test.ts';
import {
  cardLines,
  inThisOrder,
  letters,
  papers,
  papersOf,
  placeOf,
  printables,
  type Paper,
} from '../support/papers.ts';

/** The sides of the story without words: those of a booklet have two pages each. */
const sheetsWithPictures: Record<string, number> = {
  'wordless-booklet': 12,
  'wordless-cards': 3,
  'wordless-chart': 42,
};

/** Whether there is a drawing on a page: it has 150 operations or more, or a bitmap. */
async function isDrawn(pdf: Pdf, number: number): Promise<boolean> {
  const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
  return fnArray.length > 120 || fnArray.includes(OPS.paintImageXObject);
}

/** The title of the plan whose sheets a file has, as letters. */
const lessonTitle = (name: string, locale: Locale): string => {
  const plans = Object.entries(content.languages[locale].plans);
  const [, plan = assert.fail(name)] = plans.find(([id]) => name.includes(id)) ?? [];
  return letters(plan.title);
};

test('no page of a PDF is blank, and each has the sheets that it promises: a poster one of A3, the card one, a worksheet one, a puzzle with its clues at most two, all answers at most three, a lesson six to eight', async () => {
  const sizes: Record<string, number[]> = { A4: [595, 842], Letter: [612, 792], A3: [842, 1191] };
  for (const { file, locale, name, pdf, texts } of await papers()) {
    const pages = await texts();
    const sheets = sheetsWithPictures[name.replace(/-\w+$/, '')];
    if (sheets) assert.equal(pages.length, sheets, file);
    for (const [i, text] of pages.entries()) {
      const [, inMargin = ''] = /^(.*?·\d\/\d)/.exec(name.startsWith('lesson') ? text : '') ?? [];
      assert.ok(
        text.length - inMargin.length > 20 || (await isDrawn(pdf, i + 1)),
        `${file}: page ${i + 1} has only "${text}"`,
      );
      if (name.startsWith('lesson'))
        assert.ok(
          inMargin.startsWith(lessonTitle(name, locale)) &&
            inMargin.endsWith(`·${i + 1}/${pages.length}`),
          `${file}: page ${i + 1} should say in its margin which sheet of which lesson it is, and says "${inMargin}"`,
        );
    }
    const { view } = await pdf.getPage(1);
    const isWide = /^(booklet|wordless-(booklet|chart))/.test(name);
    assert.deepEqual(
      (isWide ? view.slice(2).reverse() : view.slice(2))
        .map(Math.round)
        .map(
          (side, i) =>
            Math.abs(
              side -
                (sizes[printables.find((printable) => printable.name === name)?.paper ?? 'A4']?.[
                  i
                ] ?? 0),
            ) <= 2,
        ),
      [true, true],
      `${file}: ${view.join(' ')}`,
    );
    if (
      name.startsWith('poster') ||
      name === 'teach-card' ||
      (name.startsWith('teach-sheet') && !/answers|puzzle/.test(name))
    )
      assert.equal(pages.length, 1, file);
    // At most 16 sheets, which a stapler for booklets holds, two sides each.
    else if (name.startsWith('booklet'))
      assert.equal(pages.length, name.startsWith('booklet-short') ? 8 : 32, file);
    else if (name.startsWith('lesson'))
      assert.ok(
        pages.length >= 6 && pages.length <= 8,
        `${file} has ${pages.length} pages. Expected 6 to 8 (src/library/slides/pack.ts).`,
      );
    else if (name.startsWith('teach'))
      assert.ok(
        pages.length <= (name.endsWith('answers') ? 3 : 2),
        `${file} has ${pages.length} pages`,
      );
    // What begins a second sheet is worth its paper.
    if (name.includes('puzzle') && pages.length === 2)
      assert.ok((pages[1]?.length ?? 0) > 200, `${file}: page 2 has only "${pages[1]}"`);
  }
});

test('the text of a PDF can be copied, searched and read aloud in the right order, in every script', async () => {
  for (const open of await papersOf(/^booklet-(?!short)/)) {
    const { locale, name } = open;
    const { sections, help, glossary } = content.languages[locale];
    const leaves = await open.leaves();
    const booklet = leaves.join('');
    // A scene never breaks: it begins and ends on a page, or on two that lie open at once.
    for (const scene of Object.values(sections).flatMap(({ scenes }) => scenes)) {
      const said = [scene.heading, ...scene.helps.map(({ text }) => text), scene.talk].map(plain);
      assert.ok(
        leaves.some((leaf, at) => {
          const open = scene.items.length > 4 ? leaf + (leaves[at + 1] ?? '') : leaf;
          return said.every((text) => placeOf(open, locale, text, 0) >= 0);
        }),
        `${pdfName(name, locale)}: no page has the whole of ${scene.id}`,
      );
    }
    await inThisOrder(
      open,
      Object.values(sections).flatMap(({ front, scenes }) => [
        front.summary,
        ...scenes.flatMap((scene) => [
          scene.heading,
          ...(scene.items.length > 0 ? [] : [scene.text, ...scene.helps.map((help) => help.text)]),
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
      assert.ok(placeOf(booklet, locale, plain(text), 0) >= 0, `${pdfName(name, locale)}: ${text}`);
  }
  for (const open of await papersOf(/^poster-/)) {
    const { sections, help } = content.languages[open.locale];
    const { front } = sections[open.name.replace(/^poster-|-ink$/g, '')] ?? {};
    if (front) await inThisOrder(open, [front.title, ...front.remember]);
    if (open.name.startsWith('poster-help')) await inThisOrder(open, [help.title, help.paper]);
  }
});

test('a worksheet on paper has what pupils do and no answer, the answers all of theirs, and the card its nine steps', async () => {
  for (const open of await papersOf(/^teach-/)) {
    const { locale, name } = open;
    const { worksheets, teachPages, strings } = content.languages[locale];
    const { reviewed: _, ...sheets } = worksheets;
    const sheet = sheets[name.replace('teach-sheet-', '')];
    if (sheet) {
      const whole = open;
      const items = sheet.items?.map(({ text }) => text) ?? [];
      await inThisOrder(whole, [
        sheet.title,
        sheet.intro,
        strings['sheet.self'],
        ...items,
        ...(sheet.rows?.flatMap(([place = '']) => place) ?? []),
        sheet.extra,
        strings['sheet.help'],
      ]);
      const text = (await whole.texts()).join('');
      for (const hidden of [strings['sheet.answers'], sheet.notes])
        assert.ok(!text.includes(letters(plain(hidden))), `${whole.file} has "${hidden}"`);
    }
    if (name === 'teach-sheet-answers')
      await inThisOrder(open, [
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
    const lines = cardLines(locale);
    assert.equal(lines.length, 13, locale);
    if (name === 'teach-card')
      await inThisOrder(open, [teachPages.card?.front.title ?? '', ...lines]);
  }
});

/** What the pictures of a page show, to those who do not see them, in the order of the page. */
async function shownOn({ pdf }: Paper, page: number): Promise<string[]> {
  interface Node {
    alt?: string;
    children?: Node[];
  }
  const shown = ({ alt, children = [] }: Node): string[] => [
    ...(alt ? [alt] : []),
    ...children.flatMap(shown),
  ];
  return shown(((await (await pdf.getPage(page)).getStructTree()) as Node | null) ?? {});
}

/** Another paper in the language of a paper. */
const beside = async ({ locale }: Paper, name: string): Promise<Paper> =>
  (await papersOf(new RegExp(`^${name}$`))).find((one) => one.locale === locale) ??
  assert.fail(`There is no ${name} in ${locale}`);

test('the story without words has each of its pictures on paper, with what it shows, in the order in which it is read', async () => {
  const { frames } = content.withoutWords;
  for (const cards of await papersOf(/^wordless-cards-a4$/)) {
    const { locale } = cards;
    const { alternatives, withoutWords } = content.languages[locale];
    const alts = frames.map((frame) => alternatives[frame]);
    const shown = (await Promise.all([1, 2, 3].map((page) => shownOn(cards, page)))).flat();
    assert.deepEqual(shown.slice(0, frames.length), alts, cards.file);
    assert.ok(shown.includes(withoutWords.tell), cards.file);
    // The tenth and the eleventh lie open in the middle of the booklet: the turn of the story.
    const booklet = await beside(cards, 'wordless-booklet-a4');
    const middle = (await shownOn(booklet, 12)).filter((alt) => alts.includes(alt));
    assert.deepEqual(middle, alts.slice(9, 11), booklet.file);
    for (const sheets of [cards, booklet]) assert.equal((await sheets.texts()).join(''), '');
    // Each picture of the chart is the front of a sheet, and what belongs to it stands behind the
    // sheet before.
    const chart = await beside(cards, 'wordless-chart-a3');
    const texts = await chart.texts();
    for (const [i, frame] of frames.entries()) {
      assert.deepEqual(await shownOn(chart, 2 * i + 3), [alts[i]], `${chart.file}: ${frame}`);
      for (const text of Object.values(withoutWords.frames[frame] ?? assert.fail(frame)))
        assert.ok(placeOf(texts[2 * i + 1] ?? '', locale, text, 0) >= 0, `${chart.file}: ${text}`);
    }
  }
});
