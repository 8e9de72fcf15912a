// Each fact is stated by a scene.
import { didYouMean, type Report } from '#content/problem.ts';
import { shortTexts } from '#content/text-parts.ts';
import type { Content } from '#content/read.ts';
import { plain } from '#languages/sentences.ts';

/** Each fact is told by some scene, and each scene names facts that exist. */
export function checkFacts({ facts, sections }: Content, report: Report): void {
  const { explainer } = facts;
  const covered = new Set(
    Object.values(sections).flatMap(({ scenes }) => Object.values(scenes).flat()),
  );
  for (const [fact, { says }] of Object.entries(explainer))
    if (!covered.has(fact))
      report(
        'shared/sections.yaml',
        `covers the fact ${fact} ("${says}") in no section. Tell it in the short text of a scene, and name it in that scene's list.`,
      );
  for (const fact of covered)
    if (!(fact in explainer))
      report(
        'shared/sections.yaml',
        `names the fact "${fact}", which content/shared/facts.yaml does not have.${didYouMean(fact, Object.keys(explainer))}`,
        { near: fact },
      );
}

/** A scene tells the facts that content/shared/sections.yaml says it tells, in English. */
export function checkTold({ facts, sections, languages }: Content, report: Report): void {
  for (const [slug, { scenes }] of Object.entries(sections))
    for (const scene of languages.en.sections[slug]?.scenes ?? []) {
      const text = [
        scene.heading,
        ...scene.items.flatMap(({ title, tag = '' }) => [title, tag]),
        ...shortTexts(scene),
      ]
        .map(plain)
        .join(' ');
      for (const fact of scenes[scene.id] ?? []) {
        const { says, told = [] } = facts.explainer[fact] ?? {};
        const lost = told.find((words) => !text.includes(words));
        if (lost)
          report(
            'shared/sections.yaml',
            `names the fact ${fact} ("${says}") for the scene "${scene.id}", and content/en/sections/${slug}.mdx does not tell it there: its short texts do not have "${lost}". Tell it, name it where it is told, or write its other words under told in content/shared/facts.yaml.`,
            { path: [slug, 'scenes', scene.id] },
          );
      }
    }
}
