// The story without words: its pictures are drawn, and what is shorter follows the same order.
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { known } from './names.ts';
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

type Plan = Content['plans'][string];

/** The pictures of the story that a lesson plan shows, in its order. */
export const picturesTold = ({ steps }: Plan): string[] =>
  steps
    .flatMap(({ slides }) => slides)
    .filter((slide) => slide.startsWith('picture:'))
    .map((slide) => slide.slice(8));

/**
 * A lesson tells the story with pictures that are there, in their order and up to the last: it does
 * not stop where it is cold. So does the short lesson.
 */
export function checkToldPictures(
  { withoutWords: { frames } }: Content,
  plan: Plan,
  file: string,
  report: Report,
): void {
  const told = picturesTold(plan);
  told.forEach((frame, i) => {
    known(report, file, 'picture', frame, frames, 'shared/without-words.yaml', {
      at: { near: `picture:${frame}` },
    });
    const before = told[i - 1];
    if (before && frames.includes(frame) && frames.indexOf(frame) < frames.indexOf(before))
      report(
        file,
        `shows picture:${frame} after picture:${before}. Expected the order of content/shared/without-words.yaml: it is one story.`,
        { near: `picture:${frame}` },
      );
  });
  const last = told.at(-1);
  if (last && last !== frames.at(-1))
    report(
      file,
      `ends its story with picture:${last}. Expected picture:${frames.at(-1) ?? ''}, the last: no child is left with a cold picture.`,
      { near: `picture:${last}` },
    );
  for (const n of plan.short.leaveOut)
    if (plan.steps[n - 1]?.slides.some((slide) => slide.startsWith('picture:')))
      report(
        file,
        `leaves out the step ${n} (short.leaveOut), which shows pictures of the story. A story is told to its end: leave out another step.`,
        { path: ['short'] },
      );
}
