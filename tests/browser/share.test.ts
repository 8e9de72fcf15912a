// Pages for organizations: reached from the first page, and everything about a scene on one page,
// also without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#languages/locales.ts';
import { codeUrl, embedUrl, pictureUrl, sectionUrl, shareSceneUrl } from '#site/urls.ts';
import { shapeNames, shapes, shapeUrl } from '#content/downloads.ts';
import { captionWith } from '#content/checks/captions.ts';
import { captionLengths } from '#content/schemas/share.ts';
import { named, squeeze, wordsIn } from '../support/html.ts';
import { address, journeyLocales, release } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { scanned } from '../support/scanned.ts';
import { expect, test } from '../support/test.ts';

const section = 'online';
const id = 'who-is-writing';

// With and without a script, in one language each.
for (const [i, javaScriptEnabled] of [true, false].entries())
  test(`someone who manages a campaign has link, picture, captions, card and credit of one scene in two taps from the first page (${javaScriptEnabled ? 'with' : 'without'} scripts)`, async ({
    open,
  }) => {
    for (const locale of journeyLocales.filter(
      (_, n) => process.env.FULL !== undefined || (n + i) % 2 === 0,
    )) {
      const { home, sections, captions, alternatives } = content.languages[locale];
      const scene = sections[section]?.scenes.find((one) => one.id === id) ?? assert.fail();
      const page = await open(`/${locale}/`, { javaScriptEnabled });
      const main = page.getByRole('main');
      await main.getByRole('link', { name: home.adultDoors.share?.title ?? '-' }).click();
      await main.getByRole('link', { name: scene.heading, exact: true }).click();
      await expect(page).toHaveURL(shareSceneUrl(locale, section, id));
      // Each by itself, and none behind a fold.
      const link = `${address()}${sectionUrl(locale, section, id).slice(1)}`;
      await expect(main.getByText(link, { exact: true })).toBeVisible();
      await expect(
        main.getByRole('img', { name: alternatives[scene.picture] ?? '-' }),
      ).toBeVisible();
      await expect(main.locator(`a[download][href="${pictureUrl(scene.picture)}"]`)).toBeVisible();
      for (const shape of shapeNames)
        await expect(
          main.locator(`a[download][href="${shapeUrl(scene.picture, shape)}"]`),
        ).toContainText(`${shapes[shape].width} × ${shapes[shape].height}`);
      for (const length of captionLengths)
        await expect(
          main.getByText(
            captionWith(locale, captions.scenes[id]?.[length] ?? '-', captions.invitation[length]),
            { exact: true },
          ),
        ).toBeVisible();
      await expect(
        main.getByText(alternatives[scene.picture] ?? '-', { exact: true }),
      ).toBeVisible();
      const card = main.getByText(
        `<iframe src="${address()}${embedUrl(locale, section, id).slice(1)}"`,
      );
      await expect(card.first()).toBeVisible();
      const credit = main.getByText('https://creativecommons.org/licenses/by/4.0/').first();
      await expect(credit).toBeVisible();
      for (const part of [scene.heading, link]) await expect(credit).toContainText(part);
      await expect(main.getByRole('button', { name: wordsOf(page)['share.copy'] })).toHaveCount(
        javaScriptEnabled ? 10 : 0,
      );
      await page.context().close();
    }
  });

test('the button copies what is shown, and it is said for a while', async ({ open }) => {
  const page = await open(
    shareSceneUrl('en', section, id),
    {
      permissions: ['clipboard-read', 'clipboard-write'],
    },
    (fresh) => fresh.clock.install(),
  );
  const words = wordsOf(page);
  const text = page.getByRole('main').locator('copy-text', { hasText: words['share.alt'] });
  const button = text.getByRole('button');
  await expect(button).toHaveAccessibleName(
    words['share.copy.of'].replace('{what}', words['share.alt']),
  );
  await button.click();
  const said = text.getByRole('status');
  await expect(said).toHaveText(words['share.copied']);
  const { picture = '' } =
    content.languages.en.sections[section]?.scenes.find((one) => one.id === id) ?? {};
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    content.languages.en.alternatives[picture],
  );
  await page.clock.fastForward(10_000);
  await expect(said).toBeEmpty();
});

test('where the browser refuses to copy, the text is selected and the reader is told', async ({
  open,
}) => {
  const page = await open(shareSceneUrl('ar', section, id), {}, (fresh) =>
    fresh.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    }),
  );
  const words = wordsOf(page);
  const text = page.getByRole('main').locator('copy-text', { hasText: words['share.credit'] });
  await text.getByRole('button').click();
  await expect(text.getByRole('status')).toHaveText(words['share.failed']);
  assert.equal(
    await page.evaluate(() => String(getSelection()).trim()),
    (await text.locator('p').first().innerText()).trim(),
  );
});

test('a reader learns how much of each language a native speaker has read, and which sources are second-hand', async ({
  page,
}) => {
  await page.goto('/en/share/evidence/');
  const main = page.getByRole('main');
  const words = wordsOf(page);
  await expect(main.getByText(/^\d+ of \d+ pages read by a native speaker/)).toHaveCount(
    locales.length,
  );
  await expect(main.getByText(words['share.source.check'])).toHaveCount(
    Object.values(content.sources).filter(({ check }) => check).length +
      // The prose says what the mark means.
      1,
  );
  // Who checks one number links to it, and finds the address of its source in the text to copy.
  for (const [key, { say, not, source }] of Object.entries(content.languages.en.numbers.items)) {
    const number = main.locator(`#${key}`);
    await expect(number.getByText(say)).toBeVisible();
    await expect(number.getByText(not)).toBeVisible();
    await expect(number.locator('[data-text]')).toContainText(content.sources[source]?.url ?? say);
    await expect(number.locator(`a[href="#${key}"]`)).toBeVisible();
  }
});

test('without an address of the host, the page for messages promises no answer, and says whom to tell', () => {
  for (const locale of locales) {
    const { strings } = content.languages[locale];
    const [main = assert.fail(locale)] = named(treeOf(`/${locale}/share/tell-us/`), 'main');
    const text = wordsIn(main);
    for (const key of ['share.write.none', 'share.write.number'] as const)
      assert.ok(text.includes(squeeze(strings[key])), `${locale}: ${key}`);
    const mails = named(main, 'a').filter(({ attributes }) =>
      (attributes.href ?? '').startsWith('mailto:'),
    );
    assert.deepEqual(mails, [], locale);
    assert.deepEqual(named(main, 'h2').map(wordsIn), [squeeze(strings['share.write'])], locale);
  }
});

test('the code of an address leads a phone to the page, in its language', async ({ page }) => {
  for (const [locale, path] of [
    ['en', ''],
    ['ar', `${section}/${id}/`],
  ] as const) {
    await page.setContent(readFileSync(join(release, codeUrl(locale, path)), 'utf8'));
    assert.equal(await scanned(page.locator('svg')), `${address()}${locale}/${path}`);
  }
});
