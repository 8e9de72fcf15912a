// Using the pages as the people do who read them: with a keyboard, a finger, no script, other colours, on paper.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { test } from '../support/test.ts';

const types = [
  '',
  'what-is-it/',
  'promises/',
  'stories/',
  'stories/new-friend/',
  'stories/new-friend/1/',
  'stories/new-friend/8/',
  'check/',
  'myths/',
  'my-plan/',
  'teach/',
  'teach/3x40-1-what-and-who/',
  'teach/tells/',
  'teach/worksheets/',
  'teach/worksheets/sort/',
  'teach/worksheets/answers/',
  'help/',
  'help/us/',
  'search/',
  'words/',
  'accessibility/',
  '404.html',
];

test('a finger finds every target: 44 px or more, and the main buttons 56, on a phone and on a large screen', async ({
  browser,
  outlines,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const locale of locales)
    for (const path of types) {
      await page.goto(`${outlines}/${locale}/${path}`);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() =>
          document
            .querySelectorAll<HTMLDetailsElement>('main details')
            .forEach((details) => (details.open = true)),
        );
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')]
            .filter((element) => {
              // A box to tick is as large as its label.
              const { width: w, height: h } = (
                element.closest('label') ?? element
              ).getBoundingClientRect();
              if (w === 0 || element.matches('.skip')) return false;
              // A link inside a sentence is as high as its line (WCAG 2.5.5 and 2.5.8, exception "inline").
              const inline =
                getComputedStyle(element).display === 'inline' &&
                element.parentElement?.matches('p, li, span, .helps div');
              const least = element.matches(
                '.btn, .more > summary, .scenes summary, .strip a, .door, .try',
              )
                ? 56
                : 44;
              return !inline && (w < 44 || h < least - 0.5);
            })
            .map(
              (element) =>
                `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}" ${Math.round(element.getBoundingClientRect().width)} x ${Math.round(element.getBoundingClientRect().height)}`,
            ),
        );
        assert.deepEqual(small, [], `/${locale}/${path} at ${width} px`);
      }
    }
  await context.close();
});

test('a child with only a keyboard can leave with the first key, reaches the text with the second, sees where the focus is, and it is never covered', async ({
  open,
}) => {
  for (const url of [
    '/en/what-is-it/',
    '/ar/promises/',
    '/en/',
    '/zh/words/',
    '/ru/help/',
    '/fr/search/',
  ])
    for (const width of [390, 1280]) {
      const page = await open(url, { viewport: { width, height: 700 } });
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'leave', url);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip', url);
      assert.ok(await page.locator('.skip').isVisible());
      await page.keyboard.press('Enter');
      await page.waitForURL(/#main$/);
      const count = await page.locator('a:visible, summary:visible').count();
      for (let i = 0; i < Math.min(count, 60); i++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return null;
          const {
            left,
            top,
            width: w,
            height: h,
          } = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const hit = document.elementFromPoint(left + w / 2, top + Math.min(h / 2, 20));
          const style = getComputedStyle(element);
          return {
            name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
            seen: hit !== null && (element.contains(hit) || hit.contains(element)),
            ring: parseFloat(style.outlineWidth) >= 3 && style.outlineStyle !== 'none',
          };
        });
        if (!focus) break;
        assert.ok(focus.ring, `${url}: no ring on ${focus.name}`);
        assert.ok(focus.seen, `${url} at ${width} px: the focus on ${focus.name} is covered`);
      }
      await page.context().close();
    }
});

test('the menus open and close with the keyboard, give the focus back, and close when they are left', async ({
  page,
}) => {
  await page.goto('/en/online/');
  const menu = page.locator('.menu').first();
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await menu.getAttribute('open'), '');
  await page.keyboard.press('Tab');
  assert.match(
    (await page.evaluate(() => document.activeElement?.textContent)) ?? '',
    /What is child trafficking/,
  );
  await page.keyboard.press('Escape');
  assert.equal(await menu.getAttribute('open'), null);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
  await page.keyboard.press('Enter');
  await page.mouse.click(1000, 600);
  assert.equal(await menu.getAttribute('open'), null, 'a click elsewhere closes it');
  await menu.locator('summary').click();
  await page.locator('.menu').last().locator('summary').click();
  assert.equal(await menu.getAttribute('open'), null, 'one menu at a time');
});

