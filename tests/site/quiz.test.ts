// Questions in built pages: how many are where, links to the scenes that they practise, and the
// verdict of each answer.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import { sectionUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { all, named, parse, textOf, type Tag } from '../support/html.ts';
import { once, page } from '../support/site.ts';
import { test } from '../support/test.ts';

const trees = new Map<string, Tag>();
const tree = (url: string): Tag => {
  const known = trees.get(url) ?? parse(page(url).html);
  trees.set(url, known);
  return known;
};
const questionsOf = (url: string): Tag[] => named(tree(url), 'quiz-question');
const hrefs = (tag: Tag): (string | undefined)[] =>
  named(tag, 'a').map(({ attributes }) => attributes.href);
const idsFor = once(() => ({ main: idsOf('main'), more: idsOf('more'), end: idsOf('end') }));
const idsOf = (use: 'main' | 'more' | 'end'): string[] =>
  Object.entries(content.quiz)
    .filter(([, question]) => question.use === use)
    .map(([id]) => id);
/**
 * The page of a question in a language: where its scene is practised, or one of the two pages with
 * questions only.
 */
const pageOf = (locale: Locale, id: string): string => {
  const { use, scene } = content.quiz[id] ?? assert.fail(id);
  if (use === 'end') return `/${locale}/${sceneOf(scene)?.section}/all/`;
  return `/${locale}/check/${use === 'more' ? 'more/' : ''}`;
};
const questionIn = (url: string, id: string): Tag =>
  questionsOf(url).find(({ attributes }) => attributes.id === id) ?? assert.fail(`${url} ${id}`);

test('the page has eight questions and the next page the others; two more stand at the end of each section: 28 in all', () => {
  const ids = (url: string) => questionsOf(url).map(({ attributes }) => attributes.id);
  for (const locale of locales) {
    assert.deepEqual(ids(`/${locale}/check/`), idsFor().main);
    assert.equal(idsFor().main.length, 8);
    assert.deepEqual(ids(`/${locale}/check/more/`), idsFor().more);
    assert.deepEqual(
      Object.keys(content.sections).flatMap((slug) => ids(`/${locale}/${slug}/remember/`)),
      idsFor().end,
    );
    assert.deepEqual(
      Object.keys(content.sections).flatMap((slug) => ids(`/${locale}/${slug}/all/`)),
      idsFor().end,
    );
  }
  assert.equal(Object.keys(content.quiz).length, 28);
});

test('a question and the scene it practises lead to each other', () => {
  for (const locale of locales)
    for (const [id, { scene, use }] of Object.entries(content.quiz)) {
      const { section = '', scene: place = '' } = sceneOf(scene) ?? {};
      const where = `${locale} ${id}`;
      const links = hrefs(questionIn(pageOf(locale, id), id));
      if (use === 'end') assert.ok(links.includes(`#${place}`), where);
      else {
        assert.ok(links.includes(sectionUrl(locale, section, place)), where);
        // One link for each scene, to its first question on the page of eight, or on the page with
        // more.
        const [first = assert.fail(where)] = [...idsFor().main, ...idsFor().more].filter(
          (other) => content.quiz[other]?.scene === scene,
        );
        assert.ok(
          hrefs(tree(`/${locale}/${section}/remember/`)).includes(
            `${pageOf(locale, first)}#${first}`,
          ),
          `${where}: the section does not lead to ${first}`,
        );
      }
    }
});

test('true or myth: whichever answer is opened, it begins with the verdict', () => {
  for (const locale of locales)
    for (const [id, { kind }] of Object.entries(content.quiz)) {
      if (kind !== 'true-or-myth') continue;
      const { options } = content.languages[locale].questions[id] ?? assert.fail(id);
      const verdict = options.find(({ right }) => right)?.text ?? assert.fail(id);
      const answers = all(
        questionIn(pageOf(locale, id), id),
        ({ name, parent }) => name === 'details' && parent?.name === 'li',
      );
      assert.equal(answers.length, 2);
      for (const answer of answers) {
        const [says = assert.fail(id)] = named(answer, 'p');
        const [first = assert.fail(id)] = named(says, 'b');
        const said = textOf(says).slice(textOf(first).length).trim();
        assert.ok(
          said.startsWith(verdict),
          `${locale} ${id}: "${said}" does not begin with "${verdict}"`,
        );
      }
    }
});
