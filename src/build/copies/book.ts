// A book for e-readers (EPUB 3): all that children read, a file a page, in the order of a book. An
// e-reader has its own contents, letters of every size and its own way to close; no script is
// needed.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '#build/print/page.ts';
import { escaped } from '#languages/escaped.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { elementsIn, type Element } from '#page-pass/index.ts';
import type { Kind } from '#site/pages.ts';
import type { Age } from './age.ts';
import { packageOf, type Item } from './book-package.ts';
import type { PlainPage } from './plain-pages.ts';
import { wordsIn } from './plainer.ts';
import { insideOf, type Ways } from './xhtml.ts';

/** What stands in it besides the pages. */
export interface BookWords {
  /** The name of the book, which stands on shelves: it does not name the subject. */
  name: string;
  title: string;
  contents: string;
  help: string;
  credit: string;
  licence: string;
  /** What those who cannot see or hear it may expect. */
  access: string;
  age: Age;
}

/** Pages below others in the contents; steps of a story are in none. */
const below: Partial<Record<Kind, Kind>> = {
  story: 'stories',
  letter: 'letters',
  country: 'help',
};
/** The page about the button that a book does not have. */
const left = 'leaving';
const start = 'start.xhtml';
const nav = 'nav.xhtml';

// No colours: an e-reader has its own, by day and by night. Pictures keep their paper. No selectors
// by a part of an attribute: MuPDF, in many readers for Android, then leaves out the whole sheet.
const style = `h1,h2,h3{line-height:1.2}h1,h2,h3,.asked{break-after:avoid}.asked{font-weight:bold;margin-block-start:1em}.more{margin-inline-start:1em}
figure{margin:1em 0;break-inside:avoid}img,svg{max-width:100%;max-height:70vh;height:auto;background:#fffdf7}img.small{width:6em}.asked img,li img{display:block}bdi{white-space:nowrap}article{margin-block:1em}
li>a{display:block;padding:.3em 0}p.ways{border-block-start:1px solid;padding-block-start:.5em;margin-block-start:2em}nav ol{padding-inline-start:1.2em}`;

/** The kite on the cover, as drawn on the quiet page. */
export const coverOf = (site: Site): Promise<Buffer> =>
  sharp(join(site.folder, 'pictures/quiet-kite.svg'), { density: 144 })
    .resize(600, 800, { fit: 'cover' })
    .png({ palette: true })
    .toBuffer();

/** A file of the book: one page of it. */
function fileOf(locale: Locale, title: string, body: string, epub = ''): string {
  const { tag, dir } = languages[locale];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!DOCTYPE html>`,
    `<html xmlns="http://www.w3.org/1999/xhtml"${epub} lang="${tag}" xml:lang="${tag}" dir="${dir}"><head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>`,
    `<body>${body}</body></html>`,
    '',
  ].join('\n');
}

const link = (file: string, label: string): string => `<a href="${file}">${escaped(label)}</a>`;
const listOf = (items: readonly string[]): string =>
  items.length > 0 ? `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>` : '';

/** The headings of the parts: what the contents lead to in a page. */
const headingsOf = ({ kind, name, main }: PlainPage): Map<Element, string> =>
  new Map(
    kind === 'whole'
      ? elementsIn(main)
          .filter(({ tagName }) => tagName === 'h2')
          .map((heading, i) => [heading, `${name}-h${i + 1}`])
      : [],
  );

/** The file that all e-readers make their contents of, with what is what. */
function navOf(locale: Locale, pages: readonly PlainPage[], words: BookWords): string {
  const under = (page: PlainPage): string => {
    const inside = [...headingsOf(page)].map(([heading, id]) =>
      link(`${page.name}.xhtml#${id}`, wordsIn(heading).trim()),
    );
    const others = pages.filter(({ kind }) => below[kind] === page.kind);
    return listOf([...inside, ...others.map(({ name, title }) => link(`${name}.xhtml`, title))]);
  };
  const listed = pages.filter(({ kind }) => !below[kind] && kind !== 'storyStep');
  const items = listed.map((page) => link(`${page.name}.xhtml`, page.title) + under(page));
  const landmark = (type: string, file: string, label: string): string =>
    `<a epub:type="${type}" href="${file}">${escaped(label)}</a>`;
  const titleOf = (name: string): string => pages.find((page) => page.name === name)?.title ?? '';
  const marks = [
    landmark('toc', `${nav}#toc`, words.contents),
    landmark('bodymatter', `${pages[0]?.name ?? ''}.xhtml`, pages[0]?.title ?? ''),
    landmark('appendix', 'help.xhtml', words.help),
    landmark('glossary', 'words.xhtml', titleOf('words')),
  ];
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents"><h1 id="contents">${escaped(words.contents)}</h1>${listOf(items)}</nav><nav epub:type="landmarks" hidden="hidden" aria-label="${escaped(words.title)}">${listOf(marks)}</nav>`;
  return fileOf(locale, words.contents, body, ' xmlns:epub="http://www.idpf.org/2007/ops"');
}

