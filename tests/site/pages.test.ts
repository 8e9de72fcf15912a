// What stands on each page of the release.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstPaint } from '#components/my-page/first-paint.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { siteOf, pages as pagesBeside } from '#urls.ts';
import { plain } from '#languages/sentences.ts';
import { loudName } from '#content/checks/words.ts';
import type { Sheet } from '#content/schemas/worksheets.ts';
import { all, around, hasClass, named, parse, textOf, type Tag } from '../support/html.ts';
import { headersFor } from '../support/server.ts';
import {
  address,
  filesIn,
  inClass,
  languagePages,
  pages,
  release,
  subPath,
  subSite,
} from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const slugs = Object.keys(content.sections);
const localeOf = (url: string) => locales.find((locale) => url.startsWith(`/${locale}/`));
const head = (url: string, name: string, attribute: string, value: string): Tag[] =>
  named(treeOf(url), name).filter((tag) => tag.attributes[attribute] === value);
/** A template, or what is hidden until a script shows it. */
const inTemplate = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.name === 'template' || tag.attributes.hidden !== undefined || inTemplate(tag.parent));
/** Pages that search engines are not led to: a step of a story is no place to arrive at. */
const unlisted = (url: string): boolean =>
  /404\.html$|\/stories\/[a-z-]+\/\d/.test(url) || onPaper(url);
