// Lesson plans: what they name exists, their minutes add up, and each lesson has its rules, its
// line about fault, hope and help.
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { known, scenesIn, scenesMarked } from './names.ts';
import { checkRhythm, pollsIn } from './lesson-rhythm.ts';
import { knownPicture } from './pictures.ts';
import { checkToldPictures, picturesTold } from './without-words.ts';

type Plan = Content['plans'][string];
/** Reports a mistake of one plan. */
export type Say = (message: string, path?: readonly PropertyKey[]) => void;

/** What has no language of the plans. */
export function checkLessonPlans(content: Content, report: Report): void {
  checkSeries(content, report);
  const minutes = minutesOfScenes(content);
  for (const [id, plan] of Object.entries(content.plans)) {
    const file = `shared/plans/${id}.yaml`;
    const say: Say = (message, path) => {
      report(file, message, path && { path });
    };
    checkNames(content, plan, file, report);
    checkAges(content, plan, say);
    checkMinutes(plan, say);
    checkOrder(content, plan, say);
    checkSections(plan, say);
    checkRhythm(plan, content.languages.en.plans[id]?.steps ?? [], say);
    checkToldPictures(content, plan, file, report);
    plan.steps.forEach((step, i) => {
      checkStep(content, plan, step, i + 1, minutes, say);
      if (step.picture) knownPicture(content, report, file, step.picture);
    });
  }
}

/** A scene has its minutes in its text; those of the other languages are the same (parity.ts). */
const minutesOfScenes = ({ languages }: Content): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(languages.en.sections).flatMap(([slug, { scenes }]) =>
      scenes.map(({ id, minutes }) => [`${slug}#${id}`, minutes] as const),
    ),
  );

/** Scenes, stories, words, sections and the worksheet are there. */
function checkNames(content: Content, plan: Plan, file: string, report: Report): void {
  const all = (
    what: string,
    names: readonly string[],
    list: readonly string[],
    source: string,
  ): void => {
    for (const name of names) known(report, file, what, name, list, `shared/${source}`);
  };
  const shown = plan.steps.flatMap(({ slides }) => slides);
  const told = shown.filter((slide) => slide.startsWith('story:')).map((slide) => slide.slice(6));
  all(
    'scene',
    shown.filter((slide) => slide.includes('#')),
    scenesIn(content),
    'sections.yaml',
  );
  all('story', [...told, ...plan.stories], Object.keys(content.stories), 'stories.yaml');
  all('word', plan.words, Object.keys(content.glossaryPictures), 'glossary.yaml');
  all(
    'section',
    [...plan.sections, plan.hope, ...plan.questions, ...pollsIn(plan)],
    Object.keys(content.sections),
    'sections.yaml',
  );
  all(
    'worksheet',
    plan.worksheet ? [plan.worksheet] : [],
    Object.keys(content.worksheets),
    'worksheets.yaml',
  );
}

/** Stories and the worksheet are for pupils as young as those of the plan. */
function checkAges({ stories, worksheets }: Content, plan: Plan, say: Say): void {
  for (const [what, name, from, key] of [
    ...plan.stories.map((slug) => ['story', slug, stories[slug]?.from, 'stories'] as const),
    ['worksheet', plan.worksheet, worksheets[plan.worksheet ?? '']?.from, 'worksheet'] as const,
  ])
    if (from && from > plan.from)
      say(
        `names the ${what} "${name}", which is for children from ${from}, and is for pupils from ${plan.from}. Choose one for them, or leave it out.`,
        [key],
      );
}

/** A lesson of the series says which it is; no two are the same. */
function checkSeries({ plans }: Content, report: Report): void {
  const seen = new Map<number, string>();
  for (const [id, { part }] of Object.entries(plans)) {
    if (!part) continue;
    const other = seen.get(part);
    if (other)
      report(
        `shared/plans/${id}.yaml`,
        `is lesson ${part} of the series (part: ${part}), and so is content/shared/plans/${other}.yaml. Give each its own number.`,
        { path: ['part'] },
      );
    seen.set(part, id);
  }
}

/**
 * The minutes of the steps add up to those of the plan, with and without steps that the short form
 * leaves out.
 */
function checkMinutes({ steps, minutes, short }: Plan, say: Say): void {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  if (sum !== minutes)
    say(`has steps of ${sum} minutes in all. Expected ${minutes}, as its minutes say.`, [
      'minutes',
    ]);
  const gone = short.leaveOut.find((n) => n > steps.length);
  const shorter =
    sum - short.leaveOut.reduce((total, n) => total + (steps[n - 1]?.minutes ?? 0), 0);
  if (gone)
    say(
      `leaves out the step ${gone} (short.leaveOut), but has ${steps.length} steps. Leave out one that is there.`,
      ['short'],
    );
  else if (shorter !== short.minutes)
    say(
      `takes ${shorter} minutes without the steps ${short.leaveOut.join(', ')}. Expected ${short.minutes}, as short.minutes says.`,
      ['short'],
    );
}

