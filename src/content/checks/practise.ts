// Holds stories, questions, myths and the plan against themselves and against the rest of the content. Part of check.ts.
import type { Locale } from '#languages/locales.ts';
import { didYouMean } from '#content/problem.ts';
import type { Content, LanguageContent } from '#content/read.ts';
import { sceneOf } from '#urls.ts';
import { plain } from '#languages/sentences.ts';
import { sentencesOf } from './words.ts';
import type { Step, Story } from '#content/mdx/story.ts';

type Report = (file: string, message: string) => void;
/** A text with its file; `child` is false for what only a teacher reads. */
export interface PractiseText {
  where: string;
  text: string;
  child: boolean;
}

/** The texts of a step that a reader meets, in the order of the page. */
export const stepTexts = ({ text, question, choices, ending }: Step): string[] =>
  [text, question, ...choices.map((choice) => choice.text), ...Object.values(ending ?? {})].filter(
    Boolean,
  );

const isKey = /^[a-z0-9-]+$|^section:/;
/** Every text inside a value, however deep; names of pictures are not texts. */
export function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['picture', 'child', 'to'].includes(key) &&
      (isKey.test(value) || value.startsWith('page:'))
      ? []
      : [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
    : [];
}

/** Every text of the files for practising. */
export function* practiseTexts(
  locale: Locale,
  { stories, questions, storiesPage, checkPage, mythsPage, planPage }: LanguageContent,
): Generator<PractiseText> {
  for (const [slug, { front, steps }] of Object.entries(stories)) {
    const where = `${locale}/stories/${slug}.mdx`;
    for (const text of [
      front.title,
      front.summary,
      front.talks,
      front.talk,
      ...front.cast.map(({ role }) => role),
      ...steps.flatMap(stepTexts),
    ])
      yield { where, text, child: true };
    for (const text of front.notes) yield { where, text, child: false };
  }
  const files: Record<string, unknown> = {
    'quiz.yaml': questions,
    'pages/stories.yaml': storiesPage,
    'pages/check.yaml': checkPage,
    'pages/myths.yaml': mythsPage,
    'pages/my-plan.yaml': planPage,
  };
  for (const [name, value] of Object.entries(files))
    for (const text of textsIn(value)) yield { where: `${locale}/${name}`, text, child: true };
}

/** What stories, questions and myths name is there: pictures, scenes, sources. */
export function checkSharedPractise(
  content: Content,
  report: Report,
  knownPicture: (where: string, picture: string) => void,
): void {
  const scene = (where: string, of: string, to: string): void => {
    const known = Object.entries(content.sections).flatMap(([name, { scenes }]) =>
      Object.keys(scenes).map((found) => `section:${name}#${found}`),
    );
    if (!known.includes(to))
      report(
        where,
        `names the scene "${to.replace('section:', '')}" for "${of}", which content/shared/sections.yaml does not have.${didYouMean(to, known)}`,
      );
  };
  for (const [slug, { picture, scene: to }] of Object.entries(content.stories)) {
    knownPicture('shared/stories.yaml', picture);
    scene('shared/stories.yaml', slug, to);
  }
  for (const [id, { scene: to }] of Object.entries(content.quiz)) scene('shared/quiz.yaml', id, to);
  for (const [id, { picture, scene: to, source }] of Object.entries(content.myths)) {
    knownPicture('shared/myths.yaml', picture);
    scene('shared/myths.yaml', id, to);
    if (source && !(source in content.sources))
      report(
        'shared/myths.yaml',
        `names the source "${source}" for "${id}", which content/shared/sources.yaml does not have.${didYouMean(source, Object.keys(content.sources))}`,
      );
  }
  for (const slug of Object.keys(content.sections)) {
    const ends = Object.entries(content.quiz).filter(
      ([, { scene: to, use }]) => use === 'end' && sceneOf(to)?.section === slug,
    );
    if (ends.length !== 2)
      report(
        'shared/quiz.yaml',
        `has ${ends.length} questions with use: end for the section "${slug}" (${ends.map(([id]) => id).join(', ') || 'none'}). Expected two.`,
      );
  }
}

