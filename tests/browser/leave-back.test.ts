// Back after leaving: a child who practises finds the page as it was.
import assert from 'node:assert/strict';
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
