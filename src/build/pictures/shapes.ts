// The pictures of scenes in three shapes, and all of them in one file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '#build/print/page.ts';
import { zipOf } from '#build/zip.ts';
import {
  picturesByPart,
  shapeFile,
  shapeNames,
  shapes,
  zipFile,
  type Shape,
} from '#content/downloads.ts';
import type { Content } from '#content/read.ts';
import { dayOf } from './colours.ts';
import { drawingCode, editionOf, type Kept } from './kept.ts';
import { inFile } from './licence.ts';

/** A drawing in a shape: all of it, on the ground of its section. Drawn larger than it is said to be, it would be blurred. */
async function pngOf(svg: Buffer, shape: Shape, background: string): Promise<Buffer> {
  const { width, height } = shapes[shape];
  const drawing = await sharp(svg).metadata();
  const by = Math.min(width / drawing.width, height / drawing.height);
  return inFile(sharp(svg, { density: 72 * by }))
    .resize(width, height, { fit: 'contain', background })
    .flatten({ background })
    .png({ palette: true, effort: 7, dither: 0 })
    .toBuffer();
}

/** Draws every picture of a scene in every shape, as far as it was not drawn before, and puts all into one file with their drawings. */
export async function drawShapes(
  root: string,
  { folder }: Site,
  content: Content,
  kept: Kept,
): Promise<{ count: number; drawn: number }> {
  const madeBy = editionOf(
    drawingCode(),
    sharp.versions.vips,
    ...Object.values(shapes).map(({ width, height }) => `${width}x${height}`),
  );
  const inZip: Record<string, Buffer> = {
    'LICENSE.txt': readFileSync(join(root, 'content/LICENSE')),
  };
  let [count, drawn] = [0, 0];
  for (const { colours, pictures } of picturesByPart(content))
    for (const picture of pictures) {
      const { tint } = dayOf(colours);
      const svg = readFileSync(join(root, `content/shared/pictures/${picture}.svg`));
      inZip[`${picture}.svg`] = svg;
      for (const shape of shapeNames) {
        const name = `${picture}-${shape}-${editionOf(madeBy, svg, tint)}.png`;
        const file = join(folder, shapeFile(picture, shape));
        if (await kept.put(name, file, () => pngOf(svg, shape, tint))) drawn++;
        count++;
        inZip[`${picture}-${shape}.png`] = readFileSync(file);
      }
    }
  writeFileSync(join(folder, zipFile), zipOf(inZip, content.versions.editions[0]?.date ?? ''));
  return { count, drawn };
}
