// The booklets to fold: which pages they have, in the order of reading.
import type { Locale } from '#languages/locales.ts';
import { glossaryIn, type Term } from './glossary.ts';
import { lessonPlansIn } from './lesson-plans.ts';
import { helpIn } from './page-words.ts';
import { rhymeIn } from './rhyme.ts';
import { safetyPlanIn } from './safety-plan.ts';
import { scenesOf, sectionsIn, type Colours, type Scene, type SectionCard } from './sections.ts';
import { sourceIn, type Source } from './sources.ts';
import { translatorOf } from './strings.ts';

/** The whole, and the scenes that lessons for 8 to 10 show. */
export type Which = 'whole' | 'short';
/** A line of the contents; parts stand above their scenes. */
export interface Entry {
  title: string;
  page: number;
  part: boolean;
}
/** Pages that need nothing but their name. */
type Alone = 'cover' | 'number' | 'steps' | 'say' | 'plan' | 'rhyme' | 'kite' | 'back';
/** A page. What it is about has its colours; `id` is its place on the web page. */
export type Leaf = { id?: string; listed?: string; colours?: Colours } & (
  | { [K in Alone]: { kind: K } }[Alone]
  | { kind: 'contents'; entries: Entry[]; first: boolean; last: boolean }
  | { kind: 'gate' | 'remember'; section: SectionCard; total: number }
  /** `half`: a scene of two facing pages. */
  | { kind: 'scene'; scene: Scene; half?: 1 | 2; brief: boolean }
  | { kind: 'words'; terms: Term[]; first: boolean }
  | { kind: 'sources'; sources: Source[] }
);
export interface Booklet {
  leaves: Leaf[];
  /** The pages that links of a text lead to, by id: a scene, `help`, `words`. */
  pageOf: Map<string, number>;
  /** The sources in the order of their numbers. */
  sourceKeys: string[];
}

/** A page of A5 has room for so many words with their meanings. */
const wordsOnPage = 9;
/** More cards than this lie on two facing pages. */
const cardsOnPage = 4;

/** The scenes that some lesson for 8 to 10 shows: families are told what these leave out. */
async function scenesForYoungest(locale: Locale): Promise<Set<string>> {
  const plans = (await lessonPlansIn(locale)).filter(({ from, to }) => from >= 8 && to <= 10);
  return new Set(
    plans
      .flatMap(({ steps }) => steps.flatMap(({ slides }) => slides))
      .filter((slide) => slide.includes('#')),
  );
}

/** The pages of one part. */
function partOf(section: SectionCard, scenes: readonly Scene[], total: number): Leaf[] {
  const { colours, slug, title } = section;
  return [
    { kind: 'gate', section, total, colours, id: `part-${slug}`, listed: title },
    ...scenes.flatMap((scene) => sceneLeaves(scene, colours, false)),
    { kind: 'remember', section, total, colours },
  ];
}

function sceneLeaves(scene: Scene, colours: Colours, brief: boolean): Leaf[] {
  const leaf = { kind: 'scene', scene, colours, brief } as const;
  const named = { ...leaf, id: scene.id, listed: scene.heading };
  return scene.items.length > cardsOnPage && !brief
    ? [
        { ...named, half: 1 },
        { ...leaf, half: 2 },
      ]
    : [named];
}

const chunked = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );

