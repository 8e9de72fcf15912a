// A language is one file in src/languages: a made-up seventh one works by its file alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lengthOf } from '#content/checks/words.ts';
import { soundBy } from '#search/read/alike.ts';
import { lettersOf } from '#components/lessons/puzzle.ts';
import { countryFinder } from '#search/read/named.ts';
import { foldBy } from '#search/read/fold.ts';
import { alphabetOf } from '#languages/alphabet.ts';
import { countriesByLetter, countryName } from '#languages/countries.ts';
import { dateIn } from '#languages/format.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import type { Language, TypingRules } from '#languages/types.ts';
import { typingRules } from '#languages/typing.ts';
import { filesIn, root } from '../support/root.ts';
import { test } from '../support/test.ts';

const persian: Language = {
  tag: 'fa',
  dir: 'rtl',
  name: 'فارسی',
  intl: 'fa-u-nu-latn-ca-gregory',
  script: 'arabic',
  braille: 'fa-ir-g1.utb',
  spaces: true,
  sentence: { longest: 20, mean: 12 },
  blame: [/چرا این کار را کردی/],
  fault: { of: /تقصیر تو/, no: /نیست/, wrongly: /کسی می‌گوید/ },
  no: { said: /(?!)/, hidden: /(?!)/ },
  you: /تو/,
  harm: /قاچاق/,
  counts: /درصد|هزار/,
  moves: { fingers: /انگشت/, heart: /قلب/ },
  backing: /تأیید/,
  endorsed: { site: /این سایت/, by: /تأیید/ },
  judged: /اشتباه/,
  marks: { quotes: '«»“”', two: /دو/ },
  alphabet: { own: 'آ' },
  typed: {
    apostrophe: 'parts',
    fold: [
      [/ك/, 'ک'],
      [/ي/, 'ی'],
    ],
    sounds: [[/[صث]/, 'س']],
    places: { before: /^در$/ },
  },
};

test('a language that comes later is understood by its file alone: order, names, dates, length of a sentence, puzzle, and what a child types', async () => {
  const fa = 'fa' as Locale;
  Object.assign(languages, { fa: persian });
  try {
    assert.equal(dateIn(fa, '2024-12-11'), '11 دسامبر 2024');
    assert.equal(countryName(fa, 'fr'), 'فرانسه');
    assert.deepEqual(
      countriesByLetter(fa, ['al', 'de', 'us']).map(({ letter }) => letter),
      ['آ', 'ا'],
    );
    assert.ok(alphabetOf(fa).compare('آب', 'پدر') < 0 && alphabetOf(fa).compare('پدر', 'تو') < 0);
    assert.equal(lengthOf(fa, 'من می‌خواهم کمک بگیرم.'), 4);
    assert.equal(lettersOf(fa, 'حقوق کودک'), 'حقوقکودک');
    // As the browser gets it.
    const rules = JSON.parse(JSON.stringify(typingRules(persian))) as TypingRules;
    assert.equal(foldBy(rules)('كودكي'), 'کودکی');
    const usual = new Map(['fr', 'iq', 'gt'].map((iso2) => [iso2, countryName(fa, iso2)] as const));
    const { find } = countryFinder(rules, await soundBy(rules), usual);
    for (const typed of ['فرانسه', 'فرانصه', 'فرنسه'])
      assert.deepEqual(
        find(typed).found.map(({ iso2 }) => iso2),
        ['fr'],
        typed,
      );
  } finally {
    Reflect.deleteProperty(languages, fa);
  }
});

/** Files that name a language all the same, and why. */
const exceptions: Record<string, string> = {
  'components/listen/voice.ts': 'which voices of a computer speak Mandarin, and which Cantonese',
  'styles/base.css': 'a style sheet cannot read src/languages: held by the next test',
  'styles/my-page.css': 'as base.css',
  'styles/booklet.css': 'as base.css',
  'styles/blocks.css': 'as base.css',
};

test('someone who adds a language finds no other list of languages in the code, and nothing that asks whether it is Arabic', () => {
  // English is the source that the others are translated from (`sourceLocale`).
  const others = locales.filter((locale) => locale !== 'en').join('|');
  const names = new RegExp(
    `['"](${others})(-[A-Za-z]+)?['"]|lang\\((${others})\\)|^ *(${others}): `,
  );
  for (const file of filesIn(join(root, 'src')).filter((path) => /\.(ts|astro|css)$/.test(path))) {
    if (
      file.startsWith('languages/') ||
      Object.keys(exceptions).some((one) => file.startsWith(one))
    )
      continue;
    // Comments may give examples.
    for (const [i, line] of readFileSync(join(root, 'src', file), 'utf8')
      .split('\n')
      .entries())
      assert.doesNotMatch(
        line.replace(/^ *(\/\/|\/?\*).*/, ''),
        names,
        `src/${file}:${i + 1} names a language. Say in src/languages/types.ts what is asked about a language, and in each file of a language what is so.`,
      );
  }
});

test('the fonts of a script are given to every language that is written in it, and so are the limits of its letters', () => {
  const css = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');
  const fonts = css('base.css');
  const panel = css('my-page.css');
  for (const locale of locales) {
    const { script } = languages[locale];
    if (script === 'latin') continue;
    assert.match(
      fonts,
      new RegExp(`:root(:lang\\(${locale}\\)|:is\\([^)]*:lang\\(${locale}\\))`),
      `src/styles/base.css gives ${locale} no fonts. Add :lang(${locale}) to the rule of the script "${script}".`,
    );
    if (script === 'cyrillic') continue;
    const apart = panel.match(new RegExp(`:lang\\(${locale}\\)`, 'g')) ?? [];
    assert.equal(
      apart.length,
      (panel.match(/:(is|not)\(:lang/g) ?? []).length,
      `src/styles/my-page.css has a rule for other scripts that leaves out ${locale}.`,
    );
  }
});
