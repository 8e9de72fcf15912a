// What class mode shows: slides, what a teacher reads beside them, and both in order for a lesson.
import type { Help } from '#content/mdx/section.ts';
import type { Locale } from '#languages/locales.ts';
import type { Drawing } from '#library/pictures.ts';
import type { HandSign } from '#library/rhyme.ts';
import type { Colours } from '#library/sections.ts';

interface Point {
  strong: string;
  text: string;
}
interface Base {
  /** Its address: the hash of a slide never changes, since lesson plans lead there. */
  id: string;
  heading: string;
  /** Whose notes belong to it: those of a scene, or of a special slide. */
  notes?: string;
  /**
   * The density of a slide, from 1 to 3, so that long texts fit; never below the smallest size
   * readable from the back of a class. 0: so few words that they are set larger.
   */
  tight: 0 | 1 | 2 | 3;
}
export type Slide = Base &
  (
    | { kind: 'rules'; lines: Point[]; foot: string }
    | {
        kind: 'scene';
        statement: boolean;
        text: string;
        helps: readonly Help[];
        picture: Drawing;
        number?: string;
        tag?: string;
        /** On paper only: what the plan of a lesson has read with it. */
        more?: string;
      }
    | { kind: 'talk'; questions: string[]; foot: string; heads: Drawing[] }
    | { kind: 'hope'; text: string }
    | {
        kind: 'task';
        lines: string[];
        /** Lines that the class says, too: as large as a heading. */
        said: string[];
        questions: string[];
        foot: string;
        picture: Drawing;
      }
    | { kind: 'picture'; picture: Drawing }
    | {
        kind: 'story';
        /** The story that it tells. */
        story: string;
        /** After it the story is over, whatever the class has chosen. */
        end: boolean;
        lines: string[];
        picture: Drawing;
      }
    | {
        kind: 'choice';
        story: string;
        /** `to`: the slide where it leads; `on`: it is nearest to an ending. */
        choices: { text: string; to: string; on: boolean }[];
        foot: string;
      }
    | { kind: 'poll'; options: { text: string; shape: string }[]; answer: string }
    | { kind: 'breathe'; lines: string[]; foot: string; aside: boolean }
    | {
        kind: 'help';
        lead: string;
        signs: HandSign[];
        lines: Point[];
        foot: string;
        fields: string[];
      }
  );

/** What a teacher reads beside slides: those that name it in `notes`. */
export interface SlideNotes {
  of: string;
  lines: { label?: string; text: string }[];
}

/** The slides of a section or of a lesson. */
export interface Deck {
  title: string;
  /** What the tab is called beside the title: the short route. */
  part?: string;
  summary: string;
  colours: Colours;
  /** The number of the section that it shows. */
  number?: number;
  slides: Slide[];
  notes: SlideNotes[];
  reviewed: boolean;
  /** Its address in a language, and where its notes to print are. */
  url: (locale: Locale) => string;
  notesUrl: string;
  /** Where class mode ends. */
  end: string;
  /** Pages that belong to it. */
  links: { label: string; href: string }[];
}
