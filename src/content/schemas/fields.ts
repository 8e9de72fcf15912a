// The building blocks of the schemas. `describe` beside a key tells an author or a translator what
// it is for.
import { z } from 'astro/zod';
import { marksOf } from '#content/marks.ts';

/** Who reads a text. `search`: nobody, it is what the search understands. */
export type Audience = 'child' | 'adult' | 'search';
/** What is known of a text, or of all texts inside a part. */
interface Role {
  /** Links are drawn in it. */
  links?: boolean;
  /** Who reads it, when it is not who reads the file. */
  reader?: Audience;
  /** It may be the same in every language: a name, a key of the keyboard. */
  name?: true;
  /** Many people say it, and it may be wrong: what is true stands beside it. */
  claim?: true;
}
/** The role of each schema of a text; derived schemas (`describe`, `refine`) inherit it. */
export const roles = z.registry<Role>();
/** The same schema with another role. */
function inRole<T extends z.ZodType>(schema: T, role: Role): T {
  const own = schema.clone();
  roles.add(own, { ...roles.get(schema), ...role });
  return own;
}

/** A rule for a text: what is wrong with it, or nothing. */
const ruled = <T extends z.ZodType<string>>(
  schema: T,
  rule: (text: string) => string | undefined,
) =>
  schema.refine((text) => rule(text) === undefined, {
    error: ({ input }) => rule(String(input)),
  });

const emphasis = /\*\*|~~|__|`/;
const tag = /<[a-z/!][^>]*>?/i;
const source = /\[\s*source\b[^\]]*\]?/i;
/** What of Markdown and HTML would stand on the page as it is written, and what to do. */
function strayMark(text: string, links: boolean): string | undefined {
  if (!links && text.includes(']('))
    return 'has a link, which would stand there with its brackets. Write the words without it: only texts that lead on may have links';
  const [bare] = /\[\s*\]\([^)]*\)/.exec(text) ?? [];
  if (bare)
    return `has a link without words: ${bare}. Write what a reader is to see: [words](page:help)`;
  const [mark] = emphasis.exec(text) ?? [];
  if (mark) return `has ${mark}, a mark that would stand there as it is. Take it out`;
  const [html] = tag.exec(text) ?? [];
  if (html)
    return `has ${html}, which would stand there as it is. Take it out: no HTML stands in a text`;
  const [from] = source.exec(text) ?? [];
  if (from)
    return `has ${from}, which would stand there as it is. No source is drawn here: take it out, or tell the number where one is`;
  return undefined;
}
/** Places that the site fills in: `{n}`. */
const placesIn = (text: string): string[] => (text.match(/\$?\{[^}]*\}?|\}/g) ?? []).sort();
const said = (places: readonly string[]): string => places.join(' and ') || 'none';

const text = (links: boolean, places: (found: string[]) => string | undefined) =>
  ruled(
    ruled(z.string().trim().min(1, 'is empty: write the words'), (found) =>
      strayMark(found, links),
    ),
    (found) => places(placesIn(found)),
  ).register(roles, { links });
const noPlace = (found: string[]): string | undefined =>
  found.length > 0
    ? `has ${said(found)}, and the site fills in nothing here. Write the words without curly brackets`
    : undefined;
/** Words that stand as they are: nothing draws a link in them. */
export const words = text(false, noPlace);
/** Words with links in Markdown: `[part 2](section:who-is-harmed)`. */
export const linked = text(true, noPlace);
/** A text, or a part with texts in it, that only adults read. */
export const forAdults = <T extends z.ZodType>(schema: T): T => inRole(schema, { reader: 'adult' });
/** A text that nobody reads: what the search understands. */
export const forSearch = <T extends z.ZodType>(schema: T): T =>
  inRole(schema, { reader: 'search' });
/** A name: it may be the same in every language. */
export const name = inRole(words, { name: true });
/** What many people say: a myth. */
export const claim = inRole(words, { claim: true });
/** Words with places that the site fills in: `filled('n', 'total')` for `Part {n} of {total}`. */
export const filled = (...names: string[]) => {
  const places = names.map((one) => `{${one}}`);
  return text(false, (found) =>
    found.join() === places.toSorted().join()
      ? undefined
      : `must have ${said(places)}, which the site fills in; found ${said(found)}`,
  );
};
/** Words that may have places. */
export const mayFill = (...names: string[]) => {
  const places = names.map((one) => `{${one}}`);
  return text(false, (found) => {
    const wrong = found.filter((place) => !places.includes(place));
    return wrong.length > 0
      ? `has ${said(wrong)}; the site fills in ${said(places)} only. Correct it`
      : undefined;
  });
};
/** Words that are one link, and become a button: `[Get help](page:help)`. */
export const button = ruled(linked, (found) =>
  /^\[[^\]]+\]\([^)\s]+\)$/.test(found)
    ? undefined
    : `must be one link and nothing else, since a button is made of it: "[Get help](page:help)"; found "${found}"`,
);
/** Words whose last sentence leads on. */
export const leading = ruled(linked, (found) =>
  found.includes('](') ? undefined : 'leads nowhere. Expected a link in it: [words](page:help)',
);
/** A way to help: in every language, one of its links leads to this part of the help page. */
export const leadsTo = (to: string, schema: z.ZodType<string> = linked) =>
  ruled(schema, (found) =>
    marksOf(found).some((mark) => mark === to || mark.startsWith(`${to}#`))
      ? undefined
      : `must lead to ${to}: a child who needs help follows it. Found ${said(marksOf(found))}`,
  );
