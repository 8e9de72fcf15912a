// Reads a section's MDX into typed scenes, in plain Node: what slides, search, booklets and the checks start from.
import type { MdastNode } from 'satteri';
import {
  sayIssues,
  sectionFrontSchema,
  type PaletteName,
  type SectionFront,
} from '#content/schemas/content.ts';
import { element, inline, openMdx, paragraphs, type Element } from './palette.ts';
import { ContentError, type Problem } from '#content/problem.ts';

export interface SceneItem {
  title: string;
  picture: string;
  tag?: string;
  text: string;
}

/** One idea of a section. Texts are Markdown with links; notes are one string a line. */
export interface Scene {
  id: string;
  picture: string;
  /** Minutes in class. */
  minutes: number;
  /** Belongs to the short route of a 20-minute lesson. */
  short: boolean;
  kind: 'plain' | 'statement' | 'one-in-three' | 'steps' | 'cards';
  heading: string;
  /** The big number of a one-in-three scene. */
  number?: string;
  text: string;
  items: SceneItem[];
  helps: string;
  more?: string;
  talk: string;
  /** The children beside the question, by name of their head in the cast. */
  talkers: string[];
  notes: string[];
  /** The line in the file where the scene begins. */
  line: number;
}

export interface Section {
  front: SectionFront;
  scenes: Scene[];
}

/** Reads the text of `content/<language>/sections/<slug>.mdx`; throws a ContentError with every mistake found, each with its line. */
export function readSection(source: string, file: string): Section {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void =>
    void problems.push({ file, message: `line ${line} ${message}` });

  const { front: found, body } = openMdx(
    source,
    file,
    'title, summary, talks, remember, do, next, reviewed',
  );
  const front = sectionFrontSchema.safeParse(found);
  if (!front.success) sayIssues(front.error).forEach((message) => report(1, message));

  function heading(
    children: readonly MdastNode[],
    depth: number,
    owner: string,
    line: number,
  ): string {
    const found = children.filter((node) => node.type === 'heading');
    const [only] = found;
    if (found.length !== 1 || only?.depth !== depth)
      report(
        line,
        `${owner} needs exactly one heading, written with ${'#'.repeat(depth)}; found ${found.length ? found.map((h) => '#'.repeat(h.depth)).join(', ') : 'none'}.`,
      );
    return only ? inline(only.children) : '';
  }

  const parts = [
    'Helps',
    'More',
    'Talk',
    'Notes',
    'Steps',
    'Cards',
    'OneInThree',
  ] as const satisfies readonly PaletteName[];
  function readScene(scene: Element): Scene {
    const id = String(scene.attributes.id);
    const elements = scene.children
      .filter((node) => !['heading', 'paragraph'].includes(node.type))
      .map((node) => element(node, parts, `the scene "${id}"`, report))
      .filter((found) => found !== undefined);
    const all = (name: PaletteName) => elements.filter((found) => found.name === name);
    const one = (name: PaletteName, needed: boolean): Element | undefined => {
      const found = all(name);
      if (found.length > 1 || (needed && found.length === 0))
        report(
          scene.line,
          `the scene "${id}" needs ${needed ? 'one' : 'at most one'} <${name}>; found ${found.length}.`,
        );
      return found[0];
    };
    const list = one('Steps', false) ?? one('Cards', false);
    const items = (list?.children ?? [])
      .map((node) => element(node, ['Item'], `<${list?.name}>`, report))
      .filter((found) => found !== undefined);
    const number = one('OneInThree', false);
    const more = one('More', false);
    const talk = one('Talk', true);
    const text = paragraphs(scene.children);
    if (!text)
      report(
        scene.line,
        `the scene "${id}" has no text after its heading. Write one to three short sentences.`,
      );
    return {
      id,
      picture: String(scene.attributes.picture),
      minutes: Number(scene.attributes.minutes),
      short: scene.attributes.short === true,
      kind: list
        ? list.name === 'Steps'
          ? 'steps'
          : 'cards'
        : number
          ? 'one-in-three'
          : scene.attributes.kind === 'statement'
            ? 'statement'
            : 'plain',
      heading: heading(scene.children, 2, `the scene "${id}"`, scene.line),
      ...(number ? { number: paragraphs(number.children) } : {}),
      text,
      items: items.map((item) => ({
        title: heading(item.children, 3, '<Item>', item.line),
        picture: String(item.attributes.picture),
        ...(item.attributes.tag ? { tag: String(item.attributes.tag) } : {}),
        text: paragraphs(item.children),
      })),
      helps: paragraphs(one('Helps', true)?.children ?? []),
      ...(more ? { more: paragraphs(more.children) } : {}),
      talk: paragraphs(talk?.children ?? []),
      talkers: String(talk?.attributes.with ?? '')
        .split(' ')
        .filter(Boolean),
      notes: (one('Notes', true)?.children ?? []).flatMap((node) =>
        node.type === 'list'
          ? node.children.map((item) =>
              inline(
                item.children.flatMap((child) =>
                  child.type === 'paragraph' ? child.children : [],
                ),
              ),
            )
          : [],
      ),
      line: scene.line,
    };
  }

  const scenes = body
    .map((node) => element(node, ['Scene'], 'a section', report))
    .filter((found) => found !== undefined)
    .map(readScene);
  if (problems.length > 0 || !front.success) throw new ContentError(problems);
  return { front: front.data, scenes };
}
