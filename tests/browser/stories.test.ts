// Stories as a child reads them: by touch, keyboard, without a script, back and again, and on
// paper. Where choices lead is in tests/site/stories.test.ts.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { languages, locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { named, squeeze, wordsIn } from '../support/html.ts';
import { leaveLink, wordsOf } from '../support/parts.ts';
import { address, journeyLocales, someOf } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

const all = locales.flatMap((locale) =>
  Object.entries(content.languages[locale].stories).map(
    ([slug, story]) => [locale, slug, story] as const,
  ),
);

/** A choice names the step that it comes from; no other link does. */
const choices = (page: Page): Locator => page.getByRole('main').locator('a[href*="#from-"]');
const back = (page: Page): Locator => page.getByRole('link', { name: wordsOf(page)['story.back'] });
/** Presses the choice that leads to a step. */
async function choose(page: Page, n: number): Promise<void> {
  await page.locator(`a[href*="/${n}/#from-"]`).click();
  await page.waitForURL(`**/${n}/#from-*`);
}

test(
  'without a script a child walks a story from its start to its ending, finds help there, and can begin again',
  { tag: '@engines' },
  async ({ open }) => {
    // The way that always takes the first choice, and the one that always takes the last.
    for (const [i, locale] of journeyLocales.entries()) {
      const which = (['first', 'last'] as const)[i % 2] ?? 'first';
      const { strings: words, stories } = content.languages[locale];
      const [slug = ''] = someOf(Object.keys(stories), 1, (one) => `${locale} ${one}`);
      const { front, steps } = stories[slug] ?? assert.fail(slug);
      const page = await open(`/${locale}/stories/`, { javaScriptEnabled: false });
      await page.getByRole('link', { name: front.title }).click();
      await page.getByRole('link', { name: words['story.start'] }).click();
      await page.waitForURL(`**/${locale}/stories/${slug}/1/`);
      let n = 1;
      for (let pagesRead = 1; ; pagesRead++) {
        const step = steps[n - 1] ?? assert.fail(`${slug} ${n}`);
        assert.ok(pagesRead <= 8);
        if (step.kind === 'ending') break;
        await expect(choices(page)).toHaveCount(step.choices.length);
        await choices(page)[which]().click();
        n = (which === 'first' ? step.choices[0] : step.choices.at(-1))?.to ?? assert.fail();
        await page.waitForURL(`**/${locale}/stories/${slug}/${n}/#from-*`);
      }
      await expect(
        page.getByRole('main').getByRole('link', { name: words['story.help'] }),
      ).toHaveAttribute('href', `/${locale}/help/`);
      await page.getByRole('link', { name: words['story.otherWay'] }).click();
      await page.waitForURL(`**/${locale}/stories/${slug}/1/`);
    }
  },
);

test('"One step back" leads to the page that the child came from, and to one that every reader has seen when nobody knows', async ({
  open,
}) => {
  const page = await open('/en/stories/new-friend/1/', { javaScriptEnabled: false });
  const begin = (n: number) => page.goto(new URL(`/en/stories/new-friend/${n}/`, page.url()).href);
  // Before the first step there is nothing to go back to but all stories.
  await expect(back(page)).toHaveCount(0);
  await page.getByRole('link', { name: wordsOf(page)['story.all'] }).click();
  await page.waitForURL('**/en/stories/');
  await begin(1);
  for (const n of [3, 5]) await choose(page, n);
  await expect(back(page)).toHaveCount(1);
  await back(page).click();
  await page.waitForURL('**/en/stories/new-friend/3/');
  // The other way to the same step.
  await begin(1);
  await choose(page, 7);
  await back(page).click();
  await page.waitForURL('**/en/stories/new-friend/1/');
  await begin(7);
  await expect(back(page), 'without a word about the way').toHaveCount(1);
  await back(page).click();
  await page.waitForURL('**/en/stories/new-friend/1/');
});

test(
  'with the keyboard alone a child chooses, goes back and starts again; the choices come right after the question',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/ar/stories/the-parcel/1/');
    await page.keyboard.press('Tab');
    await expect(leaveLink(page)).toBeFocused();
    await choices(page).first().focus();
    await page.keyboard.press('Tab');
    const second = choices(page).nth(1);
    await expect(second).toBeFocused();
    await expect(second.locator('[data-l]'), 'the second choice has its letter').toHaveAttribute(
      'data-l',
      'ب',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/the-parcel/3/#from-1');
    await back(page).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/the-parcel/1/');
    await page.goBack();
    await page.waitForURL('**/the-parcel/3/#from-1');
  },
);

test('a step does not judge: every choice looks the same, and nothing counts the steps that were taken or left out', async ({
  page,
}) => {
  for (const [n, name] of [
    [2, 'rethink'],
    [3, 'told'],
  ] as const) {
    await page.goto(`/en/stories/new-friend/${n}/`);
    await expect(page.getByRole('main')).not.toContainText(/\d/);
    const looks = await choices(page).evaluateAll((links) =>
      links.map((choice) => {
        const { color, backgroundColor, borderColor } = getComputedStyle(choice);
        return [color, backgroundColor, borderColor].join();
      }),
    );
    assert.equal(new Set(looks).size, 1, name);
  }
});

