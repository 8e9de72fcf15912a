// The editions of the site, and what has changed in each.
import { z } from 'astro/zod';
import { date, expected, quoted } from './evidence.ts';
import { words } from './fields.ts';

/** The number of an edition: `2`, or `2.1` where a small thing had to be mended. */
const edition = z.string(quoted('2')).regex(/^[1-9]\d*(\.\d+)?$/, {
  error: ({ input }) =>
    `must be a number in quotes, such as "2" or "2.1"; found "${String(input)}"`,
});

/** content/shared/versions.yaml: the newest first. */
export const versionsSchema = z.strictObject({
  editions: z
    .array(z.strictObject({ edition, date }), expected('a list of editions'))
    .min(1, 'needs at least one edition: papers and copies name it'),
});

/**
 * content/<language>/share/changes.yaml: edition -> what is new for readers, for adults who print
 * or quote the site.
 */
export const changesSchema = z.strictObject({
  heading: words,
  feed: words.describe('The link to the same as a feed, for programs.'),
  items: z.record(
    edition,
    z.strictObject({
      title: words,
      changes: z.array(words).min(1, 'names no change. Write at least one'),
    }),
  ),
});