test('coming back to a page finds no menu hanging open over the text', async ({ page }) => {
  await page.goto('/en/online/');
  await page.locator('.menu summary').first().click();
  await page.locator('.menu[open] a').first().click();
  await page.waitForURL('**/what-is-it/');
  await page.goBack();
  await page.waitForURL('**/online/');
  assert.equal(await page.locator('.menu[open]').count(), 0);
});

test('without a script, everything opens: menus, languages, more, sources, the list of scenes', async ({
  open,
}) => {
  const page = await open('/fr/what-is-it/', { javaScriptEnabled: false });
  await page.locator('.menu summary').last().click();
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/what-is-it/');
  await page.locator('.scenes summary').click();
  await page.locator('.scenes a').nth(2).click();
  assert.match(page.url(), /#one-in-three$/);
  const more = page.locator('#one-in-three .more');
  await more.locator('> summary').click();
  await more.locator('.source summary').first().click();
  assert.ok(await more.locator('.source a').first().isVisible());
  assert.match((await more.locator('.source').first().textContent()) ?? '', /2024/);
  await page.locator('#one-in-three .term').first().click();
  assert.match(page.url(), /\/ru\/words\/#/);
});

test(
  'a link to a scene brings the reader to it, below the bar at the top',
  { tag: '@engines' },
  async ({ open }) => {
    for (const viewport of [
      { width: 390, height: 800 },
      { width: 1280, height: 800 },
    ]) {
      const page = await open('/ar/who-is-harmed/#is-it-my-fault', { viewport });
      await page.evaluate(() => document.fonts.ready);
      const { heading, bar } = await page.evaluate(() => ({
        heading: document.querySelector('#is-it-my-fault')?.getBoundingClientRect().top ?? -1,
        bar: (document.querySelector('.top__bar') ?? document.body).getBoundingClientRect().bottom,
      }));
      assert.ok(
        heading >= bar - 1 && heading < 400,
        `the scene is at ${heading} px, the bar ends at ${bar} px`,
      );
      await page.context().close();
    }
  },
);

test('without pictures, fonts and styles, the whole text can be read in order', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/\.(svg|woff2|css|js)$/, (route) => route.abort());
  await page.goto('/en/what-is-it/');
  await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
  const text = await page.locator('main').innerText();
  const order = [
    'What is child trafficking?',
    'You can stop at any time',
    'A crime against children',
    'What helps',
    'Talk about it',
    'Five kinds of harm',
    'Remember',
  ].map((words) => text.indexOf(words));
  assert.ok(
    order.every((at, i) => at >= 0 && at > (order[i - 1] ?? -1)),
    order.join(' '),
  );
  assert.equal(
    await page
      .locator(
        'main img[alt="Four children stand in front of a big shield with scales. A judge and a man with a stop sign stand beside them."]',
      )
      .count(),
    1,
  );
  await context.close();
});

test('by night, with more contrast, and with the reader’s own colours, the pages follow', async ({
  open,
}) => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const day = await open('/en/what-is-it/');
  const night = await open('/en/what-is-it/', { colorScheme: 'dark' });
  assert.equal(await paper(day), 'rgb(255, 249, 236)');
  assert.equal(await paper(night), 'rgb(19, 28, 46)');
  const contrast = await open('/en/what-is-it/', { contrast: 'more' });
  assert.equal(
    await contrast.evaluate(
      () => getComputedStyle(document.querySelector('.sign') ?? document.body).borderTopColor,
    ),
    'rgb(28, 42, 68)',
  );
  const forced = await open('/en/what-is-it/', { forcedColors: 'active' });
  // Paper loses its colour, so a card needs an outline, and an icon the colour of the text.
  for (const selector of ['.helps', '.talk__b', '.keep', '.btn', '.card'])
    assert.ok(
      await forced.evaluate(
        (wanted) =>
          parseFloat(
            getComputedStyle(document.querySelector(wanted) ?? document.body).borderTopWidth,
          ) >= 1,
        selector,
      ),
      selector,
    );
  for (const page of [day, night, contrast, forced]) await page.context().close();
});