/**
 * A lesson begins with the rules and ends with hope and help; it has a moment to breathe, the line
 * about fault, and no slide twice.
 */
function checkOrder(content: Content, { steps }: Plan, say: Say): void {
  const shown = steps.flatMap(({ slides }) => slides);
  if (shown[0] !== 'slide:rules')
    say('does not begin with slide:rules. Every lesson begins with the ground rules.', [
      'steps',
      0,
    ]);
  if (shown.at(-1) !== 'slide:help')
    say(
      'does not end with slide:help. Where help is stays on the screen until all pupils have gone.',
    );
  if (!shown.includes('slide:hope'))
    say('never shows slide:hope. Every lesson ends with something good, and then help.');
  else if (shown.at(-1) === 'slide:help' && shown.at(-2) !== 'slide:hope')
    say(
      'shows something between slide:hope and slide:help. They are the two last slides: put them together.',
    );
  if (!shown.includes('slide:breathe'))
    say(
      'never shows slide:breathe. Every lesson has a place to stop and breathe: add it to a step.',
    );
  const addresses = shown.map((slide) => slide.replace(/^.*#/, ''));
  for (const twice of shown.filter(
    (slide, i) => addresses.indexOf(slide.replace(/^.*#/, '')) !== i,
  ))
    say(
      `shows ${twice} twice, or two slides of that name. On the slides of a lesson each has one address: keep one.`,
    );
  const faultScenes = scenesMarked(content.sections, 'fault');
  if (!shown.some((slide) => faultScenes.includes(slide)))
    say(
      `never says that it is not the child’s fault. Show one of these scenes: ${faultScenes.join(', ')}.`,
    );
}

/**
 * The sections that a plan names are those of its slides. A story in pictures is no section: there
 * the good news is that of any.
 */
function checkSections(plan: Plan, say: Say): void {
  const { steps, sections, hope } = plan;
  const shown = steps.flatMap(({ slides }) => slides).filter((slide) => slide.includes('#'));
  const visited = [...new Set(shown.map((slide) => slide.replace(/#.*/, '')))];
  if (visited.join() !== sections.join())
    say(
      `names the sections ${sections.join(', ')}. Expected those of its slides, in their order: ${visited.join(', ')}.`,
      ['sections'],
    );
  if (picturesTold(plan).length === 0 && hope !== sections.at(-1))
    say(
      `ends with the good news of the section ${hope} (hope). Expected that of its last section: ${sections.at(-1) ?? 'none'}.`,
      ['hope'],
    );
}

/** A step has enough time for its scenes, something to show, and nothing too old for the pupils. */
function checkStep(
  { sections }: Content,
  { from, short }: Plan,
  { slides, picture, minutes }: Plan['steps'][number],
  n: number,
  minutesOf: ReadonlyMap<string, number>,
  say: Say,
): void {
  const at = ['steps', n - 1];
  if (slides.length === 0 && !picture)
    say(
      `has a step ${n} without slides and without a picture. What pupils do is then a slide of its own: give it a picture.`,
      at,
    );
  else if (slides.length > 0 && picture)
    say(
      `has slides and a picture in the step ${n}. A picture is for a step without slides: remove it.`,
      at,
    );
  const faultScenes = scenesMarked(sections, 'fault');
  const needed = slides.filter(
    (slide) => slide === 'slide:rules' || slide === 'slide:help' || faultScenes.includes(slide),
  );
  if (needed.length > 0 && short.leaveOut.includes(n))
    say(
      `leaves out the step ${n} (short.leaveOut), which shows ${needed.join(', ')}. The rules, the lines about fault and help are for every lesson, however short: leave out another step.`,
      ['short'],
    );
  const olderScenes = scenesMarked(sections, 'older');
  const older = slides.filter((slide) => olderScenes.includes(slide));
  if (older.length > 0 && from < 11)
    say(
      `shows ${older.join(', ')} in the step ${n}, and is for pupils from ${from}. That scene is for pupils from 11: take it out.`,
      at,
    );
  const least = slides.reduce((total, slide) => total + (minutesOf.get(slide) ?? 0), 0);
  if (minutes < least)
    say(
      `gives the step ${n} ${minutes} minutes. Expected at least ${least}: that long take its scenes (${slides.join(', ')}) by their own minutes.`,
      at,
    );
}
