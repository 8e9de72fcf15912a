// The file `web.config` for IIS, in the folder of the site. Not tried on a real IIS: the tests
// follow its documentation
// (https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders/).
import { escaped } from '#languages/escaped.ts';
import { locales } from '#languages/locales.ts';
import { everywhere, kinds, others, type Headers, type Kind } from './headers.ts';

const add = (headers: Headers): string[] =>
  Object.entries(headers).map(
    ([name, value]) => `<add name="${name}" value="${escaped(value)}" />`,
  );
const inServer = (...content: string[]): string[] => [
  '<system.webServer>',
  ...content,
  '</system.webServer>',
];
const customHeaders = (...content: string[]): string[] => [
  '<httpProtocol><customHeaders>',
  ...content,
  '</customHeaders></httpProtocol>',
];
const notFound = (page: string): string[] => [
  '<httpErrors errorMode="Custom" existingResponse="Auto">',
  '<remove statusCode="404" subStatusCode="-1" />',
  `<error statusCode="404" path="${page}" responseMode="ExecuteURL" />`,
  '</httpErrors>',
];
/** The folders of a kind, in each language where it has one. */
const foldersOf = ({ folder }: Kind): string[] =>
  (folder.startsWith('*') ? locales.map((locale) => folder.replace('*', locale)) : [folder]).map(
    (name) => name.replace(/\/$/, ''),
  );

/** Writes the file; `base` is the path of the site without its last slash. */
export const iisFile = (base: string): string =>
  `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    ...inServer(
      ...customHeaders(
        '<remove name="X-Powered-By" />',
        ...add({ ...everywhere(base), ...others }),
      ),
      '<staticContent>',
      ...[
        ['.json', 'application/json'],
        ['.woff2', 'font/woff2'],
        ['.svg', 'image/svg+xml'],
        ['.csv', 'text/csv; charset=utf-8'],
        ['.yaml', 'text/plain; charset=utf-8'],
      ].map(
        ([ending, type]) =>
          `<remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`,
      ),
      '</staticContent>',
      '<defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
      '<urlCompression doStaticCompression="true" />',
      ...notFound(`${base}/404.html`),
    ),
    ...locales.flatMap((locale) => [
      `<location path="${locale}">`,
      ...inServer(...notFound(`${base}/${locale}/404.html`)),
      '</location>',
    ]),
    ...Object.values<Kind>(kinds).flatMap((kind) =>
      foldersOf(kind).flatMap((folder) => [
        `<location path="${folder}">`,
        ...inServer(
          ...customHeaders(
            ...Object.keys({ ...others, ...kind.headers })
              .filter((name) => name in others)
              .map((name) => `<remove name="${name}" />`),
            ...add(kind.headers),
          ),
        ),
        '</location>',
      ]),
    ),
    '</configuration>',
  ].join('\n')}\n`;
