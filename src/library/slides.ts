// The slides of a section, made from its own scenes: what class mode shows, in order. Nothing is written twice.
import { getCollection } from 'astro:content';
import { languages, type Locale } from '../i18n/locales.ts';
import { pageUrl } from '../i18n/urls.ts';
import { lastSeen } from '../schemas/helplines.ts';
import type { Scene } from '../schemas/scenes.ts';
import { valueOf } from './entries.ts';
import { helpIn } from './pages.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { scenesOf } from './sections.ts';
import { sourceIn } from './sources.ts';
import { wordsOf } from './strings.ts';
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
    | { kind: 'scene'; statement: boolean; text: string; helps: string; picture: Drawing; number?: string; tag?: string }
    | { kind: 'talk'; question: string; foot: string; heads: Drawing[] }
    | { kind: 'poll'; options: { text: string; shape: string }[]; answer: string }
    | { kind: 'breathe'; lines: string[]; foot: string }
    | { kind: 'help'; lead: string; lines: Point[]; foot: string; fields: string[]; news: GoodNews }
  );
/** What a teacher reads beside a slide. */
export interface SlideNotes {
  of: string;
  lines: string[];
}
export interface Deck {
  slides: Slide[];
  notes: SlideNotes[];
  reviewed: boolean;
}

/** How much room words take, in letters of Latin text. */
function room(locale: Locale, text: string): number {
  const letters = [...text.replace(/\]\([^)]+\)/g, '')].length;
  return letters * (languages[locale].script === 'han' ? 2.1 : languages[locale].script === 'cyrillic' ? 1.08 : 1);
}
const tightness = (letters: number): 1 | 2 | 3 => (letters > 480 ? 3 : letters > 350 ? 2 : 1);

/** The source of the good news that is a page of this site: its name, and the year in which a number was last seen. */
async function ownSource(locale: Locale): Promise<{ title: string; year: string; url: string }> {
  const [say, { find }, countries] = await Promise.all([wordsOf(locale), helpIn(locale), getCollection('helplines')]);
  const seen = countries.flatMap(({ data }) => data.services.map(({ sources }) => lastSeen(sources) ?? '')).sort();
  return { title: `${say('site.title')} · ${find.heading}`, year: (seen.at(-1) ?? '').slice(0, 4), url: pageUrl(locale, 'help', 'find') };
}

/** In how many countries or areas this site names a helpline for children. */
const countriesWithHelpline = async (): Promise<number> => (await getCollection('helplines')).filter(({ data }) => data.services.some(({ kind }) => kind === 'child-helpline')).length;

/**
 * The slides of a section: rules, scenes with what helps, questions, and help with good news under it. `short` keeps the scenes of a lesson of 20 minutes.
 * "Stop and breathe" stands before help on the page; in class it is called at any time and has no number.
 */
export async function slidesOf(locale: Locale, section: string, short = false): Promise<Deck> {
  const [words, facts, scenes] = await Promise.all([slideWordsIn(locale), slideFactsOf(section), scenesOf(locale, section)]);
  const { rules, breathe, help, hope, polls, pollNotes, talk, shapes, reviewed } = words;
  const file = `${locale}/teach/slides.yaml`;
  const shown = scenes.filter((scene) => !short || scene.short);

  const scene = async (from: Scene): Promise<Slide[]> => {
    const { id, heading, helps } = from;
    const part = async (n: number, title: string, text: string, picture: string, more: { number?: string; tag?: string } = {}): Promise<Slide> => ({
      kind: 'scene',
      id: n > 1 ? `${id}-${n}` : id,
      heading: title,
      notes: id,
      statement: from.kind === 'statement',
      text,
      helps,
      picture: await pictureIn(locale, picture),
      ...more,
      tight: tightness(room(locale, text) + room(locale, helps) + 1.8 * room(locale, title) + (more.number ? 170 : more.tag ? 40 : 0)),
    });
    const poll = facts.poll === id ? valueOf(file, polls, section) : undefined;
    return [
      await part(1, heading, from.text, from.picture, from.number ? { number: from.number } : {}),
      ...(await Promise.all(from.items.map(({ title, text, picture, tag }, i) => part(i + 2, title, text, picture, tag ? { tag } : {})))),
      { kind: 'talk', id: `${id}-talk`, heading: talk.title, notes: id, question: from.talk, foot: talk.foot, heads: await Promise.all(from.talkers.map((child) => pictureIn(locale, `head-${child}`))), tight: room(locale, from.talk) > 90 ? 2 : 1 },
      ...(poll ? [{ kind: 'poll' as const, id: `${id}-poll`, heading: poll.question, notes: 'poll', options: poll.options.map((text, i) => ({ text, shape: shapes[i] ?? '' })), answer: poll.answer, tight: room(locale, poll.question) > 42 ? (2 as const) : (1 as const) }] : []),
    ];
  };

  const news = valueOf(file, hope.news, section).replace('{countries}', String(await countriesWithHelpline()));
  const published = facts.hope.startsWith('page:') ? undefined : await sourceIn(locale, facts.hope);
  const source = published ? { title: published.title, year: published.year, url: published.url, site: new URL(published.url).hostname.replace(/^www\./, '') } : await ownSource(locale);
  return {
    slides: [
      { kind: 'rules', id: 'rules', heading: rules.title, lines: rules.lines, foot: rules.foot, tight: room(locale, rules.lines.map(({ strong, text }) => strong + text).join('') + rules.foot) > 330 ? 2 : 1 },
      ...(await Promise.all(shown.map(scene))).flat(),
      { kind: 'breathe', id: 'breathe', heading: breathe.title, notes: 'breathe', lines: breathe.lines, foot: breathe.foot, tight: 1 },
      { kind: 'help', id: 'help', heading: help.title, notes: 'help', lead: help.lead, lines: help.lines, foot: help.foot, fields: help.fields, news: { title: hope.title, text: news, source }, tight: 1 },
    ],
    notes: [
      ...shown.map(({ id, notes }) => ({ of: id, lines: notes })),
      { of: 'poll', lines: pollNotes },
      { of: 'breathe', lines: [breathe.notes] },
      { of: 'help', lines: [help.notes] },
    ],
    reviewed,
  };
}
