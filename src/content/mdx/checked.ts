// Opens an author's MDX and checks it against its schema and the palette before anything is read
// from it.
import type { MdastNode } from 'satteri';
import type { z } from 'astro/zod';
import { issuesOf } from '#content/schemas/issues.ts';
import { ContentError, type Problem } from '#content/problem.ts';
import { openMdx } from './open.ts';
import type { MdxKind } from './palette.ts';
import type { Report } from './said.ts';
import { walk } from './walk.ts';

/** The mistakes of one file, each with its line. */
export function problemsOf(file: string): {
  problems: Problem[];
  report: Report;
  stop: () => void;
} {
  const problems: Problem[] = [];
  return {
    problems,
    report: (line, message) => void problems.push({ file, at: { line }, message }),
    /** Throws what was reported. */
    stop: () => {
      if (problems.length > 0) throw new ContentError(problems);
    },
  };
}

/**
 * Front matter and tree of a file that uses only the palette; throws a ContentError with every
 * mistake of form.
 */
export function openChecked<T extends z.ZodObject>(
  source: string,
  file: string,
  kind: MdxKind,
  schema: T,
): { front: z.infer<T>; body: MdastNode[] } {
  const { problems, report, stop } = problemsOf(file);
  const { front, body } = openMdx(source, file, Object.keys(schema.shape).join(', '));
  const parsed = schema.safeParse(front, { reportInput: true });
  if (!parsed.success)
    problems.push(
      ...issuesOf(parsed.error).map(({ path, message }) => ({ file, at: { path }, message })),
    );
  walk(kind, body, report);
  stop();
  return { front: parsed.data as z.infer<T>, body };
}

/** A page of prose: its front matter, and its text as it stands in the file. */
export const readProse = <T extends z.ZodObject>(
  source: string,
  file: string,
  kind: MdxKind,
  schema: T,
): { front: z.infer<T>; body: string } => ({
  front: openChecked(source, file, kind, schema).front,
  body: source.replace(/^---\n[\s\S]*?\n---\n/, ''),
});
