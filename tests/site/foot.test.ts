// What the foot of each page says: whose words these are, and who has not read them yet.
import assert from 'node:assert/strict';
import { plain } from '#languages/sentences.ts';
import { named, textOf, wordsIn } from '../support/html.ts';
import { inClass, kindAt, languagePages, localeOf } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

test('a page that no native speaker has read says so in its foot, in its language', () => {
  for (const { url } of languagePages()) {
    const locale = localeOf(url) ?? assert.fail(url);
    const {
      slides,
      sections,
      home,
      notFound,
      prose,
      help,
      search,
      printPage,
      stories,
      storiesPage,
      questionsPage,
      mythsPage,
      safetyPlanPage,
      happening,
      quiet,
      letters,
      showIt,
      rhyme,
      lookAgain,
      teachIndex,
      teachPages,
      plans,
      worksheets,
      survey,
      shareIndex,
      sharePages,
      captions,
    } = content.languages[locale];
    const [, , area, place = ''] = url.split('/');
    const teach =
      area !== 'teach'
        ? undefined
        : (teachPages[place]?.front ??
          plans[place] ??
          (place === 'worksheets'
            ? { reviewed: worksheets.reviewed }
            : place === 'stories'
              ? (stories[url.split('/')[4] ?? '']?.front ?? storiesPage)
              : place === 'check'
                ? survey
                : teachIndex));
    const share =
      area !== 'share'
        ? undefined
        : place === 'scene'
          ? captions
          : (sharePages[place]?.front ?? shareIndex);
    // The booklet has the words of the first page, a poster those of its section or the help page.
    const paper =
      area !== 'print'
        ? undefined
        : place === 'booklet'
          ? home
          : place === 'poster'
            ? (sections[url.split('/')[4] ?? '']?.front ?? help)
            : printPage;
    const name = url
      .slice(4)
      .replace(/^letters\/.*/, 'letters')
      .replace(/^show-it\/.*/, 'show-it')
      .replace('/', '');
    const practise: Record<string, { reviewed: boolean }> = {
      stories: storiesPage,
      check: questionsPage,
      'checkmore/': questionsPage,
      myths: mythsPage,
      'my-plan': safetyPlanPage,
      happening,
      quiet,
      letters,
      'show-it': showIt,
      rhyme,
      'look-again': lookAgain,
    };
    const story = stories[url.split('/')[3] ?? '']?.front;
    const reviewed = inClass(url)
      ? slides.reviewed
      : name === '' || name === 'words'
        ? home.reviewed
        : name === '404.html'
          ? notFound.reviewed
          : name.startsWith('help')
            ? help.reviewed
            : paper
              ? paper.reviewed
              : name === 'search'
                ? search.reviewed
                : (teach ?? share)
                  ? (teach ?? share)?.reviewed
                  : story
                    ? story.reviewed
                    : practise[name]
                      ? practise[name].reviewed
                      : (sections[area ?? '']?.front ?? prose[name]?.front)?.reviewed;
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
