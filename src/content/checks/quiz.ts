// Questions and myths: what they name is there, and a question is answered as its kind asks.
import type { Locale } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import type { Report } from '#content/problem.ts';
import type { Content, LanguageContent } from '#content/read.ts';
import { remembered } from '#content/remembered.ts';
import type { QuestionKind } from '#content/schemas/quiz.ts';
import { known, knownScene } from './names.ts';
import { knownPicture } from './pictures.ts';
import { plain } from '#languages/sentences.ts';

/** "Eight short questions", say pages/check.yaml and pages/home.yaml. */
const onCheckPage = 8;

/**
 * The shared part: the scene of each question and myth exists, and each section ends with two
 * questions.
 */
export function checkQuiz(content: Content, report: Report): void {
  for (const [id, { scene, picture }] of Object.entries(content.quiz)) {
    knownScene(content, report, 'shared/quiz.yaml', id, scene);
    if (picture) knownPicture(content, report, 'shared/quiz.yaml', picture);
  }
  for (const [id, { picture, scene, source }] of Object.entries(content.myths)) {
    const file = 'shared/myths.yaml';
    knownPicture(content, report, file, picture);
    knownScene(content, report, file, id, scene);
    if (source)
      known(report, file, 'source', source, Object.keys(content.sources), 'shared/sources.yaml', {
        of: id,
      });
  }
  const main = Object.values(content.quiz).filter(({ use }) => use === 'main').length;
  if (main !== onCheckPage)
    report(
      'shared/quiz.yaml',
      `has ${main} questions with use: main. Expected ${onCheckPage}: so many the page “check” and the first page promise, in each language.`,
    );
  for (const slug of Object.keys(content.sections)) {
    const ends = Object.entries(content.quiz).filter(
      ([, { scene, use }]) => use === 'end' && sceneOf(scene)?.section === slug,
    );
    if (ends.length !== 2)
      report(
        'shared/quiz.yaml',
        `has ${ends.length} questions with use: end for the section "${slug}" (${ends.map(([id]) => id).join(', ') || 'none'}). Expected two.`,
        { path: ends.slice(0, 1).map(([id]) => id) },
      );
  }
}

type Question = LanguageContent['questions'][string];

/** A text without its marks, spaces and capitals: two that differ in a full stop are one. */
const bare = remembered((text): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
);
/**
 * How much of a text is contained in another, from 0 to 1, by pairs of letters, which work in every
 * language.
 */
function shareIn(text: string, other: string): number {
  const pairsOf = (whole: string): string[] => {
    const letters = [...bare(whole)];
    return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
  };
  const [own, there] = [pairsOf(text), new Set(pairsOf(other))];
  return own.filter((pair) => there.has(pair)).length / Math.max(1, own.length);
}
/** The items that are in a list twice. */
const repeated = (texts: readonly string[]): string | undefined =>
  texts.find((text, i) => texts.slice(0, i).some((other) => bare(other) === bare(text)));

/** What is wrong in what a question says, whatever its kind. */
function* wrongWords(id: string, kind: QuestionKind, question: Question): Generator<string> {
  const { options, answer, right, other } = question;
  const option = repeated(options.map(({ text }) => text));
  if (option) yield `has the option "${option}" twice in "${id}". Write another, or keep one.`;
  const label = repeated(options.flatMap((one) => one.label ?? []));
  if (label) yield `has the label "${label}" twice in "${id}". Each picture has its own.`;
  const picture = repeated(options.flatMap((one) => one.picture ?? []));
  if (picture) yield `has the picture "${picture}" twice in "${id}". Each text has its own.`;
  const same = [...options, right, other].find(
    (said) => said && bare(said.first) === bare(said.truth),
  );
  if (same)
    yield `says "${same.first}" twice in "${id}": as first and as truth. First comes something kind, then what is true.`;
  if (right && bare(right.first) === bare(other?.first ?? ''))
    yield `says "${right.first}" in "${id}" both when all is in its place and when it is not. Write the other.`;
  const sure = options.find((one) => one.right);
  const nearest = options.find(
    (one) => sure && shareIn(one.text, answer) > shareIn(sure.text, answer),
  );
  if (kind === 'choose-one' && sure && nearest)
    yield `has the answer "${answer}" in "${id}", which says rather "${nearest.text}" than "${sure.text}", which has right: true. One of them is wrong: move right: true, or write the answer anew.`;
}

/**
 * The first words of feedback differ for right and wrong answers; otherwise the wrong option is
 * marked as right.
 */
function* mixedFirsts(questions: LanguageContent['questions']): Generator<[string, string]> {
  const marked = Object.entries(questions)
    .filter(([, { options }]) => options.some(({ right }) => right))
    .flatMap(([id, { options }]) => options.map(({ first, right }) => ({ id, first, right })));
  const kept = new Set(marked.flatMap(({ first, right }) => (right ? bare(first) : [])));
  for (const { id, first, right } of marked)
    if (!right && kept.has(bare(first)))
      yield [
        id,
        `says "${first}" first in "${id}" at an option without right: true, and elsewhere at one that helps. Is the mark at the right option? If it is, say something else first.`,
      ];
}

/** What is wrong with the answers of a question of a kind. */
function* wrongAnswers(id: string, kind: QuestionKind, question: Question): Generator<string> {
  const { options, answer } = question;
  const right = options.filter((option) => option.right).length;
  const arranged = kind === 'order' || kind === 'match';
  if (kind === 'true-or-myth' && (options.length !== 2 || right !== 1))
    yield `has ${options.length} options, ${right} of them right, in "${id}". A question "true or myth" has two, and one is right.`;
  const verdict = plain(options.find((option) => option.right)?.text ?? '');
  if (kind === 'true-or-myth' && !answer.startsWith(verdict))
    yield `has the answer "${answer}" in "${id}". Expected one that begins with its right option: "${verdict}." It is said before what is true.`;
  if (kind === 'choose-one' && right !== 1)
    yield `has ${right} options with right: true in "${id}". A question to choose one has exactly one.`;
  if (kind === 'choose-all' && (right < 2 || right === options.length))
    yield `has ${right} options with right: true of ${options.length} in "${id}". A question to choose all that help has two or more, and one that does not help.`;
  if (arranged && (right > 0 || !question.right || !question.other))
    yield `needs right and other, and no option with right: true, in "${id}": it is a question to ${kind}.`;
  if (!arranged && (question.right ?? question.other))
    yield `has right or other in "${id}". Only questions to order or to match have them.`;
  for (const { picture, label, text } of options)
    if ((kind === 'match') !== Boolean(picture && label))
      yield `${kind === 'match' ? 'needs a picture and a label' : 'has a picture or a label'} beside "${text}" in "${id}". Only questions to match have them.`;
}

/** The questions of a language. */
export function checkQuestions(content: Content, locale: Locale, report: Report): void {
  const file = `${locale}/quiz.yaml`;
  for (const [id, question] of Object.entries(content.languages[locale].questions)) {
    const kind = content.quiz[id]?.kind;
    if (!kind) continue;
    for (const wrong of [...wrongAnswers(id, kind, question), ...wrongWords(id, kind, question)])
      report(file, wrong, { path: [id] });
    // Cut-out characters of the cast are decorative elsewhere; in a matching question they need a
    // name.
    question.options.forEach(({ picture }, i) => {
      if (picture)
        knownPicture(content, report, file, picture, !picture.startsWith('cast-'), {
          path: [id, 'options', i, 'picture'],
        });
    });
  }
  for (const [id, mixed] of mixedFirsts(content.languages[locale].questions))
    report(file, mixed, { path: [id] });
}
