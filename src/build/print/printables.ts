// Paper: prints the pages of src/content/printables.ts to dist/<language>/print/*.pdf through headless Chromium, and writes their sizes into the page that
// lists them. Part of the release build where a Chromium is there; `npm run printables` prints again from the dist/ that is there. PRINTABLES=0 leaves it out.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chromium, type BrowserContext } from 'playwright-core';
import { languages, locales, type Locale } from '#languages/locales.ts';
import type { Script } from '#languages/types.ts';
import { sizeIn } from '#languages/translate.ts';
import { pdfName, printablesOf, type Printable } from '#content/printables.ts';
import { readContent } from '#content/read.ts';
import { isLocal } from '#build/address.ts';
import { bringChineseFont, chromiumArgs, foundChromium, hasChineseFont } from './chromium.ts';
import { arabicFaces, chineseFaces } from './fonts.ts';

type Say = (line: string) => void;
interface Job extends Printable {
  locale: Locale;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers every request to the site from the folder, so that a link in a PDF has the address it will have; nothing is asked of the network. */
async function answerFrom(context: BrowserContext, folder: string, site: URL): Promise<void> {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const inside = decodeURIComponent(pathname).slice(site.pathname.length - 1);
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (origin !== site.origin || !existsSync(file)) return route.abort();
    const type = types[extname(file)] ?? 'application/octet-stream';
    // A page does not wait for its fonts (build/fonts.ts); paper does. Nothing is deferred either: all pictures are there when it is printed.
    const body = file.endsWith('.html')
      ? readFileSync(file, 'utf8')
          .replaceAll('font-display:optional', 'font-display:block')
          .replace(/ loading="?lazy"?/g, '')
      : readFileSync(file);
    return route.fulfill({ body, contentType: type });
  });
}

/** More drawings than these would be heavier in a PDF than pictures of them: a booklet with 100 drawings has 10 MB. */
const manyDrawings = 12;
/** Pixels an inch at most, and bytes for all pictures: fewer where the letters take more, since a PDF is to stay under 1.5 MB. */
const pixels = 180;
const bytesFor = { latin: 830_000, arabic: 680_000, cyrillic: 700_000, han: 510_000 } as const;

/** Runs in the page: every drawing becomes a picture with as many pixels as its place on paper needs, and all of them fit into `budget` bytes. */
async function drawOnce({ scale, budget }: { scale: number; budget: number }): Promise<void> {
  const nameOf = (image: HTMLImageElement): string =>
    [image.src, Math.round(image.getBoundingClientRect().width)].join(' ');
  const draw = async (image: HTMLImageElement, by: number): Promise<Blob> => {
    const { width, height } = image.getBoundingClientRect();
    const {
      filter,
      borderTopLeftRadius: topStart,
      borderTopRightRadius: topEnd,
      borderBottomRightRadius: bottomEnd,
      borderBottomLeftRadius: bottomStart,
    } = getComputedStyle(image);
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * by),
      height: Math.round(height * by),
    });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This Chromium has no canvas to draw on.');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    // Round corners are drawn too: cut by the PDF, each would cost a mask.
    const corner = (value: string, whole: number): number =>
      value.endsWith('%') ? (parseFloat(value) / 100) * whole : parseFloat(value) * by;
    pen.beginPath();
    pen.roundRect(
      0,
      0,
      canvas.width,
      canvas.height,
      [topStart, topEnd, bottomEnd, bottomStart].map((radius) => {
        const [x = '0', y = x] = radius.split(' ');
        return { x: corner(x, canvas.width), y: corner(y, canvas.height) };
      }),
    );
    pen.clip();
    pen.filter = filter;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done) =>
      canvas.toBlob((blob) => done(blob ?? new Blob()), 'image/jpeg', 0.72),
    );
  };
  const images = [...document.images];
  const distinct = [...new Map(images.map((image) => [nameOf(image), image]))];
  const drawAll = async (by: number): Promise<Map<string, Blob>> =>
    new Map(
      await Promise.all(
        distinct.map(async ([name, image]) => [name, await draw(image, by)] as const),
      ),
    );
  let drawn = await drawAll(scale);
  const bytes = [...drawn.values()].reduce((sum, { size }) => sum + size, 0);
  if (bytes > budget) drawn = await drawAll(scale * (budget / bytes) ** 0.8);
  const addresses = new Map([...drawn].map(([name, blob]) => [name, URL.createObjectURL(blob)]));
  const named = images.map((image) => [image, addresses.get(nameOf(image)) ?? image.src] as const);
  for (const [image, address] of named) {
    image.style.filter = 'none';
    image.style.borderRadius = '0';
    image.src = address;
  }
  await Promise.all(images.map((image) => image.decode()));
}

