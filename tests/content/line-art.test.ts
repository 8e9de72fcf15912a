// Drawings in lines, as a copier prints them that knows only black and white: every face is there.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { lineArt } from '#build/pictures/line-art.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

const folder = join(root, 'content/shared/pictures');
const drawings = globSync('*.svg', { cwd: folder })
  .sort()
  .map((name) => ({ name, svg: readFileSync(join(folder, name), 'utf8') }));
/** The pupils of every eye, in every drawing. */
const pupil = '#1b0f0b';
const most = 600;

interface Raster {
  at: (x: number, y: number) => readonly [number, number, number];
  width: number;
  height: number;
}
async function rasterOf(svg: string): Promise<Raster> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(most, most, { fit: 'inside' })
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const i = (y * info.width + x) * 3;
    return [data[i] ?? 255, data[i + 1] ?? 255, data[i + 2] ?? 255] as const;
  };
  return { at, width: info.width, height: info.height };
}

/** The pixels that can be reached from one of these, over pixels for which `may` holds. */
function reached(
  { width, height }: Raster,
  from: readonly number[],
  may: (x: number, y: number) => boolean,
): Set<number> {
  const seen = new Set(from.filter((i) => may(i % width, Math.floor(i / width))));
  const left = [...seen];
  for (let i = left.pop(); i !== undefined; i = left.pop())
    for (const [x, y] of [
      [(i % width) - 1, Math.floor(i / width)],
      [(i % width) + 1, Math.floor(i / width)],
      [i % width, Math.floor(i / width) - 1],
      [i % width, Math.floor(i / width) + 1],
    ] as const) {
      const next = y * width + x;
      if (x < 0 || y < 0 || x >= width || y >= height || seen.has(next) || !may(x, y)) continue;
      seen.add(next);
      left.push(next);
    }
  return seen;
}

/** The eyes that are seen in a drawing, each as its pixels. */
async function eyesIn(svg: string): Promise<number[][]> {
  const raster = await rasterOf(svg.replaceAll(pupil, '#ff00ff'));
  const isEye = (x: number, y: number): boolean => {
    const [r, g, b] = raster.at(x, y);
    return r > 200 && g < 60 && b > 200;
  };
  const eyes: number[][] = [];
  const known = new Set<number>();
  for (let i = 0; i < raster.width * raster.height; i++) {
    if (known.has(i) || !isEye(i % raster.width, Math.floor(i / raster.width))) continue;
    const eye = reached(raster, [i], isEye);
    for (const pixel of eye) known.add(pixel);
    // A face far away has eyes of a few dots.
    if (eye.size >= 40) eyes.push([...eye]);
  }
  return eyes;
}

test('in lines, a drawing has ink, white and two light greys only: no skin, cloth or hair is darker than 22 %', () => {
  assert.ok(drawings.length > 200);
  for (const { name, svg } of drawings) {
    const shapes = lineArt(svg).replace(
      /<(defs|clipPath|mask|symbol)[^]*?<\/\1>|<(svg|g)\b[^>]*>/g,
      '',
    );
    const colours = new Set([...shapes.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, c]) => c));
    for (const known of ['none', '#fff', '#e4e4e4', '#c8c8c8', '#111']) colours.delete(known);
    assert.deepEqual([...colours], [], name);
  }
});

test('in lines, glasses keep each rim, though one sees through their glass', () => {
  const rims = (svg: string, rim: RegExp): number =>
    [...svg.matchAll(/<g [^>]*fill-opacity="[^>]* stroke="#[^>]*>([^]*?)<\/g>/g)].flatMap(
      ([, inside = '']) => [...inside.matchAll(rim)],
    ).length;
  let found = 0;
  for (const { name, svg } of drawings) {
    const drawn = rims(svg, /<(circle|ellipse|path)\b/g);
    found += drawn;
    assert.equal(rims(lineArt(svg), / stroke="#111"/g), drawn, name);
  }
  assert.ok(found > 50, `${found} rims were looked at`);
});

test('at 50 % black and white every eye is there in its white, and every face has a closed outline; a drawing is white for three quarters', async () => {
  let eyes = 0;
  for (const { name, svg } of drawings) {
    const lines = await rasterOf(lineArt(svg));
    const { width, height } = lines;
    const isBlack = (x: number, y: number): boolean => lines.at(x, y)[0] < 128;
    let ink = 0;
    for (let i = 0; i < width * height; i++)
      ink += 255 - lines.at(i % width, Math.floor(i / width))[0];
    const share = ink / 255 / width / height;
    assert.ok(share < 0.25, `${name} is ${(share * 100).toFixed(1)} % ink`);
    const isAlone = /^(head|cast)-/.test(name);
    const outside = isAlone
      ? reached(lines, [0, width - 1], (x, y) => !isBlack(x, y))
      : new Set<number>();
    for (const eye of await eyesIn(svg)) {
      eyes++;
      const black = eye.filter((i) => isBlack(i % width, Math.floor(i / width))).length;
      assert.ok(
        black > eye.length * 0.5,
        `${name}: an eye is ${black} of ${eye.length} dots black`,
      );
      const xs = eye.map((i) => i % width);
      const ys = eye.map((i) => Math.floor(i / width));
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      const by = Math.ceil((right - left) * 0.7);
      const around: number[] = [];
      for (let y = Math.max(0, top - by); y <= Math.min(height - 1, bottom + by); y++)
        for (let x = Math.max(0, left - by); x <= Math.min(width - 1, right + by); x++)
          around.push(y * width + x);
      const white = around.filter((i) => !isBlack(i % width, Math.floor(i / width)));
      assert.ok(
        white.length > around.length * 0.3,
        `${name}: an eye has ${white.length} of ${around.length} dots white around it`,
      );
      assert.ok(!white.some((i) => outside.has(i)), `${name}: a face has no closed outline`);
    }
  }
  assert.ok(eyes > 400, `${eyes} eyes were looked at`);
});