/** Pages made for paper: they have a bar instead of the menus, and are reached from the list of what can be printed, or from a country. */
const onPaper = (url: string): boolean => /\/print\/.|\/help\/..\/card\//.test(url);
const paperPages = [
  'print/booklet/',
  ...[...slugs, 'help'].map((poster) => `print/poster/${poster}/`),
  ...Object.keys(content.helplines).map((iso2) => `help/${iso2}/card/`),
];
/** The path and the place that an address on a page leads to; class mode has relative ones only. */
const goal = (address: string, url: string): string =>
  inClass(url) && address.startsWith('.')
    ? new URL(address, `https://site${url}`).href
        .slice('https://site'.length)
        .replace(/\/index\.html(?=#|$)/, '/')
    : address;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('every page there should be is there, in six languages, and no gallery', () => {
  const expected = locales.flatMap((locale) =>
    [
      '',
      ...slugs.map((slug) => `${slug}/`),
      ...pagesBeside.map((name) => `${name}/`),
      'check/more/',
      ...[
        ...Object.keys(content.teach),
        ...Object.keys(content.plans),
        'class',
        'check',
        'worksheets',
        ...[...Object.keys(content.worksheets), 'answers'].map((id) => `worksheets/${id}`),
      ].map((name) => `teach/${name}/`),
      ...Object.entries(content.languages[locale].stories).flatMap(([story, { steps }]) => [
        `stories/${story}/`,
        ...steps.map(({ n }) => `stories/${story}/${n}/`),
      ]),
      ...Object.keys(content.helplines).map((iso2) => `help/${iso2}/`),
      ...paperPages,
      ...slugs.flatMap((slug) => ['', 'short/', 'notes/'].map((part) => `slides/${slug}/${part}`)),
      ...Object.keys(content.plans).flatMap((id) =>
        ['', 'notes/'].map((part) => `slides/plan/${id}/${part}`),
      ),
      '404.html',
    ].map((path) => `/${locale}/${path}`),
  );
  assert.deepEqual(
    pages()
      .map(({ url }) => url)
      .sort(),
    ['/', '/404.html', ...expected].sort(),
  );
  assert.deepEqual(
    filesIn(release).filter((file) => file.includes('gallery')),
    [],
  );
});

test('a screen reader is told the language and direction of every page, and of the languages in its menu', () => {
  for (const { url } of languagePages()) {
    const [html] = named(treeOf(url), 'html');
    const language = languages[localeOf(url) ?? assert.fail(url)];
    assert.deepEqual(
      [html?.attributes.lang, html?.attributes.dir],
      [language.tag, language.dir],
      url,
    );
    for (const link of named(all(treeOf(url), hasClass('tools'))[0] ?? treeOf(url), 'a').filter(
      ({ attributes }) => attributes.lang,
    )) {
      const named = Object.values(languages).find(({ name }) => name === textOf(link));
      assert.deepEqual([link.attributes.lang, link.attributes.dir], [named?.tag, named?.dir], url);
    }
  }
});

test('headings are in order: one h1, and no level is left out', () => {
  for (const { url } of pages()) {
    const levels = named(treeOf(url), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) =>
      Number(name[1]),
    );
    assert.equal(
      levels.filter((level) => level === 1).length,
      1,
      `${url} has ${levels.filter((level) => level === 1).length} h1`,
    );
    assert.equal(levels[0], 1, url);
    levels.forEach((level, i) =>
      assert.ok(
        i === 0 || level <= (levels[i - 1] ?? 0) + 1,
        `${url}: h${levels[i - 1]} is followed by h${level}`,
      ),
    );
  }
});

test('a page has its landmarks once: header, main, footer, and every navigation has a name of its own', () => {
  for (const { url } of languagePages()) {
    assert.equal(named(treeOf(url), 'main').length, 1, url);
    assert.equal(named(treeOf(url), 'footer').length, 1, url);
    const names = named(treeOf(url), 'nav').map(
      (nav) =>
        nav.attributes['aria-label'] ??
        textOf(
          all(
            treeOf(url),
            ({ attributes }) => attributes.id === nav.attributes['aria-labelledby'],
          )[0] ?? nav,
        ),
    );
    assert.equal(new Set(names).size, names.length, `${url}: ${names.join(' | ')}`);
  }
});

test('no id stands twice on a page', () => {
  for (const { url } of pages()) {
    const ids = all(treeOf(url), ({ attributes }) => attributes.id !== undefined).map(
      ({ attributes }) => attributes.id,
    );
    assert.equal(
      new Set(ids).size,
      ids.length,
      `${url}: ${ids.filter((id, i) => ids.indexOf(id) !== i).join(', ')}`,
    );
  }
});

test('no link is dead: every page, picture, file and place on a page that is linked to exists', () => {
  for (const { url } of pages())
    for (const tag of named(treeOf(url), 'a', 'link', 'img', 'source', 'script')) {
      const address = tag.attributes.href ?? tag.attributes.src ?? tag.attributes.srcset;
      if (!address || /^(https?|tel|sms):/.test(address)) continue;
      const [path = '', place] = goal(address, url).split('#');
      const target = path === '' ? url : path;
      const file = target.endsWith('/') ? `${target}index.html` : target;
      assert.ok(existsSync(join(release, file)), `${url} links to ${address}, which is not there`);
      if (place && place !== 'top')
        assert.ok(
          all(treeOf(target), ({ attributes }) => attributes.id === place).length === 1,
          `${url} links to ${address}, but the page has no such place`,
        );
    }
});

test('nothing comes from another origin: other sites are only linked to, and that is said', () => {
  for (const { url } of pages()) {
    for (const tag of named(
      treeOf(url),
      'img',
      'script',
      'source',
      'iframe',
      'object',
      'video',
      'audio',
    ))
      assert.doesNotMatch(
        tag.attributes.src ?? tag.attributes.srcset ?? '',
        /^(https?:)?\/\//,
        url,
      );
    for (const link of named(treeOf(url), 'link').filter(({ attributes }) =>
      ['stylesheet', 'preload', 'icon', 'preconnect', 'dns-prefetch'].includes(
        attributes.rel ?? '',
      ),
    ))
      assert.doesNotMatch(link.attributes.href ?? '', /^(https?:)?\/\//, url);
    // "Leave" does not say where it goes: nobody who looks on is to know that it was chosen.
    for (const link of named(treeOf(url), 'a').filter(
      (tag) => /^https?:/.test(tag.attributes.href ?? '') && !hasClass('leave')(tag),
    )) {
      const site = siteOf(link.attributes.href ?? '');
      const says = content.languages[localeOf(url) ?? 'en'].strings['link.outside'];
      assert.ok(
        textOf(link).includes(site) || textOf(link).includes(says),
        `${url}: the link "${squeeze(textOf(link))}" does not say that it leads to ${site}`,
      );
    }
  }
});

test('a page keeps to its own policy: it stands before all that it governs, allows one style and one script by their hashes (class mode its own file), and there is no other', () => {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const known = firstPaint('/set.js');
  for (const { url, html } of pages()) {
    assert.doesNotMatch(html, /<[^>]+\s(style|on[a-z]+)="|javascript:/, url);
    const [, policy = ''] =
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
        html,
      ) ?? [];
    const directives = new Map(
      policy
        .split(';')
        .map((directive) => [
          directive.split(' ')[0] ?? '',
          directive.split(' ').slice(1).join(' '),
        ]),
    );
    const [styles, scripts] = [
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)],
      [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)],
    ].map((found) => found.map((match) => match[1] ?? '').filter(Boolean));
    assert.equal(styles?.length, 1, url);
    assert.ok(
      scripts?.every((text) => text === known),
      `${url} has a script of its own: ${scripts?.join().slice(0, 200)}`,
    );
    // Class mode writes its own script into the window with notes: that file, letter by letter.
    const [, file] = html.includes('<class-mode')
      ? (/ src="[./]*(_astro\/class-mode[^"]*)"/.exec(html) ?? assert.fail(url))
      : [];
    const own = file ? [hash(readFileSync(join(release, file), 'utf8'))] : [];
    // Pagefind's index is read by WebAssembly, on the search page only.
    const script = [
      ...(/^\/..\/search\/$/.test(url) ? ["'wasm-unsafe-eval'"] : []),
      ...(scripts?.length ? [hash(known)] : []),
      ...own,
    ];
    assert.deepEqual(
      Object.fromEntries(directives),
      {
        'default-src': "'self'",
        'img-src': "'self' data:",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
        ...(script.length ? { 'script-src': ["'self'", ...script].join(' ') } : {}),
        'style-src': `'self' ${hash(styles[0] ?? '')}`,
      },
      url,
    );
  }
});

