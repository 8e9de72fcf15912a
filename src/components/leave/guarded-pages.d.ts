/** Finds the pages that a child in danger may read, by their addresses below a language (build/vite.ts). */
declare const GUARDED_PAGES: string;
