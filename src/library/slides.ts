// What class mode shows, made from the scenes of the sections: the slides of each kind, and those of a section in order (those of a lesson are in
// plan-slides.ts). Nothing is written twice.
import { getCollection } from 'astro:content';
import { languages, type Locale } from '#languages/locales.ts';
import { pageUrl, sectionUrl, siteOf, slidesUrl } from '#urls.ts';
import { lastSeen } from '#content/freshness.ts';
import type { Scene } from '#content/mdx/section.ts';
import { valueOf } from './entries.ts';
import { helpIn } from './pages.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { scenesOf, sectionsIn } from './sections.ts';
import { sourceIn } from './sources.ts';
import { translatorOf } from './strings.ts';
import { slideFactsOf, slideWordsIn } from './teach.ts';

interface Point {
  strong: string;
  text: string;
}
/** A hopeful fact, under the words of help. */
interface GoodNews {
  title: string;
  text: string;
  source: { title: string; year: string; url: string; site?: string };
}
interface Base {
  /** Its address: the hash of a slide never changes, since lesson plans lead there. */
  id: string;
  heading: string;
  /** Whose notes belong to it: those of a scene, or of a special slide. */
  notes?: string;
  /** How tightly it is set, from 1 to 3, so that long words fit; never under the smallest size that is read from the back. */
  tight: 1 | 2 | 3;
}
export type Slide = Base &
  (
    | { kind: 'rules'; lines: Point[]; foot: string }
    | {
        kind: 'scene';
        statement: boolean;
        text: string;
        helps: string;
        picture: Drawing;
        number?: string;
        tag?: string;
      }
    | { kind: 'talk'; questions: string[]; foot: string; heads: Drawing[] }
    | { kind: 'task'; lines: string[]; questions: string[]; foot: string; picture: Drawing }
    | { kind: 'story'; text: string; href: string; picture: Drawing }
    | { kind: 'poll'; options: { text: string; shape: string }[]; answer: string }
    | { kind: 'breathe'; lines: string[]; foot: string; aside: boolean }
    | { kind: 'help'; lead: string; lines: Point[]; foot: string; fields: string[]; news: GoodNews }
  );
/** What a teacher reads beside slides: those that name it in `notes`. */
export interface SlideNotes {
  of: string;
  lines: { label?: string; text: string }[];
}
export interface Deck {
  title: string;
  /** What the tab is called beside the title: the short route. */
  part?: string;
  summary: string;
  /** Whose colours it wears. */
  section: number;
  /** It is that section, and says its number. */
  numbered: boolean;
  slides: Slide[];
  notes: SlideNotes[];
  reviewed: boolean;
  /** Its address in a language, and where its notes to print are. */
  url: (locale: Locale) => string;
  notesUrl: string;
  /** Where class mode ends. */
  end: string;
  /** Pages that belong to it. */
  links: { label: string; href: string }[];
}

/** How much room words take, in letters of Latin text. */
function room(locale: Locale, text: string): number {
  const letters = [...text.replace(/\]\([^)]+\)/g, '')].length;
  return (
    letters *
    (languages[locale].script === 'han' ? 2.1 : languages[locale].script === 'cyrillic' ? 1.08 : 1)
  );
}
const tightness = (letters: number): 1 | 2 | 3 => (letters > 480 ? 3 : letters > 350 ? 2 : 1);

/** The source of the good news that is a page of this site: its name, and the year in which a number was last seen. */
async function ownSource(locale: Locale): Promise<{ title: string; year: string; url: string }> {
  const [t, { find }, countries] = await Promise.all([
    translatorOf(locale),
    helpIn(locale),
    getCollection('sharedHelplines'),
  ]);
  const seen = countries
    .flatMap(({ data }) => data.services.map(({ sources }) => lastSeen(sources) ?? ''))
    .sort();
  return {
    title: `${t('site.title')} · ${find.heading}`,
    year: (seen.at(-1) ?? '').slice(0, 4),
    url: pageUrl(locale, 'help', 'find'),
  };
}

/** In how many countries or areas this site names a helpline for children. */
const countriesWithHelpline = async (): Promise<number> =>
  (await getCollection('sharedHelplines')).filter(({ data }) =>
    data.services.some(({ kind }) => kind === 'child-helpline'),
  ).length;

