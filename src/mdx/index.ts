// The author's palette on the page to read: what each name in a section's MDX becomes. Booklets and
// class mode read the scenes as data.
import Anchor from './Anchor.astro';
import { both } from './both.ts';
import Fields from './Fields.astro';
import Fill from './Fill.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import HeadingAgain from './HeadingAgain.astro';
import Letter from './Letter.astro';
import More from './More.astro';
import Quote from './Quote.astro';
import Scene from './Scene.astro';
import Source from './Source.astro';

/** For `<Content components={palette} />`. */
export const palette = { ...both, Scene, More, Source, a: Anchor, h2: Heading2, h3: Heading3 };

/** The palette of a page for teachers. */
export const teachPalette = { Quote, Letter, Fields, a: Anchor };
/** The same for a text that stands on its page again. */
export const againPalette = { ...teachPalette, h2: HeadingAgain };
/** The same of a letter that a school sends: its blanks are filled in. */
export const letterPalette = { ...teachPalette, a: Fill };
