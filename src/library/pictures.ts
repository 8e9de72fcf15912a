import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Locale } from '#languages/locales.ts';
import { pictureUrl } from '#site/urls.ts';
import { dataOf, valueOf } from './entries.ts';

/**
 * The attributes of an `<img>` for a drawing: address, size in pixels, alt text, whether it is
 * mirrored in this language.
 */
export interface Drawing {
  src: string;
  width: number;
  height: number;
  /** Empty for a picture that only decorates. */
  alt: string;
  mirror: boolean;
}

/** An inlined drawing: the attributes of an `<svg>`. */
export interface DrawingInPage extends Drawing {
  /** The attributes of the `<svg>`, from its file. */
  attributes: Record<string, string>;
  /** What is in it, with ids that no other drawing has. */
  shapes: string;
}

const folder = join(process.cwd(), 'content/shared/pictures');

/** The SVG text of a picture. */
export const pictureFile = (key: string): string =>
  readFileSync(join(folder, `${key}.svg`), 'utf8');

/** The keys of all pictures. */
export const pictureKeys = async (): Promise<string[]> =>
  Object.keys(await dataOf('sharedCredits', 'shared/credits'));

/**
 * A picture with its alt text in a language. `decorate: true` gives an empty alt, where the words
 * beside it say the same.
 */
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

/**
 * The same drawing inlined, so that it is painted with the first words: on a slow line a file comes
 * one round trip later. Only for the first drawing of a page, since it counts for the first round
 * trip of every visit (tests/site/weight.test.ts).
 */
export async function pictureInPage(locale: Locale, key: string): Promise<DrawingInPage> {
  const [, open = '', shapes = ''] = /<svg([^>]*)>([^]*)<\/svg>/.exec(pictureFile(key)) ?? [];
  const attributes = [...open.matchAll(/([\w:-]+)=["']([^"']*)/g)]
    .map(([, name = '', value = '']) => [name, value] as const)
    // The size is that of the place where it stands, and HTML knows what an <svg> is.
    .filter(([name]) => !/^(xmlns|width|height)/.test(name));
  return {
    ...(await pictureIn(locale, key)),
    attributes: Object.fromEntries(attributes),
    // A drawing names its parts only as the check allows (content/checks/drawings.ts).
    shapes: shapes
      .trim()
      .replace(/ id=(["'])/g, ` id=$1${key}-`)
      .replace(/(url\(|href=["'])#/g, `$1#${key}-`),
  };
}

/**
 * A drawing of at most so many bytes inlined, a heavier one as a file, for a page whose words come
 * in more than one round trip anyway. On others the page pass decides (picture-inside.ts).
 */
export const lightPictureIn = (
  locale: Locale,
  key: string,
  most: number,
): Promise<Drawing | DrawingInPage> =>
  pictureFile(key).length <= most ? pictureInPage(locale, key) : pictureIn(locale, key);
