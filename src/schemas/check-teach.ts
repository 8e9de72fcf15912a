// Holds the pages for teachers against themselves and against the scenes. Part of check.ts.
import type { Locale } from '../i18n/locales.ts';
import { teachPlaces } from '../i18n/urls.ts';
import { textsIn } from './check-practise.ts';
import { didYouMean } from './problem.ts';
import type { Content, LanguageContent } from './read.ts';

type Report = (file: string, message: string) => void;

/** Every text for teachers that may hold links, with its file. */
export function* teachTexts(locale: Locale, { teachPages, plans, worksheets, checkSheet, slides, teachIndex }: LanguageContent): Generator<{ where: string; text: string }> {
  for (const [page, { body }] of Object.entries(teachPages)) yield { where: `${locale}/teach/${page}.mdx`, text: body };
  const files: Record<string, unknown> = { 'worksheets.yaml': worksheets, 'check.yaml': checkSheet, 'slides.yaml': slides, 'index.yaml': teachIndex, ...Object.fromEntries(Object.entries(plans).map(([id, plan]) => [`plans/${id}.yaml`, plan])) };
  for (const [name, value] of Object.entries(files)) for (const text of textsIn(value)) yield { where: `${locale}/teach/${name}`, text };
}

/** The places that `teach:` may name. */
export const teachTargets = ({ teach, plans }: Content): string[] => [...Object.keys(teach), ...Object.keys(plans), ...teachPlaces];

/** What plans, worksheets and class mode name is there: scenes, stories, words, worksheets, sources; minutes add up. */
export function checkSharedTeach(content: Content, report: Report): void {
  const { plans, worksheets, slides, sections, stories, glossaryPictures, sources } = content;
  const known = (where: string, what: string, name: string, list: readonly string[], source: string): void => {
    if (!list.includes(name)) report(where, `names the ${what} "${name}", which content/shared/${source} does not have.${didYouMean(name, list)}`);
  };
  const scenes = Object.entries(sections).flatMap(([slug, section]) => Object.keys(section.scenes).map((scene) => `${slug}#${scene}`));
  for (const [id, plan] of Object.entries(plans)) {
    const where = `shared/plans/${id}.yaml`;
    for (const { slides: shown } of plan.steps)
      for (const slide of shown) {
        if (slide.startsWith('story:')) known(where, 'story', slide.slice(6), Object.keys(stories), 'stories.yaml');
        else if (!slide.startsWith('slide:')) known(where, 'scene', slide, scenes, 'sections.yaml');
      }
    for (const word of plan.words) known(where, 'word', word, Object.keys(glossaryPictures), 'glossary.yaml');
    for (const section of [...plan.sections, plan.hope, ...plan.questions]) known(where, 'section', section, Object.keys(sections), 'sections.yaml');
    for (const story of plan.stories) known(where, 'story', story, Object.keys(stories), 'stories.yaml');
    known(where, 'worksheet', plan.worksheet, Object.keys(worksheets), 'worksheets.yaml');
    const sum = plan.steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== plan.minutes) report(where, `has steps of ${sum} minutes in all. Expected ${plan.minutes}, as its minutes say.`);
    const shorter = sum - plan.short.leaveOut.reduce((total, n) => total + (plan.steps[n - 1]?.minutes ?? 0), 0);
    if (plan.short.leaveOut.some((n) => n > plan.steps.length)) report(where, `leaves out the step ${plan.short.leaveOut.find((n) => n > plan.steps.length)}, but has ${plan.steps.length} steps.`);
    else if (shorter !== plan.short.minutes) report(where, `takes ${shorter} minutes without the steps ${plan.short.leaveOut.join(', ')}. Expected ${plan.short.minutes}, as short.minutes says.`);
    const shown = plan.steps.flatMap((step) => step.slides);
    if (shown[0] !== 'slide:rules') report(where, 'does not begin with slide:rules. Every lesson begins with the ground rules.');
    if (!shown.includes('slide:help')) report(where, 'never shows slide:help. Every lesson ends with where help is.');
    if (shown.at(-1) !== 'slide:hope') report(where, 'does not end with slide:hope. Every lesson ends with something good.');
  }
  for (const [id, { kind, words = [], meanings = [] }] of Object.entries(worksheets)) {
    const where = 'shared/worksheets.yaml';
    for (const word of [...words, ...meanings]) known(where, 'word', word, Object.keys(glossaryPictures), 'glossary.yaml');
    if (kind === 'match' && [...words].sort().join() !== [...meanings].sort().join()) report(where, `has other words than meanings in "${id}". Give both the same, each in its order.`);
  }
  for (const slug of Object.keys(sections)) {
    const extra = slides[slug];
    if (!extra) report('shared/slides.yaml', `has nothing for the section "${slug}". Add its poll and the source of its good news.`);
    else {
      known('shared/slides.yaml', 'scene', `${slug}#${extra.poll}`, scenes, 'sections.yaml');
      if (!extra.hope.startsWith('page:')) known('shared/slides.yaml', 'source', extra.hope, Object.keys(sources), 'sources.yaml');
    }
  }
}

/** The files for teachers of a language have the parts that the shared files ask for. */
export function checkTeach(content: Content, locale: Locale, report: Report): void {
  const { plans, worksheets, slides } = content.languages[locale];
  const same = (name: string, found: readonly string[], expected: readonly string[], what: string, source: string): void => {
    for (const key of expected) if (!found.includes(key)) report(`${locale}/teach/${name}`, `has no ${what} "${key}", which content/shared/${source} names. Add it.`);
    for (const key of found) if (!expected.includes(key)) report(`${locale}/teach/${name}`, `has the ${what} "${key}", which content/shared/${source} does not name.${didYouMean(key, expected)}`);
  };
  const { reviewed: _, ...sheets } = worksheets;
  same('worksheets.yaml', Object.keys(sheets), Object.keys(content.worksheets), 'worksheet', 'worksheets.yaml');
  same('slides.yaml', Object.keys(slides.polls), Object.keys(content.sections), 'poll', 'sections.yaml');
  same('slides.yaml', Object.keys(slides.hope.news), Object.keys(content.sections), 'good news', 'sections.yaml');
  for (const [id, { steps }] of Object.entries(plans)) {
    const expected = content.plans[id]?.steps.length;
    if (steps.length !== expected) report(`${locale}/teach/plans/${id}.yaml`, `has ${steps.length} steps, and content/shared/plans/${id}.yaml has ${expected}. Give both the same, in the same order.`);
  }
  for (const [id, { kind, places, helps }] of Object.entries(content.worksheets)) {
    const sheet = sheets[id];
    if (!sheet) continue;
    const where = `${locale}/teach/worksheets.yaml`;
    const wanted = places?.length ?? helps?.length;
    if (wanted !== undefined && sheet.items?.length !== wanted) report(where, `has ${sheet.items?.length ?? 0} items in "${id}". Expected ${wanted}, as in content/shared/worksheets.yaml.`);
    if (kind === 'table' && (!sheet.head || !sheet.rows || sheet.rows.some((row) => row.length !== sheet.head?.length))) report(where, `needs head and rows of the same length in "${id}".`);
  }
}
