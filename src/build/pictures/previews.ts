// The pictures of links: drawn by Chromium, and named in the heads of the pages that they are of.
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { chromiumArgs } from '#build/print/chromium.ts';
import type { Site } from '#build/print/page.ts';
import { chromiumToPrint } from '#build/print/printables.ts';
import { writeWhole } from '#build/whole-files.ts';
import { alternativeOf, type LinkPicture, type LinkPictures } from '#content/previews.ts';
import type { Content } from '#content/read.ts';
import { languages, locales } from '#languages/locales.ts';
import { isShared, withPicture } from './heads.ts';
import { codeOf, drawnOnce, editionOf } from './kept.ts';
import { inFile } from './licence.ts';
import { emptySheet, previewSize, writtenOn } from './sheet.ts';

/** Messengers leave out what is heavier. */
const heaviest = 100_000;

/** A picture as a JPEG, as sharp as it can be in the bytes that it may have. */
async function jpegOf(png: Buffer, date: string): Promise<Buffer> {
  for (const quality of [88, 80, 72, 64]) {
    const jpeg = await inFile(sharp(png), date).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= heaviest) return jpeg;
  }
  throw new Error(`A picture of a link has more than ${heaviest} bytes as a JPEG of quality 64.`);
}

/** Runs in the page: makes the words smaller until they have room. */
async function settle(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
  const words = document.querySelector<HTMLElement>('.beside > div');
  for (let size = 68; words && size > 32; size -= 2) {
    words.style.fontSize = `${size}px`;
    if (words.offsetHeight <= 430 && words.scrollWidth <= words.clientWidth) break;
  }
}

/** Draws the pictures of links that are asked for and not cached; gives the file of every one. */
export async function drawPreviews(
  root: string,
  { folder }: Site,
  content: Content,
  pictures: LinkPictures,
  cache: string,
  isAsked: (picture: LinkPicture) => boolean,
): Promise<{ files: Map<LinkPicture, string>; drawn: number }> {
  const date = content.versions.editions[0]?.date ?? '';
  const browser = await chromium.launch({
    executablePath: chromiumToPrint(undefined, {
      command: 'npm run pictures',
      makes: 'picture',
    }),
    args: chromiumArgs,
  });
  const sheets = new Map(locales.map((locale) => [locale, emptySheet(locale)]));
  const madeBy = editionOf(
    codeOf('previews.ts', 'sheet.ts', 'licence.ts'),
    browser.version(),
    date,
    ...sheets.values(),
  );
  const files = new Map<LinkPicture, string>();
  const left = [...pictures.all];
  let drawn = 0;
  const worker = async (): Promise<void> => {
    let page: Page | undefined;
    let shown: string | undefined;
    for (let picture = left.shift(); picture; picture = left.shift()) {
      const { name, drawing, locale = 'en' } = picture;
      const svg = readFileSync(join(root, `content/shared/pictures/${drawing}.svg`), 'utf8');
      const isTurned = languages[locale].dir === 'rtl' && content.credits[drawing]?.mirror === true;
      const html = writtenOn(picture, svg, isTurned);
      const edition = editionOf(madeBy, html);
      files.set(picture, `${name}-${edition}.jpg`);
      if (!isAsked(picture)) continue;
      const { bytes, isNew } = await drawnOnce(
        { folder: cache, name, edition, ending: 'jpg' },
        async () => {
          page ??= await browser.newPage({ viewport: previewSize });
          if (shown !== locale) await page.setContent(sheets.get(locale) ?? '');
          shown = locale;
          await page.evaluate((body) => void (document.body.innerHTML = body), html);
          await page.evaluate(settle);
          return jpegOf(await page.screenshot(), date);
        },
      );
      writeWhole([[join(folder, 'previews', `${name}-${edition}.jpg`), bytes]]);
      if (isNew) drawn++;
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  } finally {
    await browser.close();
  }
  return { files, drawn };
}

/** Adds the picture of its preview to every page that has one; gives the number of pages. */
export function namePreviews(
  { folder, address }: Site,
  content: Content,
  pictures: LinkPictures,
  files: ReadonlyMap<LinkPicture, string>,
): number {
  let named = 0;
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    if (!isShared(html)) continue;
    const path = page
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    const picture = pictures.of(path);
    const locale = locales.find((one) => path.startsWith(`${one}/`)) ?? 'en';
    const changed = withPicture(html, {
      address: new URL(`previews/${files.get(picture) ?? ''}`, address).href,
      alt: alternativeOf(content, locale, picture),
    });
    if (changed !== html) writeWhole([[file, changed]]);
    named++;
  }
  // Only now does no page name what was drawn before.
  const drawn = new Set(files.values());
  for (const name of readdirSync(join(folder, 'previews')))
    if (!drawn.has(name)) rmSync(join(folder, 'previews', name));
  return named;
}
