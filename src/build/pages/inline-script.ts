/**
 * The one script that stands in a page: what a child has set on "My page" is there before the first paint, and only then is a file asked for
 * (pages/set.js.ts). `address`: of that file. A page allows this script by its hash, and no other (slim-pages.ts).
 */
export const inlineScript = (address: string): string =>
  `try{if(/^my-page /.test(name)||localStorage["my-page"])document.write('<script src="${address}"><\\/script>')}catch{}`;