/** Buttons of which each leads to its own place, in this order. */
export const buttonsTo = (...places: readonly string[]) =>
  z.array(button).refine((all) => all.flatMap(marksOf).join() === places.join(), {
    error: ({ input }) =>
      `must lead to ${places.join(', ')}, in this order: a child who needs help follows them. Found ${(input as string[]).flatMap(marksOf).join(', ')}`,
  });

/** So many letters with spaces between them: `A B C D`. */
export const letters = (count: number) =>
  inRole(
    ruled(words, (found) => {
      const all = found.split(' ');
      return all.length === count && all.every((one) => /^\p{L}\p{Lm}?$/u.test(one))
        ? undefined
        : `must be ${count} letters with spaces between them, one for each answer; found "${found}"`;
    }),
    { name: true },
  );
/** Words with an optional source at their end: `It can happen near home. [source: unodc-2024]`. */
export const sourced = ruled(z.string().trim().min(1, 'is empty: write the words'), (found) =>
  strayMark(found.replace(/ ?\[source: [a-z0-9-]+\]$/, ''), true)?.replace(
    'No source is drawn here',
    'A source stands at the end of the text only, as [source: key]',
  ),
).register(roles, { links: true });

/**
 * A text with a number `{n}`, in the plural forms of the language; checks/plurals.ts compares them
 * with CLDR.
 */
export const counted = z.strictObject({
  zero: mayFill('n').optional(),
  one: mayFill('n').optional(),
  two: mayFill('n').optional(),
  few: mayFill('n').optional(),
  many: mayFill('n').optional(),
  other: filled('n'),
});
/** An internal name: of a section, a picture, a word. */
export const key = z.string().regex(/^[a-z0-9-]+$/, {
  error: ({ input }) => `must be lower-case letters, digits and hyphens; found "${String(input)}"`,
});
export const reviewed = z.boolean({
  error: 'must be true or false: has a native speaker read this page?',
});

/** The target of a link, as in its round brackets. */
export const target = z.string().regex(/^(page|section):/, {
  error: ({ input }) =>
    `must name a page or a scene of this site, such as page:help or section:online#who-is-writing; found "${String(input)}"`,
});

/** Where one can read about it: a scene of a section. */
export const scene = z.string().regex(/^section:[a-z-]+#[a-z0-9-]+$/, {
  error: ({ input }) =>
    `must name a scene: section:online#who-is-writing; found "${String(input)}"`,
});

/** The age of the youngest, and of the oldest pupils. */
export const age = z.union([z.literal(8), z.literal(11)], {
  error: 'must be 8 or 11: the age of the youngest pupils',
});
export const oldest = z.union([z.literal(10), z.literal(14)], {
  error: 'must be 10 or 14: the age of the oldest pupils',
});
const ofMinutes = {
  error: ({ input }: { input?: unknown }) =>
    `must be a number of minutes from 1 to 45, without quotes; found ${JSON.stringify(input ?? 'nothing')}`,
};
export const minutes = z.int(ofMinutes).min(1, ofMinutes).max(45, ofMinutes);
export const agesGoUp = ({ from, to }: { from: number; to: number }): boolean => from < to;
export const notUp = {
  path: ['to'],
  error: 'must be more than from: write the age of the oldest pupils',
};

/** What a child can do after practising: the four aims of the evaluated prevention programmes. */
export const outcomes = ['recognise', 'fault', 'ask', 'plan'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the pages of stories, questions, myths and the safety plan have. */
export const activityPage = {
  title: words,
  summary: words,
  intro: words,
  calm: linked,
  help: leadsTo('page:help').describe('For a child who thinks of their own life: leads to help.'),
  reviewed,
};
