// `npm run printables`: prints the pages of src/content/printables.ts from dist/ to
// dist/<language>/print/*.pdf, and links them in the page that lists them. `-- poster -en`: only
// files with these words in their name. A step of the release only.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { isLocal } from '#build/address.ts';
import { command } from '#build/command.ts';
import { told } from '#build/errors.ts';
import { writeWhole } from '#build/whole-files.ts';
import { deckPdfs, printablesOf } from '#content/printables.ts';
import { pdfName } from '#site/paper-files.ts';
import { readContent } from '#content/read.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { slugOf } from '#site/addresses.ts';
import { licence } from '#site/urls.ts';
import { sizeIn } from '#languages/format.ts';
import type { Credit } from './credit.ts';
import { isScreen } from './deck.ts';
import { openCache, printingCode } from './cache.ts';
import { chromiumArgs, foundChromium } from './chromium.ts';
import { fillList } from './list.ts';
import { fileOf, openServer, openTab, type Job, type Site, type Tab } from './page.ts';

/** The page that lists the files, below its language; they lie beside it. */
export const listed = slugOf('print', {});

/**
 * The path of the Chromium that prints or draws; throws instructions if there is none. `then`: the
 * command, and what it makes.
 */
export function chromiumToPrint(
  path = foundChromium(),
  then = { command: 'npm run printables', makes: 'PDF' },
): string {
  if (path && existsSync(path)) return path;
  throw told(
    `${path ? `CHROMIUM_PATH is "${path}", and there is no such file` : 'No Chromium was found'}, so no ${then.makes} was made. Run npx playwright install chromium, or set CHROMIUM_PATH to a Chromium or Google Chrome on this computer; then: ${then.command}`,
  );
}

/** The site in a folder, with its address from the sitemap line of robots.txt. */
export function builtSite(folder: string): Site {
  const robots = join(folder, 'robots.txt');
  const text = existsSync(robots) ? readFileSync(robots, 'utf8') : '';
  const [, address] = /Sitemap: (\S+\/)sitemap/.exec(text) ?? [];
  if (!address)
    throw told(
      `There is no finished site in ${folder}. Build it first: npm start (for this computer), or SITE_ADDRESS=https://example.org/trafficking/ npm run build`,
    );
  return { folder, address: new URL(address) };
}

/** The PDFs with these words in their name; throws which there are, where none has them. */
export function chosen(jobs: readonly Job[], asked: readonly string[]): Job[] {
  const found = jobs.filter(({ name, locale }) =>
    asked.every((word) => pdfName(name, locale).includes(word)),
  );
  if (found.length > 0) return found;
  const words = asked.map((word) => `"${word}"`).join(' and ');
  const there = [...new Set(jobs.map(({ name }) => `  ${name}`))].join('\n');
  throw told(
    `No PDF has ${words} in its name. There are, each in ${locales.map((locale) => `-${locale}`).join(', ')}:\n${there}\nPart of a name is enough, and all words have to be in it: npm run printables -- poster -en`,
  );
}

/**
 * Every PDF of the site at an address, in every language, the longest first; with `decks`, also the
 * slides of every lesson.
 */
export function allJobs(root: string, address: URL, decks = false): Job[] {
  const { sections, plans, worksheets, languages, versions } = readContent(root);
  const date = versions.editions[0]?.date ?? '';
  const creditOf = (locale: Locale, unsigned = false): Credit => {
    const { strings } = languages[locale];
    const author = strings['site.title'];
    const home = new URL(`${locale}/`, address).href;
    return {
      licence,
      date,
      ...(!unsigned && {
        author,
        rights: fill(strings['share.sentence'], { title: '{title}', site: author, address: home }),
      }),
    };
  };
  return [
    ...printablesOf(Object.keys(sections), Object.keys(plans), Object.keys(worksheets)),
    ...(decks ? Object.keys(plans).flatMap(deckPdfs) : []),
  ].flatMap((printable) =>
    locales.map((locale) => ({
      ...printable,
      locale,
      credit: creditOf(locale, printable.unsigned),
    })),
  );
}

