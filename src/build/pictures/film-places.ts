// Writes the film into the pages that offer it (components/share/FilmPlace.astro): only when it has
// been made its sizes are known.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Site } from '#build/print/page.ts';
import { writeWhole } from '#build/whole-files.ts';
import { escaped } from '#languages/escaped.ts';
import { sizeIn } from '#languages/format.ts';
import { locales } from '#languages/locales.ts';
import { attribute, elementsIn } from '#page-pass/index.ts';

/** What a place says: the name of the film, of its two files and of its code, and how it ends. */
export type FilmWords = Record<'label' | 'mp4' | 'webp' | 'code' | 'end', string>;

/** Minutes and seconds: `1:27`. */
const timeOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/**
 * Fills the places for a film in the pages of a site whose film is `seconds` long; gives how many.
 * It is loaded when somebody starts it, and never starts by itself.
 */
export function fillFilms({ folder, address }: Site, seconds: number): number {
  let filled = 0;
  for (const locale of locales)
    for (const page of globSync(`${locale}/share/**/*.html`, { cwd: folder })) {
      const html = readFileSync(join(folder, page), 'utf8');
      if (!html.includes('data-film')) continue;
      let text = '';
      let end = 0;
      for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
        const file = attribute(element, 'data-film');
        const place = element.sourceCodeLocation;
        if (!file || !place?.startTag || !place.endTag) continue;
        const words = JSON.parse(attribute(element, 'data-words') ?? '') as FilmWords;
        const at = (ending: string): string => `${address.pathname}film/${file}.${ending}`;
        const link = (ending: 'mp4' | 'webp'): string => {
          const path = join(folder, `film/${file}.${ending}`);
          if (!existsSync(path)) throw new Error(`${path} is not there.`);
          const said = words[ending]
            .replace('{size}', sizeIn(locale, statSync(path).size))
            .replace('{time}', timeOf(seconds));
          return `<p><a href="${at(ending)}" download>${escaped(said)}</a></p>`;
        };
        text += html.slice(end, place.startTag.endOffset);
        const video = (site: string, poster: string): string =>
          `<video controls preload="none" width="960" height="720" poster="${site}${poster}" aria-label="${escaped(words.label)}" src="${site}${at('mp4')}"></video>`;
        // On the page its first picture as a drawing, which is five times lighter.
        text += `${video('', `${address.pathname}pictures/leo-01.svg`)}<p>${escaped(words.end)}</p>${link('mp4')}${link('webp')}`;
        text += `<p>${escaped(words.code)}</p><code dir="ltr" lang="en">${escaped(video(address.origin, at('jpg')))}</code>`;
        end = place.endTag.startOffset;
        filled++;
      }
      writeWhole([[join(folder, page), text + html.slice(end)]]);
    }
  return filled;
}
