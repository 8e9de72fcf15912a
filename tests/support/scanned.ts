// Square codes, read as a phone reads them.
import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/** What a phone sees of an element: its pixels, read as a code. */
export async function scanned(element: Locator): Promise<string> {
  const picture = sharp(await element.screenshot()).ensureAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: Uint8Array.from(data) });
}
