declare namespace App {
  /** What src/middleware.ts gives to every page and component. */
  interface Locals {
    /** The language of the page. */
    locale: import('#languages/locales.ts').Locale;
    /** Gives a text of the interface in it: `t('part.of', { n: 2, total: 6 })`. */
    t: import('#library/strings.ts').Translate;
  }
}
