// The search in each language, on one opened page: what children type leads where it should, a cry
// for help brings help first and alone, and what is nowhere has kind words.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { addressOf, pageQueries, queries } from '../support/queries.ts';
import { lookButton, otherStatus } from '../support/search-pages.ts';
import {
  allParts,
  answered,
  ask,
  firstFor,
  helpCard,
  helpOffer,
  isFirst,
  letterByLetter,
  meant,
  nothingFound,
  results,
  searchField,
  searchStatus,
} from '../support/search.ts';
import { journeyLocales, someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** What is looked for with words that begin like a cry, and what it leads to. */
const letters: Record<Locale, [words: string, to: string]> = {
  en: ['somthing feels rong', 'online/what-can-you-do/'],
  fr: ['violence', 'words/#violence'],
  es: ['violencia', 'words/#violence'],
  ar: ['ألبانيا', 'help/al/'],
  ru: ['Украина', 'help/ua/'],
  zh: ['求助热线', 'words/#helpline'],
};

for (const locale of locales)
  test(
    `a child finds what they look for in their own words, and for a cry for help the card stands first and alone (${locale})`,
    { tag: '@engines' },
    async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const { search, help, cryAlone } = content.languages[locale];

      await test.step('what they look for, in their own spelling', async () => {
        // All of them are tried in tests/search/search.test.ts; here some, in the page.
        const asked = [
          ...someOf(queries(locale), 8, ({ ask: words }) => words),
          ...someOf(
            search.questions.filter(({ to }) => to.startsWith('section:')),
            2,
            ({ ask: words }) => words,
          ).map(({ ask: words, to }) => ({ ask: words, first: addressOf(to) })),
        ];
        const found = await firstFor(
          page,
          asked.map(({ ask: words }) => words),
        );
        assert.deepEqual(
          asked.flatMap(({ ask: words, first }, i) =>
            isFirst(found[i] ?? '', first)
              ? []
              : [`${words}: expected ${first}, found ${found[i]}`],
          ),
          [],
        );
      });

      await test.step('letter by letter, where half a word is no cry', async () => {
        const [words, to] = letters[locale];
        const found = await firstFor(page, ['', ...letterByLetter(words)], { keep: true });
        assert.equal(found.at(-1), to, words);
      });

      await test.step('on all pages', async () => {
        const [query = assert.fail()] = pageQueries(locale);
        await ask(page, query.ask);
        await lookButton(page).click();
        // What the search knows itself is not shown twice.
        await expect(otherStatus(page)).not.toHaveText('');
        const hrefs = await page
          .locator('[data-part=results] a, [data-full-text] a')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
        assert.ok(
          query.pages.some((one) => hrefs.includes(`/${locale}/${one}`)),
          `${query.ask}: ${hrefs.join(' ')}`,
        );
      });

      await test.step('nothing found: all that there is', async () => {
        await ask(page, 'xyzxyz qqqq');
        const kind = nothingFound(page);
        await expect(kind.getByRole('heading')).toHaveText(
          search.empty.title.replace('{query}', 'xyzxyz qqqq'),
        );
        await expect(helpOffer(page), 'never without the line that offers help').toBeVisible();
        await expect(kind.getByRole('link')).toHaveCount(4);
        await expect(kind.locator(`a[href="/${locale}/help/"]`)).toBeVisible();
        await expect(allParts(page, locale).locator('ol').getByRole('link')).toHaveCount(
          Object.keys(content.sections).length,
        );
      });

      await test.step('a cry for help', async () => {
        const cries = queries(locale).filter(({ first }) => first === 'cry');
        assert.ok(cries.length >= 8);
        // After another answer, so that something would have to go.
        await ask(page, search.questions[0]?.ask ?? '');
        await expect(results(page).first()).toBeVisible();
        await page.setViewportSize({ width: 360, height: 740 });
        await searchField(page).fill(cries[0]?.ask ?? '');
        await answered(page);
        const card = helpCard(page);
        await expect(card).toContainText(search.cry.body);
        const ways = card.getByRole('link');
        const first = await ways.first().boundingBox();
        assert.ok(first && first.y + first.height <= 740 - 64, 'on the first screen of a phone');
        for (const [i, to] of [
          'help/#now',
          'help/#find',
          'help/#say',
          'help/',
          'happening/',
          'happening/#silent',
        ].entries())
          await expect(ways.nth(i)).toHaveAttribute('href', `/${locale}/${to}`);
        await expect(ways.nth(2), 'a link is named as the place it leads to').toHaveText(
          help.say.heading,
        );
        await expect(searchStatus(page), 'a screen reader hears it').toHaveText(search.cry.title);
        for (const other of [meant(page), nothingFound(page), helpOffer(page)])
          await expect(other).toBeHidden();
        await expect(results(page).locator('mark'), 'no page that was only found').toHaveCount(0);
        const phrases = someOf(cryAlone.alone, 2, (phrase) => phrase);
        assert.deepEqual(
          await firstFor(page, phrases),
          phrases.map(() => 'cry'),
          phrases.join(' | '),
        );
        if (!journeyLocales.includes(locale)) return;
        await ways.first().click();
        await page.waitForURL(`**/${locale}/help/#now`);
        await expect(page.locator('#now').getByText(help.now.question)).toBeVisible();
      });
    },
  );
