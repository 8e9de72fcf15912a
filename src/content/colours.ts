// What pages and cards may wear: `in-teal` in a class (styles/sections-day.css, sections-night.css).

/** The colours of the six sections (content/shared/sections.yaml); pages beside them borrow from these. */
export const sectionColours = ['clay', 'gold', 'plum', 'blue', 'teal', 'leaf'] as const;
export type SectionColours = (typeof sectionColours)[number];
/** Those of a section, of help, or of what a child reads in quiet. */
export type Colours = SectionColours | 'sun' | 'quiet';
