// Parses a section's MDX into typed scenes, in plain Node: used by slides, search, booklets and
// checks.
import type { MdastNode } from 'satteri';
import { sectionFrontSchema, type SectionFront } from '#content/schemas/sections.ts';
import { openChecked, problemsOf } from './checked.ts';
import { helpers, type Helper, type PaletteName } from './palette.ts';
import type { Report } from './said.ts';
import { tagsIn, type Tag } from './tags.ts';
import { childrenOf, inline, lineOf, paragraphs } from './text.ts';

interface SceneItem {
  title: string;
  picture: string;
  tag?: string;
  text: string;
}

/** One line of what helps; it begins with its own bold words: `**You can** tell someone.` */
export interface Help {
  who: Helper;
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
  /** What a child can do, then what adults must do: both, or one of them. */
  helps: Help[];
  more?: string;
  talk: string;
  /** The question stands on the page that a child reads alone, too. */
  asksAlone: boolean;
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

/** The parts that make a scene look special, and the kind that each makes of it. */
const kinds = { Steps: 'steps', Cards: 'cards', OneInThree: 'one-in-three' } as const;

/**
 * Parses the text of `content/<language>/sections/<slug>.mdx`; throws a ContentError with every
 * mistake and its line.
 */
export function readSection(source: string, file: string): Section {
  const { front, body } = openChecked(source, file, 'section', sectionFrontSchema);
  const { report, stop } = problemsOf(file);
  const tags = tagsIn(body, 'Scene');
  for (const tag of tags) {
    checkKind(tag, report);
    checkHelps(tag, report);
  }
  const scenes = tags.map(readScene);
  scenes.forEach(({ id, line }, i) => {
    const before = scenes.slice(0, i).find((other) => other.id === id);
    if (before)
      report(
        line,
        `has the scene "${id}" a second time (the first begins on line ${before.line}). Give it an id of its own, or take it out.`,
      );
  });
  stop();
  return { front, scenes };
}

/** A scene is special in one way at most: slides and the page show one of them. */
function checkKind({ attributes, children, line }: Tag, report: Report): void {
  const special = [
    ...tagsIn(children)
      .filter(({ name }) => name in kinds)
      .map(({ name }) => `<${name}>`),
    ...(attributes.kind ? [`kind="${String(attributes.kind)}"`] : []),
  ];
  if (special.length > 1)
    report(
      line,
      `has ${special.join(' and ')} in the scene "${String(attributes.id)}". Slides and the page show one of them: keep one, and make a scene of its own of the other.`,
    );
}

/**
 * What a child can do comes before what adults must do, each once; each line names its subject in
 * bold, since it has no label.
 */
function checkHelps({ attributes, children, line }: Tag, report: Report): void {
  const tags = tagsIn(children, 'Helps');
  const found = tags.map((tag) => String(tag.attributes.who));
  const expected = helpers.filter((who) => found.includes(who));
  const first = children.findIndex(
    (node) => node.type === 'mdxJsxFlowElement' && node.name === 'Helps',
  );
  const behind = children.find((node, i) => i > first && first >= 0 && node.type === 'paragraph');
  if (behind)
    report(
      lineOf(behind),
      `has text behind <Helps> in the scene "${String(attributes.id)}", where no page shows it. Move it before <Helps>, or into <More>.`,
    );
  if (found.join() !== expected.join())
    report(
      line,
      `has <Helps> for ${found.join(', ')} in the scene "${String(attributes.id)}". Expected ${expected.join(', ')}: each once, what a child can do first.`,
    );
  for (const tag of tags)
    if (!paragraphs(tag.children).startsWith('**'))
      report(
        tag.line,
        `<Helps who="${String(tag.attributes.who)}"> begins without strong words. No label stands above the line: begin with whose it is, such as **You can** or **Adults must**.`,
      );
}

/** The text of the heading of a scene or an item. */
const headingOf = (nodes: readonly MdastNode[]): string =>
  nodes.flatMap((node) => (node.type === 'heading' ? [inline(childrenOf(node))] : [])).join(' ');

function readScene({ attributes, children, line }: Tag): Scene {
  const [special] = tagsIn(children, 'Steps', 'Cards', 'OneInThree');
  const textOf = (name: PaletteName): string | undefined => {
    const [tag] = tagsIn(children, name);
    return tag && paragraphs(tag.children);
  };
  const [number, more] = [textOf('OneInThree'), textOf('More')];
  const [talk] = tagsIn(children, 'Talk');
  const [notes] = tagsIn(children, 'Notes');
  return {
    id: String(attributes.id),
    picture: String(attributes.picture),
    minutes: Number(attributes.minutes),
    short: attributes.short === true,
    kind: special
      ? kinds[special.name as keyof typeof kinds]
      : attributes.kind === 'statement'
        ? 'statement'
        : 'plain',
    heading: headingOf(children),
    ...(number ? { number } : {}),
    text: paragraphs(children),
    items: tagsIn(special?.children ?? [], 'Item').map((item) => ({
      title: headingOf(item.children),
      picture: String(item.attributes.picture),
      ...(item.attributes.tag ? { tag: String(item.attributes.tag) } : {}),
      text: paragraphs(item.children),
    })),
    helps: tagsIn(children, 'Helps').map((tag) => ({
      who: tag.attributes.who as Helper,
      text: paragraphs(tag.children),
    })),
    ...(more ? { more } : {}),
    talk: textOf('Talk') ?? '',
    asksAlone: talk?.attributes.page === true,
    talkers: String(talk?.attributes.with ?? '')
      .split(' ')
      .filter(Boolean),
    notes: (notes?.children ?? []).flatMap(childrenOf).map((item) => paragraphs(childrenOf(item))),
    line,
  };
}