test('a story begins with its picture, one line and one button, in the first screen of a phone; who is in it and what it practises is for teachers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [locale, slug, { front }] of all) {
    const [main = assert.fail()] = named(treeOf(`/${locale}/stories/${slug}/`), 'main');
    const text = wordsIn(main);
    // What it talks about is said before it starts.
    for (const said of [front.summary, front.talks])
      assert.ok(text.includes(squeeze(said)), `${locale}/${slug}: ${said}`);
    for (const { role } of front.cast) assert.ok(!text.includes(squeeze(role)), role);
  }
  for (const [locale, slug] of someOf(all, 5, (story) => `${story[0]} ${story[1]}`)) {
    await page.goto(`/${locale}/stories/${slug}/`);
    const start = page.getByRole('main').getByRole('link', { name: wordsOf(page)['story.start'] });
    const { y = 999, height = 0 } = (await start.boundingBox()) ?? {};
    assert.ok(y + height <= 740, `${locale}/${slug}: ${y + height}`);
  }
});

test('a teacher finds who is in a story, what it practises and what to know, from the first page for teachers and from the plan of a lesson', async ({
  page,
}) => {
  await page.goto('/en/teach/');
  const words = wordsOf(page);
  await page.getByRole('main').getByRole('link', { name: words['menu.stories'] }).click();
  const { front } = content.languages.en.stories['another-town'] ?? assert.fail();
  await page.getByRole('link', { name: front.title }).click();
  await page.waitForURL('**/en/teach/stories/another-town/');
  const main = page.getByRole('main');
  for (const text of [...front.cast.map(({ role }) => role), ...front.notes, front.talk])
    await expect(main.getByText(text).first()).toBeVisible();
  await expect(main.getByRole('link', { name: words['story.start'] })).toHaveAttribute(
    'href',
    '/en/stories/another-town/',
  );
  // The lesson in which this story is read.
  await page.goto('/en/teach/40-signs-and-plan-11-14/');
  await expect(
    page.getByRole('link', { name: `${front.title}: ${words['story.notes']}` }),
  ).toHaveAttribute('href', '/en/teach/stories/another-town/');
});

test('on paper a story is a booklet of at most four sheets: every step with its number, a number at every choice, help at both endings', async ({
  page,
}) => {
  const longest = (['ru', 'ar'] as const).flatMap((locale) =>
    all
      .filter(([language]) => language === locale)
      .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
      .slice(0, 1),
  );
  const printed = new Set([...longest, ...someOf(all, 1, (one) => `${one[0]} ${one[1]}`)]);
  for (const [locale, slug, story] of printed) {
    const name = `${locale}/${slug}`;
    await page.emulateMedia({ media: null });
    await page.goto(`/${locale}/teach/stories/${slug}/`);
    const words = wordsOf(page);
    const how = page.getByText(words['story.how']);
    await expect(how, 'only on paper').toBeHidden();
    // A4 is narrower, and takes as many sheets or more.
    for (const format of locale === 'ru' ? ['A4', 'Letter'] : ['A4']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      assert.ok(sheets >= 2 && sheets <= 4, `${name}: ${sheets} sheets of ${format}`);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(how).toBeVisible();
    const steps = page.locator('[id^=n-]');
    await expect(steps.locator('h2 > span:first-child')).toHaveText(
      story.steps.map(({ n }) => String(n)),
    );
    const arrow = languages[locale].dir === 'rtl' ? '←' : '→';
    await expect(steps.getByRole('listitem').getByRole('link')).toHaveText(
      story.steps.flatMap(({ choices: ways }) =>
        ways.map(({ to }) => `${arrow} ${words['story.goto'].replace('{n}', String(to))}`),
      ),
    );
    const help = steps.locator('p', { hasText: `${address()}${locale}/help/` });
    await expect(help).toHaveCount(2);
    for (const place of await help.all()) await expect(place).toContainText(words['story.help']);
    for (const [what, onScreen] of [
      ['the bar', page.getByRole('banner', { includeHidden: true })],
      ['leave', page.locator('a[data-twice]')],
      ['the cast', page.locator('section > h2', { hasText: words['story.cast'] })],
      ['the start', page.locator('a', { hasText: words['story.start'] })],
      ['what can be pressed', page.locator('main button')],
      ['the foot', page.locator('footer nav')],
    ] as const) {
      assert.ok((await onScreen.count()) > 0, `${what} is not on the page`);
      await expect(onScreen.filter({ visible: true }), what).toHaveCount(0);
    }
    assert.ok(
      await steps
        .locator('img')
        .evaluateAll((images) =>
          images.every(
            (image) =>
              (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
          ),
        ),
      `${name}: a picture is missing on paper`,
    );
  }
});

test('an ending that is printed alone says where help is', async ({ page }) => {
  await page.goto('/en/stories/new-friend/8/');
  const help = page.getByText(`${address()}en/help/`);
  await expect(help, 'on the screen it is a button').toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(help).toBeVisible();
  await expect(help.locator('xpath=..')).toContainText(wordsOf(page)['story.help']);
});
