// What a rule of the walk is.
import type { CDPSession, Page } from '@playwright/test';
import { outside, type Opening } from './openings.ts';

/** What came with a page, without scrolling. */
export interface Loaded {
  /** Bytes on the line. */
  bytes: number;
  /** Addresses of all requests, without that of the site. */
  requests: readonly string[];
  /** Errors in the console: a refused script, a missing file. */
  errors: readonly string[];
}
/** An open page. */
export interface Seen extends Opening {
  tab: Page;
  devTools: CDPSession;
  loaded: Loaded;
  /** Opens the same page once more, in the same way. */
  again: () => Promise<void>;
}

/** A promise about pages, asked of each that is opened. */
export interface Rule {
  name: string;
  /** What is expected, after “expected”. */
  expected: string;
  /** Which openings it is asked of; all, if it does not say. */
  asks?: (opening: Opening) => boolean;
  /** What was found instead, a line each; the page is left as it was found. */
  look: (seen: Seen) => Promise<readonly string[]>;
}

/** Is it a page of the site as readers know it, neither slides nor paper nor a card? */
export const isUsual = ({ row }: Opening): boolean => row.frame === undefined;
/** Is it one of those with the menus of a language? */
export const hasMenus = (opening: Opening): boolean =>
  isUsual(opening) && opening.row.path !== outside[0]?.row.path;
