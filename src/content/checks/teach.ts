// Holds the pages for teachers against themselves and against the scenes. Part of check.ts.
import type { Locale } from '#languages/locales.ts';
import { teachPlaces } from '#urls.ts';
import { textsIn } from './practise.ts';
import { didYouMean } from '#content/problem.ts';
import type { Content, LanguageContent } from '#content/read.ts';
import { worksheetParts } from '#content/schemas/teach.ts';

type Report = (file: string, message: string) => void;

/** Scenes that say it is never the child's fault. Every plan shows one, and none is left out when time is short. */
const faultScenes: readonly string[] = [
  'what-is-it#can-a-child-agree',
  'who-is-harmed#is-it-my-fault',
  'online#what-can-you-do',
  'promises#never-a-criminal',
];
/** Scenes for pupils from 11: they name sexual abuse, or private pictures. */
const olderScenes: readonly string[] = ['what-is-it#five-kinds', 'online#who-is-writing'];

/** Every text for teachers that may hold links, with its file. */
export function* teachTexts(
  locale: Locale,
  { teachPages, plans, worksheets, checkSheet, slides, teachIndex }: LanguageContent,
): Generator<{ where: string; text: string }> {
  for (const [page, { body }] of Object.entries(teachPages))
    yield { where: `${locale}/teach/${page}.mdx`, text: body };
  const files: Record<string, unknown> = {
    'worksheets.yaml': worksheets,
    'check.yaml': checkSheet,
    'slides.yaml': slides,
    'index.yaml': teachIndex,
    ...Object.fromEntries(Object.entries(plans).map(([id, plan]) => [`plans/${id}.yaml`, plan])),
  };
  for (const [name, value] of Object.entries(files))
    for (const text of textsIn(value)) yield { where: `${locale}/teach/${name}`, text };
}

/** The places that `teach:` may name. */
export const teachTargets = ({ teach, plans }: Content): string[] => [
  ...Object.keys(teach),
  ...Object.keys(plans),
  ...teachPlaces,
];