test('templates that a page fetches are no page: nothing in them runs or is shown, and no search engine is led to them', () => {
  for (const locale of locales)
    for (const site of [release, subSite]) {
      const html = readFileSync(join(site, locale, 'templates.html'), 'utf8');
      assert.ok(
        html.startsWith(
          `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="robots" content="noindex"><template`,
        ),
        html.slice(0, 200),
      );
    }
});

test('the same page in another language is one tap away, and search engines know of it', () => {
  const sitemap = new Map(
    [
      ...readFileSync(join(release, 'sitemap-0.xml'), 'utf8').matchAll(
        /<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g,
      ),
    ].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  for (const { url } of languagePages().filter(({ url }) => !unlisted(url))) {
    const rest = url.slice(4);
    const menu = named(all(treeOf(url), hasClass('tools'))[0] ?? treeOf(url), 'a').filter(
      ({ attributes }) => attributes.lang,
    );
    // The notes of class mode to print are found from its slides.
    if (!url.endsWith('/notes/'))
      assert.deepEqual(
        menu.map(({ attributes }) => goal(attributes.href ?? '', url)),
        locales.map((locale) => `/${locale}/${rest}`),
        url,
      );
    // In the sitemap, once for the whole site: on each page the seven addresses would cost 130 bytes of the first round trip.
    const listed =
      sitemap.get(address() + url.slice(1)) ?? assert.fail(`the sitemap has no ${url}`);
    assert.deepEqual(
      [...listed.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
        .map((match) => [match[1], match[2]])
        .filter(([, href]) => href !== address())
        .sort(),
      locales.map((locale) => [languages[locale].tag, `${address()}${locale}/${rest}`]).sort(),
      url,
    );
    assert.equal(
      head(url, 'link', 'rel', 'canonical')[0]?.attributes.href,
      address() + url.slice(1),
    );
  }
});

test('a shared link has a title and a sentence, and no page has the title of another', () => {
  for (const { url } of languagePages().filter(({ url }) => !unlisted(url))) {
    for (const property of ['og:title', 'og:description', 'og:type', 'og:locale'])
      assert.ok(
        (head(url, 'meta', 'property', property)[0]?.attributes.content ?? '').length > 1,
        `${url} ${property}`,
      );
    assert.ok(
      (head(url, 'meta', 'name', 'description')[0]?.attributes.content ?? '').length > 5,
      url,
    );
  }
  const titles = languagePages().map(({ url }) =>
    textOf(named(treeOf(url), 'title')[0] ?? assert.fail(url)),
  );
  assert.equal(new Set(titles).size, titles.length);
});

test('no address names the subject: not the pages, and not the pictures and papers', () => {
  // The section "Who is harmed?" is the one that the design names so.
  assert.deepEqual(
    filesIn(release).filter((file) => loudName.test(file.replace('/who-is-harmed/', '/'))),
    [],
  );
});

test('the sitemap lists every page but the 404s and the steps of stories, with its languages; robots.txt names it; _headers says what a page cannot', () => {
  const sitemap = readFileSync(join(release, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]).sort();
  assert.deepEqual(
    listed,
    pages()
      .map(({ url }) => url)
      .filter((url) => !unlisted(url))
      .map((url) => address() + url.slice(1))
      .sort(),
  );
  assert.ok(sitemap.includes(`hreflang="zh-Hans" href="${address()}zh/online/"`));
  assert.ok(
    readFileSync(join(release, 'robots.txt'), 'utf8').includes(
      `Sitemap: ${address()}sitemap-index.xml`,
    ),
  );
  const headers = (path: string): string =>
    headersFor(release, path)
      .map((header) => header.join(': '))
      .join('\n');
  assert.match(
    headers('/en/'),
    /nosniff\nX-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors 'none'\nReferrer-Policy: no-referrer\nPermissions-Policy: .*\nCross-Origin-Opener-Policy: same-origin/,
  );
  // Sub-domains belong to others, and a list that browsers carry cannot be left again.
  assert.match(headers('/en/'), /^Strict-Transport-Security: max-age=\d{8}$/m);
  // A picture is a document of this site when it is opened by itself: nothing may run in it.
  assert.match(
    headers('/pictures/anyone.svg'),
    /^Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox$/m,
  );
  assert.match(
    headers('/pictures/anyone.svg'),
    /max-age=604800\nAccess-Control-Allow-Origin: \*\nCross-Origin-Resource-Policy: cross-origin/,
  );
});

test('a picture has its size and a text alternative, is lazy but for the first, and is mirrored only where its credit allows', () => {
  for (const { url } of pages()) {
    // The kite at the top is the favicon, which the browser has anyway.
    const images = named(named(treeOf(url), 'main')[0] ?? treeOf(url), 'img').filter(
      (image) => !inTemplate(image),
    );
    for (const { attributes } of images) {
      const key =
        /\/pictures\/([a-z0-9-]+)\.svg$/.exec(attributes.src ?? '')?.[1] ??
        assert.fail(`${url}: ${attributes.src}`);
      assert.ok(
        Number(attributes.width) > 0 && Number(attributes.height) > 0,
        `${url}: ${key} has no size`,
      );
      assert.notEqual(attributes.alt, undefined, `${url}: ${key} has no alt`);
      if ((attributes.class ?? '').split(' ').includes('mirror'))
        assert.equal(content.credits[key]?.mirror, true, `${url}: ${key} must not be mirrored`);
    }
    if (localeOf(url) && !url.includes('404') && images.length > 0) {
      assert.equal(images[0]?.attributes.loading, undefined, `${url}: the first picture is lazy`);
      assert.ok(
        images.slice(1).every(({ attributes }) => attributes.loading === 'lazy'),
        `${url}: a later picture is not lazy`,
      );
    }
  }
});

test('a section shows every scene with its picture, its short text, what helps, more and its question, and keeps the notes for class mode', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const url = `/${locale}/${slug}/`;
      const sections = named(treeOf(url), 'section').filter(({ attributes }) => attributes.id);
      const scenes = content.languages[locale].sections[slug]?.scenes ?? [];
      assert.deepEqual(
        sections.map(({ attributes }) => attributes.id),
        Object.keys(content.sections[slug]?.scenes ?? {}),
        url,
      );
      for (const [i, scene] of scenes.entries()) {
        const shown = sections[i] ?? assert.fail(`${url}#${scene.id}`);
        const text = squeeze(textOf(shown));
        for (const part of [
          scene.heading,
          scene.text,
          scene.helps,
          scene.talk,
          ...scene.items.flatMap((item) => [item.title, item.text]),
        ])
          assert.ok(
            text.includes(plain(part)),
            `${url}#${scene.id} does not show "${plain(part).slice(0, 60)}"`,
          );
        const pictures = named(shown, 'img').map(({ attributes }) => attributes.src);
        for (const { picture } of scene.items.length ? scene.items : [scene])
          assert.ok(
            pictures.includes(`/pictures/${picture}.svg`),
            `${url}#${scene.id} shows no ${picture}`,
          );
        for (const sentence of (scene.more ?? '').split(/\s*\[source: [^\]]+\]\s*/).filter(Boolean))
          assert.ok(
            text.includes(plain(sentence)),
            `${url}#${scene.id}: "${plain(sentence).slice(0, 60)}"`,
          );
        const sources = scene.more?.match(/\[source: /g)?.length ?? 0;
        assert.equal(
          all(shown, hasClass('source')).length,
          sources,
          `${url}#${scene.id} opens ${sources} sources`,
        );
        for (const note of scene.notes)
          assert.ok(!text.includes(plain(note)), `${url}#${scene.id} shows the teacher's note`);
        assert.doesNotMatch(
          text,
          /\[source|\]\(|term:|<\/?[A-Z]/,
          `${url}#${scene.id} shows raw Markdown`,
        );
      }
    }
});

test('a source opens with its name, its date and its address', () => {
  for (const locale of locales)
    for (const slug of slugs)
      for (const source of all(treeOf(`/${locale}/${slug}/`), hasClass('source'))) {
        const link = named(source, 'a').at(-1)?.attributes.href ?? '';
        const key = Object.entries(content.sources)
          .filter(([, { url }]) => url === link)
          .map(([name]) => name);
        assert.ok(
          key.some((name) =>
            squeeze(textOf(source)).includes(
              plain(content.languages[locale].sourceTitles[name] ?? '-'),
            ),
          ),
          `${locale}/${slug}: ${link}`,
        );
        assert.match(textOf(named(source, 'summary')[0] ?? source), /\d{4}/);
      }
});

test('a long section can be crossed: a list of its scenes, a way to skip, and a way back to the top', () => {
  for (const locale of locales)
    for (const slug of slugs) {
      const url = `/${locale}/${slug}/`;
      const list = named(all(treeOf(url), hasClass('scenes'))[0] ?? assert.fail(url), 'a').map(
        ({ attributes }) => attributes.href,
      );
      assert.deepEqual(
        list,
        Object.keys(content.sections[slug]?.scenes ?? {}).map((id) => `#${id}`),
      );
      assert.equal(all(treeOf(url), hasClass('to-top')).length, 1, url);
      assert.ok(
        named(all(treeOf(url), hasClass('sign'))[0] ?? assert.fail(url), 'a').length >= 1,
        `${url} has no way to skip`,
      );
    }
});

test('the picture glossary has every word with its meaning and picture, in order, linked to each scene that uses it', () => {
  for (const locale of locales) {
    const words = all(treeOf(`/${locale}/words/`), hasClass('word'));
    assert.equal(words.length, Object.keys(content.glossaryPictures).length);
    for (const word of words) {
      const key = word.attributes.id ?? '';
      const entry = content.languages[locale].glossary[key] ?? assert.fail(key);
      assert.ok(
        textOf(word).includes(entry.word) && textOf(word).includes(entry.meaning),
        `${locale}: ${key}`,
      );
      assert.equal(
        named(word, 'img')[0]?.attributes.src,
        `/pictures/${content.glossaryPictures[key]}.svg`,
      );
      const used = Object.entries(content.languages[locale].sections).flatMap(
        ([slug, { scenes }]) =>
          scenes
            .filter((scene) =>
              [scene.text, scene.helps, scene.more, ...scene.items.map((item) => item.text)]
                .join(' ')
                .includes(`(term:${key})`),
            )
            .map(({ id }) => `/${locale}/${slug}/#${id}`),
      );
      assert.deepEqual(
        named(word, 'a').map(({ attributes }) => attributes.href),
        used,
        `${locale}: ${key}`,
      );
    }
    const titles = words.map((word) => textOf(named(word, 'h2')[0] ?? word).replace(/^ال/, ''));
    assert.deepEqual(
      titles,
      titles.toSorted(new Intl.Collator(languages[locale].intl).compare),
      `${locale} is not in its own order`,
    );
  }
});

/** A worksheet of a language: its facts, its words, and the part of its page that is printed. */
const sheetsIn = (locale: Locale) =>
  Object.entries(content.worksheets).map(([id, facts]) => ({
    id,
    facts,
    words: content.languages[locale].worksheets[id] as Sheet,
    body:
      all(treeOf(`/${locale}/teach/worksheets/${id}/`), hasClass('teach__body'))[0] ??
      assert.fail(id),
  }));
const texts = (tags: Tag[]): string[] => tags.map((tag) => squeeze(textOf(tag)));

test('a worksheet is the sheet alone: no answer stands on it, and one link leads to the page of answers', () => {
  for (const locale of locales)
    for (const { id, words, body } of sheetsIn(locale)) {
      const url = `/${locale}/teach/worksheets/${id}/`;
      const text = squeeze(textOf(body));
      for (const answer of [
        words.notes,
        ...(words.items ?? []).flatMap(({ why = [] }) => why),
        ...(words.rows ?? []).flatMap((row) => row.slice(1)),
      ])
        assert.ok(!text.includes(plain(answer)), `${url}: "${plain(answer)}" is an answer`);
      assert.equal(
        all(body, (tag) => ['yes', 'no', 'found', 'key'].some((name) => hasClass(name)(tag)))
          .length,
        0,
        url,
      );
      assert.equal(
        named(all(treeOf(url), hasClass('acts'))[0] ?? assert.fail(url), 'a')[0]?.attributes.href,
        `/${locale}/teach/worksheets/answers/#${id}`,
      );
      assert.equal(
        named(body, 'a').filter(({ attributes }) => attributes.href?.includes('/answers/')).length,
        0,
        `${url}: the link is not for the paper`,
      );
    }
});

test('the page of answers has those of every worksheet, with the letters and squares that the sheet has', () => {
  for (const locale of locales) {
    const url = `/${locale}/teach/worksheets/answers/`;
    for (const {
      id,
      facts: { kind, words: keys = [], meanings = [], places = [], helps = [] },
      words,
      body,
    } of sheetsIn(locale)) {
      const [key] = all(treeOf(url), ({ attributes }) => attributes.id === id);
      assert.ok(key, `${url} has nothing for ${id}`);
      const text = squeeze(textOf(key));
      for (const answer of [
        words.title,
        words.notes,
        ...(words.items ?? []).flatMap(({ text: sentence, why }) => (why ? [sentence, why] : [])),
        ...(words.rows ?? []).flat(),
      ])
        assert.ok(text.includes(plain(answer)), `${url}#${id}: "${plain(answer)}" is not there`);
      // Each line of the sheet begins with its letter.
      const letters = texts(named(named(body, 'ul')[0] ?? body, 'b'));
      const line = texts(all(key, hasClass('key__line')))
        .join('')
        .split(' · ');
      if (kind === 'match')
        assert.deepEqual(
          line,
          keys.map((word, i) => `${i + 1} ${letters[meanings.indexOf(word)]}`),
          url,
        );
      else if (kind === 'order')
        assert.deepEqual(
          line,
          letters.map((letter, i) => `${letter} ${places[i]}`),
          url,
        );
      if (kind === 'sort') assert.deepEqual(named(key, 'i').map(hasClass('yes')), helps, url);
      if (kind !== 'puzzle') continue;
      const squares = (tag: Tag): string[] =>
        named(tag, 'rect').map(({ attributes: { x, y } }) => `${x} ${y}`);
      assert.deepEqual(
        squares(key),
        squares(body),
        `${url}#${id}: another puzzle than on the sheet`,
      );
      const isSearch = all(key, hasClass('puzzle--search')).length > 0;
      // A crossword is empty on the sheet and filled here; a square to search in has the same letters, with the words marked.
      assert.deepEqual(
        texts(all(body, hasClass('puzzle__l'))),
        isSearch ? texts(all(key, hasClass('puzzle__l'))) : [],
        url,
      );
      assert.equal(all(key, hasClass('puzzle__l')).length, squares(key).length, url);
      assert.equal(all(key, hasClass('found')).length > 0, isSearch, url);
      for (const word of words.words ?? [])
        assert.ok(
          text.includes(content.languages[locale].glossary[word]?.word ?? '-'),
          `${url}#${id}: ${word}`,
        );
    }
    for (const list of ['teach/worksheets/', 'print/'])
      assert.ok(
        named(named(treeOf(`/${locale}/${list}`), 'main')[0] ?? assert.fail(list), 'a').some(
          ({ attributes }) => attributes.href === url,
        ),
        `/${locale}/${list} does not lead to the answers`,
      );
  }
});

test('a page that no native speaker has read says so in its foot, in its language', () => {
  for (const { url } of languagePages()) {
    const locale = localeOf(url) ?? assert.fail(url);
    const {
      slides,
      sections,
      home,
      notFound,
      prose,
      help,
      search,
      printPage,
      stories,
      storiesPage,
      checkPage,
      mythsPage,
      planPage,
      teachIndex,
      teachPages,
      plans,
      worksheets,
      checkSheet,
    } = content.languages[locale];
    const [, , area, place = ''] = url.split('/');
    const teach =
      area !== 'teach'
        ? undefined
        : (teachPages[place]?.front ??
          plans[place] ??
          (place === 'worksheets'
            ? { reviewed: worksheets.reviewed }
            : place === 'check'
              ? checkSheet
              : teachIndex));
    // The booklet says what the first page says, and a poster what its section or the help page says.
    const paper =
      area !== 'print'
        ? undefined
        : place === 'booklet'
          ? home
          : place === 'poster'
            ? (sections[url.split('/')[4] ?? '']?.front ?? help)
            : printPage;
    const name = url.slice(4).replace('/', '');
    const practise: Record<string, { reviewed: boolean }> = {
      stories: storiesPage,
      check: checkPage,
      'checkmore/': checkPage,
      myths: mythsPage,
      'my-plan': planPage,
    };
    const story = stories[url.split('/')[3] ?? '']?.front;
    const reviewed = inClass(url)
      ? slides.reviewed
      : name === '' || name === 'words'
        ? home.reviewed
        : name === '404.html'
          ? notFound.reviewed
          : name.startsWith('help')
            ? help.reviewed
            : paper
              ? paper.reviewed
              : name === 'search'
                ? search.reviewed
                : teach
                  ? teach.reviewed
                  : story
                    ? story.reviewed
                    : practise[name]
                      ? practise[name].reviewed
                      : (sections[name]?.front ?? prose[name]?.front)?.reviewed;
    const says = textOf(named(treeOf(url), 'footer')[0] ?? assert.fail(url)).includes(
      content.languages[locale].strings['footer.unreviewed'],
    );
    assert.equal(says, reviewed === false, url);
  }
});

test('every foot names the explainer as the source, and says that nobody there made or checked this site', () => {
  for (const { url } of languagePages()) {
    const credit = content.languages[localeOf(url) ?? assert.fail(url)].strings['footer.credit'];
    assert.ok(
      squeeze(textOf(named(treeOf(url), 'footer')[0] ?? assert.fail(url))).includes(plain(credit)),
      url,
    );
  }
});

test('words in English, or of a country, on a page of another language are marked as such', () => {
  for (const locale of ['ar', 'ru', 'zh'] as const)
    for (const { url } of languagePages().filter((candidate) =>
      candidate.url.startsWith(`/${locale}/`),
    )) {
      const walk = (tag: Tag): void =>
        tag.children.forEach((child) => {
          if (typeof child !== 'string')
            return void (['style', 'script', 'title'].includes(child.name) || walk(child));
          const run = /[A-Za-z]+(?:[ ,]+[A-Za-z]+){2,}/.exec(child)?.[0];
          if (run && !/Creative Commons|^(Chrome|Firefox|Safari|Page)/.test(run))
            assert.notEqual(
              around(tag, 'lang'),
              languages[locale].tag,
              `${url}: "${run}" is not marked`,
            );
        });
      walk(treeOf(url));
    }
});

test('nothing is dead or promised: no page says "coming soon", and no link leads to a page that is not built', () => {
  for (const { url, html } of pages()) {
    assert.doesNotMatch(html, /coming soon|href="#"|href=""|undefined|\[object/i, url);
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/s, ''), /page:|section:[a-z]/, url);
  }
});

