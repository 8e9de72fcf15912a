// One file for phones: they open no folder of pages, and their viewers run no script. All that
// children read, with each picture once, in the order of a book.
import { createHash } from 'node:crypto';
import type { Site } from '#build/print/page.ts';
import { escaped } from '#languages/escaped.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { attribute, elementsIn, remove, serialize, type Element } from '#page-pass/index.ts';
import { ageScript, append, type Age } from './age.ts';
import { drawingName, symbolOf } from './drawings.ts';
import type { PlainPage } from './plain-pages.ts';
import { timesTableIn } from './times-table.ts';

/** What stands in it besides the pages. */
export interface PhoneWords {
  /** What a phone lists it as: it does not name the subject. */
  name: string;
  title: string;
  leave: string;
  contents: string;
  help: string;
  table: string;
  credit: string;
  age: Age;
}

const style = `*{box-sizing:border-box}html{scroll-padding-top:6.5rem}body{margin:0 auto;padding:0 1rem 4rem;max-width:40rem;font:1.125rem/1.5 sans-serif;color:#2a1710;background:#fffaf0;overflow-wrap:anywhere}
.bar{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:0 -1rem;padding:.5rem 1rem;background:#2a1710;z-index:1}.bar a{padding:.4rem;color:#fff}
a{color:#0b4f71}h1,h2,h3{line-height:1.2}section{border-top:2px solid;margin-top:2.5rem}article{border:1px solid;border-radius:.5rem;padding:0 1rem;margin:1rem 0}
a[href^="tel:"],a[href^="sms:"],a[href*="wa.me"]{display:block;padding:.5rem 0}li>a{display:inline-block;padding:.3rem 0}figure{margin:1rem 0}svg{display:block;width:100%;height:auto;max-height:70vh}svg.small{width:6rem}summary{padding:.5rem 0}
.drawings{position:absolute;width:0;height:0}#table{display:none}#table:target{display:block;position:fixed;inset:0;overflow:auto;padding:2rem;background:#fff;z-index:2}table{border-collapse:collapse}td,th{border:1px solid #767676;padding:.2em .4em;text-align:end}`;

const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Makes pictures uses of symbols; gives the addresses of those in use. */
function usePictures(main: Element): string[] {
  return elementsIn(main).flatMap((image) => {
    const src = attribute(image, 'src');
    if (image.tagName !== 'img' || !src) return [];
    const alt = attribute(image, 'alt') ?? '';
    // Heads beside what they say weigh as much as what is drawn for its own sake.
    if (alt === '' && drawingName(src).startsWith('head-')) {
      remove(image);
      return [];
    }
    const said = alt
      ? [
          { name: 'role', value: 'img' },
          { name: 'aria-label', value: alt },
        ]
      : [
          { name: 'class', value: 'small' },
          { name: 'aria-hidden', value: 'true' },
        ];
    image.tagName = image.nodeName = 'svg';
    image.attrs = [{ name: 'viewBox', value: '0 0 480 360' }, ...said];
    append(`<use href="#d-${drawingName(src)}"></use>`, image);
    return [src];
  });
}

/** A page of a site becomes a part of a file: its title is a heading of the second level. */
function lowerHeadings(main: Element): void {
  for (const heading of elementsIn(main).reverse()) {
    const [, level] = /^h([1-5])$/.exec(heading.tagName) ?? [];
    if (level) heading.tagName = heading.nodeName = `h${Number(level) + 1}`;
  }
}

/** Beside each number, when the line above is seen: to check it first. */
const checkFirst = (words: string): string =>
  `p[data-old]:not([hidden])~section [data-call]::after{content:${JSON.stringify(` ${words}`)};font-weight:bold}`;

/** The pages that the list of contents leads to; they lead to the others. */
const listed = (page: PlainPage): boolean =>
  !['storyStep', 'letter', 'country'].includes(page.kind);

/** The file of a language. The pages are changed. */
export function phoneFile(
  { folder, address }: Site,
  locale: Locale,
  pages: readonly PlainPage[],
  words: PhoneWords,
): string {
  const { tag, dir } = languages[locale];
  const { age } = words;
  const script = ageScript(age);
  const sheet = style + checkFirst(age.check);
  const pictures = new Set(
    pages.flatMap(({ main }) => {
      lowerHeadings(main);
      return usePictures(main);
    }),
  );
  const base = address.pathname.length;
  const drawings = [...pictures].sort().map((src) => symbolOf(folder, src.slice(base)));
  const link = (name: string, label: string): string => `<a href="#${name}">${escaped(label)}</a>`;
  const old = `<p data-old hidden><b>${escaped(age.old)}</b></p>`;
  const copied = `<p>${escaped(age.copied)}</p>`;
  const [day] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(age.copied);
  /** At the end of each country only the day, since there are 200. */
  const copiedOn = `<p>${escaped(day?.segment ?? age.copied)}</p>`;
  const contents = pages
    .filter(listed)
    .map(({ name, title }) => `<li>${link(name, title)}</li>`)
    .join('');
  const parts = pages.map(({ kind, name, main }) => {
    const dated = kind === 'help' ? copied : kind === 'country' ? copiedOn : '';
    const end = `${dated}<p>${link('contents', words.contents)}</p>`;
    return `<section id="${name}">${serialize(main)}${end}</section>`;
  });
  return [
    `<!DOCTYPE html><html lang="${tag}" dir="${dir}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none';style-src ${hash(sheet)};script-src ${hash(script)};base-uri 'none';form-action 'none'">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(words.name)}</title><style>${sheet}</style></head><body>`,
    `<p class="bar">${link('table', words.leave)}${link('help', words.help)}${link('contents', words.contents)}</p>`,
    `<svg class="drawings" aria-hidden="true">${drawings.join('')}</svg>`,
    `<main><h1>${escaped(words.title)}</h1>${copied}${old}<h2 id="contents">${escaped(words.contents)}</h2><ol>${contents}</ol>${parts.join('')}</main>`,
    `<p>${escaped(words.credit)}</p><div id="table"><h2>${escaped(words.table)}</h2>${timesTableIn(locale)}</div><script>${script}</script></body></html>`,
  ].join('\n');
}
