/**
 * The one script that stands in a page, for what must be settled before its first paint. A page allows this script by its hash, and no other (build/page-pass/policy.ts). What it asks for is
 * written into the page with `document.write`, because nothing else makes a browser wait.
 *
 * It asks for the fonts (`data-fonts` of its element), which a page would otherwise see too late; but not where the line is slow, or the reader saves data: there 30 KB of letters would
 * stand in the way of words and pictures, so the page has the class `slow`, and is read in the computer's own letters (components/frame/Fonts.astro). How quick a line is, Chromium knows
 * from other pages; on a first visit, and in other browsers, the time tells that the connection took: two round trips, with TLS, of more than 250 ms.
 *
 * And when a child has chosen something on "My page", it asks for the script that puts it on (put-on.ts, under `address`): a page that was set to black letters on cream, or to large
 * ones, would show itself for a moment as it is for everybody. Who has chosen nothing asks for nothing.
 */
export const firstPaint = (address: string): string =>
  `{const d=document,l=navigator.connection||{},t=performance.timing;l.saveData||/[23]g/.test(l.effectiveType)||t.connectEnd-t.connectStart>500?d.documentElement.className="slow":d.write(d.currentScript.dataset.fonts.replace(/\\S+/g,"<link rel=preload as=font crossorigin href=$&>"))}try{if(/^my-page /.test(name)||localStorage["my-page"])document.write('<script src="${address}"><\\/script>')}catch{}`;
