// Pages, printed by Chromium from the folder that was built.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright';
import type { Printable } from '#content/printables.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { isScreen, layOutDeck, screens } from './deck.ts';
import { withCredit, type Credit } from './credit.ts';
import { facesFor } from './fonts.ts';
import { drawPictures } from './pictures.ts';

/** A PDF to make. */
export interface Job extends Printable {
  locale: Locale;
  /** What is written into the file. */
  credit: Credit;
}
/** The built site: where it lies, and the address that it will have. */
export interface Site {
  folder: string;
  address: URL;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file of the page that a job prints, from the folder of the site. */
export const fileOf = ({ locale, page }: Job): string =>
  `${locale}/${page.replace(/#.*/, '')}index.html`;

/** The name of a file in the folder of a site by its address, of a page by that of its folder. */
const nameIn = ({ address }: Site, url: string): string =>
  new URL(url, address).pathname.slice(address.pathname.length).replace(/(^|\/)$/, '$1index.html');

/**
 * A page as paper needs it: fonts are waited for (build/fonts.ts), and all pictures are loaded
 * before printing. In lines it asks for no drawing in colours (components/paper/ink.ts).
 */
const forPaper = (html: string, { folder }: Site, lines: boolean): string =>
  html
    .replaceAll('font-display:optional', 'font-display:block')
    .replace(/ loading="?lazy"?/g, '')
    .replace(/(\/pictures\/)([^/"\s>]+\.svg)/g, (whole, path: string, name: string) =>
      lines && existsSync(join(folder, 'pictures/line', name)) ? `${path}line/${name}` : whole,
    );

/** Serves the folder of a site to this computer while it is printed. */
export async function openServer(site: Site): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', site.address);
    const name = nameIn(site, url.href);
    const file = join(site.folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const isPage = file.endsWith('.html');
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    // What many pages have is read once by each tab.
    response.setHeader('Cache-Control', isPage ? 'no-store' : 'max-age=3600');
    return response.end(
      isPage
        ? forPaper(readFileSync(file, 'utf8'), site, url.search === '?ink')
        : readFileSync(file),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The longer sides of sheets in pixels, 96 of them an inch: the sheet `wide` has no margins. */
const wideSheets = { A4: 1123, Letter: 1056, A3: 1587 } as const;

/** A tab that prints one page after the other. */
export interface Tab {
  /**
   * Prints a page on the sheets of these jobs; gives a PDF for each, and the files that it is made
   * of.
   */
  print: (jobs: readonly [Job, ...Job[]]) => Promise<{ pdfs: Buffer[]; files: string[] }>;
}

/** Opens a tab for the pages of a site, which a server has at `origin`. */
export async function openTab(browser: Browser, site: Site, origin: string): Promise<Tab> {
  // Bypasses the page's policy, which allows only its own style sheet, while this one adds a rule
  // for fonts.
  const page = await browser.newPage({ bypassCSP: true, serviceWorkers: 'block' });
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith(origin))
      asked.add(nameIn(site, request.url().slice(origin.length)));
  });
  return {
    async print(jobs) {
      const [{ locale, page: path, paper }] = jobs;
      const html = readFileSync(join(site.folder, fileOf(jobs[0])), 'utf8');
      // As wide as the area that is printed, so that drawings have their final size.
      const area = isScreen(paper)
        ? screens[paper]
        : { width: html.includes('@page wide') ? wideSheets[paper] : 680, height: 960 };
      await page.setViewportSize(area);
      await page.emulateMedia({ media: isScreen(paper) ? 'screen' : 'print' });
      const { pathname, hash } = new URL(`${locale}/${path}`, site.address);
      asked.clear();
      await page.goto(`${origin}${pathname}${hash === '#ink' ? '?ink' : ''}${hash}`, {
        waitUntil: 'load',
      });
      const faces = await facesFor(languages[locale].script, () => html);
      if (faces) await page.addStyleTag({ content: faces });
      await page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        // Also those that were only now given to it, before anything is laid out with another font.
        await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
        await Promise.all(
          [...document.images].map((image) => image.decode().catch(() => undefined)),
        );
      });
      if (isScreen(paper)) await layOutDeck(page, paper);
      await drawPictures(page, locale, { alone: jobs[0].pictures, few: isScreen(paper) });
      const title = await page.title();
      const pdfs: Buffer[] = [];
      for (const { paper, credit } of jobs) {
        const pdf = await page.pdf({
          ...(isScreen(paper) ? screens[paper] : { format: paper, preferCSSPageSize: true }),
          printBackground: true,
          tagged: true,
          outline: true,
        });
        pdfs.push(withCredit(pdf, title, credit, { from: origin, to: site.address.origin }));
      }
      return { pdfs, files: [...asked] };
    },
  };
}
