// Lines to copy into another site. They are plain HTML: most systems take styles, scripts and classes away.
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** How large a card may be: for a column, for a line of its own, and as wide as its place. It shows the whole of the longest text of every language at each of them. */
export const cardSizes = [
  { width: '320', height: '400' },
  { width: '600', height: '240' },
  { width: '100%', height: '400' },
] as const;
export type CardSize = (typeof cardSizes)[number];

/**
 * A card in a frame. It may do nothing but open this site in the whole window when it is pressed, waits until it is near, and its browser does not say on which page it stands.
 */
export const frameLines = (src: string, title: string, { width, height }: CardSize): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-top-navigation-by-user-activation" style="border:0;max-width:100%"></iframe>`;
