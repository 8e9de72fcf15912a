// What the foot of each page says: whose words these are, and who has not read them yet.
import assert from 'node:assert/strict';
import type { Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import type { KnownPage } from '#site/addresses.ts';
import type { Kind } from '#site/pages.ts';
import { named, textOf, wordsIn } from '../support/html.ts';
import { kindAt, languagePages, localeOf } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

/** The words of a page that say whether a native speaker has read them. */
function wordsOn(locale: Locale, { kind, words, frame, names: [name = ''] }: KnownPage) {
  const language = content.languages[locale];
  const { help, letters, showIt, home, notFound, prose, sections, stories, plans } = language;
  const { withoutWords, storiesPage, questionsPage, printPage, worksheets, survey, captions } =
    language;
  const { teachIndex, teachPages, shareIndex, sharePages } = language;
  if (words) return words === 'prose' ? prose[kind]?.front : language[words as 'help'];
  if (frame === 'slides') return language.slides;
  const section = sections[name]?.front;
  const story = stories[name]?.front;
  const of: Partial<Record<Kind, { reviewed: boolean } | undefined>> = {
    ...{ section, scene: section, remember: section, whole: section },
    ...{ country: help, countryCard: help, letter: letters, shown: showIt, words: home, notFound },
    ...{
      wordless: withoutWords,
      telling: withoutWords,
      wordlessPaper: withoutWords,
      story,
      storyStep: story,
      teachStory: story,
      moreQuestions: questionsPage,
    },
    ...{ class: teachIndex, teachPage: teachPages[name]?.front ?? plans[name], survey },
    ...{ teachStories: storiesPage, answers: { reviewed: worksheets.reviewed } },
    ...{ worksheets: { reviewed: worksheets.reviewed } },
    ...{ worksheet: { reviewed: worksheets.reviewed }, wordsToCopy: shareIndex },
    ...{ sharePage: sharePages[name]?.front ?? shareIndex, sharedScene: captions },
    // The booklet has the words of the first page, a poster those of its section or of help.
    ...{
      booklet: home,
      shortBooklet: home,
      poster: section ?? help,
      cover: printPage,
      kite: printPage,
    },
  };
  return of[kind];
}

test('a page that no native speaker has read says so in its foot, in its language', () => {
  for (const { url } of languagePages()) {
    const locale = localeOf(url) ?? assert.fail(url);
    const reviewed = wordsOn(locale, kindAt(url) ?? assert.fail(url))?.reviewed;
    const { strings } = content.languages[locale];
    const foot = textOf(named(treeOf(url), 'footer')[0] ?? assert.fail(url));
    // A child reads it in other words.
    const says = [strings['footer.unreviewed'], strings['footer.unreviewed.child']].some((words) =>
      foot.includes(words),
    );
    assert.equal(says, reviewed === false, url);
  }
});

/**
 * Pages for adults: their foot names the source of the facts. Other pages link to one that does.
 */
const forAdults = (url: string): boolean => kindAt(url)?.reader === 'adult';

test('the foot of a page for adults names the explainer as the source, and says that nobody there made or checked this site; that of a child has no office in it, and leads there', () => {
  for (const { url } of languagePages()) {
    const { strings } = content.languages[localeOf(url) ?? assert.fail(url)];
    const foot = named(treeOf(url), 'footer')[0] ?? assert.fail(url);
    const credit = wordsIn(foot).includes(plain(strings['footer.credit']));
    assert.equal(credit, forAdults(url), url);
    // The sheet of a kite is a toy: nothing around it says whose.
    if (!credit && !url.endsWith('/print/kite/'))
      assert.ok(
        named(foot, 'a').some(({ attributes }) => /(^|\/)about\/$/.test(attributes.href ?? '')),
        url,
      );
  }
});