/** Makes the slides of a language, kind by kind. */
export async function slideMaker(locale: Locale) {
  const words = await slideWordsIn(locale);
  const { rules, breathe, help, hope, polls, pollNotes, talk, shapes, reviewed } = words;
  const file = `${locale}/teach/slides.yaml`;
  const short = (...texts: string[]): number => room(locale, texts.join(''));

  /** The slides of a scene: its own, and one for each of its parts. */
  const scene = async (from: Scene): Promise<Slide[]> => {
    const { id, heading, helps } = from;
    const part = async (
      n: number,
      title: string,
      text: string,
      picture: string,
      more: { number?: string; tag?: string } = {},
    ): Promise<Slide> => ({
      kind: 'scene',
      id: n > 1 ? `${id}-${n}` : id,
      heading: title,
      notes: id,
      statement: from.kind === 'statement',
      text,
      helps,
      picture: await pictureIn(locale, picture),
      ...more,
      tight: tightness(
        room(locale, text) +
          room(locale, helps) +
          1.8 * room(locale, title) +
          (more.number ? 170 : more.tag ? 40 : 0),
      ),
    });
    return [
      await part(1, heading, from.text, from.picture, from.number ? { number: from.number } : {}),
      ...(await Promise.all(
        from.items.map(({ title, text, picture, tag }, i) =>
          part(i + 2, title, text, picture, tag ? { tag } : {}),
        ),
      )),
    ];
  };
  return {
    reviewed,
    rules: (): Slide => ({
      kind: 'rules',
      id: 'rules',
      heading: rules.title,
      notes: 'rules',
      lines: rules.lines,
      foot: rules.foot,
      tight:
        short(...rules.lines.map(({ strong, text }) => strong + text), rules.foot) > 330 ? 2 : 1,
    }),
    scene,
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
      tight: short(...questions) > 90 ? 2 : 1,
    }),
    poll: (id: string, section: string): Slide => {
      const { question, options, answer } = valueOf(file, polls, section);
      return {
        kind: 'poll',
        id,
        heading: question,
        notes: 'poll',
        options: options.map((text, i) => ({ text, shape: shapes[i] ?? '' })),
        answer,
        tight: short(question) > 42 ? 2 : 1,
      };
    },
    /** What pupils do where no scene is shown. */
    task: async (
      id: string,
      heading: string,
      lines: string[],
      questions: string[],
      picture: string,
    ): Promise<Slide> => ({
      kind: 'task',
      id,
      heading,
      notes: id,
      lines,
      questions,
      foot: talk.foot,
      picture: await pictureIn(locale, picture),
      tight: tightness(1.3 * short(...lines, ...questions) + 1.8 * room(locale, heading)),
    }),
    story: async (
      id: string,
      heading: string,
      text: string,
      href: string,
      picture: string,
    ): Promise<Slide> => ({
      kind: 'story',
      id,
      heading,
      notes: id,
      text,
      href,
      picture: await pictureIn(locale, picture),
      tight: 1,
    }),
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
    /** Help, with the good news of a section under it. */
    help: async (section: string): Promise<Slide> => {
      const source = (await slideFactsOf(section)).hope;
      const published = source.startsWith('page:') ? undefined : await sourceIn(locale, source);
      const text = valueOf(file, hope.news, section).replace(
        '{countries}',
        String(await countriesWithHelpline()),
      );
      const from = published
        ? {
            title: published.title,
            year: published.year,
            url: published.url,
            site: siteOf(published.url),
          }
        : await ownSource(locale);
      return {
        kind: 'help',
        id: 'help',
        heading: help.title,
        notes: 'help',
        lead: help.lead,
        lines: help.lines,
        foot: help.foot,
        fields: help.fields,
        news: { title: hope.title, text, source: from },
        tight: 1,
      };
    },
    notes: {
      scene: ({ id, notes }: Scene): SlideNotes => ({
        of: id,
        lines: notes.map((text) => ({ text })),
      }),
      poll: { of: 'poll', lines: pollNotes.map((text) => ({ text })) },
      breathe: { of: 'breathe', lines: [{ text: breathe.notes }] } as SlideNotes,
      help: { of: 'help', lines: [{ text: help.notes }] } as SlideNotes,
    },
  };
}

/**
 * The slides of a section: rules, scenes with what helps, questions, and help with good news under it. `short` keeps the scenes of a lesson of 20 minutes.
 * "Stop and breathe" stands before help on the page; in class it is called at any time and has no number.
 */
export async function sectionDeck(locale: Locale, section: string, short = false): Promise<Deck> {
  const [make, facts, scenes, t, sections] = await Promise.all([
    slideMaker(locale),
    slideFactsOf(section),
    scenesOf(locale, section),
    translatorOf(locale),
    sectionsIn(locale),
  ]);
  const {
    title = '',
    summary = '',
    number = 1,
  } = sections.find(({ slug }) => slug === section) ?? {};
  const shown = scenes.filter((scene) => !short || scene.short);
  const ofScene = async (scene: Scene): Promise<Slide[]> => [
    ...(await make.scene(scene)),
    await make.talk(`${scene.id}-talk`, scene.id, [scene.talk], scene.talkers),
    ...(facts.poll === scene.id ? [make.poll(`${scene.id}-poll`, section)] : []),
  ];
  return {
    title,
    ...(short ? { part: t('slides.short') } : {}),
    summary,
    section: number,
    numbered: true,
    slides: [
      make.rules(),
      ...(await Promise.all(shown.map(ofScene))).flat(),
      make.breathe(true),
      await make.help(section),
    ],
    notes: [...shown.map(make.notes.scene), make.notes.poll, make.notes.breathe, make.notes.help],
    reviewed: make.reviewed,
    url: (of) => slidesUrl(of, section, { short }),
    notesUrl: `${slidesUrl(locale, section)}notes/`,
    end: sectionUrl(locale, section),
    links: [
      {
        label: short ? t('slides.all') : t('slides.short'),
        href: slidesUrl(locale, section, { short: !short }),
      },
      { label: t('slides.text'), href: sectionUrl(locale, section) },
    ],
  };
}
