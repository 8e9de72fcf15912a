import { locales } from './locales.ts';

/** `getStaticPaths` of a page that every language has. */
export const everyLanguage = () => locales.map((lang) => ({ params: { lang }, props: { locale: lang } }));
