// `npm run word`: writes the pages for teachers that a school changes as files for Word, from
// content/ to dist/<language>/print/*.docx, and links them on their pages. A step of the release.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { command } from '#build/command.ts';
import { builtSite, listed, listPaper } from '#build/print/printables.ts';
import type { Site } from '#build/print/page.ts';
import { writeWhole } from '#build/whole-files.ts';
import { zipOf } from '#build/zip.ts';
import { openMdx } from '#content/mdx/open.ts';
import { wordName } from '#site/paper-files.ts';
import { readContent, type Content } from '#content/read.ts';
import { dateIn } from '#languages/format.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { slugOf } from '#site/addresses.ts';
import { targetOf, urlOf } from '#site/targets.ts';
import type { Words } from './parts.ts';

/** The pages of which there is a file, in the order of the first page for teachers. */
export const wordPages = ({ teach }: Pick<Content, 'teach'>): string[] =>
  Object.entries(teach).flatMap(([page, { word }]) => (word ? [page] : []));

/** A language with its country, as Word names it: `fr-FR`. */
function withCountry(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}

/** What the file of a page says. */
function wordsOf(root: string, content: Content, address: URL, locale: Locale, page: string) {
  const { strings, teachPages } = content.languages[locale];
  const { front } = teachPages[page] ?? {};
  const facts = content.teach[page];
  if (!front || !facts) throw new Error(`There is no content/${locale}/teach/${page}.mdx.`);
  const file = `content/${locale}/teach/${page}.mdx`;
  const { tag, intl, script, dir } = languages[locale];
  const [newest] = content.versions.editions;
  const home = new URL(`${locale}/`, address).href;
  const site = strings['site.title'];
  return {
    title: front.title,
    language: withCountry(intl || tag),
    script,
    rightToLeft: dir === 'rtl',
    body: openMdx(readFileSync(join(root, file), 'utf8'), file, '').body,
    ...(!facts.half && { lead: front.summary }),
    sent: facts.sent ?? false,
    author: site,
    rights: fill(strings['share.sentence'], { title: front.title, site, address: home }),
    foot: fill(strings['share.sentence.paper'], {
      site,
      address: home.replace(/^https?:\/\//, ''),
      version: newest?.edition ?? '',
      date: dateIn(locale, newest?.date ?? ''),
    }),
    urlOf: (link) => {
      const target = targetOf(link);
      const url = target && urlOf(locale, target);
      return url === undefined ? undefined : new URL(url.replace(/^\//, ''), address).href;
    },
  } satisfies Words;
}

/**
 * The same file from the same words: `docx` writes the time of now, and names links at random.
 */
function settled(bytes: Buffer, date: string): Uint8Array {
  const names = new Map<string, string>();
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const text = strFromU8(content)
      .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace(/rId[\w-]{15,}/g, (id) => {
        names.set(id, names.get(id) ?? `rIdLink${names.size + 1}`);
        return names.get(id) ?? id;
      });
    return [name, strToU8(text)] as const;
  });
  return zipOf(Object.fromEntries(files), date);
}

/** Writes every file, and a link to it on its page and on the page that lists the paper. */
export async function makeWords(root: string, site: Site): Promise<number[]> {
  // Loaded late: a host without the tools of development has no such files, and all else.
  const { documentOf } = await import('./document.ts');
  const content = readContent(root);
  const date = content.versions.editions[0]?.date ?? '';
  const made = await Promise.all(
    locales.flatMap((locale) =>
      wordPages(content).map(async (page) => {
        const words = wordsOf(root, content, site.address, locale, page);
        const file = join(site.folder, locale, listed, wordName(page, locale));
        return [file, settled(await documentOf(words), date)] as const;
      }),
    ),
  );
  writeWhole(made);
  listPaper(site, [listed, ...wordPages(content).map((page) => slugOf('teachPage', { page }))]);
  return made.map(([file]) => statSync(file).size);
}

/** Is it the package that writes the files that is not there? */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes("'docx'");

await command(import.meta.filename, async (root) => {
  try {
    const sizes = await makeWords(root, builtSite(join(root, 'dist')));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return `${sizes.length} files for Word, ${Math.round(bytes / 1000)} kB`;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return 'No files for Word: the package docx is not installed. Run npm ci, without --omit=dev; then: npm run word';
  }
});
