import type { Locale } from '#languages/locales.ts';
import type { QuestionKind } from '#content/schemas/quiz.ts';
import { sentencesOf } from '#content/checks/words.ts';
import { dataOf, valueOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { textWithSource, type Source } from './sources.ts';
import { topicOf, type Topic } from './topic.ts';

/** A question as its page shows it; `options` in the author's order. */
export interface Question {
  id: string;
  kind: QuestionKind;
  use: 'end' | 'main' | 'more';
  about: Topic;
  question: string;
  answer: string;
  /**
   * Only for questions "true or myth": "Myth.", said before the truth, which is the same for both
   * answers.
   */
  verdict?: string | undefined;
  options: {
    text: string;
    right?: true | undefined;
    first: string;
    truth: string;
    source?: Source;
    label?: string | undefined;
    drawing?: Drawing;
  }[];
  right?: { first: string; truth: string } | undefined;
  other?: { first: string; truth: string } | undefined;
}

/** The words of the pages of questions. */
export const questionsPageIn = (locale: Locale) => dataOf('questionsPage', `${locale}/pages/check`);

/** The questions of a language, in order. */
export async function questionsIn(locale: Locale): Promise<Question[]> {
  const texts = await dataOf('questions', `${locale}/quiz`);
  return Promise.all(
    Object.entries(await dataOf('sharedQuiz', 'shared/quiz')).map(
      async ([id, { kind, scene, use, picture: own }]) => {
        const { options, ...words } = valueOf(`${locale}/quiz.yaml`, texts, id);
        return {
          id,
          kind,
          use,
          about: { ...(await topicOf(locale, scene)), ...(own && { picture: own }) },
          ...words,
          ...(kind === 'true-or-myth' ? { verdict: sentencesOf(locale, words.answer)[0] } : {}),
          options: await Promise.all(
            options.map(async ({ picture, truth, ...option }) => {
              const { text, source } = await textWithSource(locale, truth);
              return {
                ...option,
                truth: text,
                ...(source ? { source } : {}),
                ...(picture
                  ? { drawing: await pictureIn(locale, picture, { decorate: true }) }
                  : {}),
              };
            }),
          ),
        };
      },
    ),
  );
}