/** What plans, worksheets and class mode name is there: scenes, stories, words, worksheets, sources; minutes add up. */
export function checkSharedTeach(
  content: Content,
  report: Report,
  knownPicture: (where: string, picture: string) => void,
): void {
  const { plans, worksheets, slides, sections, stories, glossaryPictures, sources } = content;
  const known = (
    where: string,
    what: string,
    name: string,
    list: readonly string[],
    source: string,
  ): void => {
    if (!list.includes(name))
      report(
        where,
        `names the ${what} "${name}", which content/shared/${source} does not have.${didYouMean(name, list)}`,
      );
  };
  const scenes = Object.entries(sections).flatMap(([slug, section]) =>
    Object.keys(section.scenes).map((scene) => `${slug}#${scene}`),
  );
  // A scene has its minutes in its text; those of the other languages are the same (check.ts).
  const minutesOf = new Map<string, number>(
    Object.entries(content.languages.en.sections).flatMap(([slug, section]) =>
      section.scenes.map((scene) => [`${slug}#${scene.id}`, scene.minutes] as const),
    ),
  );
  for (const scene of [...faultScenes, ...olderScenes])
    known('shared/sections.yaml', 'scene', scene, scenes, 'sections.yaml');
  for (const [id, plan] of Object.entries(plans)) {
    const where = `shared/plans/${id}.yaml`;
    for (const { slides: shown } of plan.steps)
      for (const slide of shown) {
        if (slide.startsWith('story:'))
          known(where, 'story', slide.slice(6), Object.keys(stories), 'stories.yaml');
        else if (!slide.startsWith('slide:')) known(where, 'scene', slide, scenes, 'sections.yaml');
      }
    for (const word of plan.words)
      known(where, 'word', word, Object.keys(glossaryPictures), 'glossary.yaml');
    for (const section of [...plan.sections, plan.hope, ...plan.questions])
      known(where, 'section', section, Object.keys(sections), 'sections.yaml');
    for (const story of plan.stories)
      known(where, 'story', story, Object.keys(stories), 'stories.yaml');
    known(where, 'worksheet', plan.worksheet, Object.keys(worksheets), 'worksheets.yaml');
    const sum = plan.steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== plan.minutes)
      report(
        where,
        `has steps of ${sum} minutes in all. Expected ${plan.minutes}, as its minutes say.`,
      );
    const shorter =
      sum - plan.short.leaveOut.reduce((total, n) => total + (plan.steps[n - 1]?.minutes ?? 0), 0);
    const gone = plan.short.leaveOut.find((n) => n > plan.steps.length);
    if (gone)
      report(
        where,
        `leaves out the step ${gone} (short.leaveOut), but has ${plan.steps.length} steps. Leave out one that is there.`,
      );
    else if (shorter !== plan.short.minutes)
      report(
        where,
        `takes ${shorter} minutes without the steps ${plan.short.leaveOut.join(', ')}. Expected ${plan.short.minutes}, as short.minutes says.`,
      );
    const shown = plan.steps.flatMap((step) => step.slides);
    if (shown[0] !== 'slide:rules')
      report(where, 'does not begin with slide:rules. Every lesson begins with the ground rules.');
    if (!shown.includes('slide:help'))
      report(where, 'never shows slide:help. Every lesson ends with where help is.');
    if (shown.at(-1) !== 'slide:hope')
      report(where, 'does not end with slide:hope. Every lesson ends with something good.');
    else if (shown.includes('slide:help') && shown.at(-2) !== 'slide:help')
      report(
        where,
        'shows something between slide:help and slide:hope. They are one slide, the last one: put them together.',
      );
    if (!shown.includes('slide:breathe'))
      report(
        where,
        'never shows slide:breathe. Every lesson has a place to stop and breathe: add it to a step.',
      );
    const addresses = shown.map((slide) => slide.replace(/^.*#/, ''));
    for (const twice of shown.filter(
      (slide, i) => addresses.indexOf(slide.replace(/^.*#/, '')) !== i,
    ))
      report(
        where,
        `shows ${twice} twice, or two slides of that name. On the slides of a lesson each has one address: keep one.`,
      );
    if (!shown.some((slide) => faultScenes.includes(slide)))
      report(
        where,
        `never says that it is not the child’s fault. Show one of these scenes: ${faultScenes.join(', ')}.`,
      );
    plan.steps.forEach(({ minutes, slides: inStep, picture }, i) => {
      const n = i + 1;
      if (inStep.length === 0 && !picture)
        report(
          where,
          `has a step ${n} without slides and without a picture. What pupils do is then a slide of its own: give it a picture.`,
        );
      else if (inStep.length > 0 && picture)
        report(
          where,
          `has slides and a picture in the step ${n}. A picture is for a step without slides: remove it.`,
        );
      if (picture) knownPicture(where, picture);
      const needed = inStep.filter(
        (slide) => slide === 'slide:rules' || slide === 'slide:help' || faultScenes.includes(slide),
      );
      if (needed.length > 0 && plan.short.leaveOut.includes(n))
        report(
          where,
          `leaves out the step ${n} (short.leaveOut), which shows ${needed.join(', ')}. The rules, the lines about fault and help are for every lesson, however short: leave out another step.`,
        );
      const older = inStep.filter((slide) => olderScenes.includes(slide));
      if (older.length > 0 && plan.from < 11)
        report(
          where,
          `shows ${older.join(', ')} in the step ${n}, and is for pupils from ${plan.from}. That scene is for pupils from 11: take it out.`,
        );
      const least = inStep.reduce((total, slide) => total + (minutesOf.get(slide) ?? 0), 0);
      if (minutes < least)
        report(
          where,
          `gives the step ${n} ${minutes} minutes. Expected at least ${least}: that long take its scenes (${inStep.join(', ')}) by their own minutes.`,
        );
    });
    const visited = [
      ...new Set(shown.flatMap((slide) => (slide.includes('#') ? [slide.replace(/#.*/, '')] : []))),
    ];
    if (visited.join() !== plan.sections.join())
      report(
        where,
        `names the sections ${plan.sections.join(', ')}. Expected those of its slides, in their order: ${visited.join(', ')}.`,
      );
    if (plan.hope !== plan.sections.at(-1))
      report(
        where,
        `ends with the good news of the section ${plan.hope} (hope). Expected that of its last section: ${plan.sections.at(-1)}.`,
      );
  }
  for (const [id, sheet] of Object.entries(worksheets)) {
    const { kind, words = [], meanings = [] } = sheet;
    const where = 'shared/worksheets.yaml';
    if (id === 'answers')
      report(
        where,
        'has a worksheet "answers", which is the address of the answers to all of them. Give it another name.',
      );
    checkParts(
      where,
      id,
      kind,
      sheet,
      worksheetParts[kind].shared,
      ['words', 'meanings', 'places', 'helps'],
      report,
    );
    for (const word of [...words, ...meanings])
      known(where, 'word', word, Object.keys(glossaryPictures), 'glossary.yaml');
    if (kind === 'match' && [...words].sort().join() !== [...meanings].sort().join())
      report(
        where,
        `has other words than meanings in "${id}". Give both the same, each in its order.`,
      );
  }
  for (const slug of Object.keys(sections)) {
    const extra = slides[slug];
    if (!extra)
      report(
        'shared/slides.yaml',
        `has nothing for the section "${slug}". Add its poll and the source of its good news.`,
      );
    else {
      known('shared/slides.yaml', 'scene', `${slug}#${extra.poll}`, scenes, 'sections.yaml');
      if (!extra.hope.startsWith('page:'))
        known('shared/slides.yaml', 'source', extra.hope, Object.keys(sources), 'sources.yaml');
    }
  }
}

/** A worksheet has the parts of its kind, and no other. */
function checkParts(
  where: string,
  id: string,
  kind: string,
  sheet: object,
  expected: readonly string[],
  all: readonly string[],
  report: Report,
): void {
  for (const part of all) {
    if (expected.includes(part) && !(part in sheet))
      report(
        where,
        `has no ${part} in "${id}". A worksheet of the kind ${kind} needs them: add ${part}.`,
      );
    if (!expected.includes(part) && part in sheet)
      report(
        where,
        `has ${part} in "${id}". A worksheet of the kind ${kind} has no use for them here: remove ${part}.`,
      );
  }
}

/** The files for teachers of a language have the parts that the shared files ask for. */
export function checkTeach(content: Content, locale: Locale, report: Report): void {
  const { plans, worksheets, slides } = content.languages[locale];
  const same = (
    name: string,
    found: readonly string[],
    expected: readonly string[],
    what: string,
    source: string,
  ): void => {
    for (const key of expected)
      if (!found.includes(key))
        report(
          `${locale}/teach/${name}`,
          `has no ${what} "${key}", which content/shared/${source} names. Add it.`,
        );
    for (const key of found)
      if (!expected.includes(key))
        report(
          `${locale}/teach/${name}`,
          `has the ${what} "${key}", which content/shared/${source} does not name.${didYouMean(key, expected)}`,
        );
  };
  const { reviewed: _, ...sheets } = worksheets;
  same(
    'worksheets.yaml',
    Object.keys(sheets),
    Object.keys(content.worksheets),
    'worksheet',
    'worksheets.yaml',
  );
  same(
    'slides.yaml',
    Object.keys(slides.polls),
    Object.keys(content.sections),
    'poll',
    'sections.yaml',
  );
  same(
    'slides.yaml',
    Object.keys(slides.hope.news),
    Object.keys(content.sections),
    'good news',
    'sections.yaml',
  );
  for (const [id, { steps, story }] of Object.entries(plans)) {
    const expected = content.plans[id]?.steps.length;
    if (steps.length !== expected)
      report(
        `${locale}/teach/plans/${id}.yaml`,
        `has ${steps.length} steps, and content/shared/plans/${id}.yaml has ${expected}. Give both the same, in the same order.`,
      );
    const told = content.plans[id]?.steps.filter((step) => step.story).length ?? 0;
    if (told !== (story ? 1 : 0))
      report(
        `${locale}/teach/plans/${id}.yaml`,
        `has ${story ? 'a' : 'no'} story, and content/shared/plans/${id}.yaml reads one aloud in ${told} steps (story: true). Give a plan with a story one such step, and a plan without it none.`,
      );
    steps.forEach(({ show }, i) => {
      const slides = content.plans[id]?.steps[i]?.slides;
      if (slides?.length === 0 && !show)
        report(
          `${locale}/teach/plans/${id}.yaml`,
          `has a step ${i + 1} without "show", and no slide. Write there in one to three lines what pupils do: it is their slide.`,
        );
      else if (slides?.length && show)
        report(
          `${locale}/teach/plans/${id}.yaml`,
          `has "show" in the step ${i + 1}, which shows ${slides.join(', ')}. Remove it: it is for a step without slides.`,
        );
    });
  }
  for (const [id, { kind, places, helps }] of Object.entries(content.worksheets)) {
    const sheet = sheets[id];
    if (!sheet) continue;
    const where = `${locale}/teach/worksheets.yaml`;
    checkParts(
      where,
      id,
      kind,
      sheet,
      worksheetParts[kind].language,
      ['items', 'head', 'rows', 'words'],
      report,
    );
    for (const word of sheet.words ?? [])
      if (!(word in content.glossaryPictures))
        report(
          where,
          `names the word "${word}" in "${id}", which content/shared/glossary.yaml does not have.${didYouMean(word, Object.keys(content.glossaryPictures))}`,
        );
    const wanted = places?.length ?? helps?.length;
    if (wanted !== undefined && sheet.items?.length !== wanted)
      report(
        where,
        `has ${sheet.items?.length ?? 0} items in "${id}". Expected ${wanted}, as in content/shared/worksheets.yaml.`,
      );
    const uneven = sheet.rows?.find((row) => row.length !== sheet.head?.length);
    if (kind === 'table' && uneven)
      report(
        where,
        `has a row of ${uneven.length} cells in "${id}" ("${uneven[0]}"). Expected ${sheet.head?.length}, as many as head has.`,
      );
  }
}
