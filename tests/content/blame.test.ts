// A lost "not" is told, wherever it stood.
import assert from 'node:assert/strict';
import { checkBlame } from '#content/checks/blame.ts';
import { sentencesOf } from '#content/checks/words.ts';
import { textsOf } from '#content/texts.ts';
import { languages, locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

for (const locale of locales)
  test(`a translator who loses the "not" of any sentence about fault is told (${locale})`, () => {
    const { of, no, wrongly } = languages[locale].fault;
    const told: string[] = [];
    let asked = 0;
    for (const text of textsOf(locale, content.languages[locale])) {
      if (text.reader === 'search' || text.isClaim) continue;
      for (const sentence of sentencesOf(locale, text.text)) {
        const left = sentence
          .toLowerCase()
          .replace(new RegExp(`${no.source}(?!’)`, `${no.flags}g`), '')
          .replace(/ +/g, ' ');
        if (
          left === sentence.toLowerCase() ||
          !of.test(left) ||
          wrongly.test(left) ||
          /[?？؟]/.test(left)
        )
          continue;
        asked++;
        checkBlame(locale, [{ ...text, text: left }], () => told.push(left));
      }
    }
    assert.ok(asked > 100, `${asked} sentences`);
    assert.equal(told.length, asked);
  });
