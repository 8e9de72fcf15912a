// The search page, and what it understands.
import { z } from 'astro/zod';
import { buttonsTo, filled, forSearch, leadsTo, reviewed, target, words } from './fields.ts';

/** content/<language>/looked-for.yaml: an address -> what is typed by those who look for it. */
export const lookedForSchema = z.record(
  z.string().regex(/^(page|section|story|teach|share):/, {
    error:
      'must name a page, a scene, a story or a page for adults: page:check, story:the-parcel, teach:tells, share:embed',
  }),
  z.array(words).min(1),
);

/** content/<language>/pages/search.yaml. */
export const searchSchema = z.strictObject({
  title: words,
  label: words.describe('Over the field.'),
  lead: words,
  button: words,
  without: words.describe('Said where no script runs: the page then is a list of links.'),
  questionsHeading: words,
  partsHeading: words,
  wordsHeading: words,
  found: filled('n').describe('How many places were found; said to those who do not see them.'),
  meant: filled('words').describe('Another spelling, which is searched already.'),
  waiting: words,
  failed: words,
  empty: z.strictObject({ title: filled('query'), body: words }),
  cry: z
    .strictObject({
      title: words,
      body: words,
      buttons: buttonsTo('page:help#now', 'page:help#find', 'page:help#say', 'page:help'),
      quiet: buttonsTo('page:happening', 'page:happening#silent').describe(
        'Two quiet lines under the buttons.',
      ),
      letter: words.describe('Before the question of the letter that answers.'),
    })
    .describe(
      'The card that stands first when a child asks for help: danger now, a number, what to say, all of the help page.',
    ),
  offer: leadsTo('page:help').describe(
    'One calm line above the results, with a link to help: perhaps something happened.',
  ),
  adults: words.describe('Over the results that are pages for teachers and other adults.'),
  all: z
    .strictObject({
      button: words.describe('A button: looks for the words on every page.'),
      also: words.describe('Over the pages that it found for children.'),
      none: words.describe('Said where no other page has the words.'),
      failed: words.describe('Said where the line broke.'),
    })
    .describe('Below the results: what else has the words, on all pages.'),
  note: words.describe('Who sees what is typed: not we, but perhaps someone beside the child.'),
  questions: z
    .array(
      z.strictObject({
        ask: words,
        to: target.describe('Where the answer is: page:help, section:online#who-is-writing.'),
        like: z.array(forSearch(words)),
      }),
    )
    .min(12),
  reviewed,
});
