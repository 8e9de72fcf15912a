// Where “Leave” leads in a copy: without a line the weather cannot be opened, and the error page of
// a browser shows the address. A times table fits any school's screen.
import { createHash } from 'node:crypto';
import { escaped } from '#languages/escaped.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { policy } from '#page-pass/index.ts';

/** Its file, at the root of a copy. The history of a browser shows this name. */
export const timesTable = 'table.html';

const style =
  'body{margin:2rem;font:1.1rem sans-serif}table{border-collapse:collapse}td,th{border:1px solid #767676;padding:.3em .6em;text-align:end}';
// A copy may stand in the frame of a learning platform: it goes too, where it lets itself.
const script = 'try{if(top!==self)top.location.replace(location.href)}catch(e){}';
const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const numbers = Array.from({ length: 12 }, (_, i) => i + 1);

/** The table itself, in the digits of a language. */
export function timesTableIn(locale: Locale): string {
  const digits = new Intl.NumberFormat(languages[locale].intl);
  const cell = (row: number, column: number): string => {
    const product = digits.format(row * column);
    if (row === 1) return `<th scope="col">${product}</th>`;
    return column === 1 ? `<th scope="row">${product}</th>` : `<td>${product}</td>`;
  };
  const rows = numbers.map(
    (row) => `<tr>${numbers.map((column) => cell(row, column)).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

/** The page with it. It asks for nothing, not even an icon, and leads nowhere. */
export function timesTablePage(locale: Locale, title: string): string {
  const { tag, dir } = languages[locale];
  const sources = [...policy, `script-src ${hash(script)}`, `style-src ${hash(style)}`].join(';');
  return `<!DOCTYPE html><html lang="${tag}" dir="${dir}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${sources}"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="icon" href="data:,"><script>${script}</script><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${timesTableIn(locale)}</main></body></html>`;
}
