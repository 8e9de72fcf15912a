import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characters } from '../../src/build/letters.ts';
import { named, parse, textOf } from '../support/html.ts';
import { languagePages } from '../support/site.ts';

test("every letter of a language's own script is in the font that its pages load", () => {
  const latin = { script: /\p{Script=Latin}/u, font: characters('latin') };
  const fonts: Record<string, typeof latin> = { en: latin, fr: latin, es: latin, ru: { script: /\p{Script=Cyrillic}/u, font: characters('cyrillic') }, ar: { script: /\p{Script=Arabic}/u, font: characters('arabic') } };
  for (const { url, html } of languagePages) {
    const language = fonts[url.slice(1, 3)];
    if (!language) continue;
    // The names of other languages in the menu come from the reader's computer.
    const text = named(parse(html), 'main', 'footer').map(textOf).join('');
    const missing = new Set([...text].filter((letter) => language.script.test(letter) && !language.font.includes(letter)));
    assert.deepEqual([...missing], [], url);
  }
});
