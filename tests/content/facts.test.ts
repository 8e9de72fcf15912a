// Every fact of the explainer is told in the short text of the scene that sections.yaml names for it.
import assert from 'node:assert/strict';
import { shortTexts } from '#content/parts.ts';
import { plain } from '#languages/sentences.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const { facts, sections, languages } = content;

/** What a reader must be able to find, in English, for each fact. */
const told: Record<string, RegExp[]> = {
  a1: [/crime against children/i, /needs to end today/i],
  a2: [/form of violence against children/i, /serious crime/i],
  a3: [/takes advantage of children to exploit/i, /different ways/i],
  a4: [/“modern slavery”/],
  a5: [/Worldwide, about 1 in 3 of the trafficking victims/],
  a6: [/three parts/, /recruit/i, /force or a trick/, /moves?|another/, /not always/i],
  a7: [
    /asks or forces a child/,
    /harm the child or break the child’s rights/,
    /gets money, or something else/,
  ],
  a8: [/A child’s yes does not make it right/, /under 18/],
  a9: [/force children into harmful situations/, /five kinds/],
  a9a: [/sexual abuse/, /sexual exploitation/],
  a9b: [/enslave/, /child labour/],
  a9c: [/adoption/, /against the law/],
  a9d: [/Criminal groups and armed groups/, /illegal work/],
  a9e: [/force children to marry/],
  b1: [/Anyone can be a victim/, /more at risk/],
  b2: [/Children with disabilities are more at risk/],
  b3: [/Children living in poverty are more at risk/],
  b4: [/without the care of a parent/, /more at risk/],
  b5: [/street situations/, /more at risk/],
  b6: [/displaced/, /war, conflict, poverty or natural disasters/, /more at risk/],
  b7: [/places of war and conflict are more at risk/],
  c1: [/commit these crimes are called traffickers/],
  c2: [/act alone/, /criminal network/],
  c3: [/not always strangers/, /someone a child knows and trusts/],
  d1: [/happens in person/, /digital technologies/, /important role/, /trick children/],
  d2: [/find children and to contact them/],
  d3: [/contact other criminals/],
  e1: [/Everyone shares the job to prevent and end/],
  e2: [
    /United Nations coordinates a special group/,
    /ICAT, the Inter-Agency Coordination Group against Trafficking in Persons/,
    /recommendations/,
    /governments and other organizations/,
  ],
  e3: [/Children in difficult situations are at risk/],
  e4: [
    /Governments should find them/,
    /food, a home, health care, school and justice/,
    /prevent trafficking/,
  ],
  e5: [/All children should learn/, /safe(ty)? online/, /prevent contacts that put them at risk/],
  e6: [/find out which children have been trafficked/, /support and protection/, /justice/],
  e7: [/are victims of crimes/, /treat them as criminals/, /lock them up/],
  e8: [/tell these children what their rights are/, /right to be heard/],
  e9: [/brought to justice and punished for their crimes/],
  e10: [/strong laws and use them/, /do not harm other children/],
  e11: [/police and the courts can help to find traffickers/, /investigate/, /punish traffickers/],
  e12: [/rules for companies/, /Technology companies/, /Banks can see where money comes from/],
  e13: [/work together, in each country and across countries/, /everybody’s job/],
  f1: [/part of the solution/, /plan and shape all of this work/],
  f2: [/lived experience/, /improve laws/, /trafficking stops/],
};

for (const [fact, says] of Object.entries(facts)) {
  test(`a child who reads only the short text learns ${fact}: ${says}`, () => {
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
      for (const pattern of told[fact] ??
        assert.fail(`tests/content/facts.test.ts does not say how to find ${fact}`))
        assert.match(text, pattern, `${slug}#${id}`);
    }
  });
}

test('the explainer, the Office and both their sites are named on the page about the site, in every language', () => {
  for (const [locale, { prose, strings }] of Object.entries(languages)) {
    const about = prose.about?.body ?? '';
    for (const address of ['https://violenceagainstchildren.un.org/', 'https://icat.un.org/'])
      assert.ok(about.includes(address), `${locale}: ${address}`);
    assert.ok(strings['footer.credit'].length > 100, locale);
  }
});
