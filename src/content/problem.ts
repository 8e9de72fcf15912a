// How content errors are said: what was expected, what was found in which file, and what to do.
import { distance } from 'fastest-levenshtein';

/** Where in a file: its line, where in its YAML, or near which words. */
export type At = { line: number } | { path: readonly PropertyKey[] } | { near: string };

export interface Problem {
  /** The file, from the project's root. */
  file: string;
  /** Where in it, when that is known. */
  at?: At | undefined;
  /** One or more full sentences for the author. */
  message: string;
  /** A mistake of form: nothing could be read from the file, so no page is made. */
  unreadable?: true;
}

/** Reports a mistake. `file` is a path below `content/`. */
export type Report = (file: string, message: string, at?: At) => void;

/** What is wrong in the file of a problem, with its line where that is known. */
export const withLine = ({ at, message }: Problem): string =>
  at && 'line' in at ? `line ${at.line} ${message}` : message;

/** Problems as an author reads them, one a line. */
export const asLines = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${problem.file}: ${withLine(problem)}`).join('\n');

/** An author's mistakes, without a stack: Astro would print code beside the sentences. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(asLines(problems));
    delete this.stack;
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** A question with the closest name, with a leading space; empty when nothing is close. */
export function didYouMean(found: string, known: readonly string[]): string {
  const best = known
    .map((word) => ({ word, far: distance(found.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.max(2, found.length / 3) ? ` Did you mean "${best.word}"?` : '';
}
