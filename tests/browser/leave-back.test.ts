// Back after leaving: a child who practises finds the page as it was.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { leaveLink } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import { neutral, weather } from '../support/leaving.ts';

test('a child who practises comes back with Back: the page is itself again, with its title', async ({
  page,
}) => {
  await page.goto('/en/leaving/');
  await weather(page);
  const title = await page.title();
  await leaveLink(page).click();
  await page.waitForURL(neutral);
  await page.goBack();
  await page.waitForURL('**/en/leaving/');
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that the browser kept in its memory is shown again, not blank, with its title', async ({
  page,
}) => {
  await page.goto('/en/online/all/');
  const title = await page.title();
  const { going } = await weather(page);
  // The other page is a place on this one, so that this one stays as a browser keeps it.
  await leaveLink(page).evaluate((link) => link.setAttribute('href', '#kept'));
  await leaveLink(page).click();
  assert.equal((await going()).parts, 0);
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveTitle(title);
});

/** What a child follows before they leave: each place is a link of the page before it. */
const routes = {
  'the ten signs, letters and the quiet place': [
    '/en/',
    '/en/happening/',
    '/en/letters/',
    '/en/letters/my-body/',
    '/en/quiet/',
  ],
  'a scene, its letter, help, a country and its card': [
    '/en/',
    '/en/what-is-it/',
    '/en/what-is-it/five-kinds/',
    '/en/letters/a-wedding/',
    '/en/help/',
    '/en/help/ke/',
    '/en/help/ke/card/',
  ],
  'help, how to leave, a part, and help again': [
    '/en/',
    '/en/help/',
    '/en/leaving/',
    '/en/help/',
    '/en/online/',
    '/en/help/',
    '/en/happening/',
    '/en/help/#write',
  ],
  'sentences to show, in two languages': [
    '/en/',
    '/en/help/',
    '/en/show-it/',
    '/en/show-it/fr/',
    '/en/show-it/fr/#home',
    '/en/show-it/fr/#sentences',
  ],
};
const inDanger = /^\/en\/(help|happening|letters|quiet|show-it|leaving)\//;

for (const [name, [first = '', ...others]] of Object.entries(routes))
  test(`after “Leave”, one, two and three Backs show no page for a child in danger: ${name} @engines`, async ({
    page,
  }) => {
    await page.goto(first);
    for (const place of others) {
      if (place.endsWith('/five-kinds/')) await page.goto(place);
      else {
        const [, part] = place.split('#');
        await page
          .locator(`a[href="${place}"]${part ? `, a[href="#${part}"]` : ''}`)
          .first()
          .evaluate((link: HTMLAnchorElement) => link.click());
      }
      await page.waitForURL(
        (url) => url.pathname + (place.includes('#') ? url.hash : '') === place,
      );
    }
    await weather(page);
    await page.locator('.leave').first().click();
    await page.waitForURL(neutral);
    for (const back of [1, 2, 3]) {
      await page.goBack();
      assert.doesNotMatch(new URL(page.url()).pathname, inDanger, `${back} times Back`);
    }
  });

test('in the quiet place, Back leads to the page for a child in danger where one was @engines', async ({
  page,
}) => {
  await page.goto('/en/letters/my-body/');
  await page.getByRole('main').locator('a[href="/en/quiet/"]').click();
  await page.getByRole('button', { name: content.languages.en.quiet.back }).click();
  await page.waitForURL('**/en/letters/my-body/');
});

test('a child comes back to what the search found, unless it heard a cry for help', async ({
  page,
}) => {
  const field = page.getByRole('searchbox');
  for (const [typed, comesBack] of [
    ['what is a crime', true],
    ['my uncle touches me', false],
  ] as const) {
    await page.goto('/en/');
    await page.goto('/en/search/');
    await field.fill(typed);
    await field.press('Enter');
    await page.getByRole('main').locator('.cry:not([hidden]) a, .hit a').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/en/search/'));
    await page.goBack();
    await page.waitForURL(comesBack ? '**/en/search/' : '**/en/');
  }
});
