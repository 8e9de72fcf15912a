// The colour classes of pages and cards: `in-teal` (styles/sections-day.css, sections-night.css).

/** The colours of the six sections (content/shared/sections.yaml), reused by other pages. */
export const sectionColours = ['clay', 'gold', 'plum', 'blue', 'teal', 'leaf'] as const;
export type SectionColours = (typeof sectionColours)[number];
/** Those of a section, of help, or of what a child reads in quiet. */
export type Colours = SectionColours | 'sun' | 'quiet';
