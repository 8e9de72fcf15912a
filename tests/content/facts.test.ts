// Every fact of the explainer is stated in the short text of its scene in sections.yaml.
import assert from 'node:assert/strict';
import { shortTexts } from '#content/text-parts.ts';
import { plain } from '#languages/sentences.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

for (const [fact, { says, told }] of Object.entries(content.facts.explainer)) {
  test(`a child who reads only the short text learns ${fact}: ${says}`, () => {
    const { sections, languages } = content;
    const places = Object.entries(sections).flatMap(([slug, { scenes }]) =>
      Object.entries(scenes)
        .filter(([, covers]) => covers.includes(fact))
        .map(([id]) => ({ slug, id })),
    );
    assert.ok(places.length > 0, `no scene covers ${fact}`);
    for (const { slug, id } of places) {
      const scene =
        languages.en.sections[slug]?.scenes.find((candidate) => candidate.id === id) ??
        assert.fail(`no scene ${id}`);
      const text = [
        scene.heading,
        ...scene.items.map(({ title, tag }) => `${title}. ${tag ?? ''}`),
        ...shortTexts(scene),
      ]
        .map(plain)
        .join(' ');
      for (const words of told) assert.ok(text.includes(words), `${slug}#${id}: ${words}`);
    }
  });
}

test('the explainer, the Office and both their sites are named on the page about the site, in every language', () => {
  for (const [locale, { prose }] of Object.entries(content.languages)) {
    const about = prose.about?.body ?? '';
    for (const address of ['https://violenceagainstchildren.un.org/', 'https://icat.un.org/'])
      assert.ok(about.includes(address), `${locale}: ${address}`);
  }
});
