// Reads a story's MDX into typed steps. Plain Node.
import type { z } from 'astro/zod';
import { storyFrontSchema } from '#content/schemas/stories.ts';
import { openChecked, problemsOf } from './checked.ts';
import type { PaletteName } from './palette.ts';
import type { Report } from './said.ts';
import { tagsIn, type Tag } from './tags.ts';
import { childrenOf, inline, paragraphs } from './text.ts';
import { graphProblems } from './ways.ts';

interface Choice {
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

/**
 * Parses the text of `content/<language>/stories/<slug>.mdx`; throws a ContentError with every
 * mistake and its line.
 */
export function readStory(source: string, file: string): Story {
  const { front, body } = openChecked(source, file, 'story', storyFrontSchema);
  const { report, stop } = problemsOf(file);
  const steps = tagsIn(body).map((tag) =>
    tag.name === 'Ending' ? readEnding(tag) : readStep(tag),
  );
  for (const step of steps) checkStep(step, report);
  for (const { line, message } of graphProblems(steps)) report(line, message);
  stop();
  return { front, steps };
}

/** What a tag of a step and of an ending have in common. */
const numbered = ({ attributes, line }: Tag) => ({
  n: Number(attributes.n),
  picture: String(attributes.picture),
  line,
});

function readStep(tag: Tag): Step {
  const question = tag.children.find(({ type }) => type === 'heading');
  return {
    ...numbered(tag),
    kind: tag.attributes.rethink === true ? 'rethink' : 'told',
    text: paragraphs(tag.children),
    question: question ? inline(childrenOf(question)) : '',
    choices: tag.children
      .filter(({ type }) => type === 'list')
      .flatMap(childrenOf)
      .flatMap(childrenOf)
      .flatMap(childrenOf)
      .flatMap((link) =>
        link.type === 'link'
          ? [{ text: inline(childrenOf(link)), to: Number(link.url.slice(1)) }]
          : [],
      ),
  };
}

function readEnding(tag: Tag): Step {
  const text = (name: PaletteName): string =>
    paragraphs(tagsIn(tag.children, name).flatMap(({ children }) => children));
  return {
    ...numbered(tag),
    kind: 'ending',
    text: '',
    question: '',
    choices: [],
    ending: {
      didWell: text('DidWell'),
      whatNext: text('WhatNext'),
      remember: text('Remember'),
      adultsMust: text('AdultsMust'),
    },
  };
}

/**
 * A step has two or three choices, and a question unless the default one is used; an ending has
 * neither.
 */
function checkStep({ n, kind, question, choices, line }: Step, report: Report): void {
  if (kind === 'ending') return;
  if (kind === 'rethink' && question)
    report(
      line,
      `the step ${n} is a rethink step, and its question is always the same: remove its heading.`,
    );
  if (kind === 'told' && !question)
    report(line, `the step ${n} needs exactly one question, written with ##; found 0.`);
  if (choices.length < 2 || choices.length > 3)
    report(
      line,
      `the step ${n} needs one list with two or three choices; found ${choices.length}. A place where the story ends is an <Ending>.`,
    );
  for (const [i, { text }] of choices.entries())
    if (choices.slice(0, i).some((other) => other.text === text))
      report(line, `the step ${n} has the choice “${text}” twice. Keep one, or write another.`);
}
