import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Locale } from '#languages/locales.ts';
import { pictureUrl } from '#urls.ts';
import { dataOf, valueOf } from './entries.ts';

/** What an `<img>` needs to know of a drawing: address, size in pixels, text alternative, whether it is turned round in this language. */
export interface Drawing {
  src: string;
  width: number;
  height: number;
  /** Empty for a picture that only decorates. */
  alt: string;
  mirror: boolean;
}

const folder = join(process.cwd(), 'content/shared/pictures');

/** The SVG text of a picture. */
export const pictureFile = (key: string): string =>
  readFileSync(join(folder, `${key}.svg`), 'utf8');

const sizes = new Map<string, { width: number; height: number }>();
/** The size of a picture in pixels, read once for all its pages; while an author draws it, at every use. */
function sizeOf(key: string): { width: number; height: number } {
  const known = sizes.get(key);
  if (known && import.meta.env.PROD) return known;
  const [, width = 0, height = 0] =
    /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(pictureFile(key))?.map(Number) ?? [];
  sizes.set(key, { width, height });
  return { width, height };
}

/** The keys of all pictures. */
export const pictureKeys = async (): Promise<string[]> =>
  Object.keys(await dataOf('sharedCredits', 'shared/credits'));

/** A picture with its text alternative in a language. `decorate: true` leaves the alternative empty, where words beside it say the same. */
export async function pictureIn(
  locale: Locale,
  key: string,
  { decorate = false } = {},
): Promise<Drawing> {
  const credit = valueOf(
    'shared/credits.yaml',
    await dataOf('sharedCredits', 'shared/credits'),
    key,
  );
  const silent = decorate || credit.decorative === true;
  const alt = silent
    ? ''
    : valueOf(`${locale}/pictures.yaml`, await dataOf('alternatives', `${locale}/pictures`), key);
  return {
    src: pictureUrl(key),
    ...sizeOf(key),
    alt,
    mirror: credit.mirror && languages[locale].dir === 'rtl',
  };
}