/** Prints one page; gives the bytes of the PDF. */
async function print(
  context: BrowserContext,
  folder: string,
  site: URL,
  { locale, name, page: path, paper }: Job,
  style?: string,
): Promise<number> {
  // As wide as what is printed of a sheet of A4, so that a drawing has the size that it will have.
  const page = await context.newPage();
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(new URL(`${locale}/${path}`, site).href, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  if (style) await page.addStyleTag({ content: style });
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Also those that were only now given to it, before anything is laid out with another font.
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  if (await page.evaluate((many) => document.images.length > many, manyDrawings))
    await page.evaluate(drawOnce, {
      scale: pixels / 96,
      budget: bytesFor[languages[locale].script],
    });
  const file = join(folder, locale, 'print', pdfName(name, locale));
  mkdirSync(join(file, '..'), { recursive: true });
  await page.pdf({
    path: file,
    format: paper,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await page.close();
  return statSync(file).size;
}

/** Where the page that lists the paper has a place for a PDF (components/paper/PdfLink.astro): its link with its size, or nothing. */
export const fillList = (
  html: string,
  linkOf: (file: string) => { href: string; size: string } | undefined,
): string =>
  html.replace(
    /(<span class="pdf" data-pdf="([^"]+)" data-words="([^"]+)">).*?(<\/span>)/gs,
    (_, open: string, file: string, words: string, close: string) => {
      const link = linkOf(file);
      return `${open}${link ? `<a href="${link.href}">${words.replace('{size}', link.size)}</a>` : ''}${close}`;
    },
  );

/** What to say when no PDF has these words in its name; undefined where one has. */
export function nothingAsked(
  names: readonly string[],
  asked: readonly string[],
): string | undefined {
  if (
    names.some((name) =>
      locales.some((locale) => asked.every((word) => pdfName(name, locale).includes(word))),
    )
  )
    return undefined;
  return `No PDF has ${asked.map((word) => `"${word}"`).join(' and ')} in its name. There are, each in ${locales.map((locale) => `-${locale}`).join(', ')}:\n${names.map((name) => `  ${name}`).join('\n')}\nPart of a name is enough, and all words have to be in it: npm run printables -- poster -en`;
}

/** Prints what there is in `folder`, three pages at a time, and says what was left out. `asked`: only files with these words in their name. */
async function printAll(
  root: string,
  folder: string,
  say: Say,
  asked: readonly string[] = [],
): Promise<void> {
  const start = performance.now();
  const executablePath = foundChromium();
  if (!executablePath)
    return say(
      'No PDFs: no Chromium was found. Install Chromium or Google Chrome, or set CHROMIUM_PATH, and run: npm run printables',
    );
  // The site knows its own address: robots.txt names its sitemap.
  const [, address] =
    /Sitemap: (\S+\/)sitemap/.exec(readFileSync(join(folder, 'robots.txt'), 'utf8')) ?? [];
  if (!address)
    throw new Error(
      `${folder}/robots.txt names no sitemap, so the address of the site is not known. Build the site again: npm run build`,
    );
  const site = new URL(address);
  if (isLocal(site))
    say(
      `Codes and links on this paper lead to ${site.href}, on this computer only. To print for others: SITE_ADDRESS=https://example.org/trafficking/ npm run build`,
    );
  const { sections, plans, worksheets } = readContent(root);
  const all = printablesOf(Object.keys(sections), Object.keys(plans), Object.keys(worksheets));
  const spoken = locales.filter((locale) => languages[locale].script !== 'han' || hasChineseFont());
  if (spoken.length < locales.length)
    say(
      'No Chinese PDFs: this computer has no font with Chinese letters. Install one (Debian: fonts-noto-cjk) and run: npm run printables',
    );
  const isThere = ({ page }: Printable): boolean =>
    existsSync(join(folder, 'en', page.replace(/#.*/, ''), 'index.html'));
  const missing = all.filter((printable) => !isThere(printable));
  if (missing.length > 0)
    say(
      `Not printed, since the site has no such page: ${missing.map(({ page }) => page).join(', ')}`,
    );
  const isAsked = (name: string, locale: Locale): boolean =>
    asked.every((word) => pdfName(name, locale).includes(word));
  const nothing = nothingAsked(
    all.map(({ name }) => name),
    asked,
  );
  if (nothing) {
    process.exitCode = 1;
    return say(nothing);
  }
  for (const locale of locales)
    for (const { name } of all)
      if (isAsked(name, locale))
        rmSync(join(folder, locale, 'print', pdfName(name, locale)), { force: true });

  const jobs: Job[] = all
    .filter(isThere)
    .flatMap((printable) => spoken.map((locale) => ({ ...printable, locale })))
    .filter(({ name, locale }) => isAsked(name, locale));
  const sizes: number[] = [];
  const chinese = jobs
    .filter(({ locale }) => languages[locale].script === 'han')
    .map(({ locale, page }) =>
      readFileSync(join(folder, locale, page.replace(/#.*/, ''), 'index.html'), 'utf8'),
    );
  const faces: Partial<Record<Script, string | undefined>> = {
    arabic: arabicFaces(),
    ...(chinese.length > 0
      ? { han: await chineseFaces([...new Set(chinese.join(''))].join('')) }
      : {}),
  };
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  // One tab, which prints page after page until none is left. It ignores the security policy of the pages: that allows only the style sheet they were built with, and here the rule for fonts is another.
  const worker = async (): Promise<void> => {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    await answerFrom(context, folder, site);
    for (let job = jobs.shift(); job; job = jobs.shift())
      sizes.push(await print(context, folder, site, job, faces[languages[job.locale].script]));
    await context.close();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(3, availableParallelism() + 1) }, worker));
  } finally {
    await browser.close();
  }
  for (const locale of locales) {
    const list = join(folder, locale, 'print/index.html');
    if (!existsSync(list)) continue;
    writeFileSync(
      list,
      fillList(readFileSync(list, 'utf8'), (file) => {
        const path = join(folder, locale, 'print', file);
        return existsSync(path)
          ? {
              href: `${site.pathname}${locale}/print/${file}`,
              size: sizeIn(locale, statSync(path).size),
            }
          : undefined;
      }),
    );
  }
  const seconds = (performance.now() - start) / 1000;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/printables.seconds'), seconds.toFixed(2));
  say(
    `${sizes.length} PDFs, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB, in ${seconds.toFixed(1)} s`,
  );
}

export function printables(): AstroIntegration {
  let root = '';
  return {
    name: 'printables',
    hooks: {
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:build:done': async ({ dir, logger }) => {
        const say: Say = (line) => logger.info(line);
        if (process.env.PRINTABLES === '0') return;
        // Whoever starts the site wants to see it now.
        if (process.env.npm_lifecycle_event === 'start')
          return say('No PDFs yet: npm run printables makes them, and so does npm run build.');
        await printAll(root, fileURLToPath(dir), say);
      },
    },
  };
}

// `import.meta.main` is not there before Node 24.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const root = join(import.meta.dirname, '../../..');
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'robots.txt'))) {
    console.error(
      'There is no dist/ to print. Build the site first: npm start (for this computer), or SITE_ADDRESS=https://example.org/trafficking/ npm run build',
    );
    process.exit(1);
  }
  bringChineseFont(console.log);
  // npm run printables -- booklet -en
  await printAll(root, folder, console.log, process.argv.slice(2));
}
