// Each fact is told by some scene.
import { didYouMean, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

/** Each fact is told by some scene, and each scene names facts that exist. */
export function checkFacts({ facts, sections }: Content, report: Report): void {
  const covered = new Set(
    Object.values(sections).flatMap(({ scenes }) => Object.values(scenes).flat()),
  );
  for (const [fact, says] of Object.entries(facts))
    if (!covered.has(fact))
      report(
        'shared/sections.yaml',
        `covers the fact ${fact} ("${says}") in no section. Tell it in the short text of a scene, and name it in that scene's list.`,
      );
  for (const fact of covered)
    if (!(fact in facts))
      report(
        'shared/sections.yaml',
        `names the fact "${fact}", which content/shared/facts.yaml does not have.${didYouMean(fact, Object.keys(facts))}`,
        { near: fact },
      );
}
