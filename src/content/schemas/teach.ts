// What the files for teachers must look like: pages, lesson plans, worksheets, the check, class mode. A plan's schema lets none of its parts be forgotten.
import { z } from 'astro/zod';
import { outcomes } from './practise.ts';

/** Words with links in Markdown: `[the card](teach:card)`. */
const linked = z.string().trim().min(1, 'is empty: write the words');
/** Words that stand as they are. */
const words = linked.refine(
  (text) => !text.includes(']('),
  'has a link, which would stand there with its brackets. Write the words without it: only texts that lead on may have links',
);
const key = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');
const reviewed = z.boolean({
  error: 'must be true or false: has a native speaker read this page?',
});
const age = z.union([z.literal(8), z.literal(11)], {
  error: 'must be 8 or 11: the age of the youngest pupils',
});
const oldest = z.union([z.literal(10), z.literal(14)], {
  error: 'must be 10 or 14: the age of the oldest pupils',
});
const minutes = z.number({ error: 'must be a number of minutes' }).int().min(1).max(45);
const agesGoUp = ({ from, to }: { from: number; to: number }): boolean => from < to;
const notUp = { path: ['to'], error: 'must be more than from: write the age of the oldest pupils' };

/** content/shared/teach.yaml: the pages in order. */
export const teachSchema = z.record(
  key,
  z.strictObject({
    sheets: z.union([z.literal(1), z.literal(2)], {
      error: 'must be 1 or 2: on how many sheets of paper the page prints at most',
    }),
    large: z.literal(true).optional().describe('In large print.'),
    half: z.literal(true).optional().describe('On half a sheet: two can be cut from one.'),
  }),
);
/** The front matter of content/<language>/teach/<page>.mdx. */
export const teachFrontSchema = z.strictObject({ title: words, summary: words, reviewed });

