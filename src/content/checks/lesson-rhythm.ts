// The rhythm of a lesson: a question before the crime, hands up once, something to do every six
// minutes, and a look back before the end.
import type { Content } from '#content/read.ts';
import type { Say } from './lesson-plans.ts';
import { picturesTold } from './without-words.ts';

type Plan = Content['plans'][string];
type Words = Content['languages']['en']['plans'][string]['steps'];

/** So many minutes pupils listen before they do something. */
const listening = 6;

/** The sections whose question with hands up a plan asks. */
export const pollsIn = ({ steps }: Plan): string[] =>
  steps
    .flatMap(({ slides }) => slides)
    .filter((slide) => slide.startsWith('poll:'))
    .map((slide) => slide.slice(5));

/** A plan asks before it tells, and looks back before it ends. */
export function checkRhythm(plan: Plan, words: Words, say: Say): void {
  const { steps } = plan;
  const told = steps.findIndex(({ slides }) =>
    slides.some((slide) => /#|^(story|picture):/.test(slide)),
  );
  if (!steps.slice(1, told).some(({ slides }) => slides.length === 0))
    say(
      'asks nothing before its first scene. Put a step without slides before it: a question that every child can answer, and that names no crime.',
      ['steps', 1],
    );
  if (steps.at(-3)?.slides.length !== 0)
    say(
      'does not look back before it ends. Expected a step without slides before calm and help: what did we find, and what goes on the strip.',
      ['steps'],
    );
  // Who tells the story in pictures asks at each of them: pupils who do not read have no poll.
  const polls = pollsIn(plan);
  const expected = picturesTold(plan).length > 0 ? 0 : 1;
  if (polls.length !== expected)
    say(
      expected === 0
        ? `has ${polls.length} questions with hands up. Expected none where the story is told in pictures: pupils do not read yet, and one asks at each picture.`
        : `has ${polls.length} questions with hands up. Expected one: write poll:<section> behind a scene of a step.`,
      ['steps'],
    );
  let minutes = 0;
  steps.forEach((step, i) => {
    const doing =
      step.slides.length === 0 ||
      step.slides.some((slide) => /^(poll|story|picture):|^slide:breathe/.test(slide)) ||
      (words[i]?.ask ?? []).length > 0;
    minutes = doing ? 0 : minutes + step.minutes;
    if (minutes > listening)
      say(
        `lets pupils only listen for ${minutes} minutes up to the step ${i + 1}. Expected at most ${listening}: ask something, or put what pupils do between.`,
        ['steps', i],
      );
  });
}
