// The two lines of the help slide: their text is kept for the visit, and a country fills in its
// helpline.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales } from '#languages/locales.ts';
import { release } from '../support/site.ts';
import { content } from '../support/content.ts';
import { choose, leaveLink, openMyPage, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import { leftIn } from '../support/visit.ts';
import {
  at,
  chooseCountry,
  countries,
  errorsOf,
  kept,
  lesson,
  lines,
  write,
} from '../support/lesson.ts';

test('what is written on the help slide stays for the visit: after F5, in another deck as a question, beside what is set on “My page”, and goes with “Leave”', async ({
  open,
}) => {
  const page = await open(`${lesson}#help`, {}, (fresh) =>
    fresh.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    ),
  );
  const stands = async (texts: readonly string[], where: string): Promise<void> => {
    for (const [i, text] of texts.entries())
      await expect(lines(page).nth(i), where).toHaveValue(text);
  };
  const written = ['Call 116 & “set-page-black” 100 %', 'Ms Achieng, room 4 · Амина · أمينة'];
  for (const [i, text] of written.entries()) await lines(page).nth(i).fill(text);
  await page.reload();
  await stands(written, 'after F5');
  const asks = async (texts: readonly string[], where: string): Promise<void> => {
    await stands(['', ''], `${where}, before the answer`);
    for (const text of texts) await expect(kept(page).question, where).toContainText(text);
    await kept(page).yes.click();
    await expect(kept(page).question, where).toBeHidden();
    await stands(texts, where);
  };
  await page.goto('/fr/slides/online/#help');
  await asks(written, 'in another deck');
  // Another page is not dressed by it, and its choices lie beside it.
  await page.goto('/en/online/all/');
  await expect(page.locator('html')).not.toHaveClass(/set-/);
  await openMyPage(page);
  await choose(page, 'set-page-black');
  await expect(page.locator('html')).toHaveClass(/set-page-black/);
  await page.goto('/en/slides/online/#help');
  await asks(written, 'beside “My page”');
  await lines(page).nth(1).fill('');
  await page.goto('/en/online/all/');
  await expect(page.locator('html'), '“My page” stays too').toHaveClass(/set-page-black/);
  await page.goto(`${lesson}#help`);
  await asks([written[0] ?? '', ''], 'one is emptied');
  assert.deepEqual(await leftIn(page), []);
  // A new visit knows nothing of it.
  const other = await page.context().newPage();
  await other.goto(`${lesson}#help`);
  await expect(lines(other).first()).toHaveValue('');
  await expect(kept(other).question).toBeHidden();
  // Nor does the page that “Leave” opens: from the slides, and from a page.
  for (const from of [`${lesson}#help`, '/en/online/all/']) {
    await page.goto(`${lesson}#help`);
    await lines(page).first().fill('Call 116');
    await page.goto(from);
    await leaveLink(page).click();
    await page.waitForURL(content.leave.en);
    assert.ok(!(await page.evaluate(() => window.name)).includes('116'), from);
    await page.goto(`${lesson}#help`);
    await stands(['', ''], from);
    await expect(kept(page).question, from).toBeHidden();
  }
});

for (const [where, address] of [
  ['from a server', lesson],
  [
    'from a stick',
    pathToFileURL(join(release, 'en/slides/plan/40-who-can-help-8-10/index.html')).href,
  ],
] as const)
  test(`a country fills in its helpline with its verb, ${where}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    const page = await context.newPage();
    const errors = errorsOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}#rules`);
    await page.waitForLoadState('networkidle');
    await expect(chooseCountry(page), 'it is for the help slide').toBeHidden();
    await page.keyboard.press('End');
    await page.mouse.move(300, 300);
    assert.ok(
      !asked.some((url) => url.includes('helplines')),
      'the list comes when it is asked for',
    );
    await chooseCountry(page).click();
    const list = countries(page).getByRole('combobox');
    await expect(list).toBeFocused();
    await expect(write(page), 'nothing is chosen').toBeHidden();
    for (const [country, line] of [
      ['Kenya', 'Kenya: call 116 (Childline Kenya)'],
      ['India', 'India: call 1098 (Childline / Child Helpline 1098)'],
    ] as const) {
      await list.selectOption({ label: country });
      await expect(countries(page).getByRole('status')).toHaveText(line);
      await expect(lines(page).first()).toHaveValue('');
    }
    await expect(countries(page)).toContainText(wordsOf(page)['slides.country.check']);
    await write(page).click();
    await expect(countries(page)).toBeHidden();
    await at(page, 'help');
    await page.reload();
    await expect(lines(page).first()).toHaveValue(
      'India: call 1098 (Childline / Child Helpline 1098)',
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

test('each number of the list is one of the site, with its verb: a number for texts is never one to call', async ({
  page,
}) => {
  await page.goto('/en/');
  const lists: Record<string, [string, string][]> = {};
  for (const locale of locales)
    lists[locale] = await page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      return JSON.parse(text.slice(text.indexOf('[['), text.lastIndexOf(']]') + 2)) as [
        string,
        string,
      ][];
    }, `/${locale}/slides/helplines.js`);
  const numbers = Object.values(content.helplines)
    .flatMap(({ services }) =>
      services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]),
    )
    .filter((number) => number !== undefined);
  const texts = new Set(
    Object.values(content.helplines).flatMap(({ services }) =>
      services.flatMap(({ sms }) => (sms ? [sms.number] : [])),
    ),
  );
  const countries = Object.values(content.helplines).filter(({ services }) =>
    services.some(({ phone, sms, whatsapp }) => phone ?? sms ?? whatsapp),
  ).length;
  for (const locale of locales) {
    const say = content.languages[locale].strings;
    assert.equal(lists[locale]?.length, countries, locale);
    for (const [country, line] of lists[locale] ?? []) {
      const has = (words: string, number: string): boolean =>
        line
          .replace(/[\u2066\u2069]/g, '')
          .includes(words.replace('{country}', country).replace('{number}', number));
      const [call = ''] = say['slides.country.line'].split('{name}');
      const number =
        numbers.find((one) =>
          [call, say['help.sms'], say['help.whatsapp']].some((words) => has(words, one)),
        ) ?? assert.fail(`${locale} ${country}: ${line}`);
      assert.ok(line.includes(country), line);
      if (has(call, number))
        assert.ok(
          !texts.has(number) ||
            Object.values(content.helplines).some(({ services }) =>
              services.some(({ phone }) => phone === number),
            ),
          line,
        );
    }
  }
});

test('without a line the list of countries says what to do, and comes when the line is back', async ({
  page,
}) => {
  await page.goto(`${lesson}#help`);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.mouse.move(300, 300);
  await chooseCountry(page).click();
  await expect(countries(page).getByRole('status')).toHaveText(
    wordsOf(page)['slides.country.none'],
  );
  await expect(countries(page).getByRole('combobox')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(countries(page)).toBeHidden();
  await lines(page).first().fill('116');
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.mouse.move(300, 300);
  await chooseCountry(page).click();
  await expect(countries(page).getByRole('combobox')).toBeVisible();
});
