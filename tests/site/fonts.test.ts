import assert from 'node:assert/strict';
import { characters } from '#build/glyphs.ts';
import { named, type Tag } from '../support/html.ts';
import { languagePages } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

test("every letter of a language's own script is in the font that its pages load", () => {
  const latin = { script: /\p{Script=Latin}/u, font: characters('latin') };
  const fonts: Record<string, typeof latin> = {
    en: latin,
    fr: latin,
    es: latin,
    ru: { script: /\p{Script=Cyrillic}/u, font: characters('cyrillic') },
    ar: { script: /\p{Script=Arabic}/u, font: characters('arabic') },
  };
  for (const { url } of languagePages()) {
    const language = fonts[url.slice(1, 3)];
    if (!language) continue;
    // Words of another language (names of helplines, of languages) come from the reader's computer.
    const own = (tag: Tag): string =>
      ['style', 'script'].includes(tag.name) || tag.attributes.lang !== undefined
        ? ''
        : tag.children.map((child) => (typeof child === 'string' ? child : own(child))).join('');
    const text = named(treeOf(url), 'main', 'footer').map(own).join('');
    const missing = new Set(
      [...text].filter((letter) => language.script.test(letter) && !language.font.includes(letter)),
    );
    assert.deepEqual([...missing], [], url);
  }
});