/** The files of the book of a language, by their names, in the order of the format. */
export function bookOf(
  { folder, address }: Site,
  locale: Locale,
  plain: readonly PlainPage[],
  words: BookWords,
  cover: Buffer,
): Record<string, Buffer> {
  // Help and its countries are looked up: whoever reads on has everything else before them.
  const isHelp = ({ kind }: PlainPage): boolean => kind === 'help' || kind === 'country';
  const read = plain.filter(({ name }) => name !== left);
  const pages = [...read.filter((page) => !isHelp(page)), ...read.filter(isHelp)];
  const pictures = new Set<string>();
  const base = address.pathname.length;
  const ways = (page: PlainPage): Ways => {
    const places = headingsOf(page);
    return {
      way: (href) => {
        if (!href.startsWith('#')) return href;
        const [name = ''] = href.slice(1).split('--');
        if (name === left) return undefined;
        return `${name}.xhtml${href.includes('--') ? href : ''}`;
      },
      picture: (src) => {
        pictures.add(src.slice(base));
        return `pictures/${basename(src)}`;
      },
      place: (heading) => places.get(heading),
    };
  };
  const onward = `<p class="ways">${link('help.xhtml', words.help)} · ${link(nav, words.contents)}</p>`;
  const copied = `<p>${escaped(words.age.copied)}</p>`;
  const files = new Map<string, string | Buffer>();
  const items: Item[] = [
    { file: start, spine: true },
    { file: nav, spine: true, properties: 'nav' },
  ];
  files.set(
    start,
    fileOf(
      locale,
      words.name,
      `<h1>${escaped(words.title)}</h1><p><img src="cover.png" alt=""/></p>${copied}<p>${escaped(words.credit)}</p><p>${escaped(words.access)}</p>${onward}`,
    ),
  );
  files.set(nav, navOf(locale, pages, words));
  for (const page of pages) {
    const dated = isHelp(page) ? copied : '';
    const main = insideOf(page.main, ways(page));
    const file = `${page.name}.xhtml`;
    files.set(file, fileOf(locale, page.title, `<section>${main}</section>${dated}${onward}`));
    items.push({ file, spine: true, ...(main.includes('<svg') && { properties: 'svg' }) });
  }
  files.set('book.css', style);
  files.set('cover.png', cover);
  items.push({ file: 'book.css' }, { file: 'cover.png', properties: 'cover-image' });
  for (const path of [...pictures].sort()) {
    const file = `pictures/${basename(path)}`;
    files.set(file, readFileSync(join(folder, path)));
    items.push({ file });
  }
  return packageOf(locale, files, items, {
    ...words,
    day: words.age.day,
    address: new URL(`${locale}/`, address).href,
  });
}
