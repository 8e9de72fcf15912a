// Pages for screen readers: a scene is a named region, its heading precedes its picture, and every
// fold has a name of its own.
import assert from 'node:assert/strict';
import { all, hasClass, named, type Tag, textOf } from '../support/html.ts';
import { languagePages } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const isScene = ({ attributes }: Tag): boolean => attributes['data-scene'] !== undefined;
/** What is heard of an element with the name that it is given, or with its own words. */
const heardOf = (tag: Tag): string => (tag.attributes['aria-label'] ?? textOf(tag)).trim();

test('a scene is a region named by its heading, and the heading comes before its pictures and its words', () => {
  let count = 0;
  for (const { url } of languagePages())
    for (const scene of all(treeOf(url), isScene)) {
      count++;
      const [first] = all(
        scene,
        (tag) => ['h2', 'h3', 'img', 'p'].includes(tag.name) || tag.attributes.role === 'img',
      );
      assert.equal(first?.name, 'h2', `${url}#${scene.attributes.id}`);
      assert.equal(
        first.attributes.id,
        scene.attributes['aria-labelledby'],
        `${url}#${scene.attributes.id}`,
      );
    }
  assert.ok(count >= 37 * 6, `${count} scenes`);
});

test('what unfolds in a scene, and under a word, is heard by a name that means nothing else on the page', () => {
  const isWord = hasClass('word');
  for (const { url } of languagePages()) {
    const names = new Map<string, string>();
    for (const fold of all(treeOf(url), (tag) => isScene(tag) || isWord(tag)).flatMap((part) =>
      named(part, 'details'),
    )) {
      const name = heardOf(named(fold, 'summary')[0] ?? fold);
      // One source may stand behind several numbers.
      assert.equal(names.get(name) ?? textOf(fold), textOf(fold), `${url}: "${name}"`);
      names.set(name, textOf(fold));
    }
  }
});

test('the words of "Tell me more" stand at the beginning of the name that is heard', () => {
  for (const { url } of languagePages())
    for (const summary of named(treeOf(url), 'summary')) {
      const { 'aria-label': label } = summary.attributes;
      if (label !== undefined)
        assert.ok(
          label.startsWith(
            textOf(summary)
              .trim()
              .replace(/[:：\s]+$/, ''),
          ),
          `${url}: "${textOf(summary)}" is heard as "${label}"`,
        );
    }
});
