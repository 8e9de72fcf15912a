// What every section says at its top, and what its scenes must not lose in another language.
import { plain } from '#languages/sentences.ts';
import type { Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { known } from './names.ts';
import type { Scene } from '#content/mdx/section.ts';

/**
 * A section begins with a way to skip it; glossary words are linked at first use, numbers have a
 * source.
 */
export function checkSections(content: Content, locale: Locale, report: Report): void {
  for (const [slug, { front, scenes }] of Object.entries(content.languages[locale].sections)) {
    const where = `${locale}/sections/${slug}.mdx`;
    if (!/\]\(#[a-z0-9-]+\)/.test(front.talks) || !front.talks.includes('](page:help)'))
      report(
        where,
        'has no way to skip in talks. Expected links to a place on the page, such as [what to remember](#remember), and to [help](page:help).',
        { path: ['talks'] },
      );
    const linked = new Set<string>();
    for (const { line, id, text, items, helps, more = '' } of scenes) {
      const short = [
        text,
        ...items.map((item) => item.text),
        ...helps.map((help) => help.text),
      ].join('\n');
      for (const [, term = ''] of short.matchAll(/\]\(term:([a-z-]+)\)/g)) {
        if (linked.has(term))
          report(
            where,
            `links the word "${term}" again in the scene "${id}". A hard word is a link at its first use in the short texts of a section: write it without the link here.`,
            { line },
          );
        linked.add(term);
      }
      const unsourced = more.split(/\[source: [^\]]+\]/).at(-1) ?? '';
      if (/\p{Nd}/u.test(unsourced))
        report(
          where,
          `has a number without a source behind it in <More> of the scene "${id}". Write [source: key] after its sentence.`,
          { line },
        );
    }
  }
}

/** shared/sections.yaml names scenes that exist. */
export function checkSceneMarks({ sections }: Content, report: Report): void {
  const file = 'shared/sections.yaml';
  for (const [slug, { scenes, fault, older, unshown }] of Object.entries(sections))
    for (const [i, names] of [fault, older, unshown].entries())
      for (const scene of names) {
        const of = `${['fault', 'older', 'unshown'][i]} of ${slug}`;
        known(report, file, 'scene', scene, Object.keys(scenes), `${file}, ${slug}`, { of });
      }
}

const parts = {
  'the text': ({ text }) => text,
  '<Helps who="you">': ({ helps }) => helps.find(({ who }) => who === 'you')?.text,
  '<Helps who="adults">': ({ helps }) => helps.find(({ who }) => who === 'adults')?.text,
  '<More>': ({ more }) => more,
  '<Talk>': ({ talk }) => talk,
} as const satisfies Record<string, (scene: Scene) => string | undefined>;
/**
 * No text of today's translations has less than 0.68 of the usual length; one that has lost half of
 * it has less than this.
 */
const least = 0.6;
/** The length of shorter texts varies too much. */
const fewLetters = 40;

/**
 * No text of a scene has lost half of its length: compared with the English, by the usual ratio of
 * the language.
 */
export function checkLengths({ languages }: Content, locale: Locale, report: Report): void {
  const pairs = Object.entries(languages[locale].sections).flatMap(([slug, { scenes }]) =>
    scenes.flatMap((scene) => {
      const english = languages.en.sections[slug]?.scenes.find(({ id }) => id === scene.id);
      return Object.entries(parts).map(([part, textIn]) => ({
        slug,
        scene,
        part,
        found: plain(textIn(scene) ?? '').length,
        letters: plain((english && textIn(english)) ?? '').length,
      }));
    }),
  );
  const long = pairs.filter(({ letters }) => letters >= fewLetters);
  const usual =
    long.map(({ found, letters }) => found / letters).sort((a, b) => a - b)[
      Math.floor(long.length / 2)
    ] ?? 1;
  for (const { slug, scene, part, found, letters } of long)
    if (found < least * usual * letters)
      report(
        `${locale}/sections/${slug}.mdx`,
        `has ${found} letters in ${part} of the scene "${scene.id}". Expected about ${Math.round(usual * letters)}, as the English has ${letters}: was a sentence lost?`,
        { line: scene.line },
      );
}