/** A slide that a plan names: a scene, one of the four special slides, or a story. */
export const slide = z
  .string()
  .regex(
    /^([a-z-]+#[a-z0-9-]+|slide:(rules|breathe|help|hope)|story:[a-z-]+)$/,
    'must be a scene (online#who-is-writing), slide:rules, slide:breathe, slide:help, slide:hope or story:<slug>',
  );
/** content/shared/plans/<id>.yaml: what a lesson plan says without words. */
export const planFactsSchema = z
  .strictObject({
    from: age,
    to: oldest,
    minutes,
    part: z
      .number()
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe('Which lesson of the series of three.'),
    outcomes: z.array(z.enum(outcomes)).min(1),
    words: z.array(key).min(3).describe('Words of the glossary that the lesson teaches.'),
    sections: z.array(key).min(1).describe('The sections whose slides are shown.'),
    hope: key.describe('The section whose good news ends the lesson.'),
    worksheet: key,
    stories: z.array(key),
    questions: z.array(key).describe('Sections whose two questions one can go on with.'),
    short: z
      .strictObject({
        minutes,
        leaveOut: z
          .array(z.number().int().min(1, 'must be the number of a step: the first is 1'))
          .min(1)
          .refine((steps) => new Set(steps).size === steps.length, 'names a step twice. Keep one'),
      })
      .describe('When time is short: minutes, and the steps to leave out.'),
    steps: z
      .array(
        z.strictObject({
          minutes,
          slides: z.array(slide),
          picture: key
            .optional()
            .describe('On the slide of a step that has no other: what pupils do.'),
          story: z
            .literal(true)
            .optional()
            .describe('Here the teacher reads the story of the plan aloud.'),
        }),
      )
      .min(4),
  })
  .refine(agesGoUp, notUp);
/** content/<language>/teach/plans/<id>.yaml: its words, in the order of the steps. */
export const planSchema = z.strictObject({
  title: words,
  aim: words,
  need: z.array(words).min(1),
  steps: z
    .array(
      z.strictObject({
        title: words,
        do: linked,
        show: z
          .array(words)
          .min(1)
          .max(3)
          .optional()
          .describe(
            'What pupils do, on the slide of a step that has no other. The whole class reads it: nothing that is said to the teacher.',
          ),
        say: z.array(linked).optional(),
        ask: z.array(words).optional(),
      }),
    )
    .min(4),
  story: z
    .strictObject({ title: words, text: words })
    .optional()
    .describe('A story to read aloud; where to stop stands in square brackets.'),
  for: z
    .strictObject({
      language: words,
      sight: words,
      hearing: words,
      learning: words,
      large: words,
      power: words,
    })
    .describe('For each pupil, and each school.'),
  worksheet: words.describe('When and how to use the worksheet.'),
  short: words,
  otherTask: words.describe(
    'The task for pupils who do not take part. Real work of the same worth.',
  ),
  calm: words.describe('How the lesson ends calmly.'),
  helpSlide: words,
  check: words.describe('When to use the five questions, before and after.'),
  reviewed,
});

export const worksheetKinds = [
  'match',
  'order',
  'table',
  'hand',
  'draw',
  'letter',
  'puzzle',
  'sort',
] as const;
/** content/shared/worksheets.yaml: the worksheets in order. */
export const worksheetFactsSchema = z.record(
  key,
  z
    .strictObject({
      kind: z.enum(worksheetKinds),
      from: age,
      to: oldest,
      minutes,
      words: z.array(key).optional().describe('match: words of the glossary.'),
      meanings: z
        .array(key)
        .optional()
        .describe('match: the same words in the order in which their meanings stand, A to H.'),
      places: z
        .array(z.number().int().min(1))
        .optional()
        .describe('order: the right place of each line.'),
      helps: z.array(z.boolean()).optional().describe('sort: does the sentence help?'),
    })
    .refine(agesGoUp, notUp),
);
/** What a worksheet of each kind is made of: in content/shared/worksheets.yaml, and in the file of each language. */
export const worksheetParts: Record<
  (typeof worksheetKinds)[number],
  {
    shared: readonly ('words' | 'meanings' | 'places' | 'helps')[];
    language: readonly ('items' | 'head' | 'rows' | 'words')[];
  }
> = {
  match: { shared: ['words', 'meanings'], language: [] },
  order: { shared: ['places'], language: ['items'] },
  table: { shared: [], language: ['head', 'rows'] },
  hand: { shared: [], language: [] },
  draw: { shared: [], language: ['items'] },
  letter: { shared: [], language: ['items'] },
  puzzle: { shared: [], language: ['words'] },
  sort: { shared: ['helps'], language: ['items'] },
};
const sheet = z.strictObject({
  title: words,
  intro: words,
  items: z.array(z.strictObject({ text: linked, why: words.optional() })).optional(),
  head: z.array(words).optional(),
  rows: z
    .array(z.array(words))
    .optional()
    .describe('The first column is printed; the others are the answers.'),
  words: z
    .array(key)
    .min(8)
    .optional()
    .describe(
      'puzzle: words of the glossary that are short enough in this language. The names of harms are not for a game.',
    ),
  extra: words,
  notes: linked.describe('For the teacher, beside the answers.'),
});
/** content/<language>/teach/worksheets.yaml. */
export const worksheetsSchema = z.object({ reviewed }).catchall(sheet);
export type Sheet = z.infer<typeof sheet>;

/** content/<language>/teach/check.yaml: five questions before and after. */
export const checkSheetSchema = z.strictObject({
  title: words,
  intro: words,
  answers: z.array(words).length(3),
  questions: z.array(words).length(5),
  use: z.array(words).min(3),
  read: z.array(linked).min(3),
  limits: words,
  reviewed,
});

/** content/shared/slides.yaml: section -> the scene after which hands go up, and the source of its good news (a source, or a page of the site). */
export const sharedSlidesSchema = z.record(
  key,
  z.strictObject({ poll: key, hope: z.string().regex(/^([a-z0-9-]+|page:help#find)$/) }),
);
const point = z.strictObject({ strong: words, text: words });
/** content/<language>/teach/slides.yaml: the slides that no section has. */
export const slidesSchema = z.strictObject({
  rules: z.strictObject({ title: words, lines: z.array(point).length(5), foot: words }),
  breathe: z.strictObject({
    title: words,
    lines: z.array(words).length(5),
    foot: words,
    notes: words,
  }),
  help: z.strictObject({
    title: words,
    lead: words,
    lines: z.array(point).length(3),
    foot: words,
    fields: z.array(words).length(2),
    notes: words,
  }),
  hope: z.strictObject({ title: words, news: z.record(key, words) }),
  polls: z.record(
    key,
    z.strictObject({ question: words, options: z.array(words).length(3), answer: words }),
  ),
  pollNotes: z.array(words).min(1),
  talk: z.strictObject({ title: words, foot: words }),
  shapes: z
    .array(words)
    .length(3)
    .describe('The names of the three shapes of a poll: circle, triangle, square.'),
  reviewed,
});

/** content/<language>/teach/index.yaml: the first page for teachers, and the page about class mode. */
export const teachIndexSchema = z.strictObject({
  title: words,
  lead: words,
  first: z.strictObject({ title: words, items: z.array(linked).min(1) }),
  plans: words.describe('Heading over the lesson plans.'),
  groups: z.array(z.strictObject({ title: words, items: z.array(linked).min(1) })).min(1),
  outcomes: words,
  honest: z.strictObject({ title: words, text: linked }),
  series: z.strictObject({ title: words, summary: words, notes: z.array(words).min(1) }),
  class: z.strictObject({
    title: words,
    lead: words,
    keys: z.array(z.strictObject({ keys: z.array(words).min(1), text: words })).min(8),
    notes: z.array(linked).min(1),
  }),
  reviewed,
});