test('a child who opens an address that is not there is told that nothing was wrong, and where to go', () => {
  for (const locale of locales) {
    const { title, body } = content.languages[locale].notFound;
    const main = named(treeOf(`/${locale}/404.html`), 'main')[0] ?? assert.fail(locale);
    assert.ok(textOf(main).includes(title) && textOf(main).includes(body));
    assert.ok(named(main, 'a').some(({ attributes }) => attributes.href === `/${locale}/`));
    assert.ok(
      textOf(treeOf('/404.html')).includes(title),
      'the page outside every language says it in each',
    );
  }
});

test('the choice of a language needs no script, and names each language in its own words', () => {
  const links = named(named(treeOf('/'), 'main')[0] ?? assert.fail(), 'a');
  assert.deepEqual(
    links.map(({ attributes }) => [attributes.href, attributes.lang]),
    locales.map((locale) => [`/${locale}/`, languages[locale].tag]),
  );
});

test('the site works under a sub-path: every address on every page begins with it, and is there', () => {
  const subPages = filesIn(subSite).filter(
    (file) =>
      file.endsWith('.html') && !file.startsWith('gallery') && !file.endsWith('templates.html'),
  );
  assert.equal(subPages.length, pages().length);
  for (const file of subPages)
    for (const { attributes } of named(
      parse(readFileSync(join(subSite, file), 'utf8')),
      'a',
      'link',
      'img',
      'script',
      'source',
    )) {
      const address = attributes.href ?? attributes.src ?? attributes.srcset ?? '';
      if (address === '') continue;
      if (/^(https?:|#|tel:|sms:)/.test(address)) {
        if (address.includes('example.org'))
          assert.ok(address.startsWith(`https://example.org${subPath}/`), `${file}: ${address}`);
        continue;
      }
      const there = /^..\/slides\//.test(file)
        ? new URL(address, `https://site${subPath}/${file}`).pathname
        : address;
      assert.ok(there.startsWith(`${subPath}/`), `${file}: ${address}`);
      const path = (there.slice(subPath.length).split('#')[0] ?? '').replace(/\/$/, '/index.html');
      assert.ok(existsSync(join(subSite, path)), `${file}: ${address} is not there`);
    }
  assert.match(
    readFileSync(join(subSite, 'robots.txt'), 'utf8'),
    /https:\/\/example\.org\/sub\/path\/sitemap-index\.xml/,
  );
});

test('the way to leave is the first link of every page, and leads to a neutral page in its language', () => {
  for (const { url } of pages()) {
    const [first] = named(
      named(treeOf(url), 'body')[0] ?? treeOf(url),
      'a',
      'button',
      'summary',
      'input',
    );
    assert.equal(first?.attributes.class, 'leave', url);
    assert.equal(first.attributes.href, content.leave[localeOf(url) ?? 'en'], url);
    assert.match(first.attributes.rel ?? '', /noreferrer/, url);
  }
  assert.equal(new Set(Object.values(content.leave)).size, locales.length);
});
