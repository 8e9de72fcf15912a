// Parses a rendered page and applies small steps, so that it fits into one round trip, is safe,
// and, in class mode, works from a disk.
import { askEarly, type Imports } from './ask-early.ts';
import type { Assets } from './assets.ts';
import { refuseForeignCode } from './foreign-code.ts';
import { joinSheets } from './one-sheet.ts';
import { showsAtOnce, putPictureInside } from './picture-inside.ts';
import { loadFromAnyHost, writePolicy, type ClassicScripts } from './policy.ts';
import { makeAddressesRelative } from './relative-addresses.ts';
import { serialize } from './serialize.ts';
import { readPage, type Page } from './tree.ts';
import { dropWhiteSpace } from './white-space.ts';
import { keepWordsWhole } from './whole-words.ts';

export interface Site {
  /** The only scripts that may stand in a page. */
  inlineScripts: readonly string[];
  /** The classic scripts that pages link. */
  scripts: ClassicScripts;
}
/** What is known of it when its pages are rendered. */
export interface BuiltSite extends Site {
  /** Its files, and what its scripts bring. */
  assets: Assets;
  imports: Imports;
}

/** Where a page stands. */
export interface Place {
  /** Its path on the site, with the base path. */
  address: string;
  /** It is carried on a stick: its addresses become relative. */
  isCarried: boolean;
  /** It is for the frames of other sites. */
  isFramed: boolean;
}

/** A built file as a tree, with code of the site only and no white space that nobody sees. */
function prepared(html: string, { inlineScripts }: BuiltSite): Page {
  const page = readPage(html);
  refuseForeignCode(page, inlineScripts);
  dropWhiteSpace(page);
  return page;
}

/** The file of a prepared page. */
function completed(
  page: Page,
  { scripts, assets, imports }: BuiltSite,
  { address, isCarried, isFramed }: Place,
): string {
  if (page.isWhole) {
    keepWordsWhole(page);
    const sheet = joinSheets(page, assets);
    if (isCarried) makeAddressesRelative(page, address);
    else askEarly(page, imports);
    writePolicy(page, sheet, scripts);
    if (isFramed) loadFromAnyHost(page, ['img-src', 'font-src']);
  }
  return serialize(page.root);
}

/** A finished page or template file. Its first picture is inside where it still shows at once. */
export function finish(
  html: string,
  site: BuiltSite,
  { address = '/', isCarried = false, isFramed = false }: Partial<Place> = {},
): string {
  const place = { address, isCarried, isFramed };
  const page = prepared(html, site);
  const hasPicture = !isCarried && putPictureInside(page, site.assets);
  const file = completed(page, site, place);
  return hasPicture && !showsAtOnce(file) ? completed(prepared(html, site), site, place) : file;
}
