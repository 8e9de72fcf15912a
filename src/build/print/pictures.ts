// The drawings of a long page, as pictures: what makes a PDF with a hundred of them light.
import { languages, type Locale } from '#languages/locales.ts';
import type { Page } from 'playwright';

/**
 * With more drawings than this a PDF is lighter with bitmaps. In lines a drawing has a third of the
 * bytes, and the largest stay drawings: in a bitmap the outlines become dots for a copier.
 */
const manyDrawings = { coloured: 12, lines: 30 };
/** In lines, the part of the bytes of pictures for those that stay drawings, and for the others. */
const partsInLines = { drawings: 0.8, bitmaps: 0.45 };
/** Bytes of a drawing in a PDF for each of its file; 1.0 in the booklet, 1.7 in the story. */
const bytesInPdf = 1.05;
/**
 * The highest resolution in pixels an inch, and the byte budget for all pictures, lower with heavy
 * fonts, higher where there are hardly any words: a PDF must stay under 1.5 MB.
 */
const pixels = 180;
const bytesOfPictures = 1_350_000;
const bytesFor = {
  latin: 1_110_000,
  arabic: 1_020_000,
  cyrillic: 1_030_000,
  han: 940_000,
} as const;

/** Runs in the page: marks the largest pictures as drawings to keep, as many as fit. */
async function keepLargest({ budget, each }: { budget: number; each: number }): Promise<void> {
  const areaOf = (image: HTMLImageElement): number => image.clientWidth * image.clientHeight;
  let left = budget;
  for (const image of [...document.images].sort((a, b) => areaOf(b) - areaOf(a))) {
    left -= (await (await fetch(image.src)).text()).length * each;
    if (left < 0) return;
    image.dataset.drawn = '';
  }
}

/** Pixels of a bitmap for each of the page, bytes of all of them, and whether they are in lines. */
interface Bitmaps {
  scale: number;
  budget: number;
  lines: boolean;
}

/**
 * Runs in the page: replaces every other drawing by a bitmap at the resolution of its printed size;
 * together within `budget` bytes. In lines its greys are two, without the noise of a JPEG, which a
 * copier prints as dirt; where one sees through it, it stays so.
 */
async function drawOnce({ scale, budget, lines }: Bitmaps): Promise<void> {
  // A picture that keeps its shape in a box of another one (object-fit) has its own size there.
  const sizeOf = (image: HTMLImageElement): { width: number; height: number } => {
    const { width, height } = image.getBoundingClientRect();
    const { naturalWidth, naturalHeight } = image;
    if (getComputedStyle(image).objectFit !== 'contain') return { width, height };
    const scale = Math.min(width / naturalWidth, height / naturalHeight);
    return { width: naturalWidth * scale, height: naturalHeight * scale };
  };
  const nameOf = (image: HTMLImageElement): string =>
    [image.src, ...Object.values(sizeOf(image)).map(Math.round)].join(' ');
  const penOn = (width: number, height: number): CanvasRenderingContext2D => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: lines });
    if (!pen) throw new Error('This Chromium has no canvas to draw on.');
    return pen;
  };
  /** Whether nothing behind a picture is seen: tried in small. */
  const isWholeOf = (image: HTMLImageElement): boolean => {
    const pen = penOn(64, 64);
    pen.drawImage(image, 0, 0, 64, 64);
    return pen.getImageData(0, 0, 64, 64).data.every((value, i) => i % 4 < 3 || value > 0);
  };
  const draw = async (image: HTMLImageElement, by: number): Promise<Blob> => {
    const size = sizeOf(image);
    const [width, height] = [Math.round(size.width * by), Math.round(size.height * by)];
    const style = getComputedStyle(image);
    const pen = penOn(width, height);
    const isWhole = isWholeOf(image);
    if (isWhole) {
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, width, height);
    }
    // Round corners are drawn too: cut by the PDF, each would cost a mask.
    const corner = (value: string, whole: number): number =>
      value.endsWith('%') ? (parseFloat(value) / 100) * whole : parseFloat(value) * by;
    pen.beginPath();
    const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map((place) => {
      const [x = '0', y = x] = style.getPropertyValue(`border-${place}-radius`).split(' ');
      return { x: corner(x, width), y: corner(y, height) };
    });
    pen.roundRect(0, 0, width, height, corners);
    pen.clip();
    pen.filter = style.filter;
    pen.drawImage(image, 0, 0, width, height);
    if (lines) {
      const few = pen.getImageData(0, 0, width, height);
      // Of four bytes a pixel the last is how much one sees through it.
      const { data } = few;
      for (let i = 0; i < data.length; i++)
        if (i % 4 < 3) data[i] = Math.round((data[i] ?? 0) / 85) * 85;
      pen.putImageData(few, 0, 0);
    }
    return new Promise((done) =>
      pen.canvas.toBlob(
        (blob) => done(blob ?? new Blob()),
        lines || !isWhole ? 'image/png' : 'image/jpeg',
        0.72,
      ),
    );
  };
  const images = [...document.images].filter((image) => image.dataset.drawn === undefined);
  const distinct = [...new Map(images.map((image) => [nameOf(image), image]))];
  const drawAll = async (by: number): Promise<Map<string, Blob>> =>
    new Map(
      await Promise.all(
        distinct.map(async ([name, image]) => [name, await draw(image, by)] as const),
      ),
    );
  let drawn = await drawAll(scale);
  const bytes = [...drawn.values()].reduce((sum, { size }) => sum + size, 0);
  if (bytes > budget) drawn = await drawAll(scale * (budget / bytes) ** 0.8);
  const addresses = new Map([...drawn].map(([name, blob]) => [name, URL.createObjectURL(blob)]));
  const named = images.map((image) => [image, addresses.get(nameOf(image)) ?? image.src] as const);
  for (const [image, address] of named) {
    image.style.filter = 'none';
    image.style.borderRadius = '0';
    image.src = address;
  }
  await Promise.all(images.map((image) => image.decode()));
}

/**
 * Turns the drawings of a page with many of them into pictures. `alone`: it is hardly more than its
 * pictures. `few`: also where it has few of them, since each fills its page.
 */
export async function drawPictures(
  page: Page,
  locale: Locale,
  { alone = false, few = false }: { alone?: boolean | undefined; few?: boolean },
): Promise<void> {
  const { lines, count } = await page.evaluate(() => ({
    lines: location.hash === '#ink',
    count: document.images.length,
  }));
  if (!few && count <= manyDrawings[lines ? 'lines' : 'coloured']) return;
  const budget = alone ? bytesOfPictures : bytesFor[languages[locale].script];
  if (lines)
    await page.evaluate(keepLargest, {
      budget: budget * partsInLines.drawings,
      each: bytesInPdf,
    });
  await page.evaluate(drawOnce, {
    scale: pixels / 96,
    budget: lines ? budget * partsInLines.bitmaps : budget,
    lines,
  });
}
