// The name of a country or place, in Node and in the browser. It imports nothing, so that scripts
// can use it.

const namers = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country or place from Unicode CLDR; `tag` is the language (BCP 47), `iso2` ISO
 * 3166-1 alpha-2. Undefined where there is none.
 */
export function regionName(tag: string, iso2: string): string | undefined {
  // The short form of PS is "Palestine"; the long one is not the name that the United Nations uses.
  const style = iso2 === 'ps' ? 'short' : 'long';
  // Made once: each takes a good part of a millisecond.
  const namer =
    namers.get(tag + style) ??
    new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style });
  namers.set(tag + style, namer);
  return namer.of(iso2.toUpperCase());
}