/** The stories, questions and myths of a language: all are there, drawn, short, and answered as their kind asks. */
export function checkPractise(
  content: Content,
  locale: Locale,
  report: Report,
  knownPicture: (where: string, picture: string) => void,
): void {
  const { stories, questions, mythsPage } = content.languages[locale];
  const same = (
    name: string,
    found: object,
    expected: object,
    what: string,
    source: string,
  ): void => {
    for (const key of Object.keys(expected))
      if (!(key in found))
        report(
          `${locale}/${name}`,
          `has no ${what} "${key}", which content/shared/${source} names. Add it.`,
        );
    for (const key of Object.keys(found))
      if (!(key in expected))
        report(
          `${locale}/${name}`,
          `has the ${what} "${key}", which content/shared/${source} does not name.${didYouMean(key, Object.keys(expected))}`,
        );
  };
  same('quiz.yaml', questions, content.quiz, 'question', 'quiz.yaml');
  same('pages/myths.yaml', mythsPage.items, content.myths, 'myth', 'myths.yaml');
  for (const [slug, { steps }] of Object.entries(stories))
    for (const step of steps) {
      const where = `${locale}/stories/${slug}.mdx`;
      knownPicture(where, step.picture);
      // A translation may make two sentences of one.
      const count = sentencesOf(locale, step.text).length;
      if (count > (locale === 'en' ? 3 : 4))
        report(
          where,
          `line ${step.line} has ${count} sentences in the step ${step.n}. Three short ones are enough: "${step.text}"`,
        );
    }
  for (const [id, question] of Object.entries(questions)) {
    const kind = content.quiz[id]?.kind;
    const where = `${locale}/quiz.yaml`;
    const right = question.options.filter((option) => option.right).length;
    const arranged = kind === 'order' || kind === 'match';
    if (kind === 'true-or-myth' && (question.options.length !== 2 || right !== 1))
      report(
        where,
        `has ${question.options.length} options, ${right} of them right, in "${id}". A question "true or myth" has two, and one is right.`,
      );
    const verdict = plain(question.options.find((option) => option.right)?.text ?? '');
    if (kind === 'true-or-myth' && !question.answer.startsWith(verdict))
      report(
        where,
        `has the answer "${question.answer}" in "${id}". Expected one that begins with its right option: "${verdict}." It is said before what is true.`,
      );
    if (kind === 'choose-one' && right !== 1)
      report(
        where,
        `has ${right} options with right: true in "${id}". A question to choose one has exactly one.`,
      );
    if (kind === 'choose-all' && (right < 2 || right === question.options.length))
      report(
        where,
        `has ${right} options with right: true of ${question.options.length} in "${id}". A question to choose all that help has two or more, and one that does not help.`,
      );
    if (arranged && (right > 0 || !question.right || !question.other))
      report(
        where,
        `needs right and other, and no option with right: true, in "${id}": it is a question to ${kind}.`,
      );
    if (!arranged && (question.right || question.other))
      report(
        where,
        `has right or other in "${id}". Only questions to order or to match have them.`,
      );
    for (const { picture, label, text } of question.options) {
      if ((kind === 'match') !== Boolean(picture && label))
        report(
          where,
          `${kind === 'match' ? 'needs a picture and a label' : 'has a picture or a label'} beside "${text}" in "${id}". Only questions to match have them.`,
        );
      if (picture) knownPicture(where, picture);
    }
  }
}

/** What must be the same in every language, as one text: of a story, and of the other files. */
export const storyShape = ({ front, steps }: Story, marks: (text: string) => string): string =>
  [
    `cast of ${front.cast.length}, ${front.notes.length} notes`,
    ...steps.map(({ n, kind, picture, choices, ...step }) =>
      `${n} ${kind} ${picture} → ${choices.map(({ to }) => to).join(' ') || 'the end'} ${marks(stepTexts({ n, kind, picture, choices, ...step }).join(' '))}`.trim(),
    ),
  ].join('; ');
