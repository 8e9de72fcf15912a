// The ways through a story: what is wrong with them, and what a reader has surely seen.
import { didYouMean } from '#content/problem.ts';
import type { Step } from './story.ts';

/** The longest way through a story, in pages (a child of 8 keeps 8 pages in mind). */
export const longestWay = 8;

/**
 * What is wrong with the graph of a story: numbers in order, every choice leads somewhere, every
 * step is reached, every way ends within eight pages. Cycles are not counted in the length, but
 * each step of a cycle needs a way out.
 */
export function graphProblems(steps: readonly Step[]): { line: number; message: string }[] {
  const problems: { line: number; message: string }[] = [];
  const report = (step: Step, message: string): void =>
    void problems.push({ line: step.line, message });
  const byNumber = new Map(steps.map((step) => [step.n, step]));
  const [start] = steps;
  if (!start)
    return [{ line: 1, message: 'has no step. A story begins with <Step n={1} picture="...">.' }];
  steps.forEach((step, i) => {
    if (step.n !== i + 1)
      report(
        step,
        `has the step ${step.n} where ${i + 1} comes. Steps stand in the order of their numbers: they are the numbers of the printed booklet.`,
      );
  });
  // Where a number is wrong, the choices that lead to it are right.
  if (problems.length > 0) return problems;
  for (const step of steps)
    for (const { to } of step.choices)
      if (to === step.n)
        report(
          step,
          `in the step ${step.n} has a choice that leads to the same step again. Lead it to another.`,
        );
      else if (!byNumber.has(to))
        report(
          step,
          `in the step ${step.n} has a choice that leads to ${to}, which is not there.${didYouMean(
            String(to),
            steps.map(({ n }) => String(n)),
          )} The steps are ${steps.map(({ n }) => n).join(', ')}.`,
        );
  if (problems.length > 0) return problems;

  const after = (step: Step): Step[] => step.choices.flatMap(({ to }) => byNumber.get(to) ?? []);
  const reached = new Set<Step>([start]);
  for (const step of reached) after(step).forEach((next) => reached.add(next));
  const ending = new Set(steps.filter(({ kind }) => kind === 'ending'));
  for (let grown = true; grown;) {
    grown = false;
    for (const step of steps)
      if (!ending.has(step) && after(step).some((next) => ending.has(next))) {
        ending.add(step);
        grown = true;
      }
  }
  for (const step of steps) {
    if (!reached.has(step))
      report(
        step,
        `has the step ${step.n}, which no choice reaches. Lead a choice to #${step.n}, or remove it.`,
      );
    if (!ending.has(step))
      report(
        step,
        `has no way out of the step ${step.n}: its choices go round in a circle. Let one of them lead to an <Ending>.`,
      );
  }
  if (problems.length > 0) return problems;
  const walk = (way: Step[]): void => {
    const here = way.at(-1) ?? start;
    if (way.length > longestWay)
      return report(
        here,
        `has a way of more than ${longestWay} pages: ${way.map(({ n }) => n).join(', ')}. Shorten it: help has to come soon.`,
      );
    for (const next of after(here)) if (!way.includes(next)) walk([...way, next]);
  };
  walk([start]);
  return problems;
}

/**
 * The immediate dominator of each step: the last step before it that is on every way. Back leads
 * there when the previous step is unknown, so that it never shows a page the reader has not seen.
 */
export function surelySeen(steps: readonly Step[]): Map<number, number> {
  const [start] = steps;
  const through = new Map(
    steps.map(({ n }) => [n, n === start?.n ? new Set([n]) : new Set(steps.map((step) => step.n))]),
  );
  for (let changed = true; changed;) {
    changed = false;
    for (const { n } of steps.slice(1)) {
      const before = steps
        .filter(({ choices }) => choices.some(({ to }) => to === n))
        .map((step) => through.get(step.n) ?? new Set<number>());
      const common = new Set([
        n,
        ...[...(before[0] ?? [])].filter((other) => before.every((set) => set.has(other))),
      ]);
      if (common.size === through.get(n)?.size) continue;
      through.set(n, common);
      changed = true;
    }
  }
  // Of the steps on every way, the nearest is the one that has most of them before it.
  return new Map(
    steps
      .slice(1)
      .map(({ n }) => [
        n,
        [...(through.get(n) ?? [])]
          .filter((other) => other !== n)
          .sort((a, b) => (through.get(b)?.size ?? 0) - (through.get(a)?.size ?? 0))[0] ??
          start?.n ??
          n,
      ]),
  );
}
