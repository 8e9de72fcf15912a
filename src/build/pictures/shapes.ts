// The pictures of scenes in the shapes in which others pass them on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Colours } from '#content/colours.ts';
import { shapes, type Shape } from '#content/downloads.ts';
import { dayOf } from './colours.ts';
import { codeOf, drawnOnce, editionOf } from './kept.ts';
import { inFile } from './licence.ts';

/**
 * A drawing in a shape: all of it, on the ground of its section. `density` is set because enlarging
 * the raster would blur it.
 */
async function pngOf(
  svg: Buffer,
  { width, height }: { width: number; height: number },
  background: string,
  date: string,
): Promise<Uint8Array> {
  const drawing = await sharp(svg).metadata();
  const by = Math.min(width / drawing.width, height / drawing.height);
  return inFile(sharp(svg, { density: 72 * by }), date)
    .resize(width, height, { fit: 'contain', background })
    .flatten({ background })
    .png({ palette: true, effort: 7, dither: 0 })
    .toBuffer();
}

/**
 * The picture of a scene in a shape, as a PNG: drawn on first use and cached in .cache/pictures/.
 * `colours`: around it; `date`: the day of the edition.
 */
export async function pictureInShape(
  picture: string,
  shape: Shape,
  { colours, date }: { colours: Colours; date: string },
): Promise<Uint8Array> {
  const svg = readFileSync(join(process.cwd(), `content/shared/pictures/${picture}.svg`));
  const { tint } = dayOf(colours);
  const size = shapes[shape];
  const edition = editionOf(
    codeOf('shapes.ts', 'licence.ts'),
    sharp.versions.vips,
    JSON.stringify(size),
    svg,
    tint,
    date,
  );
  const { bytes } = await drawnOnce(
    {
      folder: join(process.cwd(), '.cache/pictures'),
      name: `${picture}-${shape}`,
      edition,
      ending: 'png',
    },
    () => pngOf(svg, size, tint, date),
  );
  return bytes;
}
