/**
 * The one inline script of a page, for what must be settled before the first paint. The page's
 * policy allows it by its hash (page-pass/policy.ts). It uses `document.write`, because
 * nothing else blocks rendering.
 *
 * It preloads the fonts (`data-fonts` of its element), which would otherwise be found too late; not
 * on a slow line or with Save-Data, where 30 KB of fonts would delay words and pictures: then
 * <html> gets the class `slow` and system fonts are used (components/frame/Fonts.astro). Chromium
 * knows the speed from other pages; on a first visit, and in other browsers, a line is slow when
 * connecting took more than 500 ms (with TLS, two round trips of 250 ms).
 *
 * When something is chosen on "My page", it loads the script that applies it (put-on.ts, under
 * `address`), so that no page flashes in its default look. Without a choice nothing is loaded.
 */
export const firstPaint = (address: string): string =>
  `{const d=document,l=navigator.connection||{},t=performance.timing;l.saveData||/[23]g/.test(l.effectiveType)||t.connectEnd-t.connectStart>500?d.documentElement.className="slow":d.write(d.currentScript.dataset.fonts.replace(/\\S+/g,"<link rel=preload as=font crossorigin href=$&>"))}try{if(/^my-page /.test(name)||localStorage["my-page"])document.write('<script src="${address}"><\\/script>')}catch{}`;
