// The page that lists what can be printed, and what someone reads who prints.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillList } from '#build/print/list.ts';
import { allJobs, builtSite, chosen, chromiumToPrint } from '#build/print/printables.ts';
import { sizeIn } from '#languages/format.ts';
import { locales } from '#languages/locales.ts';
import { wordPages } from '#build/word/word.ts';
import { pdfName, wordName } from '#site/paper-files.ts';
import { content } from '../support/content.ts';
import { all, hasClass, named, textOf } from '../support/html.ts';
import { kindAt, page, pages, release, root } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';
import { printables } from '../support/papers.ts';

test('the list of what can be printed shows each file with its real size, and none that is not there', () => {
  for (const locale of locales) {
    const tree = treeOf(`/${locale}/print/`);
    const places = all(tree, hasClass('pdf'));
    assert.deepEqual(
      places.map(({ attributes }) => attributes['data-pdf'] ?? '').sort(),
      [
        ...printables.map(({ name }) => pdfName(name, locale)),
        ...wordPages(content).map((page) => wordName(page, locale)),
      ].sort(),
    );
    for (const place of places) {
      const file = join(release, locale, 'print', place.attributes['data-pdf'] ?? '');
      const [link] = named(place, 'a');
      assert.equal(link !== undefined, existsSync(file), file);
      if (link)
        assert.ok(
          textOf(link).endsWith(sizeIn(locale, readFileSync(file).length)),
          `${file}: ${textOf(link)}`,
        );
    }
    for (const { page: path } of printables)
      assert.ok(
        named(tree, 'a').some(({ attributes }) => attributes.href?.endsWith(`/${locale}/${path}`)),
        `${locale} has no link to ${path}`,
      );
  }
});

test('a poster that is for a lesson alone is not offered for a wall', () => {
  const alone = Object.entries(content.sections).filter(([, { poster }]) => poster === 'lesson');
  assert.ok(alone.length > 0);
  for (const locale of locales) {
    const { strings } = content.languages[locale];
    const groups = named(treeOf(`/${locale}/print/`), 'section').map((group) => ({
      title: textOf(named(group, 'h2')[0] ?? assert.fail()),
      files: all(group, hasClass('pdf')).map(({ attributes }) => attributes['data-pdf']),
    }));
    const groupOf = (slug: string): string | undefined =>
      groups.find(({ files }) => files.includes(pdfName(`poster-${slug}`, locale)))?.title;
    for (const slug of Object.keys(content.sections)) {
      const isAlone = alone.some(([one]) => one === slug);
      assert.equal(
        groupOf(slug),
        strings[isAlone ? 'story.notes' : 'print.for.class'],
        `${locale} ${slug}`,
      );
    }
  }
});

/** Lists of pages, and what is told and not printed. */
const elsewhere = ['teach', 'teachStories', 'worksheets', 'telling', 'print'];

test('nothing that prints is missing in the list: every page for teachers, and every page made for paper, is in it', () => {
  for (const locale of locales) {
    const links = named(named(treeOf(`/${locale}/print/`), 'main')[0] ?? assert.fail(), 'a').map(
      ({ attributes }) => attributes.href?.replace(/^https?:\/\/[^/]+|#.*/g, '') ?? '',
    );
    const printed = pages().filter(
      ({ url }) =>
        new RegExp(`^/${locale}/(teach|print)/`).test(url) &&
        !elsewhere.includes(kindAt(url)?.kind ?? ''),
    );
    assert.ok(printed.length > 40, `${locale}: ${printed.length}`);
    for (const { url } of printed)
      assert.ok(
        links.some((href) => href.endsWith(url)),
        `/${locale}/print/ has no link to ${url}`,
      );
  }
});

test('a PDF that is gone leaves no link, and all else on the page stays as it is', () => {
  const { html } = page('/en/print/');
  const empty = fillList(html, () => undefined);
  assert.doesNotMatch(empty, /<a href="[^"]*\.pdf"/);
  const filled = fillList(empty, (file) =>
    file.startsWith('kite-poster-') ? { href: `/a/?"&b/${file}`, size: '1 <kB' } : undefined,
  );
  const links = [...filled.matchAll(/<a href="\/a[^>]*>[^<]*<\/a>/g)].map(([link]) => link);
  assert.equal(links.length, 16);
  assert.ok(
    links.includes('<a href="/a/?&quot;&amp;b/kite-poster-help-en.pdf">PDF, A3, 1 &lt;kB</a>'),
    links.join(' '),
  );
  assert.equal(
    links.reduce((text, link) => text.replace(link, ''), filled),
    empty,
  );
  assert.equal(
    fillList(filled, () => undefined),
    empty,
  );
});

test('who asks for a PDF that there is not is told which there are', () => {
  const jobs = allJobs(root, builtSite(release).address);
  const asks = (asked: string[]): string[] =>
    chosen(jobs, asked).map(({ name, locale }) => pdfName(name, locale));
  assert.deepEqual(
    asks([]).sort(),
    locales.flatMap((locale) => printables.map(({ name }) => pdfName(name, locale))).sort(),
  );
  assert.ok(asks(['poster', '-en']).every((name) => /poster-.*en\.pdf$/.test(name)));
  assert.deepEqual(asks(['teach-card', '-zh']), ['kite-teach-card-zh.pdf']);
  for (const asked of [['poste', '-de'], ['postre'], ['booklet', 'card']])
    assert.throws(
      () => chosen(jobs, asked),
      ({ message, stack }: Error) =>
        stack === undefined &&
        [...asked, ...printables.map(({ name }) => name), '-ar'].every((word) =>
          message.includes(word),
        ) &&
        message.endsWith('npm run printables -- poster -en'),
      asked.join(' '),
    );
});

test('without a browser, or without a site, printing stops and says what to do', () => {
  assert.throws(
    () => chromiumToPrint(join(root, 'nowhere')),
    /^Error: CHROMIUM_PATH is ".*nowhere", and there is no such file.* npx playwright install chromium, or set CHROMIUM_PATH/,
  );
  assert.throws(
    () => builtSite(join(root, 'content')),
    /^Error: There is no finished site in .*content\. Build it first: npm start/,
  );
});
