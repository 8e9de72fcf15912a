// The drawings of a long page, as pictures: what makes a PDF with a hundred of them light.
import { languages, type Locale } from '#languages/locales.ts';
import type { Page } from 'playwright';

/**
 * With more drawings than this a PDF is lighter with bitmaps: a booklet with 100 drawings has 10
 * MB. In lines a drawing has a third of the bytes, and the largest stay drawings: in a bitmap the
 * outlines become dots for a copier.
 */
const manyDrawings = { coloured: 12, lines: 30 };
/** Of the bytes of pictures in lines, the part for those that stay drawings. */
const partOfDrawings = 0.8;
/** Bytes of a drawing in a PDF for each of its file; the 20 of the story in lines: 3.7. */
const bytesInPdf = 3.7;
/**
 * The highest resolution in pixels an inch, and the byte budget for all pictures, lower with heavy
 * fonts, higher where there are hardly any words: a PDF must stay under 1.5 MB.
 */
const pixels = 180;
const bytesOfPictures = 1_150_000;
const bytesFor = { latin: 680_000, arabic: 580_000, cyrillic: 590_000, han: 510_000 } as const;

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
 * together within `budget` bytes. In lines its greys are few, without the noise of a JPEG, which a
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
  const draw = async (image: HTMLImageElement, by: number): Promise<Blob> => {
    const { width, height } = sizeOf(image);
    const style = getComputedStyle(image);
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * by),
      height: Math.round(height * by),
    });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('This Chromium has no canvas to draw on.');
    const pixels = (): ImageData => pen.getImageData(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const isWhole = pixels().data.every((value, i) => i % 4 < 3 || value > 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    if (isWhole) {
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
    }
    // Round corners are drawn too: cut by the PDF, each would cost a mask.
    const corner = (value: string, whole: number): number =>
      value.endsWith('%') ? (parseFloat(value) / 100) * whole : parseFloat(value) * by;
    pen.beginPath();
    pen.roundRect(
      0,
      0,
      canvas.width,
      canvas.height,
      ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map((place) => {
        const [x = '0', y = x] = style.getPropertyValue(`border-${place}-radius`).split(' ');
        return { x: corner(x, canvas.width), y: corner(y, canvas.height) };
      }),
    );
    pen.clip();
    pen.filter = style.filter;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (lines) {
      const few = pixels();
      few.data.forEach((value, i, all) => {
        if (i % 4 < 3) all[i] = Math.round(value / 63.75) * 63.75;
      });
      pen.putImageData(few, 0, 0);
    }
    return new Promise((done) =>
      canvas.toBlob(
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
 * pictures.
 */
export async function drawPictures(page: Page, locale: Locale, alone = false): Promise<void> {
  const { lines, count } = await page.evaluate(() => ({
    lines: location.hash === '#ink',
    count: document.images.length,
  }));
  if (count <= manyDrawings[lines ? 'lines' : 'coloured']) return;
  const budget = alone ? bytesOfPictures : bytesFor[languages[locale].script];
  if (lines)
    await page.evaluate(keepLargest, { budget: budget * partOfDrawings, each: bytesInPdf });
  await page.evaluate(drawOnce, {
    scale: pixels / 96,
    budget: lines ? budget * (1 - partOfDrawings) : budget,
    lines,
  });
}
