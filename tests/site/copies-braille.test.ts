// Braille for embossers, as files: what each has, read back by liblouis.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { pinyin } from 'pinyin-pro';
import { brailleOf, brailleTexts, type BrailleText } from '#build/copies/braille.ts';
import { cellsIn, height, width } from '#build/copies/braille-pages.ts';
import { copyOf } from '#build/copies/copies.ts';
import {
  blank,
  cellsOf,
  noBraille,
  readable,
  translated,
  type Part,
} from '#build/copies/liblouis.ts';
import { fillCopies } from '#build/copies/list.ts';
import { ageOf, creditOf } from '#build/copies/papers.ts';
import { plainPages } from '#build/copies/plain-pages.ts';
import { builtSite } from '#build/print/printables.ts';
import { sizeIn } from '#languages/format.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { alike, doubled, syllableCells } from '../support/braille.ts';
import { copied } from '../support/copies.ts';
import { once, page, release } from '../support/site.ts';
import { test } from '../support/test.ts';

const missing = noBraille();
const skip = (): void => test.skip(missing !== undefined, missing);
const countries = Object.keys(content.helplines);

const zips = once(
  () =>
    new Map(
      copied.map((locale) => [
        locale,
        new Map(
          Object.entries(unzipSync(readFileSync(join(release, copyOf(locale, 'brf'))))).map(
            ([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')],
          ),
        ),
      ]),
    ),
);
const filesIn = (locale: Locale): Map<string, string> =>
  zips().get(locale) ?? new Map<string, string>();
const brfIn = (locale: Locale): [name: string, text: string][] =>
  [...filesIn(locale)].filter(([name]) => name.endsWith('.brf'));

/** What is in braille, in letters: made anew from the pages. */
function textsIn(locale: Locale): BrailleText[] {
  const site = builtSite(release);
  return brailleTexts(locale, plainPages(site, locale, content.sections), {
    credit: creditOf(site, content, locale),
    age: ageOf(site, content, locale),
    outside: content.languages[locale].strings['link.outside'],
  });
}

/** The blocks of a language, each in its parts. */
const partsIn = (locale: Locale): Part[][] =>
  readable(
    locale,
    textsIn(locale).flatMap(({ blocks }) => blocks.map(({ words }) => words)),
  );

/** The lines of a file without the numbers of its pages. */
const linesOf = (file: string): string[] =>
  file.split('\f').flatMap((sheet) => sheet.split('\r\n').slice(0, height - 1));

/** How much of a text is read as it was written, in per cent. */
function equalIn(locale: Locale): number {
  const parts = partsIn(locale).flat();
  const cells = cellsOf(
    locale,
    parts.map((part) => [part]),
  );
  const read = translated(languages[locale].braille, cells, 'backward');
  // Words of Latin letters in Arabic and Chinese are written as in English.
  const english = translated(languages.en.braille, cells, 'backward');
  let all = 0;
  let equal = 0;
  parts.forEach(({ words, isLatin }, i) => {
    if (!isLatin && !languages[locale].spaces) return;
    const back = (isLatin && locale !== 'ru' ? english : read)[i] ?? '';
    const [written, again] = [doubled(words), back].map((text) => alike(text).split(' '));
    written?.forEach((word, at) => {
      all += word.length + 1;
      equal += word === again?.[at] ? word.length + 1 : 0;
    });
  });
  return (equal / all) * 100;
}

test('in braille are each part, the page of help and the help of each country, in pages of 25 lines of 40 cells', () => {
  skip();
  const names = [
    ...Object.keys(content.sections).map((_, i) => `part-${i + 1}.brf`),
    'help.brf',
    ...countries.map((iso2) => `help-${iso2}.brf`),
  ];
  for (const locale of copied) {
    const brf = brfIn(locale);
    assert.deepEqual(brf.map(([name]) => name).sort(), names.sort(), locale);
    const readMe = filesIn(locale).get('README.txt') ?? '';
    for (const name of names) assert.ok(readMe.includes(`\r\n${name}  `), `${locale}: ${name}`);
    assert.ok(readMe.includes(content.languages[locale].strings['offline.readme.brf']));
    for (const [name, text] of brf) {
      assert.ok(text.endsWith('\r\n\f'), `${locale} ${name}`);
      for (const sheet of text.split('\f').slice(0, -1)) {
        const lines = sheet.split('\r\n');
        assert.equal(lines.length, height + 1, `${locale} ${name}`);
        for (const line of lines) assert.ok(line.length <= width, `${locale} ${name}: ${line}`);
        assert.match(lines[height - 1] ?? '', /^ +\S+$/, `${locale} ${name}: no number`);
      }
    }
  }
});

test('a file has the cells of its text and no others, and is the same each time it is made', () => {
  skip();
  for (const locale of copied) {
    const own = textsIn(locale);
    const made = brailleOf(locale, own);
    const cells = cellsOf(locale, partsIn(locale));
    for (const { name, blocks } of own) {
      const text = filesIn(locale).get(name) ?? '';
      assert.equal(made[name]?.toString('latin1'), text, `${locale} ${name}`);
      const expected = cells.splice(0, blocks.length).join('').replaceAll(blank, '');
      assert.equal(cellsIn(linesOf(text).join('')).replaceAll(blank, ''), expected, name);
    }
  }
});

test('each number to call stands in braille alone on its line, with every digit', () => {
  skip();
  for (const locale of copied) {
    const lines = new Map(brfIn(locale).map(([name, text]) => [name, linesOf(text)]));
    const all = [...new Set([...lines.values()].flat())].filter((line) => line.startsWith('  '));
    // The table of Chinese reads nothing back. In it as in others A to J are 1 to 0.
    const read = languages[locale].spaces
      ? translated(languages[locale].braille, all.map(cellsIn), 'backward')
      : all.map((line) =>
          line.replace(/[^A-J]/g, '').replace(/./g, (digit) => String('JABCDEFGHI'.indexOf(digit))),
        );
    const digits = new Map(all.map((line, i) => [line, read[i] ?? '']));
    for (const iso2 of countries) {
      const there = new Set(
        (lines.get(`help-${iso2}.brf`) ?? []).map((line) =>
          alike(digits.get(line) ?? '').replace(/[\s()!'/-]/g, ''),
        ),
      );
      const { emergency, services } = content.helplines[iso2] ?? assert.fail(iso2);
      const known = [
        ...emergency.map(({ number }) => number),
        ...services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]),
      ].flatMap((number) => number?.replace(/\D/g, '') ?? []);
      for (const number of known) assert.ok(there.has(number), `${locale} ${iso2}: ${number}`);
    }
  }
});

test('what liblouis reads back from the braille is what was written, in at least 99 of 100 letters', ({}, testInfo) => {
  skip();
  for (const locale of copied) {
    const equal = equalIn(locale);
    testInfo.annotations.push({ type: locale, description: `${equal.toFixed(2)} %` });
    assert.ok(equal >= 99, `${locale}: ${equal.toFixed(2)} %`);
  }
});

test('each character of the Chinese text has in braille the sound that it has in its sentence', ({}, testInfo) => {
  skip();
  // Chinese braille writes sounds, and cannot be read back as characters.
  const parts = partsIn('zh')
    .flat()
    .filter(({ isLatin }) => !isLatin);
  const cells = cellsOf(
    'zh',
    parts.map((part) => [part]),
  );
  const count = { all: 0, sound: 0, tone: 0 };
  parts.forEach(({ words }, i) => {
    const written = (cells[i] ?? '').replaceAll(blank, '');
    let at = 0;
    const options = { toneType: 'num', type: 'all', toneSandhi: false } as const;
    for (const { pinyin: sound, isZh } of pinyin(words.replaceAll(' ', ''), options)) {
      if (!isZh) continue;
      count.all++;
      const { syllable, tone } = syllableCells(sound);
      const found = written.indexOf(syllable, at);
      // Between two characters may stand a number.
      if (found < 0 || found - at > 24) continue;
      count.sound++;
      at = found + syllable.length;
      if (tone === (/^[⠁⠂⠄⠆]/.exec(written.slice(at))?.[0] ?? '')) count.tone++;
    }
  });
  const share = (of: number): number => (of / count.all) * 100;
  testInfo.annotations.push({
    type: 'zh',
    description: `${share(count.sound).toFixed(2)} % sounds, ${share(count.tone).toFixed(2)} % tones`,
  });
  assert.ok(count.all > 10_000);
  assert.ok(share(count.sound) >= 99, `${share(count.sound).toFixed(2)} %`);
  // Not marked: what is said without a tone, and 他 and 在, which have cells of their own.
  assert.ok(share(count.tone) >= 93, `${share(count.tone).toFixed(2)} %`);
});

test('the list of all paper has the braille with its size, and one sentence where none was made', () => {
  for (const locale of locales) {
    const { html } = page(`/${locale}/print/`);
    const href = `/${copyOf(locale, 'brf')}`;
    const empty = fillCopies(html, new Map());
    assert.match(empty, /data-copies="no-brf">[^]*data-copies="brf" hidden>/);
    assert.ok(!empty.includes(href) && empty.includes(`href="/${locale}/share/offline/"`));
    assert.ok(empty.includes(content.languages[locale].strings['print.braille.none']));
    if (missing || !copied.includes(locale)) {
      if (missing) assert.equal(html, empty);
      continue;
    }
    assert.match(html, /data-copies="no-brf" hidden>[^]*data-copies="brf">/);
    const { length } = readFileSync(join(release, href));
    assert.match(
      html,
      new RegExp(`href="${href}" download[^]*ZIP · <bdi[^>]*>${sizeIn(locale, length)}<`),
    );
  }
});
