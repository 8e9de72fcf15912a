// Holds all of `content/` against itself, rule by rule. The build and the tests start here, before Astro sees a file.
import { locales } from '#languages/locales.ts';
import type { Folder } from '#content/folder.ts';
import type { Problem, Report } from '#content/problem.ts';
import { located, opened, read } from '#content/read.ts';
import { textsOf } from '#content/texts.ts';
import { checkCharacters } from './characters.ts';
import { checkFacts } from './facts.ts';
import { checkCountries } from './helplines.ts';
import { checkFileNames } from './file-names.ts';
import { checkForeign } from './foreign.ts';
import { checkHelp } from './help.ts';
import { checkKeys } from './keys.ts';
import { checkLeave } from './leave.ts';
import { checkLessonPlans, checkPlanWords } from './lesson-plans.ts';
import { checkLinks } from './links.ts';
import { checkParity } from './parity.ts';
import { checkNames, checkOrder } from './order.ts';
import { checkPictures } from './pictures.ts';
import { checkPlurals } from './plurals.ts';
import { checkQuestions, checkQuiz } from './quiz.ts';
import { checkScenes } from './scenes.ts';
import { checkLengths, checkSections } from './sections.ts';
import { checkSentences } from './sentences.ts';
import { checkSlides } from './slides.ts';
import { checkSources } from './sources.ts';
import { checkStories } from './stories.ts';
import { checkUntranslated } from './untranslated.ts';
import { checkWorksheets, checkWorksheetWords } from './worksheets.ts';

/** Every mistake in the content of the project at `root`, as sentences for the author; an empty list when all is well. `site`: where it will live, if that is known. */
export function checkContent(root: string | Folder, site?: string): Problem[] {
  const folder = opened(root);
  const problems: Problem[] = [];
  const { content, listed } = read(folder, problems);
  const unreadable = problems.length;
  const report: Report = (file, message, at) =>
    void problems.push({ file: `content/${file}`, message, at });
  checkCharacters(folder, report);
  checkFileNames(folder, listed, report);
  if (!content)
    return located(problems, folder).map((problem, i) =>
      i < unreadable ? { ...problem, unreadable: true } : problem,
    );

  checkFacts(content, report);
  checkLengths(content, report);
  checkPictures(content, report);
  checkCountries(content, report);
  checkSources(content, report);
  checkNames(content, report);
  checkLeave(content, site, report);
  checkStories(content, report);
  checkQuiz(content, report);
  checkLessonPlans(content, report);
  checkWorksheets(content, report);
  checkSlides(content, report);
  const english = textsOf('en', content.languages.en);
  for (const locale of locales) {
    const texts = locale === 'en' ? english : textsOf(locale, content.languages[locale]);
    checkKeys(content, locale, report);
    checkPlurals(locale, content.languages[locale].strings, report);
    checkScenes(content, locale, report);
    checkSections(content, locale, report);
    checkOrder(content, locale, texts, report);
    checkHelp(content, locale, report);
    checkQuestions(content, locale, report);
    checkPlanWords(content, locale, report);
    checkWorksheetWords(content, locale, report);
    checkLinks(content, locale, texts, report);
    checkSentences(locale, texts, report);
    checkForeign(locale, texts, report);
    if (locale !== 'en') checkUntranslated(locale, texts, english, report);
  }
  checkParity(content, report);
  return located(problems, folder);
}
