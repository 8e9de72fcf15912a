/**
 * The one script that stands in a page: when a child has chosen something on "My page", it asks for the script that puts it on (put-on.ts, under
 * `address`). It is written into the page with `document.write`, because nothing else makes a browser wait: a page that was set to black letters on
 * cream, or to large ones, would show itself for a moment as it is for everybody. Who has chosen nothing asks for nothing. A page allows this script
 * by its hash, and no other (build/pages/policy.ts).
 */
export const firstPaint = (address: string): string =>
  `try{if(/^my-page /.test(name)||localStorage["my-page"])document.write('<script src="${address}"><\\/script>')}catch{}`;
