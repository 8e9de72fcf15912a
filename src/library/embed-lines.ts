// HTML to embed in another site. Without styles, scripts and classes, which most systems remove.
import { shapes } from '#content/downloads.ts';
import { escaped } from '#languages/escaped.ts';
import { languages, type Locale } from '#languages/locales.ts';

/**
 * The sizes of a card: for a column, for a line of its own, and as wide as its container. The
 * longest text of every language fits each of them.
 */
export const cardSizes = [
  { width: '320', height: '400' },
  { width: '600', height: '240' },
  { width: '100%', height: '400' },
] as const;
export type CardSize = (typeof cardSizes)[number];

/**
 * A card in a frame. Sandboxed: it may only open this site in the whole window when pressed. Lazy,
 * and without a referrer.
 */
export const frameLines = (src: string, title: string, { width, height }: CardSize): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-top-navigation-by-user-activation" style="border:0;max-width:100%"></iframe>`;

/** What a card without a frame says. Addresses are whole ones. */
export interface PlainCard {
  title: string;
  line: string;
  /** The wide PNG of the scene. */
  picture: { src: string; alt: string };
  /** Where the scene is read, and the words that lead there. */
  href: string;
  read: string;
  /** The same for help. */
  helpHref: string;
  help: string;
  credit: string;
}
/** The same without a frame, for systems that take frames away, and for letters. */
export function plainLines(locale: Locale, card: PlainCard): string {
  const { tag, dir } = languages[locale];
  const { src, alt } = card.picture;
  // E-mail programs use these pixels on any screen.
  const [width, height] = [shapes.wide.width / 2, shapes.wide.height / 2];
  return [
    `<div lang="${tag}" dir="${dir}">`,
    `<p><a href="${escaped(card.href)}"><img src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></a></p>`,
    `<p><strong>${escaped(card.title)}</strong><br>${escaped(card.line)}</p>`,
    `<p><a href="${escaped(card.href)}">${escaped(card.read)}</a> · <a href="${escaped(card.helpHref)}">${escaped(card.help)}</a></p>`,
    `<p><small>${escaped(card.credit)}</small></p>`,
    '</div>',
  ].join('\n');
}
