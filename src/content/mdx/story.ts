// Reads a story's MDX into typed steps, and says what is wrong with the way through it. Plain Node.
import type { MdastNode } from 'satteri';
import type { z } from 'astro/zod';
import { sayIssues, type PaletteName } from '#content/schemas/content.ts';
import { element, inline, lineOf, openMdx, paragraphs, type Element } from './palette.ts';
import { storyFrontSchema } from '#content/schemas/practise.ts';
import { ContentError, didYouMean, type Problem } from '#content/problem.ts';

export interface Choice {
  text: string;
  /** The number of the step it leads to. */
  to: number;
}

/** One page of a story. Texts are Markdown with links. */
export interface Step {
  /** Its number: in its address, on the page, and in the printed booklet. */
  n: number;
  /** `rethink`: a choice led here that does not help yet; the page asks what else one could do. */
  kind: 'told' | 'rethink' | 'ending';
  picture: string;
  text: string;
  /** Empty where the question is always the same (rethink) or where there is none (ending). */
  question: string;
  choices: Choice[];
  ending?: { didWell: string; whatNext: string; remember: string; adultsMust: string };
  line: number;
}

export interface Story {
  front: z.infer<typeof storyFrontSchema>;
  steps: Step[];
}

/** The longest way through a story, in pages (design: a child of 8 keeps 8 pages in mind). */
export const longestWay = 8;
const ends = [
  'DidWell',
  'WhatNext',
  'Remember',
  'AdultsMust',
] as const satisfies readonly PaletteName[];

/** Reads the text of `content/<language>/stories/<slug>.mdx`; throws a ContentError with every mistake found, each with its line. */
export function readStory(source: string, file: string): Story {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void =>
    void problems.push({ file, message: `line ${line} ${message}` });
  const { front: found, body } = openMdx(
    source,
    file,
    'title, summary, talks, cast, talk, notes, reviewed',
  );
  const front = storyFrontSchema.safeParse(found);
  if (!front.success) sayIssues(front.error).forEach((message) => report(1, message));

  /** The choices of a step: a list whose items are links to numbers. */
  function choicesOf(list: MdastNode | undefined, where: string): Choice[] {
    if (list?.type !== 'list') return [];
    return list.children.flatMap((item) => {
      const [paragraph] = item.children;
      const [only, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
      const to = only?.type === 'link' ? /^#(\d+)$/.exec(only.url)?.[1] : undefined;
      if (only?.type === 'link' && others.length === 0 && to)
        return [{ text: inline(only.children), to: Number(to) }];
      report(
        lineOf(item),
        `in ${where} has a choice that is no link to a step. Write it as - [“Let us tell an adult.”](#7)`,
      );
      return [];
    });
  }

  function readStep(tag: Element): Step {
    const n = Number(tag.attributes.n);
    const where = `the step ${n}`;
    const rethink = tag.attributes.rethink === true;
    const picture = String(tag.attributes.picture);
    if (tag.name === 'Ending') {
      const parts = tag.children
        .map((node) => element(node, ends, where, report))
        .filter((part) => part !== undefined);
      const text = (name: PaletteName): string => {
        const found = parts.filter((part) => part.name === name);
        if (found.length !== 1)
          report(tag.line, `${where} needs one <${name}>; found ${found.length}.`);
        return paragraphs(found[0]?.children ?? []);
      };
      return {
        n,
        kind: 'ending',
        picture,
        text: '',
        question: '',
        choices: [],
        ending: {
          didWell: text('DidWell'),
          whatNext: text('WhatNext'),
          remember: text('Remember'),
          adultsMust: text('AdultsMust'),
        },
        line: tag.line,
      };
    }
    for (const node of tag.children)
      if (!['heading', 'paragraph', 'list'].includes(node.type))
        element(node, [], `${where} (a text, a question with ##, and choices with -)`, report);
    const headings = tag.children.filter((node) => node.type === 'heading');
    const lists = tag.children.filter((node) => node.type === 'list');
    if (headings.length !== (rethink ? 0 : 1) || headings.some(({ depth }) => depth !== 2))
      report(
        tag.line,
        rethink
          ? `${where} is a rethink step, and its question is always the same: remove its heading.`
          : `${where} needs exactly one question, written with ##; found ${headings.length}.`,
      );
    const text = paragraphs(tag.children);
    if (!text) report(tag.line, `${where} has no text. Write one to three short sentences.`);
    const choices = choicesOf(lists[0], where);
    if (lists.length !== 1 || choices.length < 2 || choices.length > 3)
      report(
        tag.line,
        `${where} needs one list with two or three choices; found ${choices.length}. A place where the story ends is an <Ending>.`,
      );
    return {
      n,
      kind: rethink ? 'rethink' : 'told',
      picture,
      text,
      question: headings[0] ? inline(headings[0].children) : '',
      choices,
      line: tag.line,
    };
  }

  const steps = body
    .map((node) => element(node, ['Step', 'Ending'], 'a story', report))
    .filter((tag) => tag !== undefined)
    .map(readStep);
  for (const { line, message } of graphProblems(steps)) report(line, message);
  if (problems.length > 0 || !front.success) throw new ContentError(problems);
  return { front: front.data, steps };
}

/**
 * What is wrong with the ways through a story: numbers in order, every choice leads somewhere, every step is reached, every way ends, and within
 * eight pages. A way that goes round in a circle is measured without its circle, but each step of the circle needs a way out.
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
    for (const { to } of step.choices)
      if (!byNumber.has(to))
        report(
          step,
          `in the step ${step.n} has a choice that leads to ${to}, which is not there.${didYouMean(
            String(to),
            steps.map(({ n }) => String(n)),
          )} The steps are ${steps.map(({ n }) => n).join(', ')}.`,
        );
  });
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
 * For each step, the step to go back to when nobody knows which way a reader came: the last one before it that lies on every way (its immediate
 * dominator), so that Back never shows a page which the reader has not seen.
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