/** All pages but the contents. */
async function bodyOf(locale: Locale, which: Which): Promise<{ middle: Leaf[]; end: Leaf[] }> {
  const t = await translatorOf(locale);
  const sections = await sectionsIn(locale);
  const withScenes = await Promise.all(
    sections.map(async (section) => ({ section, scenes: await scenesOf(locale, section.slug) })),
  );
  const help: Leaf = {
    kind: 'steps',
    colours: 'sun',
    listed: (await helpIn(locale)).steps.heading,
  };
  const plan: Leaf = {
    kind: 'plan',
    id: 'plan',
    colours: 'leaf',
    listed: (await safetyPlanIn(locale)).title,
  };
  if (which === 'short') {
    const shown = await scenesForYoungest(locale);
    const rhyme: Leaf = { kind: 'rhyme', colours: 'blue', listed: (await rhymeIn(locale)).title };
    return {
      middle: withScenes.flatMap(({ section, scenes }) =>
        scenes
          .filter(({ id }) => shown.has(`${section.slug}#${id}`))
          .flatMap((scene) => sceneLeaves(scene, section.colours, true)),
      ),
      end: [rhyme, help, plan],
    };
  }
  const words = chunked(await glossaryIn(locale), wordsOnPage).map((terms, i): Leaf => ({
    kind: 'words',
    terms,
    first: i === 0,
    colours: 'teal',
    ...(i === 0 ? { id: 'words', listed: t('menu.words') } : {}),
  }));
  const say: Leaf = { kind: 'say', colours: 'sun', listed: (await helpIn(locale)).say.heading };
  return {
    middle: withScenes.flatMap(({ section, scenes }) => partOf(section, scenes, sections.length)),
    end: [...words, help, say, plan],
  };
}

/** A kite to colour, where a scene of two pages would not lie open at once. */
function facing(leaves: readonly Leaf[]): Leaf[] {
  const placed: Leaf[] = [];
  for (const leaf of leaves) {
    if (leaf.kind === 'scene' && leaf.half === 1 && placed.length % 2 === 0)
      placed.push({ kind: 'kite' });
    placed.push(leaf);
  }
  return placed;
}

/** The keys of the sources of scenes, each once. */
const sourcesIn = (leaves: readonly Leaf[]): string[] => [
  ...new Set(
    leaves.flatMap((leaf) =>
      leaf.kind === 'scene' && !leaf.brief
        ? [...(leaf.scene.more ?? '').matchAll(/\[source: ([a-z0-9-]+)\]/g)].map(
            ([, key = '']) => key,
          )
        : [],
    ),
  ),
];

/** The contents of a booklet, on as many pages as they need. */
function contentsOf(leaves: readonly Leaf[]): Leaf[] {
  const entries = leaves.flatMap(({ listed, kind }, i): Entry[] =>
    listed ? [{ title: listed, page: i + 1, part: kind === 'gate' }] : [],
  );
  const pages = leaves.filter(({ kind }) => kind === 'contents').length;
  return chunked(entries, Math.ceil(entries.length / pages)).map((some, i) => ({
    kind: 'contents',
    entries: some,
    first: i === 0,
    last: i === pages - 1,
    colours: 'clay',
  }));
}

/** A booklet of a language: its pages are a multiple of four. */
export async function bookletIn(locale: Locale, which: Which): Promise<Booklet> {
  const t = await translatorOf(locale);
  const { middle, end } = await bodyOf(locale, which);
  const keys = sourcesIn(middle);
  const sources: Leaf[] = keys.length
    ? [
        {
          kind: 'sources',
          sources: await Promise.all(keys.map((key) => sourceIn(locale, key))),
          listed: t('share.sources'),
        },
      ]
    : [];
  const empty: Leaf = { kind: 'contents', entries: [], first: true, last: true };
  const number: Leaf = {
    kind: 'number',
    id: 'help',
    colours: 'sun',
    listed: (await helpIn(locale)).title,
  };
  const contents = which === 'whole' ? [empty, empty] : [empty];
  const open = facing([
    { kind: 'cover', colours: 'clay' },
    ...contents,
    number,
    ...middle,
    ...end,
    ...sources,
  ]);
  // A kite fills up the last sheet, before the back.
  while (open.length % 4 !== 3) open.push({ kind: 'kite' });
  open.push({ kind: 'back', colours: 'clay' });
  const listed = contentsOf(open);
  const leaves = open.map((leaf) => (leaf.kind === 'contents' ? (listed.shift() ?? leaf) : leaf));
  const pageOf = new Map(
    leaves.flatMap((leaf, i): [string, number][] => (leaf.id ? [[leaf.id, i + 1]] : [])),
  );
  return { leaves, pageOf, sourceKeys: keys };
}
