// axe on slides: one of each look in each section's colours, by day and by night, and the teacher's
// dialogs.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { currentSlide, slides } from '../support/parts.ts';
import { keysBox, sections } from '../support/slides.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** Axe is put into the page by the test; the page's own policy would not let it in. */
test.use({
  bypassCSP: true,
  viewport: { width: 1366, height: 768 },
  baseURL: ({ outlines }, use) => use(outlines),
});

/** The strictest contrast says what the lesser would. */
const contrast = ['color-contrast-enhanced'];
/**
 * Decks to test: each section for its colours, Arabic for direction, lessons for their own slides.
 * `all`: every rule, where more than colours differs.
 */
const decks = [
  ...sections.map((section) => ({ locale: 'en', section, all: section === 'what-is-it' })),
  { locale: 'en', section: 'plan/40-signs-and-plan-11-14', all: false },
  { locale: 'ar', section: 'what-is-it', all: false },
  { locale: 'ar', section: 'online', all: true },
  { locale: 'ar', section: 'plan/3x40-2-tricks-online-story', all: false },
];
const nameOf = ({ locale, section }: (typeof decks)[number]): string => `/${locale}/${section}`;

/**
 * axe cannot judge text over a drawing, on a paper texture, in a bar that fades, or in lines whose
 * boxes overlap.
 */
const plainGround = (page: Page) =>
  page.addStyleTag({
    content:
      '.bar { opacity: 1 !important; transition: none !important; } .ground { display: none !important; } *, ::before, ::after { background-image: none !important; } .s--help :is(li, p) { line-height: 1.8 !important; }',
  });

/**
 * The slides to judge: the first of each look (its kind, and how tightly it is set), and one more.
 * What has colours of its own (help, breathing) looks the same in every deck: two decks show it.
 */
async function toJudge(page: Page, name: string, whole: boolean): Promise<readonly string[]> {
  const all = await slides(page).evaluateAll((list) =>
    list.map((slide) => ({ id: slide.id, look: slide.getAttribute('class') ?? '' })),
  );
  if (process.env.FULL) return all.map(({ id }) => id);
  const looks = all.filter(({ look }, i) => all.findIndex((other) => other.look === look) === i);
  const first = looks.filter(({ look }) => whole || !/(^| )in-/.test(look));
  const rest = all.filter((one) => !looks.includes(one));
  return [...first, ...someOf(rest, 1, ({ id }) => `${name}#${id}`)].map(({ id }) => id);
}

/** Under a box, axe cannot judge a contrast: `covered`. */
const check = async (
  page: Page,
  where: string,
  { only, covered = false }: { only?: readonly string[] | undefined; covered?: boolean } = {},
): Promise<void> => assert.deepEqual(await violations(page, { only, covered }), [], where);

test('axe finds nothing to mend on any slide, with notes, keys and the second window, by day and by night', async ({
  page,
}) => {
  const others = someOf(
    decks.filter(({ all }) => !all),
    1,
    nameOf,
  );
  // The colours of some sections each month.
  for (const deck of [
    ...decks.filter(({ all }) => all),
    ...someOf(
      decks.filter(({ all }) => !all),
      3,
      nameOf,
    ),
  ]) {
    const name = nameOf(deck);
    const address = `/${deck.locale}/slides/${deck.section}/`;
    await page.goto(address);
    await plainGround(page);
    for (const id of await toJudge(page, name, deck.all)) {
      await page.evaluate((hash) => void (location.hash = hash), id);
      await expect(currentSlide(page)).toHaveAttribute('id', id);
      await check(page, `${name} ${id}`, { only: deck.all ? undefined : contrast });
      await page.emulateMedia({ colorScheme: 'dark' });
      await check(page, `${name} ${id} by night`, { only: contrast });
      await page.emulateMedia({ colorScheme: 'light' });
    }
    // What stands beside the slides is the same in every deck.
    if (!deck.all && !others.includes(deck)) continue;
    await page.keyboard.press('n');
    await check(page, `${name} with notes`);
    await page.keyboard.press('?');
    await expect(keysBox(page)).toBeVisible();
    await check(page, `${name} with the keys`, { covered: true });
    await page.goto(`${address}?notes#rules`);
    await expect(page.locator('class-mode[data-state=second]')).toBeAttached();
    await check(page, `${name} second window`, {
      only: [
        'aria-allowed-attr',
        'button-name',
        'link-name',
        'list',
        'region',
        'heading-order',
        'duplicate-id',
        'landmark-unique',
      ],
    });
    await page.goto(`${address}notes/`);
    await page.addStyleTag({ content: '* { background-image: none !important; }' });
    await check(page, `${name} notes to print`);
  }
});
