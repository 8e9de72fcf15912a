// What makes files a book (EPUB 3.3): the package with its metadata, and what leads to it.
import { escaped } from '#languages/escaped.ts';
import { languages, type Locale } from '#languages/locales.ts';

/** A file of a book. */
export interface Item {
  file: string;
  /** It is read in its place, after the one before it. */
  spine?: boolean;
  properties?: string;
}

/** What a package says of its book. */
export interface About {
  name: string;
  /** Who made it, and its licence. */
  credit: string;
  licence: string;
  access: string;
  /** The day on which it was made: `2026-11-30`. */
  day: string;
  /** The address of the site in its language, which names the book. */
  address: string;
}

const types: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
};
/** The type of a file by its name. */
const typeOf = (file: string): string => types[file.split('.').at(-1) ?? ''] ?? '';
/** The name of a file in the package. */
const idOf = (file: string): string => `f-${file.replace(/[^a-z\d]+/gi, '-')}`;

const container =
  '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/** What it has for whom, in the words of schema.org, which libraries look for. */
const access: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessModeSufficient', 'textual,visual'],
  ...['alternativeText', 'structuralNavigation', 'tableOfContents', 'readingOrder'].map(
    (feature) => ['accessibilityFeature', feature] as const,
  ),
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
];

/** All files of a book, by their paths in it, with the package and what leads to it before them. */
export function packageOf(
  locale: Locale,
  files: ReadonlyMap<string, string | Buffer>,
  items: readonly Item[],
  about: About,
): Record<string, Buffer> {
  const { tag, dir } = languages[locale];
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escaped(value)}</meta>`;
  const dc = (name: string, value: string): string => `<dc:${name}>${escaped(value)}</dc:${name}>`;
  const metadata = [
    `<dc:identifier id="book">${escaped(`${about.address}#book`)}</dc:identifier>`,
    dc('title', about.name),
    dc('language', tag),
    dc('rights', about.credit),
    dc('date', about.day),
    `<link rel="dcterms:license" href="${about.licence}"/>`,
    meta('dcterms:modified', `${about.day}T00:00:00Z`),
    ...access.map(([name, value]) => meta(`schema:${name}`, value)),
    meta('schema:accessibilitySummary', about.access),
  ];
  const manifest = items.map(({ file, properties }) => {
    const more = properties ? ` properties="${properties}"` : '';
    return `<item id="${idOf(file)}" href="${file}" media-type="${typeOf(file)}"${more}/>`;
  });
  const spine = items
    .filter((item) => item.spine)
    .map(({ file }) => `<itemref idref="${idOf(file)}"/>`);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${tag}" dir="${dir}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    ...metadata,
    `</metadata><manifest>`,
    ...manifest,
    `</manifest><spine page-progression-direction="${dir}">`,
    ...spine,
    '</spine></package>',
    '',
  ].join('\n');
  return {
    // First, and as it is: by it programs know the format.
    mimetype: Buffer.from('application/epub+zip'),
    'META-INF/container.xml': Buffer.from(container),
    'book/package.opf': Buffer.from(text),
    ...Object.fromEntries(
      [...files].map(([file, bytes]) => [`book/${file}`, Buffer.from(bytes as string)]),
    ),
  };
}
