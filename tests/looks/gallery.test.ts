// Screenshots of every component of the gallery, to notice unintended changes. `npm run looks --
// --update` renews them, on the Linux and Chromium of the CI, since text rendering differs
// elsewhere. Drawings are outlines: they have their own tests.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

test.skip(process.platform !== 'linux', 'the pictures are drawn on Linux, whose letters differ');

/** Examples with a direction or colours of their own: in Arabic, and at night. */
const turned =
  /^(TopBar|Hero|Door|Signpost|SectionEnd|Word|HelpPart|SearchField|Opening|Quiz|Foot)/;

/**
 * The gallery with fonts that block rendering: pages use fallbacks at first, screenshots must not.
 */
async function openGallery(page: Page, gallery: string, lang: string): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.goto(`${gallery}/gallery/${lang}/plain.html`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Holds each example against its picture; names are those of the gallery. */
async function compare(page: Page, of: RegExp, suffix: string): Promise<void> {
  const seen = new Set<string>();
  for (const example of await page.locator('[data-example]').all()) {
    const name = (await example.getAttribute('data-example')) ?? '';
    if (!of.test(name) || seen.has(name)) continue;
    // Alone at the top of the page: below others it would start at a fraction of a pixel and move
    // when one is added.
    await example.evaluate((shown) => {
      for (const one of document.querySelectorAll<HTMLElement>('[data-example]'))
        one.style.display = one === shown ? '' : 'none';
    });
    if (!(await example.boundingBox())?.height) continue;
    seen.add(name);
    const file = `${name.replace(/[^\w]+/g, '-').toLowerCase()}${suffix}.png`;
    await expect.soft(example, name).toHaveScreenshot(file);
  }
  expect(seen.size).toBeGreaterThan(5);
}

test.use({ viewport: { width: 360, height: 740 }, bypassCSP: true, javaScriptEnabled: true });

test('a child who reads English sees every component as it was drawn', async ({
  page,
  gallery,
}) => {
  await openGallery(page, gallery, 'en');
  // Cards say how old a number is today; the list of languages has letters of the computer.
  await compare(page, /^(?!The map|StoryBooklet|HelpCard|WalletCard|LanguageList)/, '');
});

test('a child who reads Arabic sees them the other way round', async ({ page, gallery }) => {
  await openGallery(page, gallery, 'ar');
  await compare(page, turned, '-ar');
});

test('a child who reads at night sees them in the colours of the night', async ({
  page,
  gallery,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openGallery(page, gallery, 'en');
  await compare(page, turned, '-night');
});
