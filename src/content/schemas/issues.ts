// Mistakes found by a schema, in the author's words: what was expected, what was found, and where.
import type { z } from 'astro/zod';
import { didYouMean } from '#content/problem.ts';

/** A mistake in a value: where, and what it is. */
export interface Issue {
  path: readonly PropertyKey[];
  message: string;
}
type ZodIssue = z.ZodError['issues'][number];

/** What a value is, as an author would name it. */
const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: each part on a line of its own that begins with "- "',
  object: 'keys with their values',
  record: 'keys with their values',
};

/** A value as it is found in the file. */
function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value instanceof Date)
    return `the date ${value.toISOString().slice(0, 10)}. Put it in quotes`;
  if (typeof value === 'object') {
    const [key = ''] = Object.keys(value);
    // Our keys have no space and no capital: anything else was meant as text.
    return `the key "${key}"${/^[a-z][\w.-]*$/.test(key) ? '' : ' (a text with a colon in it needs quotes around it)'}`;
  }
  return typeof value === 'string' ? `"${value}"` : `${JSON.stringify(value)} without quotes`;
}

/** A value of another kind than the one that is expected. */
function wrongKind(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing. Add it';
  if (input === null && expected === 'string') return 'is empty: write the words';
  if (expected === 'array' && typeof input === 'string' && /^[-–—•]/.test(input))
    return `must be a list, and each line of it begins with - and a space; found "${input.slice(0, 20)}..."`;
  return `must be ${kinds[expected] ?? expected}; found ${found(input)}`;
}

/** What is expected of a value and is not so, to stand after its name. */
function mistake(issue: ZodIssue): string {
  const { input } = issue;
  const own = !/^(Invalid|Too (small|big)|Unrecognized)/.test(issue.message);
  if (own) return issue.message;
  if (issue.path.length === 0 && input === null)
    return 'has nothing in it. Write its keys, as another file of its kind has them';
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, input);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `must be ${values.length > 1 ? 'one of ' : ''}${values.map((value) => `"${value}"`).join(', ')}; found ${found(input)}.${didYouMean(String(input), values)}`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const [few, limit] =
      issue.code === 'too_small' ? [true, issue.minimum] : [false, issue.maximum];
    const how = issue.exact ? 'exactly' : few ? 'at least' : 'at most';
    return Array.isArray(input)
      ? `has ${input.length}. Expected ${how} ${limit}: ${few ? 'add what is missing' : 'take out what is too many'}`
      : `must be ${how} ${limit}; found ${String(input)}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `must be a whole address, such as https://example.org/page; found ${found(input)}`;
  if (issue.code === 'invalid_key')
    return `is no name for this place: it ${issue.issues.map((inner) => mistake(inner)).join(', ')}`;
  return issue.message;
}

/**
 * A Zod error in the author's words: `dateline.url must be ...`. Needs `reportInput` when parsing,
 * for the found value.
 */
export function issuesOf(error: z.ZodError): Issue[] {
  // A value of the wrong kind gets one message only, none about its length.
  const ofWrongKind = error.issues.filter(({ code }) => code === 'invalid_type');
  const issues = error.issues.filter(
    ({ code, path }) =>
      !code.startsWith('too_') || !ofWrongKind.some((one) => one.path.join() === path.join()),
  );
  return issues.map((issue) => {
    const name = issue.path.join('.');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const what =
      unknown.length > 0
        ? `has the unknown key ${unknown.map((key) => `"${key}"`).join(', ')}. Remove it, or correct its spelling`
        : mistake(issue);
    return {
      path: [...issue.path, ...unknown.slice(0, 1)],
      message: `${name ? `${name} ` : ''}${what}.`.replace(/([.?])\.$/, '$1'),
    };
  });
}

/** The same without its places. */
export const sayIssues = (error: z.ZodError): string[] =>
  issuesOf(error).map(({ message }) => message);
