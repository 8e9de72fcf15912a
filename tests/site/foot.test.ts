// What the foot of each page says: whose words these are, and who has not read them yet.
import assert from 'node:assert/strict';
import { plain } from '#languages/sentences.ts';
import { named, textOf, wordsIn } from '../support/html.ts';
import { inClass, languagePages, localeOf } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

/** A page that fits one screen: its foot is a line. */
const oneScreen = /\/stories\/[a-z-]+\/\d+\/$/;

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
      teachIndex,
      teachPages,
      plans,
      worksheets,
      survey,
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
    // The booklet says what the first page says, and a poster what its section or the help page says.
    const paper =
      area !== 'print'
        ? undefined
        : place === 'booklet'
          ? home
          : place === 'poster'
            ? (sections[url.split('/')[4] ?? '']?.front ?? help)
            : printPage;
    const name = url.slice(4).replace('/', '');
    const practise: Record<string, { reviewed: boolean }> = {
      stories: storiesPage,
      check: questionsPage,
      'checkmore/': questionsPage,
      myths: mythsPage,
      'my-plan': safetyPlanPage,
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
                : teach
                  ? teach.reviewed
                  : story
                    ? story.reviewed
                    : practise[name]
                      ? practise[name].reviewed
                      : (sections[name]?.front ?? prose[name]?.front)?.reviewed;
    const says = textOf(named(treeOf(url), 'footer')[0] ?? assert.fail(url)).includes(
      content.languages[locale].strings['footer.unreviewed'],
    );
    assert.equal(says, reviewed === false, url);
  }
});

test('every foot names the explainer as the source, and says that nobody there made or checked this site; that of a page of one screen leads to who made it', () => {
  for (const { url } of languagePages()) {
    if (oneScreen.test(url)) {
      const foot = named(treeOf(url), 'footer')[0] ?? assert.fail(url);
      assert.deepEqual(
        named(foot, 'a').map(({ attributes }) => attributes.href),
        [`/${localeOf(url) ?? ''}/about/`],
      );
      continue;
    }
    const credit = content.languages[localeOf(url) ?? assert.fail(url)].strings['footer.credit'];
    assert.ok(
      wordsIn(named(treeOf(url), 'footer')[0] ?? assert.fail(url)).includes(plain(credit)),
      url,
    );
  }
});
