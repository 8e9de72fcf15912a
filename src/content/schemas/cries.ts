// The words of cries for help: what always counts, classes of words, and examples to train the
// model (src/search/learn).
import { z } from 'astro/zod';
import { words } from './fields.ts';

/** content/<language>/cries/alone.yaml. */
export const cryAloneSchema = z.strictObject({
  alone: z
    .array(words)
    .min(5)
    .describe('Words that are a cry for help when nothing else is typed: they always count.'),
  beside: z
    .array(words)
    .min(1)
    .describe('Words that may stand beside them and change nothing: please, I am, now.'),
});

/** The classes of words, the same in each language: their order is that of the weights. */
export const cryClasses = [
  'me',
  'friend',
  'kin',
  'man',
  'hit',
  'hurt',
  'touch',
  'photo',
  'send',
  'menace',
  'money',
  'debt',
  'work',
  'force',
  'lock',
  'take',
  'doc',
  'marry',
  'flee',
  'rough',
  'moved',
  'net',
  'meet',
  'secret',
  'die',
  'bully',
  'fear',
  'follow',
  'night',
  'drink',
  'home',
  'not',
  'want',
  'curious',
  'joy',
  'crime',
  'world',
  'daily',
] as const;

const items = words.describe(
  'Words with spaces between them: `hit*` is any word that begins so, `run_away` two words in a row.',
);
/** content/<language>/cries/classes.yaml: class -> its words. */
export const cryClassesSchema = z.strictObject(
  Object.fromEntries(cryClasses.map((name) => [name, items])) as Record<
    (typeof cryClasses)[number],
    typeof items
  >,
);

/** content/<language>/cries/examples.yaml. */
export const cryExamplesSchema = z.strictObject({
  cries: z.array(words).min(100).describe('What a child types who needs help, or a friend of one.'),
  not: z.array(words).min(100).describe('What only looks like it.'),
});
