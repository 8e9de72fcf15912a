// Square codes, read as a phone reads them.
import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** What a phone sees of an element: its pixels, read as a code. */
export async function scanned(element: Locator): Promise<string> {
  const picture = (await element.screenshot()).toString('base64');
  const { width, height, data } = await element.page().evaluate(async (base64) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    return {
      width: image.width,
      height: image.height,
      data: [...(pen?.getImageData(0, 0, image.width, image.height).data ?? [])],
    };
  }, picture);
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}
