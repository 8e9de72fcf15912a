import { drawingProblems } from './checks/drawings.ts';
import { ContentError } from './problem.ts';

/** Reads the size of a drawing; throws a ContentError when it is more, or less, than a drawing. */
export function readDrawing(svg: string, file: string): { width: number; height: number } {
  const problems = drawingProblems(svg);
  const [, start] = /viewBox="(?!0 0 )([\d.]+ [\d.]+)/.exec(svg) ?? [];
  if (start)
    problems.push(
      `begins at ${start} in its viewBox, and what is drawn before is cut off. Expected a drawing that begins at 0 0: viewBox="0 0 480 360".`,
    );
  if (problems.length > 0) throw new ContentError(problems.map((message) => ({ file, message })));
  const [, width = 0, height = 0] =
    /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return { width, height };
}
