// Stories and their steps: what they name is there, and each step is short.
import type { Locale } from '#languages/locales.ts';
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

/** The steps of the stories of a language. */
export function checkSteps(content: Content, locale: Locale, report: Report): void {
  for (const [slug, { steps }] of Object.entries(content.languages[locale].stories))
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
