// What is written for teachers: plain, whole, and true to the pages that pupils read.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { textsOf, type Text } from '#content/texts.ts';
import { plain } from '#languages/sentences.ts';
import { content } from '../support/content.ts';
import { gradeOf } from '../support/reading-grade.ts';
import { test } from '../support/test.ts';

/** Every text of a language in the files for teachers. */
const teachTexts = (locale: Locale): Text[] =>
  textsOf(locale, content.languages[locale]).filter(({ file }) => file.includes('/teach/'));

test('a tired teacher can read it: pages and plans have an English reading grade of 8 or lower', () => {
  const grade = (text: string): number =>
    // A line to fill in has no full stop, and is read alone all the same.
    gradeOf(
      plain(
        text
          .replace(/^- .*[^.?!:”]$/gm, '$&.')
          .replace(/^(#+|-|\d+\.|\|.*\|?)\s*/gm, '')
          .replace(/<\/?\w+>/g, ''),
      ),
    );
  const { teachPages, plans } = content.languages.en;
  for (const [page, { body }] of Object.entries(teachPages))
    assert.ok(grade(body) <= 8, `${page} has grade ${grade(body)}`);
  for (const [id, { steps }] of Object.entries(plans)) {
    const text = steps
      .flatMap((step) => [step.do, ...(step.say ?? []), ...(step.ask ?? [])])
      .join(' ');
    assert.ok(grade(text) <= 8, `${id} has grade ${grade(text)}`);
  }
});

test('sixteen pages, ten plans and nine worksheets stand in six languages', () => {
  for (const locale of locales) {
    const { teachPages, plans, worksheets } = content.languages[locale];
    assert.deepEqual(
      [
        Object.keys(teachPages).length,
        Object.keys(plans).length,
        Object.keys(worksheets).length - 1,
      ],
      [16, 10, 9],
      locale,
    );
  }
});

test('the answers of a worksheet are the only right ones: each place once, and each word with its own meaning', () => {
  for (const [id, { kind, places = [], words = [], meanings = [] }] of Object.entries(
    content.worksheets,
  )) {
    if (kind === 'order')
      assert.deepEqual(
        [...places].sort(),
        places.map((_, i) => i + 1),
        id,
      );
    if (kind === 'match')
      for (const [i, word] of words.entries())
        assert.notEqual(meanings[i], word, `${id}: ${word} stands beside its meaning`);
  }
});

test('nobody tells a class about a paper that worries: every class hears the same open sentence, with a place and a time', () => {
  const announced = {
    en: 'paper told me',
    fr: 'Un papier dit que',
    es: 'un papel leí',
    ar: 'قرأت في ورقة',
    ru: 'одном листке написано',
    zh: '有一张纸条告诉',
  };
  for (const locale of locales) {
    for (const { file, text } of teachTexts(locale))
      assert.ok(!text.includes(announced[locale]), file);
    const lines = (content.languages[locale].teachPages.rules?.body ?? '')
      .split('\n')
      .filter((line) => line.includes('(blank:)'));
    const [said = ''] = /[“«][^”»]*[”»]/.exec(lines.join('')) ?? [];
    assert.deepEqual(
      [lines.length, said.match(/\(blank:\)/g)?.length],
      [1, 2],
      `${locale}: ${said}`,
    );
  }
});

test('nobody takes notes in front of a child: the card and the whole page say to write when the child has gone', () => {
  const gone = {
    en: ['After the child has gone', 'as soon as the child has gone'],
    fr: ['Après le départ de l’enfant', 'dès que l’enfant est parti'],
    es: ['se haya ido', 'se vaya'],
    ar: ['بعد أن يذهب الطفل', 'بعد ذهاب الطفل'],
    ru: ['Когда ребёнок выйдет', 'как только ребёнок ушёл'],
    zh: ['等孩子离开以后', '孩子一离开'],
  } as const;
  for (const locale of locales) {
    const [card, whole] = ['card', 'tells'].map(
      (page) => content.languages[locale].teachPages[page]?.body ?? '',
    );
    assert.match(
      card?.split('\n').find((line) => line.startsWith('6. ')) ?? '',
      new RegExp(`^6\\. \\*\\*[^*]*${gone[locale][0]}`),
      locale,
    );
    assert.ok(whole?.includes(gone[locale][1]), locale);
  }
});

test('a lesson of the series says which it is, once each', () => {
  assert.deepEqual(
    Object.values(content.plans)
      .flatMap(({ part }) => part ?? [])
      .sort(),
    [1, 2, 3],
  );
});
