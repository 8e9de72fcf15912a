// Stories and their steps: what they name is there, and each step is short.
import type { Locale } from '#languages/locales.ts';
import type { Step } from '#content/mdx/story.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { knownScene } from './names.ts';
import { knownPicture } from './pictures.ts';
import { sentencesOf } from './words.ts';

export function checkStories(content: Content, report: Report): void {
  for (const [slug, { picture, scene }] of Object.entries(content.stories)) {
    knownPicture(content, report, 'shared/stories.yaml', picture);
    knownScene(content, report, 'shared/stories.yaml', slug, scene);
  }
}

/** What is said in a choice, without who says it. */
const sayingOf = (text: string): string =>
  (/[“«「"](.+)[”»」"]/.exec(text)?.[1] ?? text).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The same words lead to the same step, wherever in a story they are said. */
function checkWays(file: string, steps: readonly Step[], report: Report): void {
  const led = new Map<string, { n: number; to: number }>();
  for (const { n, line, choices } of steps)
    for (const { text, to } of choices) {
      const before = led.get(sayingOf(text));
      if (before && before.to !== to)
        report(
          file,
          `has the choice "${text}" in the step ${n}, which leads to ${to}; the same words in the step ${before.n} lead to ${before.to}. Are two choices exchanged? Lead both to one step.`,
          { line },
        );
      led.set(sayingOf(text), { n, to });
    }
}

/** The steps of the stories of a language. */
export function checkSteps(content: Content, locale: Locale, report: Report): void {
  for (const [slug, { steps }] of Object.entries(content.languages[locale].stories)) {
    checkWays(`${locale}/stories/${slug}.mdx`, steps, report);
    for (const { n, line, picture, text } of steps) {
      const file = `${locale}/stories/${slug}.mdx`;
      knownPicture(content, report, file, picture, true, { line });
      // A translation may make two sentences of one.
      const count = sentencesOf(locale, text).length;
      if (count > (locale === 'en' ? 3 : 4))
        report(
          file,
          `has ${count} sentences in the step ${n}. Three short ones are enough: "${text}"`,
          { line },
        );
    }
  }
}
