// Schemas of single pages: prose, the first page, help, 404, the list of paper.
import { z } from 'astro/zod';
import { buttonsTo, claim, forAdults, key, leading, linked, reviewed, words } from './fields.ts';

/** The front matter of content/<language>/pages/<page>.mdx. */
export const proseFrontSchema = z.strictObject({
  title: words,
  summary: words,
  audience: z
    .enum(['child', 'adults'])
    .describe('Who the page is written for: sentences for children are checked.'),
  reviewed,
});

const door = z.strictObject({ title: words, line: words });
/** A door to each of these pages. */
const doors = (...pages: string[]) =>
  z
    .record(key, door)
    .refine((found) => Object.keys(found).sort().join() === pages.toSorted().join(), {
      error: ({ input }) =>
        `must have a door to each of ${pages.join(', ')}; found ${Object.keys(input as object).join(', ')}`,
    });
/**
 * The activities of this site, each with a door on the first page or with the words of the page
 * itself (words).
 */
const tried = ['stories', 'myths', 'check', 'my-plan', 'words'] as const;
/** What is for adults, each with a door on the first page. */
export const adultDoors = ['teach', 'share', 'families'] as const;
/** content/<language>/pages/home.yaml. */
export const homeSchema = z.strictObject({
  title: words,
  promise: words.describe('The big sentence on the first page.'),
  lead: words,
  calm: words,
  first: z
    .strictObject({
      question: words,
      claim: claim.describe('What many people believe, as they say it.'),
      explain: words.describe('The hard word of the claim, in easy words.'),
      answers: z
        .array(
          z.strictObject({
            label: words,
            right: z
              .literal(true, { error: 'must be true. Leave it out where the answer is not right' })
              .optional(),
            first: words.describe('The kind first sentence.'),
            truth: words.describe('What is true.'),
          }),
        )
        .length(2)
        .refine((answers) => answers.filter(({ right }) => right).length === 1, {
          error: 'must have right: true in one answer and no other: the sentence is true or not',
        }),
      more: leading.describe('Under both answers: where to read on.'),
    })
    .describe('The first thing to do: is this sentence true?'),
  doors: words.describe('Heading over the six doors.'),
  doorQuestions: z.record(key, words).describe('A question of a child on each door.'),
  doorLines: z
    .record(key, words)
    .describe(
      'Under the title, where there is room: the answer to the question, or what is behind the door.',
    ),
  help: words.describe('The line in the saffron strip.'),
  helpButton: words,
  try: words,
  tries: doors(...tried),
  adults: forAdults(words),
  adultDoors: forAdults(doors(...adultDoors)),
  reviewed,
});
/** content/<language>/pages/not-found.yaml. */
export const notFoundSchema = z.strictObject({
  title: words,
  body: words,
  buttons: buttonsTo('page:home', 'page:help', 'page:search'),
  reviewed,
});

const titled = z.strictObject({ title: words, text: linked });
/** content/<language>/pages/help.yaml. */
export const helpSchema = z.strictObject({
  title: words,
  summary: words,
  paper: words.describe('In its place on paper, where nothing can be chosen: a number follows.'),
  findButton: words,
  now: z.strictObject({ question: words, answer: words }).describe('Danger now.'),
  steps: z.strictObject({
    heading: words,
    items: z.array(z.strictObject({ title: words, picture: key, text: linked })).length(5),
  }),
  find: z.strictObject({
    heading: words,
    lead: words,
    sources: words.describe('Where the numbers come from: under the list of countries.'),
    emergency: words,
    none: words.describe('Said for a country without a helpline.'),
  }),
  free: z
    .strictObject({ title: words, text: words })
    .describe('Beside the five steps, and on the page of every country.'),
  without: z
    .strictObject({
      heading: words,
      items: z.array(words).length(3),
      ask: words.describe('What one can ask there; also on the card of such a country.'),
      emergency: words.describe('Said for a country without an emergency number.'),
    })
    .describe(
      'Whom to ask where there is no helpline: at school, a clinic, a tent of the United Nations, the Red Cross or the Red Crescent.',
    ),
  silent: z
    .strictObject({ heading: words, lead: words })
    .describe('For a child who cannot talk: leads to the ways without a voice (happening.yaml).'),
  say: z.strictObject({
    heading: words,
    lead: words,
    show: leading.describe('To the page of sentences that fill the screen.'),
    items: z.array(z.strictObject({ to: words, child: key, words })).min(3),
  }),
  call: z.strictObject({ heading: words, items: z.array(words).min(3), more: z.array(titled) }),
  again: z.strictObject({ heading: words, items: z.array(words).min(2) }),
  friend: z.strictObject({ heading: words, items: z.array(words).min(3) }),
  worries: z.strictObject({ heading: words, items: z.array(titled) }),
  private: linked,
  reviewed,
});

/** content/<language>/pages/print.yaml: the page that lists everything on paper. */
export const printPageSchema = z.strictObject({ title: words, lead: words, reviewed });

/** Words of at most so many letters. */
const upTo = (most: number) =>
  words.max(most, `is longer than the ${most} letters that a preview shows. Write less`);
const preview = z.strictObject({
  tab: words.optional().describe('On the tab of a browser, before the mark of the site.'),
  title: upTo(40),
  text: upTo(110),
});
/** content/<language>/previews.yaml. */
export const previewsSchema = z.strictObject({
  mark: words.describe('The name of the site on a tab: it does not say what the site is about.'),
  kite: words.describe(
    'What is seen in the picture of a link to a page for a child in danger: a kite over hills.',
  ),
  pages: z.record(key, preview),
});
