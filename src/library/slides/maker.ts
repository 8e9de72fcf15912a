// The slides that are made of the words of class mode, and the notes that belong to them.
import type { Scene } from '#content/mdx/section.ts';
import type { Locale } from '#languages/locales.ts';
import { valueOf } from '#library/entries.ts';
import { pictureIn } from '#library/pictures.ts';
import { room, tightness } from './fit.ts';
import { helpSlide, hopeNotes, hopeSlide } from './help.ts';
import { sceneSlides } from './scene.ts';
import type { Slide, SlideNotes } from './slide.ts';
import { slideWordsFile, slideWordsIn, type SlideWords } from './words.ts';

/** What makes the slides of a language, kind by kind. */
export type SlideMaker = Awaited<ReturnType<typeof slideMaker>>;

function rulesSlide(locale: Locale, { rules }: SlideWords): Slide {
  const long = room(locale, ...rules.lines.map(({ strong, text }) => strong + text), rules.foot);
  return {
    kind: 'rules',
    id: 'rules',
    heading: rules.title,
    notes: 'rules',
    lines: rules.lines,
    foot: rules.foot,
    tight: long > 330 ? 2 : 1,
  };
}

function pollSlide(
  locale: Locale,
  { polls, shapes }: SlideWords,
  id: string,
  section: string,
): Slide {
  const { question, options, answer } = valueOf(slideWordsFile(locale), polls, section);
  return {
    kind: 'poll',
    id,
    heading: question,
    notes: 'poll',
    options: options.map((text, i) => ({ text, shape: shapes[i] ?? '' })),
    answer,
    tight: room(locale, question) > 42 ? 2 : 1,
  };
}

type TaskWords = Omit<Extract<Slide, { kind: 'task' }>, 'kind' | 'notes' | 'picture' | 'tight'>;
async function taskSlide(locale: Locale, words: TaskWords, picture: string): Promise<Slide> {
  const { id, heading, lines, said, questions } = words;
  return {
    ...words,
    kind: 'task',
    notes: id,
    picture: await pictureIn(locale, picture),
    tight: tightness(
      1.3 * room(locale, ...lines, ...questions) + 1.8 * room(locale, heading, ...said),
      room(locale, ...lines, ...questions),
    ),
  };
}

/** Makes the slides of a language, kind by kind. */
export async function slideMaker(locale: Locale) {
  const words = await slideWordsIn(locale);
  const { breathe, help, pollNotes, talk, reviewed } = words;
  return {
    reviewed,
    rules: (): Slide => rulesSlide(locale, words),
    /** The slides of a scene: its own, and one for each of its parts. */
    scene: (scene: Scene): Promise<Slide[]> => sceneSlides(locale, scene),
    /** Questions to talk about, asked by children of the cast. */
    talk: async (
      id: string,
      notes: string,
      questions: string[],
      talkers: readonly string[],
    ): Promise<Slide> => ({
      kind: 'talk',
      id,
      heading: talk.title,
      notes,
      questions,
      foot: talk.foot,
      heads: await Promise.all(talkers.map((child) => pictureIn(locale, `head-${child}`))),
      tight: room(locale, ...questions) > 90 ? 2 : 1,
    }),
    poll: (id: string, section: string): Slide => pollSlide(locale, words, id, section),
    /** A picture of the story without words, alone. */
    picture: async (frame: string, heading: string): Promise<Slide> => ({
      kind: 'picture',
      id: frame,
      heading,
      notes: frame,
      picture: await pictureIn(locale, frame),
      tight: 1,
    }),
    /** What pupils do where no scene is shown. */
    task: (words: Omit<TaskWords, 'foot'>, picture: string): Promise<Slide> =>
      taskSlide(locale, { ...words, foot: talk.foot }, picture),
    /** `aside`: it has no number, and is called at any time. */
    breathe: (aside: boolean): Slide => ({
      kind: 'breathe',
      id: 'breathe',
      heading: breathe.title,
      notes: 'breathe',
      lines: breathe.lines,
      foot: breathe.foot,
      aside,
      tight: 1,
    }),
    /** The good news of a section. */
    hope: (section: string): Promise<Slide> => hopeSlide(locale, section),
    help: (): Promise<Slide> => helpSlide(locale),
    notes: {
      scene: ({ id, notes }: Scene): SlideNotes => ({
        of: id,
        lines: notes.map((text) => ({ text })),
      }),
      poll: { of: 'poll', lines: pollNotes.map((text) => ({ text })) },
      breathe: { of: 'breathe', lines: [{ text: breathe.notes }] } as SlideNotes,
      hope: (section: string): Promise<SlideNotes> => hopeNotes(locale, section),
      help: { of: 'help', lines: [{ text: help.notes }] } as SlideNotes,
    },
  };
}
