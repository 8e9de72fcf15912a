// The author's palette as a table: the tags of an MDX file, what each may contain, and its slot in
// the layout of a scene. Anything else is refused (walk.ts).
import { z } from 'astro/zod';
import { key } from '#content/schemas/fields.ts';

/**
 * Marks inside a line. Plain words are allowed everywhere: on pages, slides, in the search and on
 * paper; these only where the table lists them. `place`: a link to a scene of the same section.
 * `choice`: a link to a step of a story, alone in a list item.
 */
export type Mark = 'link' | 'place' | 'strong' | 'source' | 'choice';

/** How often a part may occur. */
export interface Count {
  least: number;
  most: number;
}
/** A block of Markdown, with the marks that are drawn in it. */
export interface Block extends Count {
  marks: readonly Mark[];
}

/** What one place of a file may contain. */
export interface Allowed {
  heading?: Block & { depth: number };
  paragraph?: Block;
  list?: Block;
  table?: Block;
  tags?: Readonly<Partial<Record<PaletteName, Count>>>;
}
interface Tag extends Allowed {
  /** What an author may write in the opening tag. */
  attributes: z.ZodObject;
  /** The slot of `Scene` that it goes to (src/mdx/scenes.ts). */
  slot?: string;
}

/** The subjects of `<Helps>`, in their order. */
export const helpers = ['you', 'adults'] as const;
export type Helper = (typeof helpers)[number];

export type PaletteName =
  | 'Scene'
  | 'Helps'
  | 'More'
  | 'Talk'
  | 'Notes'
  | 'Steps'
  | 'Cards'
  | 'Item'
  | 'OneInThree'
  | 'Step'
  | 'Ending'
  | 'DidWell'
  | 'WhatNext'
  | 'Remember'
  | 'AdultsMust'
  | 'Quote'
  | 'Letter'
  | 'Fields';

const one: Count = { least: 1, most: 1 };
const some: Count = { least: 1, most: Infinity };
const oneOrTwo: Count = { least: 1, most: 2 };
const atMostOne: Count = { least: 0, most: 1 };
const any: Count = { least: 0, most: Infinity };

const none = z.strictObject({});
/** A number in braces: `minutes={2}`. */
const whole = (name: string, most: number) =>
  z
    .int({
      error: ({ input }) =>
        typeof input === 'number'
          ? `must be a whole number from 1 to ${most}; found ${input}`
          : `must be a number in braces: ${name}={2}; found ${String(input)}`,
    })
    .refine((value) => value >= 1 && value <= most, {
      error: ({ input }) => `must be a whole number from 1 to ${most}; found ${String(input)}`,
    });
const step = whole('n', 20).describe('Its number in the story; its address never changes.');
/** An attribute that is there or not. */
const flag = (name: string) =>
  z.literal(true, { error: `is written alone, as ${name}, or left out` }).optional();

/** One text at the end of a story. */
const text: Tag = { attributes: none, paragraph: { ...some, marks: ['link'] } };
const items: Tag = { attributes: none, tags: { Item: some }, slot: 'items' };

export const palette: Readonly<Record<PaletteName, Tag>> = {
  Scene: {
    attributes: z.strictObject({
      id: key.describe('The scene’s address. It never changes.'),
      picture: key.describe('The one picture that stands for the scene.'),
      minutes: whole('minutes', 15).describe('How long the scene takes in class.'),
      short: flag('short').describe('Belongs to the short route for a 20-minute lesson.'),
      kind: z
        .literal('statement', { error: 'must be kind="statement", or be left out' })
        .optional()
        .describe('One big sentence on a coloured band: at most one in a section.'),
    }),
    heading: { ...one, depth: 2, marks: [] },
    paragraph: { ...some, marks: ['link', 'place'] },
    tags: {
      Helps: oneOrTwo,
      More: atMostOne,
      Talk: one,
      Notes: one,
      Steps: atMostOne,
      Cards: atMostOne,
      OneInThree: atMostOne,
    },
  },
  Helps: {
    attributes: z.strictObject({
      who: z
        .enum(helpers, {
          error: ({ input }) =>
            typeof input === 'string'
              ? `must be who="you" or who="adults"; found "${input}"`
              : 'must say whose line it is: who="you" or who="adults"',
        })
        .describe('Whose line it is: what a child can do, or what adults must do.'),
    }),
    paragraph: { ...one, marks: ['link', 'place', 'strong'] },
    slot: 'helps',
  },
  More: {
    attributes: none,
    paragraph: { ...some, marks: ['link', 'place', 'source'] },
    slot: 'more',
  },
  Talk: {
    attributes: z.strictObject({
      with: z
        .string()
        .refine((names) => /^\S+( \S+){0,2}$/.test(names), {
          error: (issue) =>
            `must name one to three children of the cast with a space between them: with="yusuf amina"; found "${String(issue.input)}"`,
        })
        .refine((names) => new Set(names.split(' ')).size === names.split(' ').length, {
          error: (issue) => `names a child twice: "${String(issue.input)}". Keep one`,
        })
        .describe('Their heads stand beside the question.'),
      page: flag('page').describe('It also stands on the page that a child reads alone.'),
    }),
    paragraph: { ...some, marks: [] },
    slot: 'talk',
  },
  Notes: { attributes: none, list: { ...one, marks: ['link', 'place'] }, slot: 'notes' },
  Steps: items,
  Cards: items,
  Item: {
    attributes: z.strictObject({
      picture: key,
      tag: z.string().trim().min(1, 'is empty: write the words').optional(),
    }),
    heading: { ...one, depth: 3, marks: [] },
    paragraph: { ...some, marks: ['link', 'place'] },
  },
  OneInThree: { attributes: none, paragraph: { ...one, marks: [] }, slot: 'number' },

  Step: {
    attributes: z.strictObject({
      n: step,
      picture: key,
      rethink: flag('rethink').describe(
        'A choice led here that does not help yet: the text is kind and says why; the page asks what else one could do.',
      ),
    }),
    heading: { ...atMostOne, depth: 2, marks: [] },
    paragraph: { ...some, marks: ['link'] },
    list: { ...atMostOne, marks: ['choice'] },
  },
  Ending: {
    attributes: z.strictObject({ n: step, picture: key }),
    tags: { DidWell: one, WhatNext: one, Remember: one, AdultsMust: one },
  },
  DidWell: text,
  WhatNext: text,
  Remember: text,
  AdultsMust: text,

  Quote: { attributes: none, paragraph: { ...some, marks: ['link', 'strong'] } },
  Letter: { attributes: none, paragraph: { ...some, marks: ['link', 'strong'] } },
  Fields: { attributes: none, list: { ...one, marks: [] } },
};

const prose: Allowed = {
  heading: { ...any, depth: 2, marks: [] },
  paragraph: { ...any, marks: ['link', 'strong'] },
  list: { ...any, marks: ['link', 'strong'] },
};
/** The top level of each kind of file. */
export const files = {
  section: { tags: { Scene: some } },
  story: { tags: { Step: some, Ending: some } },
  page: prose,
  'page for teachers': {
    ...prose,
    table: { ...any, marks: ['link', 'strong'] },
    tags: { Quote: any, Letter: any, Fields: any },
  },
} as const satisfies Record<string, Allowed>;
export type MdxKind = keyof typeof files;
