// Pages for organizations (/share/): which there are, and their words.
import { z } from 'astro/zod';
import { address, date } from './evidence.ts';
import {
  filled,
  forAdults,
  key,
  leading,
  linked,
  mayFill,
  minutes,
  name,
  reviewed,
  scene,
  words,
} from './fields.ts';

/** content/shared/share.yaml: the pages in the order of the first one. */
export const shareSchema = z.record(
  key,
  z.strictObject({
    minutes: minutes
      .optional()
      .describe('It has a card on the first page: how many minutes one needs there.'),
  }),
);
/** Pages whose words are no prose: each has a YAML of its own. */
export const shareLists = ['words', 'cite'] as const;
/** The front matter of content/<language>/share/<page>.mdx. */
export const shareFrontSchema = z.strictObject({ title: words, summary: words, reviewed });

/** content/<language>/share/index.yaml: the first page for organizations. */
export const shareIndexSchema = z.strictObject({
  title: words,
  lead: words,
  facts: z
    .strictObject({ free: linked, independent: words, checked: leading })
    .describe('Beside the title.'),
  cards: z.record(key, z.strictObject({ title: words, line: words })),
  writes: leading.describe('For someone to whom a child has written.'),
  scenes: z.strictObject({ heading: words, lead: words }),
  also: z.strictObject({ heading: words, items: z.array(leading).min(1) }),
  reviewed,
});

/** The lengths of captions, the shortest first. */
export const captionLengths = ['short', 'post', 'long'] as const;
/** The shortest is for a child too: it stands where families write to each other. */
const caption = z.strictObject({ short: words, post: forAdults(words), long: forAdults(words) });
/** content/<language>/share/captions.yaml. */
export const captionsSchema = z.strictObject({
  invitation: caption.describe('Stands behind each caption.'),
  scenes: z.record(key, caption),
  reviewed,
});

/** content/<language>/share/numbers.yaml: numbers that anyone may use, each as a whole sentence. */
export const numbersSchema = z.strictObject({
  heading: words,
  lead: words,
  not: words.describe('Before what a number does not mean.'),
  items: z.record(
    key,
    z.strictObject({
      say: words,
      not: words.describe('How it is often read, and that is wrong.'),
      source: key,
    }),
  ),
});

/** A text to copy; the site fills in the address of its first page. */
const toCopy = z.strictObject({ text: mayFill('link') });
const newsletter = z.strictObject({ title: words, text: z.array(mayFill('link')).min(2) });
const spot = z.strictObject({
  title: words,
  lines: z.array(z.strictObject({ voice: name, text: words })).min(2),
});
/**
 * content/<language>/share/words.yaml: words to copy. The organization fills in the parts in
 * [square brackets].
 */
export const shareWordsSchema = z.strictObject({
  title: words,
  summary: words,
  lead: words,
  first: z.strictObject({ heading: words, items: z.array(linked).min(1) }),
  newsletter: z.strictObject({
    heading: words,
    items: z.strictObject({ short: newsletter, middle: newsletter, long: newsletter }),
  }),
  posts: z.strictObject({ heading: words, lead: words, items: z.array(toCopy).min(1) }),
  sms: z.strictObject({ heading: words, lead: words, messages: z.array(toCopy).min(1) }),
  messenger: z.strictObject({ heading: words, lead: words, items: z.array(toCopy).min(1) }),
  radio: z.strictObject({
    heading: words,
    lead: words,
    items: z.strictObject({ short: spot, long: spot }),
  }),
  letter: z.strictObject({ heading: words, lead: words, text: z.array(mayFill('link')).min(2) }),
  days: z.strictObject({
    heading: words,
    lead: words,
    say: words.describe('Over a post for the day.'),
    also: words.describe('Before what one should do beside it.'),
    source: words.describe('Before where the day comes from.'),
    items: z.record(
      key,
      z.strictObject({
        name: linked,
        when: words,
        about: linked,
        say: filled('link'),
        also: words,
      }),
    ),
  }),
  reviewed,
});
/** content/shared/days.yaml: days of a campaign. */
export const daysSchema = z.record(
  key,
  z.strictObject({
    date: z
      .string()
      .regex(/^\d\d-\d\d$/, { error: 'must be month and day in quotes, such as "07-30"' })
      .optional()
      .describe('Month and day; left out where the day moves.'),
    scene: scene.describe('What to share on the day.'),
    source: z.strictObject({
      url: address,
      date,
      check: words.optional().describe('For those who publish: what is still to be looked up.'),
    }),
  }),
);

/** content/<language>/share/cite.yaml: how to cite the site. */
export const citeSchema = z.strictObject({
  title: words,
  summary: words,
  lead: words,
  forms: z.strictObject({
    apa: z.strictObject({
      name,
      form: filled('title', 'year', 'monthday', 'site', 'address'),
    }),
    mla: z.strictObject({ name, form: filled('title', 'site', 'date', 'address') }),
    iso690: z.strictObject({
      name,
      form: filled('title', 'site', 'version', 'date', 'address'),
    }),
    bibtex: z.strictObject({ name }),
  }),
  which: z.strictObject({ heading: words, items: z.array(words).min(1) }),
  please: z.strictObject({ heading: words, items: z.array(linked).min(1) }),
  reviewed,
});
