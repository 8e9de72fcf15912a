import type { Root } from 'postcss';

/**
 * Removes from `@font-face` the descriptors that are defaults anyway, and the hash in the names of
 * families.
 */
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
