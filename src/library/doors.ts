import type { Locale } from '#languages/locales.ts';
import { homeIn } from './page-words.ts';
import { pictureIn } from './pictures.ts';
import { sectionsIn } from './sections.ts';

/** The doors of the first page: a section, the question on its door, and its picture. */
export async function doorsIn(locale: Locale) {
  const { doorQuestions, doorLines } = await homeIn(locale);
  return Promise.all(
    (await sectionsIn(locale)).map(async (section) => ({
      section,
      question: doorQuestions[section.slug] ?? '',
      line: doorLines[section.slug] ?? '',
      drawing: await pictureIn(locale, section.picture),
    })),
  );
}
