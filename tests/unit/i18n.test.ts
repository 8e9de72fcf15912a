import assert from 'node:assert/strict';
import { leadIn } from '#languages/sentences.ts';
import { alphabetOf } from '#languages/alphabet.ts';
import { dateIn } from '#languages/format.ts';
import { counted, pluralForms, fill } from '#languages/message.ts';
import { pseudo } from '#languages/pseudo.ts';
import { targetOf, urlOf } from '#site/targets.ts';
import { test } from '../support/test.ts';

test('a reader sees dates in their own words, and never a raw key', () => {
  assert.equal(dateIn('en', '2024-12-11'), '11 December 2024');
  assert.equal(dateIn('en', '2017-06'), 'June 2017');
  assert.equal(dateIn('ru', '2002'), '2002');
  assert.match(dateIn('ar', '2024-12-11'), /^11 .+ 2024$/, 'Arabic keeps the digits 0-9');
  assert.equal(dateIn('zh', '2024-12-11'), '2024年12月11日');
});

test('a place without a value is an error, not a hole in the sentence', () => {
  assert.equal(fill('Part {n} of {total}', { n: 2, total: 6 }), 'Part 2 of 6');
  assert.throws(() => fill('Part {n}', {}), /expects a value for \{n\}/);
});

test('a number stands in the plural form of the language', () => {
  const forms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };
  assert.deepEqual(
    [1, 2, 3, 5, 11, 21, 100].map((n) => counted(forms, 'ru', { n })),
    ['one', 'few', 'few', 'many', 'many', 'one', 'many'],
  );
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => counted(forms, 'ar', { n })),
    ['zero', 'one', 'two', 'few', 'many', 'other'],
  );
  assert.equal(
    counted({ one: 'about {n} page', other: 'about {n} pages' }, 'en', { n: 8 }),
    'about 8\u00a0pages',
    'no line ends between the two',
  );
  assert.deepEqual(pluralForms('zh'), ['other']);
});

test('words stand in the order and under the letters of their own language', () => {
  const sorted = (locale: 'ar' | 'zh' | 'es' | 'ru', words: string[]) =>
    words.toSorted(alphabetOf(locale).compare);
  assert.deepEqual(sorted('es', ['ñandú', 'nube', 'oso']), ['nube', 'ñandú', 'oso']);
  assert.deepEqual(
    sorted('ar', ['قانون', 'الأذى', 'جريمة']),
    ['الأذى', 'جريمة', 'قانون'],
    'the Arabic article does not count',
  );
  assert.deepEqual(
    sorted('zh', ['政府', '法律', '伤害']),
    ['法律', '伤害', '政府'],
    'Chinese is in the order of pinyin',
  );
  assert.equal(alphabetOf('zh').letterOf('政府'), 'Z');
  assert.equal(alphabetOf('zh').letterOf('伤害'), 'S');
  assert.equal(alphabetOf('zh').letterOf('ICAT'), 'I');
  assert.equal(alphabetOf('ar').letterOf('الأذى'), 'ا');
  assert.equal(alphabetOf('fr').letterOf('État'), 'E');
});

test('the pseudo-language is longer and accented, and keeps places and links', () => {
  const long = pseudo('Go to [part {n}](section:online) now');
  assert.ok(pseudo('Everyone shares the job').length > 'Everyone shares the job'.length * 1.3);
  assert.ok(long.includes('{n}') && long.includes('](section:online)') && !long.includes('part'));
});

test("an author's link leads where it says, and one to a page that there is not is a mistake", () => {
  const url = (link: string) => {
    const target = targetOf(link);
    return target && urlOf('ar', target);
  };
  assert.equal(url('section:online#who-is-writing'), '/ar/online/who-is-writing/');
  assert.equal(url('section:who-does-it#who-are-traffickers'), '/ar/who-does-it/who-are-they/');
  assert.equal(url('term:crime'), '/ar/words/#crime');
  assert.equal(url('page:about'), '/ar/about/');
  assert.equal(url('#remember'), '#remember');
  assert.equal(urlOf('ar', { kind: 'scene', scene: 'remember' }, 'online'), '/ar/online/remember/');
  for (const unknown of ['page:halp', 'page:shared', 'page:about#top'])
    assert.equal(targetOf(unknown), undefined, unknown);
  assert.equal(targetOf('javascript:alert(1)'), undefined);
});

test('a text is taken apart into its sentences and the links of the sentence that leads on', () => {
  assert.deepEqual(
    leadIn(
      'en',
      'Calm words. You can skip to [part 2](section:who-is-harmed) or to [help](page:help).',
    ),
    {
      sentences: 'Calm words.',
      lead: 'You can skip to',
      links: [
        { label: 'part 2', href: 'section:who-is-harmed' },
        { label: 'help', href: 'page:help' },
      ],
    },
  );
  assert.deepEqual(leadIn('en', 'Think of one adult. [Find a helpline](page:help).'), {
    sentences: 'Think of one adult.',
    lead: '',
    links: [{ label: 'Find a helpline', href: 'page:help' }],
  });
  assert.deepEqual(
    leadIn('zh', '可能是任何一个孩子。[去第2部分](section:who-is-harmed)').sentences,
    '可能是任何一个孩子。',
  );
  assert.deepEqual(leadIn('en', 'No link here.'), {
    sentences: 'No link here.',
    lead: '',
    links: [],
  });
});
