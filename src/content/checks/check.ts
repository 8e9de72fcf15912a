// Checks all of `content/`, rule by rule. The build and the tests run this before Astro reads a
// file.
import { locales } from '#languages/locales.ts';
import type { Folder } from '#content/folder.ts';
import type { Problem, Report } from '#content/problem.ts';
import { located, opened, read } from '#content/read.ts';
import { textsByFile } from '#content/texts.ts';
import { languageFiles, type FileKind } from '#content/files.ts';
import { asker } from './ask.ts';
import { checkBlame, checkSigns } from './blame.ts';
import { checkCaptions } from './captions.ts';
import { checkCast } from './cast.ts';
import { checkCharacters } from './characters.ts';
import { checkAlone, checkClasses, checkCries, checkExamples } from './cries.ts';
import { checkDialled } from './dialled.ts';
import { checkEditions } from './editions.ts';
import { checkEndorsed } from './endorsed.ts';
import { checkEnds } from './ends.ts';
import { checkFacts, checkTold } from './facts.ts';
import { checkFileNames } from './file-names.ts';
import { checkForeign } from './foreign.ts';
import { gathered } from './gathered.ts';
import { checkHelp } from './help.ts';
import {
  checkCountries,
  checkCountryFiles,
  checkCountryNames,
  checkHeadings,
} from './helplines.ts';
import { checkJudged } from './judged.ts';
import { checkKeys } from './keys.ts';
import { checkLabels } from './labels.ts';
import { checkLeave } from './leave.ts';
import { checkLessonPlans } from './lesson-plans.ts';
import { checkLetters } from './letters.ts';
import { checkLookAgain } from './look-again.ts';
import { checkLostNo } from './lost-no.ts';
import { checkAnswers, checkLinks } from './links.ts';
import { checkMarks } from './marks.ts';
import { checkNever } from './never.ts';
import { checkAddresses, checkNames, checkNext, checkOrder } from './order.ts';
import { checkFigures, checkInWords, checkUnsourced } from './numbers.ts';
import { checkParity, type LanguageKind } from './parity.ts';
import { checkAlternatives, checkCopies, checkPictures } from './pictures.ts';
import { checkPlanWords } from './plan-words.ts';
import { checkPlurals } from './plurals.ts';
import { checkQuotes } from './quotes.ts';
import { checkQuestions, checkQuiz } from './quiz.ts';
import { checkRhyme } from './rhyme.ts';
import { checkScenes } from './scenes.ts';
import { checkLengths, checkSceneMarks, checkSections } from './sections.ts';
import { checkSentences } from './sentences.ts';
import { checkSheets } from './sheets.ts';
import { checkDays, checkShareWords } from './share-words.ts';
import { checkShownNumbers } from './shown-numbers.ts';
import { checkSlides } from './slides.ts';
import { checkNumbers, checkSources, checkSourceTitles } from './sources.ts';
import { checkSteps, checkStories } from './stories.ts';
import { checkTwice } from './twice.ts';
import { checkUntranslated } from './untranslated.ts';
import {
  checkCopied,
  checkLookedFor,
  checkMet,
  checkMisspellings,
  checkTyped,
} from './vocabulary.ts';
import { checkWithoutWords } from './without-words.ts';
import { checkWorksheets, checkWorksheetWords } from './worksheets.ts';

/** Rules about what all languages share. */
const ofAll = [
  checkFacts,
  checkSceneMarks,
  checkTold,
  checkFigures,
  checkInWords,
  checkMet,
  checkPictures,
  checkCountryFiles,
  checkCountries,
  checkDialled,
  checkShownNumbers,
  checkSources,
  checkEditions,
  checkNames,
  checkAddresses,
  checkCast,
  checkStories,
  checkQuiz,
  checkLookAgain,
  checkWithoutWords,
  checkLessonPlans,
  checkWorksheets,
  checkSlides,
  checkDays,
];
/** Rules about one language. */
const ofLanguage = [
  checkKeys,
  checkScenes,
  checkSections,
  checkLengths,
  checkNext,
  checkSteps,
  checkHelp,
  checkLetters,
  checkSigns,
  checkAlternatives,
  checkSourceTitles,
  checkCountryNames,
  checkCaptions,
  checkShareWords,
  checkNumbers,
  checkQuestions,
  checkPlanWords,
  checkWorksheetWords,
  checkAnswers,
  checkTwice,
  checkMisspellings,
  checkLookedFor,
  checkCopied,
  checkCries,
  checkAlone,
  checkClasses,
  checkExamples,
  checkSheets,
  checkRhyme,
];
/** A file that English does not have. */
const none: readonly never[] = [];

/**
 * Every mistake in the content of the project at `root`, as sentences for the author; empty when
 * there is none. `site`: its address, if known.
 */
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
    return located(
      gathered(
        undefined,
        problems.map((one, i) => (i < unreadable ? { ...one, unreadable: true } : one)),
      ),
      folder,
    );

  const ask = asker(content, problems);
  for (const rule of ofAll) ask(rule, content);
  ask(checkLeave, content, site);
  ask(checkHeadings, content, folder);
  ask(checkCopies, content, folder);
  const english = textsByFile('en', content.languages.en);
  const texts = locales.map((locale) => textsByFile(locale, content.languages[locale]));
  for (const path of english.keys())
    ask(checkEnds, ...texts.map((files) => files.get(path) ?? none));
  for (const locale of locales) {
    for (const rule of ofLanguage) ask(rule, content, locale);
    ask(checkPlurals, locale, content.languages[locale].strings);
    ask(checkLabels, locale, content.languages[locale].strings);
    for (const [path, texts] of textsByFile(locale, content.languages[locale])) {
      ask(checkLinks, content, texts);
      ask(checkOrder, content, texts);
      ask(checkQuotes, texts);
      ask(checkTyped, texts);
      ask(checkSentences, locale, texts);
      ask(checkBlame, locale, texts);
      ask(checkJudged, locale, texts);
      ask(checkEndorsed, locale, texts);
      ask(checkMarks, locale, texts);
      ask(checkNever, locale, texts, content.languages[locale].never);
      ask(checkForeign, locale, texts);
      ask(checkUnsourced, content, locale, path, texts);
      if (locale !== 'en') ask(checkUntranslated, locale, texts, english.get(path) ?? none);
    }
  }
  for (const [key, kind] of Object.entries<FileKind>(languageFiles))
    for (const name of kind.many ? Object.keys(content.languages.en[key as LanguageKind]) : [''])
      if (kind.free !== 'all') ask(checkParity, content, key as LanguageKind, name);
  for (const path of english.keys())
    ask(checkLostNo, ...texts.map((files) => files.get(path) ?? none));
  return located(gathered(content, problems), folder);
}
