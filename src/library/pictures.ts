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
  const { width, height } = await dataOf('sharedPictures', `shared/pictures/${key}`);
  const silent = decorate || credit.decorative === true;
  const alt = silent
    ? ''
    : valueOf(`${locale}/pictures.yaml`, await dataOf('alternatives', `${locale}/pictures`), key);
  return {
    src: pictureUrl(key),
    width,
    height,
    alt,
    mirror: credit.mirror && languages[locale].dir === 'rtl',
  };
}
