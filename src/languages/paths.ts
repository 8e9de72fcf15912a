import { locales } from './locales.ts';

/** `getStaticPaths` of a page that every language has. */
export const everyLanguage = () => locales.map((lang) => ({ params: { lang } }));

/**
 * `getStaticPaths` of pages that every language has for each of some values, such as `section` and
 * its slugs.
 */
export const everyLanguageWith = <N extends string>(name: N, values: readonly string[]) =>
  locales.flatMap((lang) =>
    values.map((value) => ({ params: { lang, ...({ [name]: value } as Record<N, string>) } })),
  );
