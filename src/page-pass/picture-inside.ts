// Puts the first picture of a page into the page: it is painted with the first words. As a file it
// is asked for when the page has come, and takes one round trip more on a slow line.
import { basename } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { textAt, type Assets } from './assets.ts';
import { attribute, elementsIn, readPage, remove, type Element, type Page } from './tree.ts';

/**
 * Bytes of the first round trip of a new connection (ten segments of TCP, RFC 6928), less what a
 * release writes into a head after the pass: the picture for links.
 */
const firstRoundTrip = 14_336 - 260;
/** Bytes of a page with its picture: what comes later is folded, or below what one reads first. */
const most = 16_384 - 260;

/**
 * Whether the first round trip brings a finished page up to the first thing that one opens below
 * its picture, or all of a page on which nothing opens.
 */
export function showsAtOnce(html: string): boolean {
  const file = gzipSync(html, { level: 9 });
  if (file.length <= firstRoundTrip) return true;
  const fold = html.indexOf('<details', html.indexOf(' data-file='));
  if (fold === -1 || file.length > most) return false;
  const first = file.subarray(0, firstRoundTrip);
  return gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).toString().length >= fold;
}

/** The picture that a page asks for first: a drawing in a file, the same on all screens. */
const firstPicture = ({ elements, isWhole }: Page): Element | undefined =>
  (isWhole ? elements : []).find(
    (element) =>
      element.tagName === 'img' &&
      attribute(element, 'fetchpriority') === 'high' &&
      attribute(element, 'src')?.endsWith('.svg') &&
      element.parentNode?.nodeName !== 'picture',
  );

/** Gives the parts of a drawing names that no other drawing in the page has. */
function nameParts(svg: Element, name: string): void {
  for (const { attrs } of elementsIn(svg))
    for (const attr of attrs)
      attr.value =
        attr.name === 'id' ? `${name}-${attr.value}` : attr.value.replace('url(#', `url(#${name}-`);
}

/**
 * Replaces the first picture of a page by its drawing; gives whether there is one. What the picture
 * was to the page stays: its class, its width, its alternative, and its address in `data-file`.
 */
export function putPictureInside(page: Page, assets: Assets): boolean {
  const image = firstPicture(page);
  const address = attribute(image, 'src');
  if (!image || !address) return false;
  const [svg] = readPage(textAt(address, assets)).elements;
  if (svg?.tagName !== 'svg' || !image.parentNode) return false;
  // The credit of a file is that of the page here.
  for (const credit of elementsIn(svg).filter(({ tagName }) => tagName === 'metadata'))
    remove(credit);
  nameParts(svg, basename(address, '.svg'));
  const alternative = attribute(image, 'alt');
  const kept = image.attrs.filter(({ name }) => name === 'class' || name === 'width');
  svg.attrs = [
    ...kept,
    { name: 'data-file', value: address },
    ...svg.attrs.filter(({ name }) => !/^(xmlns|width|height)/.test(name)),
    ...(alternative
      ? [
          { name: 'role', value: 'img' },
          { name: 'aria-label', value: alternative },
        ]
      : [{ name: 'aria-hidden', value: 'true' }]),
  ];
  svg.parentNode = image.parentNode;
  image.parentNode.childNodes.splice(image.parentNode.childNodes.indexOf(image), 1, svg);
  page.elements = elementsIn(page.root);
  return true;
}
