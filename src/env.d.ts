declare namespace App {
  /** What src/middleware.ts gives to every page and component. */
  interface Locals {
    /** The language of the page. */
    locale: import('#languages/locales.ts').Locale;
    /** Gives a text of the interface in it: `t('part.of', { n: 2, total: 6 })`. */
    t: import('#library/strings.ts').Translate;
    /** The newest edition: its number, and its date in words. */
    edition: { version: string; date: string };
    /** The organization that hands the site out under its name. */
    partner?: import('#library/partner.ts').Partner | undefined;
    /**
     * The page's kind and parameters; undefined for pages outside the languages (the gallery, the
     * choice of language).
     */
    page: import('#site/addresses.ts').KnownPage | undefined;
    /** On small pages: the section, and the scene that the page shows (layouts/SmallPage.astro). */
    smallPage?: { section: string; scene?: import('#content/mdx/section.ts').Scene };
  }
}
