import type { Root } from 'postcss';

/** Leaves out what Astro writes into `@font-face` and a browser takes anyway, and the hash that it puts behind the name of a family. */
export function shortenFontFaces(sheet: Root): void {
  sheet.walkAtRules('font-face', (face) => {
    face.walkDecls('font-style', (style) => void (style.value === 'normal' && style.remove()));
    face.walkDecls('src', (src) => void (src.value = src.value.replace(' format("woff2")', '')));
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/("[a-z0-9 -]+)-[0-9a-f]{16}"/g, '$1"');
  });
  sheet.walk((node) => void (node.raws.semicolon = false));
}