const pathOf = ({ folder }: Site, { name, locale }: Job): string =>
  join(folder, locale, listed, pdfName(name, locale));

/** Jobs that print the same page, on other sheets, together; a deck is laid out for its screen. */
const byPage = (jobs: readonly Job[]): Job[][] => [
  ...Map.groupBy(
    jobs,
    ({ locale, page, paper }) => `${locale}/${page} ${isScreen(paper) ? paper : ''}`,
  ).values(),
];

/**
 * Prints what is missing or outdated in the folder `cache`, several pages at a time in one browser.
 * Gives the number of printed files.
 */
export async function printAll(
  root: string,
  site: Site,
  jobs: readonly Job[],
  cache = join(root, '.cache/paper'),
): Promise<number> {
  const browser = await chromium.launch({
    executablePath: chromiumToPrint(),
    // What is printed comes from this computer alone.
    args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const server = await openServer(site);
  const common = [printingCode(root), browser.version(), site.address.href];
  const kept = openCache(cache, site.folder);
  const left = byPage(jobs);
  let printed = 0;
  const howOf = ({ page, paper, credit, pictures }: Job): string =>
    [...common, page, paper, pictures, JSON.stringify(credit)].join('\n');
  const worker = async (): Promise<void> => {
    let tab: Tab | undefined;
    for (let same = left.shift(); same; same = left.shift()) {
      const [first, ...others] = same.filter(
        (job) => !kept.take(pdfName(job.name, job.locale), howOf(job), pathOf(site, job)),
      );
      if (!first) continue;
      if (!existsSync(join(site.folder, fileOf(first))))
        throw told(`${site.folder} has no ${fileOf(first)} to print. Build the site again.`);
      tab ??= await openTab(browser, site, server.origin);
      const { pdfs, files } = await tab.print([first, ...others]);
      for (const [i, job] of [first, ...others].entries()) {
        const pdf = pdfs[i];
        if (!pdf) continue;
        kept.keep(pdfName(job.name, job.locale), howOf(job), pdf, files);
        writeWhole([[pathOf(site, job), pdf]]);
        printed++;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  } finally {
    await browser.close();
    server.close();
  }
  return printed;
}

/**
 * Writes into pages, in each language, which files to print or to change there are: the page that
 * lists the paper, and others by their address below the language.
 */
export function listPaper({ folder, address }: Site, slugs: readonly string[] = [listed]): void {
  for (const [locale, slug] of locales.flatMap((one) =>
    slugs.map((slug) => [one, slug] as const),
  )) {
    const list = join(folder, locale, slug, 'index.html');
    const linkOf = (name: string) => {
      const file = join(folder, locale, listed, name);
      if (!existsSync(file)) return undefined;
      const href = `${address.pathname}${locale}/${listed}${name}`;
      return { href, size: sizeIn(locale, statSync(file).size) };
    };
    writeWhole([[list, fillList(readFileSync(list, 'utf8'), linkOf)]]);
  }
}

await command(import.meta.filename, async (root) => {
  const site = builtSite(join(root, 'dist'));
  const asked = process.argv.slice(2);
  // Slides are printed only for who asks by name: they have as many bytes as all the paper.
  const jobs = chosen(allJobs(root, site.address, asked.length > 0), asked);
  if (isLocal(site.address))
    console.log(
      `Codes and links on this paper lead to ${site.address.href}, on this computer only. To print for others: SITE_ADDRESS=https://example.org/trafficking/ npm run release`,
    );
  const printed = await printAll(root, site, jobs);
  const plans = Object.keys(readContent(root).plans).map((page) => slugOf('teachPage', { page }));
  listPaper(site, [listed, ...plans]);
  const bytes = jobs.reduce((sum, job) => sum + statSync(pathOf(site, job)).size, 0);
  return `${jobs.length} PDFs, ${Math.round(bytes / 1000)} kB: ${printed} printed, ${jobs.length - printed} as they were`;
});
