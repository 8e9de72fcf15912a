// Every language has exactly the words, sources, doors, questions, myths, worksheets and alt texts
// that the shared files list.
import type { Locale } from '#languages/locales.ts';
import { pages } from '#site/urls.ts';
import { didYouMean, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

/**
 * Reports missing and extra keys of a file. `what`: what a key names; `source`: the file below
 * `content/` that lists them all.
 */
export function sameKeys(
  report: Report,
  file: string,
  found: object,
  expected: readonly string[],
  what: string,
  source: string,
): void {
  for (const key of expected)
    if (!(key in found))
      report(file, `has no ${what} "${key}", which content/${source} has. Add it.`);
  const known = new Set(expected);
  for (const key of Object.keys(found))
    if (!known.has(key))
      report(
        file,
        `has the ${what} "${key}", which content/${source} does not have.${didYouMean(key, expected)} Correct the name, or take it out.`,
        { near: `${key}:` },
      );
}

/** The keys of the files of a language. */
export function checkKeys(content: Content, locale: Locale, report: Report): void {
  const language = content.languages[locale];
  const { reviewed: _, ...sheets } = language.worksheets;
  const described = Object.keys(content.pictures).filter(
    (picture) => !content.credits[picture]?.decorative,
  );
  const decorative = Object.keys(language.alternatives).filter(
    (picture) => content.credits[picture]?.decorative,
  );
  for (const picture of decorative)
    report(
      `${locale}/pictures.yaml`,
      `has a text for the picture "${picture}", which only decorates (content/shared/credits.yaml) and is read to nobody. Take the text out, or decorative: true there.`,
      { path: [picture] },
    );
  const slugs = Object.keys(content.sections);
  for (const [name, found, expected, what, source] of [
    [
      'pictures.yaml',
      language.alternatives,
      [...described, ...decorative],
      'text alternative for the picture',
      'shared/pictures',
    ],
    [
      'glossary.yaml',
      language.glossary,
      Object.keys(content.glossaryPictures),
      'word',
      'shared/glossary.yaml',
    ],
    [
      'sources.yaml',
      language.sourceTitles,
      Object.keys(content.sources),
      'source',
      'shared/sources.yaml',
    ],
    [
      'previews.yaml',
      language.previews.pages,
      ['home', ...slugs, ...pages, 'country', 'letter', 'not-found'],
      'preview of the page',
      'shared/sections.yaml or src/site/pages.ts',
    ],
    ['pages/home.yaml', language.home.doorLines, slugs, 'door', 'shared/sections.yaml'],
    [
      'pages/home.yaml',
      language.home.doorQuestions,
      slugs,
      'question on the door',
      'shared/sections.yaml',
    ],
    ['quiz.yaml', language.questions, Object.keys(content.quiz), 'question', 'shared/quiz.yaml'],
    [
      'pages/myths.yaml',
      language.mythsPage.items,
      Object.keys(content.myths),
      'myth',
      'shared/myths.yaml',
    ],
    [
      'pages/look-again.yaml',
      language.lookAgain.pictures,
      Object.keys(content.lookAgain),
      'picture',
      'shared/look-again.yaml',
    ],
    [
      'pages/without-words.yaml',
      language.withoutWords.frames,
      content.withoutWords.frames,
      'picture',
      'shared/without-words.yaml',
    ],
    [
      'teach/worksheets.yaml',
      sheets,
      Object.keys(content.worksheets),
      'worksheet',
      'shared/worksheets.yaml',
    ],
    [
      'share/index.yaml',
      language.shareIndex.cards,
      Object.keys(content.share).filter((page) => content.share[page]?.minutes),
      'card of the page',
      'shared/share.yaml',
    ],
    [
      'share/captions.yaml',
      language.captions.scenes,
      Object.values(content.sections).flatMap(({ scenes }) => Object.keys(scenes)),
      'captions of the scene',
      'shared/sections.yaml',
    ],
    [
      'share/changes.yaml',
      language.changes.items,
      content.versions.editions.map(({ edition }) => edition),
      'edition',
      'shared/versions.yaml',
    ],
    ['teach/slides.yaml', language.slides.polls, slugs, 'poll', 'shared/sections.yaml'],
    ['teach/slides.yaml', language.slides.hope.news, slugs, 'good news', 'shared/sections.yaml'],
  ] as const)
    sameKeys(report, `${locale}/${name}`, found, expected, what, source);
}
