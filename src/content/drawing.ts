import { drawingProblems } from './checks/drawings.ts';
import { ContentError } from './problem.ts';

/** Reads the size of a drawing; throws a ContentError when it is more, or less, than a drawing. */
export function readDrawing(svg: string, file: string): { width: number; height: number } {
  const problems = drawingProblems(svg);
  if (problems.length > 0) throw new ContentError(problems.map((message) => ({ file, message })));
  const [, width = 0, height = 0] =
    /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return { width, height };
}
