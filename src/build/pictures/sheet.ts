// The page that Chromium draws as the picture of a link preview: a drawing, and words beside it in
// the site's fonts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escaped } from '#languages/escaped.ts';
import { languages, type Locale } from '#languages/locales.ts';
import type { Script } from '#languages/types.ts';
import type { LinkPicture } from '#content/previews.ts';
import { dayOf } from './colours.ts';

/** As chats and networks show it without cutting. */
export const previewSize = { width: 1200, height: 630 };

const { resolve } = createRequire(import.meta.url);
/** The display letters of each script: those of its own, then those for numbers and signs. */
const families: Record<Script, readonly string[]> = {
  latin: ['rubik latin', 'rubik latin-ext'],
  cyrillic: ['rubik cyrillic', 'rubik latin'],
  arabic: ['baloo-bhaijaan-2 arabic', 'baloo-bhaijaan-2 latin'],
  han: ['noto-sans-sc chinese-simplified', 'noto-sans-sc latin'],
};
const lineHeight: Record<Script, number> = { latin: 1.15, cyrillic: 1.15, arabic: 1.3, han: 1.3 };
const face = (name: string): string => {
  const [family = '', letters = ''] = name.split(' ');
  const file = resolve(`@fontsource/${family}/files/${family}-${letters}-700-normal.woff2`);
  return `@font-face{font-family:"${name}";font-weight:700;src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`;
};

/** The page into which the pictures of a language are written one after the other. */
export function emptySheet(locale: Locale): string {
  const { tag, dir, script } = languages[locale];
  const names = families[script].map((name) => `"${name}"`).join(',');
  return `<!doctype html><html lang="${tag}" dir="${dir}"><meta charset="utf-8"><style>
${families[script].map(face).join('')}
* { box-sizing: border-box; margin: 0 }
body { position: relative; width: ${previewSize.width}px; height: ${previewSize.height}px; overflow: hidden; background: var(--tint); color: var(--fill); font: 700 68px/${lineHeight[script]} ${names} }
.turned { transform: scaleX(-1) }
.all { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; object-position: 50% 62% }
.hills { position: absolute; inset: auto 0 0; width: 100% }
.hills ~ h1 { position: absolute; inset: 52px 72px auto; color: #1c2a44; font-size: 68px }
.beside { position: absolute; inset-block: 0; inset-inline: 64px 752px; display: flex; flex-direction: column; justify-content: center; gap: 24px }
.beside h1 { font-size: inherit }
.beside p { margin-block-start: 20px; font-size: 30px }
.beside svg { width: 60px; flex: none }
.card { position: absolute; inset-block-start: 62px; inset-inline-end: 48px; width: 660px; padding: 14px; border-radius: 32px; background: #fff; box-shadow: 0 10px 0 #3a241033 }
</style><body>`;
}

/** The kite of the site: whose picture it is, without a name that says what it is about. */
const sign = readFileSync(join(import.meta.dirname, '../../../public/favicon.svg'), 'utf8');

/**
 * The markup of one picture. `svg`: the text of its drawing; `turned`: mirrored in right-to-left
 * scripts.
 */
export function writtenOn(
  { words, note, drawing, colours }: LinkPicture,
  svg: string,
  turned: boolean,
): string {
  const { tint, fill } = dayOf(colours);
  const image = (place: string): string =>
    `<img class="${place}${turned ? ' turned' : ''}" alt src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
  const heading = words ? `<h1>${escaped(words)}</h1>` : '';
  const isWide = drawing === 'home-hero-wide';
  return `<style>body{--tint:${isWide ? '#ffe9c2' : tint};--fill:${fill}}</style>${
    isWide
      ? image('hills') + heading
      : words
        ? `<div class="beside"><div>${heading}${note ? `<p>${escaped(note)}</p>` : ''}</div>${sign}</div>${image('card')}`
        : image('all')
  }`;
}
