// How large the letters are on everything that is printed: one rule, and what may be smaller, with
// its reason.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { shareSceneUrl } from '#site/urls.ts';
import { kindAt, someOf, turnOf } from '../support/site.ts';
import { test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** Points that a reader needs. */
const [children, adults] = [12, 10];

/** The kinds of pages that children hold or stand before; all others are for adults. */
const forChildren =
  /^(booklet|shortBooklet|kite|my-plan|worksheet|poster|sharedScene|wordlessPaper|country|countryCard)$/;
/** What prints alike: the kind of a page, and which of its parts. */
const kindOf = (url: string): string => {
  const [path = '', part = ''] = url.split('#');
  return `${kindAt(path)?.kind ?? ''}#${part}`;
};
/** Parts for children on pages for adults: the sheets of a lesson for the class. */
const partsForChildren = '#ink';

/** What may be smaller, and why: the least points of what the selector finds. */
const exceptions: [selector: string, least: number, why: string][] = [
  ['[data-small="credit"]', 5.9, 'whose it is and which edition: nobody needs it to read on'],
  ['.fill small', 8, 'what belongs on a line to fill in: it stands below the line'],
  ['svg text', 5.4, 'a number in a drawing, which stands beside it in words too'],
  ['.leaf__adults, [data-small="adults"]', 10, 'for adults, on paper for children'],
  ['.small-card > :last-child, .tear-strip > :last-child', 10, 'for who hands it out: its days'],
  ['.wallet', 4.9, 'all numbers of a country with their sources: the small cards are to be read'],
  ['.as--fold > p', 8.4, 'for who cuts the cards out'],
];

test('on everything that is printed letters have 12 points for children and 10 for adults, but for what has a reason', async ({
  browser,
  outlines,
}) => {
  test.slow();
  const page = await browser.newPage({ viewport: { width: 680, height: 1000 } });
  await page.route('**/*', (route) =>
    /image|font/.test(route.request().resourceType()) ? route.abort() : route.continue(),
  );
  await page.emulateMedia({ media: 'print' });
  const met = new Set<string>();
  // One sheet of each kind in one language, some in the others; all in `npm run test:full`.
  const whole = locales[turnOf('letters on paper', locales.length)];
  for (const locale of locales) {
    await page.goto(`${outlines}/${locale}/print/`);
    const listed = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const urls = [...new Set(listed)].filter((url) => url.endsWith('/') && !url.endsWith('/help/'));
    const cards = ['us', 'so', 'ua'].flatMap((iso2) =>
      ['', '#pocket', '#strips', '#poster'].map((part) => `/${locale}/help/${iso2}/card/${part}`),
    );
    const scene = shareSceneUrl(locale, 'online', 'who-is-writing');
    assert.ok(urls.length > 60, `${locale}: ${urls.length}`);
    const sheets = [...urls, ...cards, scene];
    const ofEachKind = [
      ...new Map(
        someOf(sheets, sheets.length, (one) => one).map((one) => [kindOf(one), one]),
      ).values(),
    ];
    const chosen = locale === whole ? ofEachKind : someOf(sheets, 3, (one) => one);
    for (const url of process.env.FULL ? sheets : chosen) {
      if (url.includes('#')) await page.goto('about:blank');
      await page.goto(outlines + url);
      const least = forChildren.test(kindAt(url.replace(/#.*/, ''))?.kind ?? '')
        ? children
        : adults;
      const small = await page.evaluate(
        ({ forAll, forPupils, pupils, allowed }) => {
          const found: { points: number; words: string; allowed: number | undefined }[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            const words = node.textContent?.trim() ?? '';
            if (!element || !words || element.closest('script, style, template, .heard')) continue;
            if (!element.checkVisibility()) continue;
            const size = parseFloat(getComputedStyle(element).fontSize);
            const scale =
              element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
            const points = (size * scale * 3) / 4;
            if (points >= (element.closest(pupils) ? forPupils : forAll) - 0.01) continue;
            const index = allowed.findIndex(
              ([selector, least]) => element.closest(selector) && points >= least - 0.05,
            );
            found.push({ points, words, allowed: index < 0 ? undefined : index });
          }
          return found;
        },
        {
          forAll: least,
          forPupils: children,
          pupils: partsForChildren,
          allowed: exceptions.map(([selector, points]) => [selector, points] as const),
        },
      );
      for (const { allowed } of small)
        if (allowed !== undefined) met.add(exceptions[allowed]?.[0] ?? '');
      assert.deepEqual(
        small
          .filter(({ allowed }) => allowed === undefined)
          .map(({ points, words }) => `${points.toFixed(1)} “${words.slice(0, 40)}”`),
        [],
        `${url}: expected ${least} points or more`,
      );
    }
  }
  assert.deepEqual(
    exceptions.map(([selector]) => selector).filter((selector) => !met.has(selector)),
    [],
    'an exception that nothing needs',
  );
  await page.close();
});
