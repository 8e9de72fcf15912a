// Pages, printed by Chromium from the folder that was built.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Printable } from '#content/printables.ts';
import { languages, type Locale } from '#languages/locales.ts';
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

/**
 * Serves every request from the folder of the site, so that links in a PDF have their final
 * address; the network is not used. `asked` gets the files loaded; on every page anew, since
 * intercepted requests bypass Chromium's cache.
 */
const answerFrom = (page: Page, { folder, address }: Site, asked: Set<string>): Promise<unknown> =>
  page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const inside = decodeURIComponent(pathname).slice(address.pathname.length);
    const name = inside.endsWith('/') ? `${inside}index.html` : inside;
    const file = join(folder, name);
    if (origin !== address.origin) return route.abort();
    asked.add(name);
    if (!existsSync(file)) return route.abort();
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    // Pages do not wait for fonts (build/fonts.ts); paper does. Lazy loading is off: all pictures
    // are loaded before printing.
    const body = file.endsWith('.html')
      ? readFileSync(file, 'utf8')
          .replaceAll('font-display:optional', 'font-display:block')
          .replace(/ loading="?lazy"?/g, '')
      : readFileSync(file);
    return route.fulfill({ body, contentType });
  });

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

/** Opens a tab for the pages of a site. */
export async function openTab(browser: Browser, site: Site): Promise<Tab> {
  // Bypasses the page's policy, which allows only its own style sheet, while this one adds a rule
  // for fonts.
  const page = await browser.newPage({ bypassCSP: true, serviceWorkers: 'block' });
  const asked = new Set<string>();
  await answerFrom(page, site, asked);
  await page.emulateMedia({ media: 'print' });
  return {
    async print(jobs) {
      const [{ locale, page: path, paper }] = jobs;
      const html = readFileSync(join(site.folder, fileOf(jobs[0])), 'utf8');
      // As wide as the area that is printed, so that drawings have their final size.
      const width = html.includes('@page wide') ? wideSheets[paper] : 680;
      await page.setViewportSize({ width, height: 960 });
      // Another place on the same page would not load it again.
      await page.goto('about:blank');
      asked.clear();
      await page.goto(new URL(`${locale}/${path}`, site.address).href, { waitUntil: 'load' });
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
      await drawPictures(page, locale, jobs[0].pictures);
      const title = await page.title();
      const pdfs: Buffer[] = [];
      for (const { paper, credit } of jobs) {
        const pdf = await page.pdf({
          format: paper,
          preferCSSPageSize: true,
          printBackground: true,
          tagged: true,
          outline: true,
        });
        pdfs.push(withCredit(pdf, title, credit));
      }
      return { pdfs, files: [...asked] };
    },
  };
}
