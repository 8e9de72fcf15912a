// What a reader does on the site, the same through every door (doors.ts) and in each language.
import assert from 'node:assert/strict';
import type { Frame, Page } from '@playwright/test';
import type { Locale } from '#languages/locales.ts';
import { content } from './content.ts';
import { gridOf } from './queries.ts';
import { expect } from './test.ts';

/** Opens a page by its path in the language of a copy. */
export type OpenPage = (path: string) => Promise<Frame>;
type Journeying = (open: OpenPage, locale: Locale) => Promise<void>;

const onSearch = async (open: OpenPage, query: string): Promise<Frame> => {
  const inside = await open('search/index.html');
  await inside.locator('#query').fill(query);
  return inside;
};

/** What child trafficking is, as a child may spell it. */
export const misspelt: Record<Locale, string> = {
  en: 'what is traficking',
  fr: 'c quoi la trete des enfants',
  es: 'que es la trrata de niños',
  ar: 'ايه الاتجاار بالاطفال',
  ru: 'что такое таргофля детьми',
  zh: '什么是贩买儿童',
};
/** Keeps the names of a table as its type. */
const named = <K extends string>(table: Record<K, Journeying>) => table;

/** All but leaving, which ends elsewhere through each door. */
export const journeys = named({
  'reads a part': async (open) => {
    const inside = await open('online/index.html');
    await inside
      .locator('main a[href*="online/"], main a[href*="who-is-writing/"]')
      .first()
      .click();
    // Its picture is a file, or in the page (page-pass/picture-inside.ts).
    const picture = inside.locator('main figure').getByRole('img').first();
    await expect
      .poll(() => picture.evaluate((shown) => !('naturalWidth' in shown) || shown.naturalWidth))
      .toBeTruthy();
    const next = inside.locator('a[rel=next]').first();
    const title = await inside.locator('h1').textContent();
    await next.click();
    await expect(inside.locator('h1')).not.toHaveText(title ?? '');
  },
  'finds a word': async (open, locale) => {
    const inside = await onSearch(open, misspelt[locale]);
    await inside.locator('.hit a').first().click();
    await inside.waitForURL(/\/what-is-it\/what-does-it-mean\//);
  },
  'cries for help': async (open, locale) => {
    const [cry = assert.fail()] = gridOf(locale).cries;
    const inside = await onSearch(open, `${cry} `);
    await inside.locator('.cry a[href*="help/"]').first().click();
    await inside.waitForURL(/\/help\//);
  },
  'finds the help of a country': async (open, locale) => {
    const inside = await open('help/index.html');
    // As people say it, which is not its usual name.
    const [said = assert.fail()] = content.languages[locale].countryNames.gb?.slice(-1) ?? [];
    await inside.locator('#land').fill(said.toLowerCase());
    const first = inside.locator('[data-part=found] a').first();
    // Until the names in other languages have come, the nearest country stands first.
    await expect(first).toHaveAttribute('href', /\bgb\//);
    await first.click();
    await inside.waitForURL(/\/help\/gb\//);
    await expect(inside.locator('main a[href^="tel:"]').first()).toBeVisible();
  },
  'reads a story to its end': async (open, locale) => {
    const { strings, stories } = content.languages[locale];
    const inside = await open('stories/new-friend/1/index.html');
    const steps = stories['new-friend']?.steps ?? assert.fail();
    for (let n = 1; ;) {
      const step = steps[n - 1] ?? assert.fail(`step ${n}`);
      if (step.kind === 'ending') break;
      n = step.choices[0]?.to ?? assert.fail();
      await inside.locator(`main a[href*="/${n}/"][href*="#from-"]`).first().click();
      await inside.waitForURL(new RegExp(`/new-friend/${n}/`));
    }
    await expect(inside.getByRole('link', { name: strings['story.help'] })).toBeVisible();
  },
  'answers a question': async (open, locale) => {
    const { strings } = content.languages[locale];
    const inside = await open('check/index.html');
    await inside.evaluate(() => void (location.hash = 'harmed-3'));
    const question = inside.locator('#harmed-3');
    await question.locator('li > details summary').nth(1).click();
    await expect(question.getByRole('button', { name: strings['quiz.again'] })).toBeVisible();
  },
  'shows a slide with its notes': async (open) => {
    const inside = await open('slides/online/index.html');
    await inside.locator('.bar [data-do=next]').click();
    await inside.locator('.bar [data-do=notes]').click();
    await expect(inside.locator('.notes')).toBeVisible();
  },
  'has larger letters, also on the next page': async (open, locale) => {
    const { strings } = content.languages[locale];
    const inside = await open('help/ke/index.html');
    await inside.locator('[data-settings]:visible').first().click();
    const panel = inside.getByRole('dialog', { name: strings['set.title'] });
    await panel.getByText(strings['set.easy'], { exact: true }).click();
    await expect(inside.locator('html')).toHaveClass(/set-easy/);
    await inside.getByRole('button', { name: strings['set.close'] }).click();
    await inside.locator('a.help').first().click();
    await inside.waitForURL(/\/help\/(index\.html)?$/);
    await expect(inside.locator('html')).toHaveClass(/set-easy/);
  },
});
export type Journey = keyof typeof journeys;
export const allJourneys = Object.keys(journeys) as Journey[];

/** Leaves from a page of help; whoever asks says where that leads. */
export async function leave(open: OpenPage): Promise<Frame> {
  const inside = await open('help/ke/index.html');
  await inside.locator('a.leave').first().click();
  return inside;
}

/** The clock of a reader, in days after a copy, and whether the copy is old then. */
export const ages = [
  [-1, true],
  [364, false],
  [366, true],
] as const;
/** Milliseconds of a day. */
const day = 864e5;

/** Sees that a copy of this day knows its age on pages of help, by each clock. */
export async function looksAged(
  page: Page,
  made: string,
  open: OpenPage,
  locale: Locale,
): Promise<void> {
  const { strings } = content.languages[locale];
  for (const [days, isOld] of ages) {
    await page.clock.setFixedTime(Date.parse(made) + days * day);
    for (const [path, numbers] of [
      ['help/de/index.html', 4],
      ...(isOld && days > 0
        ? ([
            ['help/index.html', 0],
            ['help/de/card/index.html', 2],
          ] as const)
        : []),
    ] as const) {
      const inside = await open(path);
      const where = `${path} after ${days} days`;
      const beside = inside.locator(`b[data-old]:text-is("${strings['help.check']}")`);
      const shown = await beside.filter({ visible: true }).count();
      assert.ok(isOld ? shown >= numbers : shown === 0, `${where}: ${shown}`);
      if (!path.includes('card'))
        await expect(inside.locator('p[data-old]'), where).toBeVisible({ visible: isOld });
    }
  }
}
