/**
 * A regular expression for the addresses, below a language, of pages that a child in danger may
 * read (build/vite.ts).
 */
declare const GUARDED_PAGES: string;
