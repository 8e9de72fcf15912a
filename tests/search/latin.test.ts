// What is typed in Latin letters where the language has others.
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { plainSound } from '#search/read/alike.ts';
import { latinLetters, latinSyllables } from '#search/read/latin.ts';
import { placesIn } from '#search/index/places.ts';
import { languages } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import { syllablesIn } from '#search/learn/syllables.ts';
import { content } from '../support/content.ts';

/** Reads with these words known. */
const read = (locale: 'ar' | 'ru', known: readonly string[], query: string): string | undefined => {
  const rules = typingRules(languages[locale]);
  const sound = plainSound(rules.sounds as [string, string][]);
  return latinLetters(
    rules,
    { has: (token) => known.includes(token), tokens: () => [...known] },
    sound,
  )(query);
};

test('Russian and Arabic in Latin letters become words that the search knows, by their sure letters; a known word stays', () => {
  assert.equal(read('ru', ['помощь'], 'pomosh'), 'помощь');
  assert.equal(read('ru', ['помощь', 'icat'], 'icat pomosch'), 'icat помощь');
  assert.equal(read('ar', ['مدرسه'], 'madrasa'), 'مدرسه');
  assert.equal(read('ar', ['تونس'], 'tounes'), 'تونس');
  assert.equal(read('ar', ['حقوق'], '7o9o9'), 'حقوق');
  assert.equal(read('ru', ['помощь'], 'помощь'), undefined);
  assert.equal(read('ru', [], '116 111'), undefined);
});

test('pinyin becomes the characters that the site says together, with spaces or without; what is no pinyin stays', () => {
  const syllables = { tong: '同童', gong: '公工', shi: '是十', shen: '身什', me: '么' };
  const pinyin = latinSyllables(syllables, ['童工是什么？', '同学', '公身', '十']);
  assert.equal(pinyin('tong gong shi shen me'), '童工是什么');
  assert.equal(pinyin('tonggongshishenme'), '童工是什么');
  assert.equal(pinyin('童工shishenme'), '童工是什么');
  assert.equal(pinyin('tiktok'), undefined);
  assert.equal(pinyin('童工'), undefined);
});

test('the syllables have every character of the titles of the site, and only Chinese has them', () => {
  const all = Object.values(syllablesIn(content, 'zh')).join('');
  for (const { title } of placesIn(content, 'zh'))
    for (const sign of title.match(/\p{Script=Han}/gu) ?? []) assert.ok(all.includes(sign), sign);
  assert.deepEqual(syllablesIn(content, 'en'), {});
});
