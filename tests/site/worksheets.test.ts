// A worksheet has no answer on it; the page of answers has them all.
import assert from 'node:assert/strict';
import { type Locale, locales } from '#languages/locales.ts';
import { writtenOf } from '#components/lessons/puzzle.ts';
import { plain } from '#languages/sentences.ts';
import type { Sheet } from '#content/schemas/worksheets.ts';
import { all, hasClass, named, type Tag, wordsIn } from '../support/html.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

/** A worksheet of a language: its facts, its words, and the part of its page that is printed. */
const sheetsIn = (locale: Locale) =>
  Object.entries(content.worksheets).map(([id, facts]) => ({
    id,
    facts,
    words: content.languages[locale].worksheets[id] as Sheet,
    body:
      all(treeOf(`/${locale}/teach/worksheets/${id}/`), hasClass('teach__body'))[0] ??
      assert.fail(id),
  }));

const texts = (tags: Tag[]): string[] => tags.map((tag) => wordsIn(tag));

test('a worksheet is the sheet alone: no answer stands on it, and one link leads to the page of answers', () => {
  for (const locale of locales)
    for (const { id, words, body } of sheetsIn(locale)) {
      const url = `/${locale}/teach/worksheets/${id}/`;
      const text = wordsIn(body);
      for (const answer of [
        words.notes,
        ...(words.items ?? []).flatMap(({ why = [] }) => why),
        ...(words.rows ?? []).flatMap((row) => row.slice(1)),
      ])
        assert.ok(!text.includes(plain(answer)), `${url}: "${plain(answer)}" is an answer`);
      assert.equal(
        all(body, (tag) => ['yes', 'no', 'found', 'key'].some((name) => hasClass(name)(tag)))
          .length,
        0,
        url,
      );
      assert.equal(
        named(all(treeOf(url), hasClass('acts'))[0] ?? assert.fail(url), 'a')[0]?.attributes.href,
        `/${locale}/teach/worksheets/answers/#${id}`,
      );
      assert.equal(
        named(body, 'a').filter(({ attributes }) => attributes.href?.includes('/answers/')).length,
        0,
        `${url}: the link is not for the paper`,
      );
    }
});

test('the page of answers has those of every worksheet, with the letters and squares that the sheet has', () => {
  for (const locale of locales) {
    const url = `/${locale}/teach/worksheets/answers/`;
    for (const {
      id,
      facts: { kind, words: keys = [], meanings = [], places = [], helps = [] },
      words,
      body,
    } of sheetsIn(locale)) {
      const [key] = all(treeOf(url), ({ attributes }) => attributes.id === id);
      assert.ok(key, `${url} has nothing for ${id}`);
      const text = wordsIn(key);
      for (const answer of [
        words.title,
        words.notes,
        ...(words.items ?? []).flatMap(({ text: sentence, why }) => (why ? [sentence, why] : [])),
        ...(words.rows ?? []).flat(),
      ])
        assert.ok(text.includes(plain(answer)), `${url}#${id}: "${plain(answer)}" is not there`);
      // Each line of the sheet begins with its letter.
      const letters = texts(named(named(body, 'ul')[0] ?? body, 'b'));
      const line = texts(all(key, hasClass('key__line')))
        .join('')
        .split(' · ');
      if (kind === 'match')
        assert.deepEqual(
          line,
          keys.map((word, i) => `${i + 1}\u00a0${letters[meanings.indexOf(word)]}`),
          url,
        );
      else if (kind === 'order')
        assert.deepEqual(
          line,
          letters.map((letter, i) => `${letter}\u00a0${places[i]}`),
          url,
        );
      if (kind === 'sort')
        assert.deepEqual(
          texts(named(key, 'li')).map((line) => line.startsWith('✓')),
          helps,
          url,
        );
      if (kind !== 'puzzle') continue;
      const squares = (tag: Tag): string[] =>
        named(tag, 'rect').map(({ attributes: { x, y } }) => `${x} ${y}`);
      assert.deepEqual(
        squares(key),
        squares(body),
        `${url}#${id}: another puzzle than on the sheet`,
      );
      const isSearch = all(key, hasClass('puzzle--search')).length > 0;
      // The crossword is empty on the sheet and filled in the answers; a square of letters is the
      // same, with its words marked.
      assert.deepEqual(
        texts(all(body, hasClass('puzzle__l'))),
        isSearch ? texts(all(key, hasClass('puzzle__l'))) : [],
        url,
      );
      assert.equal(
        named(key, 'text').filter((one) => /\p{L}/u.test(wordsIn(one))).length,
        squares(key).length,
        url,
      );
      assert.equal(all(key, hasClass('found')).length > 0, isSearch, url);
      for (const word of words.words ?? [])
        assert.ok(
          text.includes(writtenOf(locale, content.languages[locale].glossary[word]?.word ?? '-')),
          `${url}#${id}: ${word}`,
        );
    }
    for (const list of ['teach/worksheets/', 'print/'])
      assert.ok(
        named(named(treeOf(`/${locale}/${list}`), 'main')[0] ?? assert.fail(list), 'a').some(
          ({ attributes }) => attributes.href === url,
        ),
        `/${locale}/${list} does not lead to the answers`,
      );
  }
});
