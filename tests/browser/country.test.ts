// The page of a country: its numbers on a small phone and on paper, and where they come from.
import assert from 'node:assert/strict';
import { isDoubtful } from '#content/freshness.ts';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { expect, test } from '../support/test.ts';
import { firstButtons } from '../support/countries.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('the page of a country begins with its two big buttons, both whole in the first 410 pixels of a small phone, with who answers, a little lower where one is in doubt; on the smallest nothing runs out at the side', async ({
  open,
}) => {
  const page = await open('/', { javaScriptEnabled: false });
  for (const locale of locales) {
    await page.setViewportSize({ width: 360, height: 740 });
    // Long numbers, numbers to check, no helpline, no emergency number.
    for (const iso2 of ['us', 'gb', 'ke', 'cn', 'mx', 'bb', 'lr']) {
      await page.goto(`/${locale}/help/${iso2}/`);
      const { services, emergency } = content.helplines[iso2] ?? assert.fail(iso2);
      const ends = await firstButtons(page).evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect().bottom),
      );
      assert.equal(
        ends.length,
        Number(services.length > 0) + Number(emergency.length > 0),
        `${locale}/${iso2}`,
      );
      // What is said of a number that is old or doubted takes two lines more.
      const today = new Date().toISOString().slice(0, 10);
      const most = [...services, ...emergency].some((number) => isDoubtful(number, today))
        ? 450
        : 400;
      for (const end of ends) assert.ok(end <= most, `${locale}/${iso2} ends at ${end}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const iso2 of ['us', 'ma', 'gb']) {
      await page.goto(`/${locale}/help/${iso2}/`);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${locale}/${iso2} at 320`,
      );
    }
  }
});

test('the sources of a number open in place, without a script, each with its address and when it was seen', async ({
  open,
}) => {
  const page = await open('/en/help/us/', { javaScriptEnabled: false });
  const card = page.getByRole('article').first();
  await card.locator('summary').click();
  await expect(card.locator('details').getByRole('listitem').first()).toHaveText(
    /childhelplineinternational\.org.*page of 16 May 2022.*seen on 22 April 2026/s,
  );
});

test('on paper, what to do in danger and every number of a country are there, also those that one writes to', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales) {
    await page.goto(`/${locale}/help/`);
    await expect(page.locator('#now'), `${locale}: danger now`).toBeVisible();
    for (const iso2 of ['us', 'ke', 'gl']) {
      await page.goto(`/${locale}/help/${iso2}/`);
      const paper = await page.getByRole('main').innerText();
      const { services, emergency } = content.helplines[iso2] ?? assert.fail(iso2);
      for (const number of [
        ...services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]),
        ...emergency.map(({ number: called }) => called),
      ])
        if (number) assert.ok(paper.includes(number), `${locale}/${iso2} does not print ${number}`);
    }
  }
});

test('a number is never broken into two lines, on the smallest screen either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const long = Object.entries(content.helplines).filter(([, { services }]) =>
    services.some(({ phone }) => (phone ?? '').length > 9),
  );
  assert.ok(long.length > 10);
  for (const [iso2] of long) {
    await page.goto(`/en/help/${iso2}/`);
    const broken = await page
      .locator('main :is([href^=tel], [href^=sms], [href*=wa\\.me]) bdi')
      .evaluateAll((numbers) =>
        numbers
          .filter(
            (number) =>
              number.getClientRects().length > 1 ||
              number.getBoundingClientRect().right > innerWidth,
          )
          .map((number) => number.textContent),
      );
    assert.deepEqual(broken, [], iso2);
  }
});

test('a child who cannot talk comes from the ways without a voice to whom one can write to, which then stands first', async ({
  page,
}) => {
  const words = content.languages.en.strings;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/happening/#silent');
  await page.getByRole('link', { name: words['help.write'] }).click();
  await page.waitForURL('**/en/help/#write');
  await page.getByLabel(words['help.type']).fill('Kenya');
  await page.locator('[data-part=found] a').click();
  await page.waitForURL('**/en/help/ke/#write');
  const top = async (name: string): Promise<number> =>
    (
      await page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .boundingBox()
    )?.y ?? assert.fail(name);
  assert.ok((await top(words['help.write'])) < (await top(words['help.talk'])));
  await page.goto('/en/help/ke/');
  assert.ok((await top(words['help.write'])) > (await top(words['help.talk'])));
});
