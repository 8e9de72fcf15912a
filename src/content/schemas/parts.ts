// What the schemas are made of. A sentence beside a key (`describe`) tells an author or a translator what it is for.
import { z } from 'astro/zod';

/** Who reads a text. `search`: nobody, it is what the search understands. */
export type Reader = 'child' | 'adult' | 'search';
/** What is known of a text, or of all texts inside a part: whether links are drawn in it, and who reads it when it is not who reads the file. */
interface Role {
  links?: boolean;
  reader?: Reader;
}
/** The role of each schema of a text; one that is made from it (`describe`, `refine`) has the same. */
export const roles = z.registry<Role>();

/** What of Markdown would stand on the page as it is written, and what to do. */
const strayMark = (text: string, links: boolean): string | undefined =>
  !links && text.includes('](')
    ? 'has a link, which would stand there with its brackets. Write the words without it: only texts that lead on may have links'
    : /(\*\*|~~|__|`)/.test(text)
      ? `has ${/\*\*|~~|__|`/.exec(text)?.[0] ?? ''}, a mark that would stand there as it is. Take it out`
      : /<[a-z/!]/i.test(text)
        ? `has ${/<[^>]*>?/.exec(text)?.[0] ?? ''}, which would stand there as it is. Take it out: no HTML stands in a text`
        : undefined;
const text = (links: boolean) =>
  z
    .string()
    .trim()
    .min(1, 'is empty: write the words')
    .refine((found) => strayMark(found, links) === undefined, {
      error: ({ input }) => strayMark(String(input), links),
    })
    .register(roles, { links });
/** Words that stand as they are: nothing draws a link in them. */
export const words = text(false);
/** Words with links in Markdown: `[part 2](section:who-is-harmed)`. */
export const linked = text(true);
/** A text, or a part with texts in it, that only adults read. */
export function forAdults<T extends z.ZodType>(schema: T): T {
  const own = schema.clone();
  roles.add(own, { ...roles.get(schema), reader: 'adult' });
  return own;
}

const placesIn = (text: string): string[] => (text.match(/\$?\{[^}]*\}/g) ?? []).sort();
/** Words with places that the site fills in: `filled('n', 'total')` for `Part {n} of {total}`. */
export const filled = (...names: string[]) => {
  const places = names.map((name) => `{${name}}`);
  return words.refine((text) => placesIn(text).join() === places.toSorted().join(), {
    error: ({ input }) =>
      `must have ${places.join(' and ') || 'no place in curly brackets'}, which the site fills in; found ${placesIn(String(input)).join(' and ') || 'none'}`,
  });
};
/** Words around a number `{n}`, in the plural forms of the language. checks/plurals.ts holds them against what Unicode says of it. */
export const counted = z.strictObject({
  zero: words.optional(),
  one: words.optional(),
  two: words.optional(),
  few: words.optional(),
  many: words.optional(),
  other: words,
});
/** A name that no reader meets: of a section, a picture, a word. */
export const key = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');
export const reviewed = z.boolean({
  error: 'must be true or false: has a native speaker read this page?',
});

/** Where something leads: what stands between the round brackets of a link. */
export const target = z.string().trim().min(1, 'is empty: write where it leads, such as page:help');

/** Where one can read about it: a scene of a section. */
export const scene = z
  .string()
  .regex(/^section:[a-z-]+#[a-z0-9-]+$/, 'must name a scene: section:online#who-is-writing');

/** The age of the youngest, and of the oldest pupils. */
export const age = z.union([z.literal(8), z.literal(11)], {
  error: 'must be 8 or 11: the age of the youngest pupils',
});
export const oldest = z.union([z.literal(10), z.literal(14)], {
  error: 'must be 10 or 14: the age of the oldest pupils',
});
export const minutes = z.number({ error: 'must be a number of minutes' }).int().min(1).max(45);
export const agesGoUp = ({ from, to }: { from: number; to: number }): boolean => from < to;
export const notUp = {
  path: ['to'],
  error: 'must be more than from: write the age of the oldest pupils',
};

/** What a child can do after practising: the four aims of the evaluated prevention programmes. */
export const outcomes = ['recognise', 'fault', 'ask', 'plan'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the pages of stories, questions, myths and the plan have. */
export const practisePage = {
  title: words,
  summary: words,
  intro: words,
  calm: linked,
  help: linked.describe('For a child who thinks of their own life: leads to help.'),
  reviewed,
};
