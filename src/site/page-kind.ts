// What the table of pages (pages.ts) says of a kind of page.

/** The layout of a page without the usual menus and foot. */
export type Frame = 'slides' | 'paper' | 'card';
type Icon = 'book' | 'heart' | 'home' | 'message' | 'search' | 'tick';
export interface PageKind {
  /** Its address below the language. `:name` stands for one name in it: `help/:country/`. */
  path: string;
  /** Who reads it. A page for adults says in its foot where the facts come from. */
  reader: 'child' | 'adult';
  /**
   * A child in danger may read it: nothing of it that others see or hear names the subject, and it
   * leaves no history entry.
   */
  guarded?: true;
  frame?: Frame;
  /** It is a part of another page, or of none: search engines are not led to it. */
  unlisted?: true;
  /**
   * Its words stand on another page, or the search has a way of its own to it: “Look on all pages”
   * leaves it out.
   */
  elsewhere?: true;
  /**
   * Set where one round trip (14,336 bytes) is not enough: `room` allows 20,480 bytes, `print`
   * three round trips, for pages that are only printed.
   */
  budget?: 'room' | 'print';
  /** Its words: the row of content/files.ts that has its title. */
  words?: string;
  /** What menus call it, a key of strings.json, where that is not its title. */
  label?: string;
  /** Its icon as a tool in the top bar, in the list of parts, and in the folded menu. */
  menu?: { tool?: Icon; list?: Icon; slim?: Icon };
  /** Where the foot has it: with a child’s own situation, to read, for adults, about the site. */
  foot?: 'own' | 'read' | 'adult' | 'site';
  /** Others are invited to link to it: its address stays (tests/queries/addresses.txt). */
  share?: true;
  /**
   * How the search shows it. `part`: a key of strings.json, where that is not its label. `tender`:
   * who asks for it about themselves may be in danger.
   */
  search?: { picture?: string; part?: string; colours?: 'sun' | 'quiet'; tender?: true };
  /** Its words in previews.yaml, where they have another name than its address. */
  preview?: string;
  /** The kind of page that is about the same thing, with the same names: its picture is shown. */
  about?: 'scene' | 'story' | 'teachPage';
  /** For kinds with many similar pages: the names in the addresses of those that tests look at. */
  typical?: readonly string[];
}

// What rows have in common.
export const child = { reader: 'child' } as const;
export const adult = { reader: 'adult' } as const;
export const room = { budget: 'room', ...adult } as const;
/** A page for adults that is nothing but text. */
export const prose = { reader: 'adult', words: 'prose', foot: 'site' } as const;
export const guarded = { reader: 'child', guarded: true } as const;
export const paper = { frame: 'paper', unlisted: true } as const;
export const slides = { reader: 'adult', frame: 'slides', budget: 'room', typical: [] } as const;
