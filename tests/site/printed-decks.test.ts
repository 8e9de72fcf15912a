// The slides of a lesson as PDFs, which are printed for who asks for them.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deckPdfs } from '#content/printables.ts';
import { allJobs, builtSite, chosen, printAll } from '#build/print/printables.ts';
import type { Job } from '#build/print/page.ts';
import type { Locale } from '#languages/locales.ts';
import { pdfName } from '#site/paper-files.ts';
import { content } from '../support/content.ts';
import { all, hasClass, named, textOf } from '../support/html.ts';
import { inOrder, placeOf } from '../support/papers.ts';
import { openPdf } from '../support/pdf.ts';
import { release, root, someOf } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

/** A site with these decks of the release, which may be changed, and room for their PDFs. */
function siteWith(jobs: readonly Job[], change = (html: string): string => html): string {
  const folder = mkdtempSync(join(tmpdir(), 'decks-'));
  for (const shared of ['_astro', 'pictures', 'set.js', 'robots.txt'])
    symlinkSync(join(release, shared), join(folder, shared));
  for (const { locale, page } of jobs) {
    const file = join(locale, page, 'index.html');
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(release, file), 'utf8')));
  }
  return folder;
}
const jobsOf = (plan: string, locale: Locale): Job[] =>
  chosen(allJobs(root, builtSite(release).address, true), [`slides-${plan}-`, `-${locale}`]);
const aPlan = someOf(Object.keys(content.plans), 1, (id) => id)[0] ?? assert.fail();
/** One with a story, whose choices are slides too. */
const told =
  Object.keys(content.plans).find((id) =>
    content.plans[id]?.steps.some(({ slides }) =>
      slides.some((slide) => slide.startsWith('story:')),
    ),
  ) ?? assert.fail();

test('a lesson is printed as slides for a projector: 16:9 and 4:3, each slide whole on a page of its own, with nothing to press', async () => {
  test.setTimeout(180_000);
  const jobs = [...jobsOf(told, 'fr'), ...jobsOf(aPlan, 'ar'), ...jobsOf(aPlan, 'zh')];
  assert.equal(jobs.length, 6);
  const folder = siteWith(jobs);
  try {
    const site = { ...builtSite(release), folder };
    assert.equal(await printAll(root, site, jobs, join(folder, 'cache')), 6);
    for (const { name, locale, page, paper } of jobs) {
      const file = pdfName(name, locale);
      const bytes = readFileSync(join(folder, locale, 'print', file));
      assert.ok(bytes.length < 1_500_000, `${file} has ${bytes.length} bytes`);
      const pdf = await openPdf(bytes);
      const slides = all(treeOf(`/${locale}/${page}`), hasClass('s'));
      assert.ok(slides.length > 8);
      // The last page says whose words these are.
      assert.equal(pdf.numPages, slides.length + 1, file);
      const { strings } = content.languages[locale];
      for (const [i, slide] of slides.entries()) {
        const sheet = await pdf.getPage(i + 1);
        const [, , width = 0, height = 0] = sheet.view;
        assert.equal(
          (width / height).toFixed(3),
          { '16:9': '1.778', '4:3': '1.333' }[paper as '16:9'],
          file,
        );
        // Where a story goes on is a tap, as in class mode.
        const choices = named(slide, 'a').length;
        const links = (await sheet.getAnnotations()) as { subtype: string }[];
        assert.equal(links.filter(({ subtype }) => subtype === 'Link').length, choices, file);
        const { items } = await sheet.getTextContent({ disableNormalization: true });
        const text = inOrder(items, locale);
        for (const element of [...named(slide, 'h2'), ...named(slide, 'p').slice(0, 1)])
          if (!/s__(pass|kept|answer)/.test(element.attributes.class ?? ''))
            assert.ok(
              placeOf(text, locale, textOf(element), 0) >= 0,
              `${file}, page ${i + 1} should say "${textOf(element)}" and says "${text}"`,
            );
        for (const key of ['slides.answer', 'slides.number'] as const)
          assert.ok(
            placeOf(text, 'en', strings[key], 0) < 0,
            `${file}, page ${i + 1}: ${strings[key]}`,
          );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a slide whose words would be cut off by its page stops the printing, and is named', async () => {
  const jobs = jobsOf(aPlan, 'en').slice(0, 1);
  const folder = siteWith(jobs, (html) =>
    html.replace(/(<section id="?rules[\s\S]*?<h2>)/, `$1${'Before we start. '.repeat(60)}`),
  );
  try {
    await assert.rejects(
      printAll(root, { ...builtSite(release), folder }, jobs, join(folder, 'cache')),
      /slides\/plan\/.* does not fit on pages of 16:9: rules would be cut off\. Shorten/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the plan of a lesson links its slides as PDFs where they are printed, and nothing where not', () => {
  for (const plan of Object.keys(content.plans))
    for (const { name } of deckPdfs(plan)) {
      const [place = assert.fail(`${plan} has no place for ${name}`)] = all(
        treeOf(`/en/teach/${plan}/`),
        ({ attributes }) => attributes['data-pdf'] === pdfName(name, 'en'),
      );
      const file = join(release, 'en/print', pdfName(name, 'en'));
      assert.equal(textOf(place) !== '', existsSync(file), file);
    }
});
