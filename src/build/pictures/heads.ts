// Adds the picture of link previews to the heads of pages. Done after the pictures are drawn, so
// that no page names a missing one.
import { escaped } from '#languages/escaped.ts';

/**
 * The tag after which it is inserted (components/frame/LinkPreview.astro); a page without it has no
 * preview.
 */
const before = /<meta property="og:url" content="[^"]*">/;
const written = /<meta (?:property="og:image[\w:]*"|name="twitter:card") content="[^"]*">/g;

/** Is this the HTML of a page that has the preview of a link? */
export const isShared = (html: string): boolean => before.test(html);

/** The HTML of a page as it was built. */
export const withoutPicture = (html: string): string => html.replace(written, '');

/** The HTML of a page with this picture of links to it, and no other. */
export function withPicture(
  html: string,
  { address, alt }: { address: string; alt: string },
): string {
  const tags = [
    ['property="og:image"', address],
    ['property="og:image:alt"', escaped(alt)],
    // Without it some show a small square, cut out of the middle.
    ['name="twitter:card"', 'summary_large_image'],
  ].map(([name, content]) => `<meta ${name} content="${content}">`);
  return withoutPicture(html).replace(before, (tag) => tag + tags.join(''));
}
