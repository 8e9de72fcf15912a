// Every kind of page in every language, with its folds open: no label is cut, no line is under a
// bar or another line, nothing is off the screen.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { unreadable } from '../support/seen.ts';
import { localeOf, sample, someOf, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

test.use({
  bypassCSP: true,
  contextOptions: { reducedMotion: 'reduce' },
  baseURL: ({ outlines }, use) => use(outlines),
});

const phone = { width: 360, height: 740 };
const laptop = { width: 1366, height: 625 };
/** The same at 200 %, or a tablet; and the narrowest screen with the whole menu in one row. */
const between = [
  { width: 683, height: 625 },
  { width: 1089, height: 625 },
];
const smallest = { width: 320, height: 568 };

for (const locale of locales)
  test(`every word can be read, and what the keyboard reaches is seen: on a phone, on the low screen of a laptop, and with the largest letters on the smallest phone (${locale})`, async ({
    page,
  }) => {
    const kinds = typicalPages().filter(({ url }) => (localeOf(url) ?? 'en') === locale);
    // Those with columns always, of the others some.
    const inColumns = kinds.filter(({ url }) => /five-kinds|often-happens|happening/.test(url));
    const wide = [...inColumns, ...sample(kinds, 6)];
    const found: Record<string, string[]> = {};
    const look = async (what: string, but = /^$/): Promise<void> => {
      const wrong = (await unreadable(page)).filter((one) => !but.test(one));
      if (wrong.length > 0) found[what] = wrong;
    };
    for (const kind of kinds) {
      await page.setViewportSize(phone);
      await page.goto(kind.url);
      await look(kind.url);
      if (!wide.includes(kind)) continue;
      for (const size of [laptop, ...between]) {
        await page.setViewportSize(size);
        await look(`${kind.url} at ${size.width} px`);
      }
    }
    // What a child sets goes along in the name of the window.
    await page.evaluate(
      (name) => void (window.name = name),
      'my-page set-size-4 set-space-3 set-font',
    );
    await page.setViewportSize(smallest);
    for (const { url } of someOf(kinds, 10, (kind) => `large ${kind.url}`)) {
      await page.goto(url);
      await page.waitForFunction(
        () =>
          !document.documentElement.matches('.set-size-4') ||
          document.querySelector<HTMLLinkElement>('link[data-set=my-page]')?.sheet,
      );
      // The longest words break there.
      await look(`${url} with the largest letters`, /breaks inside/);
    }
    assert.deepEqual(found, {});
  });
