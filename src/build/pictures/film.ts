// `npm run film`: the story without words as a silent film and as an animated picture for chats,
// once as it is drawn and once mirrored, in dist/film/, and on the pages that offer them. A step of
// the release only. It needs ffmpeg; without it no film is made, and no page speaks of one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import encodeQR from 'qr';
import sharp from 'sharp';
import { command } from '#build/command.ts';
import { told } from '#build/errors.ts';
import type { Site } from '#build/print/page.ts';
import { builtSite } from '#build/print/printables.ts';
import { writeWhole } from '#build/whole-files.ts';
import { films, type Film } from '#content/films.ts';
import { readContent } from '#content/read.ts';
import { icons } from '#site/icons.ts';
import { codeOf, drawnOnce, editionOf } from './kept.ts';
import { fillFilms } from './film-places.ts';
import { inFile } from './licence.ts';

const size = { width: 960, height: 720 };
const small = { width: 480, height: 360 };
/** Pictures a second. */
const rate = 12;
/** Seconds of a change from one picture to the next; slow, so that nothing blinks. */
const change = 0.8;
/** Seconds of a picture, its change included: less for the cold ones, from 6 to 10. */
const secondsOf = (n: number, total: number): number =>
  n === total ? 5 : n >= 6 && n <= 10 ? 3 : 4;
const secondsOfEnd = 9;

/** What the film ends with: tell, help, a quiet place, and the address of the site as a code. */
function endOf(address: URL, kite: string): Buffer {
  const rows = encodeQR(address.href, 'raw', { ecc: 'medium', border: 2 });
  const code = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  const tile = (x: number, y: number, ground: string, inside: string): string =>
    `<g transform="translate(${x} ${y})"><rect width="280" height="280" rx="40" fill="${ground}"/>${inside}</g>`;
  const sign = (icon: keyof typeof icons, ink: string): string =>
    `<path transform="translate(56 56) scale(7)" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${icons[icon]}"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="#fff6e6"/>${[
      tile(180, 60, '#e2efdf', sign('hand', '#1d5230')),
      tile(500, 60, '#f6b445', sign('phone', '#1c2a44')),
      tile(
        180,
        380,
        '#dfeef2',
        `<svg x="30" y="30" width="220" height="220" viewBox="0 0 44 44">${kite}</svg>`,
      ),
      tile(
        500,
        380,
        '#fff',
        `<path transform="translate(10 10) scale(${260 / rows.length})" d="${code}" shape-rendering="crispEdges"/>`,
      ),
    ].join('')}</svg>`,
  );
}

/** The pictures of a film, its end last, in a size. */
const drawnIn = (
  stills: readonly Buffer[],
  { width, height }: { width: number; height: number },
  mirrored: boolean,
): Promise<Buffer[]> =>
  Promise.all(
    stills.map((svg, i) =>
      sharp(svg, { density: (72 * width) / (i === stills.length - 1 ? size.width : 480) })
        .resize(width, height)
        .flop(mirrored && i < stills.length - 1)
        .flatten({ background: '#fff' })
        .png()
        .toBuffer(),
    ),
  );

/** Runs ffmpeg; throws what it said. */
function ffmpeg(args: readonly string[]): void {
  const { status, stderr } = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw told(`ffmpeg made no film. It said: ${stderr.trim()}`);
}

/** The pictures one after the other, each growing out of the one before; nothing else moves. */
function filmOf(pictures: readonly Buffer[], seconds: readonly number[], credit: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    const inputs = pictures.flatMap((png, i) => {
      const file = join(folder, `${i}.png`);
      writeFileSync(file, png);
      return ['-framerate', String(rate), '-i', file];
    });
    // Each picture is read once, and repeated for as long as it is seen.
    const held = seconds.map(
      (length, i) =>
        `[${i}:v]loop=loop=${Math.ceil((length + change) * rate)}:size=1,setpts=N/${rate}/TB,fps=${rate}[p${i}]`,
    );
    let at = 0;
    const changes = seconds.slice(0, -1).map((length, i) => {
      at += length;
      const from = i === 0 ? '[p0]' : `[f${i}]`;
      return `${from}[p${i + 1}]xfade=duration=${change}:offset=${at}[f${i + 1}]`;
    });
    const film = join(folder, 'film.mp4');
    ffmpeg([
      ...inputs,
      ...[
        '-filter_complex',
        `${[...held, ...changes].join(';')};[f${changes.length}]format=yuv420p[film]`,
      ],
      ...['-map', '[film]', '-t', String(at + secondsOfEnd), '-an'],
      ...['-c:v', 'libx264', '-preset', 'medium', '-tune', 'animation', '-crf', '27'],
      ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart'],
      ...credit.flatMap((line) => ['-metadata', line]),
      film,
    ]);
    return readFileSync(film);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the films of a site, as far as they are not in `cache`; says what it did. */
export async function makeFilms(
  root: string,
  site: Site,
  cache = join(root, '.cache/film'),
): Promise<string> {
  const version = spawnSync('ffmpeg', ['-version'], { encoding: 'utf8' });
  if (version.error)
    return 'No film was made, since there is no ffmpeg on this computer, and no page speaks of one. To have it: apt-get install ffmpeg (or brew, winget), then npm run film';
  const { withoutWords, versions } = readContent(root);
  const [{ date } = { date: '' }] = versions.editions;
  const { frames } = withoutWords;
  const drawing = (name: string): Buffer =>
    readFileSync(join(root, `content/shared/pictures/${name}.svg`));
  const [kite = ''] = /(?<=<svg[^>]*>)[^]*(?=<\/svg>)/.exec(
    readFileSync(join(root, 'public/favicon.svg'), 'utf8'),
  ) ?? [''];
  const stills = [...frames.map(drawing), endOf(site.address, kite)];
  const seconds = [...frames.map((_, i) => secondsOf(i + 1, frames.length)), secondsOfEnd];
  const edition = editionOf(codeOf('film.ts', 'licence.ts'), version.stdout, date, ...stills);
  const credit = [
    'title=Leo',
    'artist=The makers of “Child trafficking, explained for children”',
    'copyright=CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    `date=${date}`,
  ];
  let made = 0;
  const keep = async (
    { file }: Film,
    ending: string,
    make: () => Promise<Uint8Array>,
  ): Promise<number> => {
    const { bytes, isNew } = await drawnOnce({ folder: cache, name: file, edition, ending }, make);
    made += isNew ? 1 : 0;
    writeWhole([[join(site.folder, `film/${file}.${ending}`), Buffer.from(bytes)]]);
    return bytes.length;
  };
  mkdirSync(join(site.folder, 'film'), { recursive: true });
  let total = 0;
  for (const film of films) {
    const pictures = await drawnIn(stills, size, film.mirrored);
    total += await keep(film, 'mp4', () => Promise.resolve(filmOf(pictures, seconds, credit)));
    total += await keep(film, 'jpg', () =>
      inFile(sharp(pictures[0]), date).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
    );
    total += await keep(film, 'webp', async () =>
      inFile(sharp(await drawnIn(stills, small, film.mirrored), { join: { animated: true } }), date)
        .webp({ quality: 72, effort: 6, loop: 1, delay: seconds.map((some) => some * 1000) })
        .toBuffer(),
    );
  }
  const pages = fillFilms(
    site,
    seconds.reduce((sum, some) => sum + some, 0),
  );
  return `${films.length} films and as many pictures that move, ${Math.round(total / 1000)} kB, on ${pages} pages: ${made} files made, the others as they were`;
}

await command(import.meta.filename, (root) => makeFilms(root, builtSite(join(root, 'dist'))));
