// The story without words: its pictures are drawn, and what is shorter follows the same order.
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { knownPicture } from './pictures.ts';

export function checkWithoutWords(content: Content, report: Report): void {
  const file = 'shared/without-words.yaml';
  const { frames, ...shorter } = content.withoutWords;
  frames.forEach((frame, i) =>
    knownPicture(content, report, file, frame, true, { path: ['frames', i] }),
  );
  for (const [name, some] of Object.entries(shorter))
    some.forEach((frame, i) => {
      const at = { path: [name, i] };
      const before = some[i - 1];
      if (!frames.includes(frame))
        report(
          file,
          `has "${frame}" in ${name}, which frames does not have. Take one of frames.`,
          at,
        );
      else if (before && frames.indexOf(frame) < frames.indexOf(before))
        report(
          file,
          `has "${frame}" after "${before}" in ${name}, and frames has it before. Keep the order: it is one story.`,
          at,
        );
    });
}