test('nothing moves by itself, and with reduced motion nothing moves at all', async ({ open }) => {
  const page = await open('/en/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) =>
          parseFloat(getComputedStyle(element).transitionDuration) > 0 ||
          getComputedStyle(element).animationName !== 'none',
      ).length,
  );
  assert.equal(moving, 0);
  await page.context().close();
  const usual = await open('/en/');
  assert.equal(await usual.evaluate(() => document.getAnimations().length), 0);
  assert.ok(
    await usual.evaluate(() =>
      [...document.querySelectorAll('style')].some((style) =>
        style.textContent.includes('@view-transition{navigation:auto}'),
      ),
    ),
    'one page fades into the next where the browser can',
  );
});

test('on paper: white, unfolded, no tools, the address of each link to another site, and no blank first page', async ({
  open,
}) => {
  const tools = [
    '.tools',
    '.leave',
    '.brand',
    '.help',
    '[data-listen]',
    '.trail-row',
    '.scenes',
    '.sign',
    '.foot nav',
  ];
  // What was looked at on some page: what stands on none would be held by nothing.
  const met = new Set<string>();
  const each = async (page: Page, selector: string) => {
    const found = await page.locator(selector).all();
    if (found.length > 0) met.add(selector);
    return found;
  };
  for (const url of [
    '/en/what-is-it/',
    '/ar/who-is-harmed/',
    '/zh/',
    '/ru/words/',
    '/fr/about/',
    '/es/help/',
    '/ar/help/us/',
    '/en/search/',
  ]) {
    const page = await open(url, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const selector of tools)
      for (const tool of await each(page, selector))
        assert.equal(await tool.isVisible(), false, `${url} prints ${selector}`);
    assert.match(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/,
      url,
    );
    assert.match(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).color,
      ),
      /rgb\((\d|\d\d|1[0-4]\d), /,
      `${url}: night colours on paper`,
    );
    for (const link of await each(page, 'main a[href^="http"]'))
      assert.match(
        await link.evaluate((element) => getComputedStyle(element, '::after').content),
        /https?:/,
        url,
      );
    // A browser that knows ::details-content shows folded text on paper without a script.
    for (const inside of await each(page, '.more__in'))
      assert.ok(
        ((await inside.boundingBox())?.height ?? 0) > 0,
        `${url}: "Tell me more" is folded on paper`,
      );
    const top = await page.evaluate(
      () => document.querySelector('h1')?.getBoundingClientRect().top ?? 9999,
    );
    assert.ok(top < 400, `${url}: the title is ${top} px from the top of the first sheet`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(sheets >= 1 && sheets <= 16, `${url}: ${sheets} sheets`);
    await page.context().close();
  }
  assert.deepEqual([...met].sort(), [...tools, 'main a[href^="http"]', '.more__in'].sort());
});

test('an old browser prints folded text too: everything is opened for the paper and folded again', async ({
  page,
}) => {
  await page.goto('/en/what-is-it/');
  const opened = () => page.locator('main details[open]').count();
  assert.equal(await opened(), 0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(
    await opened(),
    await page.locator('main details:not(.choice)').count(),
    'all but the answers of the questions',
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await opened(), 0);
});

test('in Arabic the page runs from right to left: picture first at the right, arrows turned, digits as on phones', async ({
  page,
}) => {
  await page.goto('/ar/who-is-harmed/');
  const [picture, text] = await page.evaluate(() =>
    ['#can-it-be-anyone .pic', '#can-it-be-anyone h2'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0,
    ),
  );
  assert.ok((picture ?? 0) > (text ?? 0));
  assert.match(
    await page.evaluate(
      () => getComputedStyle(document.querySelector('.btn .icon') ?? document.body).transform,
    ),
    /matrix\(-1/,
  );
  assert.match((await page.locator('.part').first().textContent()) ?? '', /2.*6/);
});

test('a page that is not there answers in the language of its address, and the pages of no language lead to all six', async ({
  page,
}) => {
  await page.goto('/es/nothing-here/');
  assert.equal(await page.locator('h1').textContent(), 'Esta página no está aquí');
  await page.locator('main .btn').first().click();
  await page.waitForURL('**/es/');
  await page.goto('/nothing');
  assert.equal(await page.locator('main a').count(), locales.length);
  assert.ok(await page.locator('.leave').isVisible());
});
