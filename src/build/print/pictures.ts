// The drawings of a long page, as pictures: what makes a PDF with a hundred of them light.
import { languages, type Locale } from '#languages/locales.ts';
import type { Page } from 'playwright';

/**
 * With more drawings than this a PDF is lighter with bitmaps: a booklet with 100 drawings has 10
 * MB. In lines a drawing has a third of the bytes.
 */
const manyDrawings = { coloured: 12, lines: 40 };
/**
 * The highest resolution in pixels an inch, and the byte budget for all pictures, lower with heavy
 * fonts, higher where there are hardly any words: a PDF must stay under 1.5 MB.
 */
const pixels = 180;
const bytesOfPictures = 1_150_000;
const bytesFor = { latin: 680_000, arabic: 580_000, cyrillic: 590_000, han: 510_000 } as const;

/**
 * Runs in the page: replaces every drawing by a bitmap at the resolution of its printed size;
 * together within `budget` bytes.
 */
async function drawOnce({ scale, budget }: { scale: number; budget: number }): Promise<void> {
  // A picture that keeps its shape in a box of another one (object-fit) has its own size there.
  const sizeOf = (image: HTMLImageElement): { width: number; height: number } => {
    const { width, height } = image.getBoundingClientRect();
    const { naturalWidth, naturalHeight } = image;
    if (getComputedStyle(image).objectFit !== 'contain') return { width, height };
    const scale = Math.min(width / naturalWidth, height / naturalHeight);
    return { width: naturalWidth * scale, height: naturalHeight * scale };
  };
  const nameOf = (image: HTMLImageElement): string => {
    const { width, height } = sizeOf(image);
    return [image.src, Math.round(width), Math.round(height)].join(' ');
  };
  const draw = async (image: HTMLImageElement, by: number): Promise<Blob> => {
    const { width, height } = sizeOf(image);
    const {
      filter,
      borderTopLeftRadius: topStart,
      borderTopRightRadius: topEnd,
      borderBottomRightRadius: bottomEnd,
      borderBottomLeftRadius: bottomStart,
    } = getComputedStyle(image);
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * by),
      height: Math.round(height * by),
    });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This Chromium has no canvas to draw on.');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    // Round corners are drawn too: cut by the PDF, each would cost a mask.
    const corner = (value: string, whole: number): number =>
      value.endsWith('%') ? (parseFloat(value) / 100) * whole : parseFloat(value) * by;
    pen.beginPath();
    pen.roundRect(
      0,
      0,
      canvas.width,
      canvas.height,
      [topStart, topEnd, bottomEnd, bottomStart].map((radius) => {
        const [x = '0', y = x] = radius.split(' ');
        return { x: corner(x, canvas.width), y: corner(y, canvas.height) };
      }),
    );
    pen.clip();
    pen.filter = filter;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done) =>
      canvas.toBlob((blob) => done(blob ?? new Blob()), 'image/jpeg', 0.72),
    );
  };
  const images = [...document.images];
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
  if (
    await page.evaluate(
      ({ coloured, lines }) =>
        document.images.length > (location.hash === '#ink' ? lines : coloured),
      manyDrawings,
    )
  )
    await page.evaluate(drawOnce, {
      scale: pixels / 96,
      budget: alone ? bytesOfPictures : bytesFor[languages[locale].script],
    });
}
