// The table of page kinds, one a row. Addresses, the sitemap, previews, headers, frames and the
// samples of tests are derived from it. A new kind of page is a row here, a route in src/pages, and
// its words (content/files.ts).

/** The layout of a page without the usual menus and foot. */
export type Frame = 'slides' | 'paper' | 'card';
export interface PageKind {
  /** Its address below the language. `:name` stands for one name in it: `help/:country/`. */
  path: string;
  /** Who reads it. A page for adults says in its foot where the facts come from. */
  reader: 'child' | 'adult';
  /**
   * A child in danger may read it: nothing of it that others see or hear names the subject, and it
   * leaves no history entry.
   */
  guarded?: true;
  frame?: Frame;
  /** It is a part of another page, or of none: search engines are not led to it. */
  unlisted?: true;
  /**
   * Set where one round trip (14,336 bytes) is not enough: `room` allows 20,480 bytes, `print`
   * three round trips, for pages that are only printed.
   */
  budget?: 'room' | 'print';
  /** Its words in previews.yaml, where they have another name than its address. */
  preview?: string;
  /** The kind of page that is about the same thing, with the same names: its picture is shown. */
  about?: 'scene' | 'story' | 'teachPage';
  /** For kinds with many similar pages: the names in the addresses of those that tests look at. */
  typical?: readonly string[];
}

const child = { reader: 'child' } as const;
const adult = { reader: 'adult' } as const;
const guarded = { reader: 'child', guarded: true } as const;
const paper = { frame: 'paper', unlisted: true } as const;
const slides = { reader: 'adult', frame: 'slides', budget: 'room', typical: [] } as const;

/** Where a text may lead by the name of a page, it is the name of the row: `page:help`. */
export const pageKinds = {
  home: { path: '', preview: 'home', ...child },
  section: { path: ':section/', ...child },
  scene: {
    path: ':section/:scene/',
    typical: [
      'what-is-it/what-happened-to-leo',
      'what-is-it/one-in-three',
      'what-is-it/what-often-happens',
      'what-is-it/can-a-child-agree',
      'what-is-it/five-kinds',
    ],
    ...child,
  },
  remember: { path: ':section/remember/', typical: ['what-is-it'], ...child },
  whole: { path: ':section/all/', budget: 'room', ...adult },

  help: { path: 'help/', ...guarded },
  // Samples of country pages: one with the most content, one without a helpline, one without
  // emergency numbers, one for a part of the country only, one with messages and many languages.
  country: {
    path: 'help/:country/',
    preview: 'country',
    typical: ['us', 'bb', 'lr', 'iq', 'ua'],
    ...guarded,
  },
  countryCard: {
    path: 'help/:country/card/',
    preview: 'country',
    typical: ['ua'],
    ...guarded,
    ...adult,
    ...paper,
  },
  happening: { path: 'happening/', ...guarded },
  quiet: { path: 'quiet/', ...guarded },
  letters: { path: 'letters/', ...guarded },
  letter: { path: 'letters/:letter/', preview: 'letter', typical: ['said-yes'], ...guarded },
  'show-it': { path: 'show-it/', ...guarded },
  shown: { path: 'show-it/:other/', preview: 'show-it', ...guarded },
  search: { path: 'search/', ...guarded },
  leaving: { path: 'leaving/', ...guarded },
  'my-plan': { path: 'my-plan/', ...guarded },

  rhyme: { path: 'rhyme/', ...child },
  'look-again': { path: 'look-again/', ...child },
  stories: { path: 'stories/', ...child },
  story: { path: 'stories/:story/', typical: ['new-friend', 'the-wedding'], ...child },
  // A start, a step to think again, an ending, one with three choices.
  storyStep: {
    path: 'stories/:story/:step/',
    unlisted: true,
    about: 'story',
    typical: ['new-friend/1', 'new-friend/2', 'new-friend/8', 'the-wedding/3'],
    ...child,
  },
  check: { path: 'check/', ...child },
  moreQuestions: { path: 'check/more/', ...child },
  myths: { path: 'myths/', ...child },
  words: { path: 'words/', ...child },

  teach: { path: 'teach/', budget: 'room', ...adult },
  // A page of prose, or a lesson plan.
  teachPage: {
    path: 'teach/:page/',
    budget: 'room',
    typical: ['rules', 'letter', 'card', 'adapt', '3x40-2-tricks-online-story'],
    ...adult,
  },
  class: { path: 'teach/class/', budget: 'room', ...adult },
  survey: { path: 'teach/check/', budget: 'room', ...adult },
  teachStories: { path: 'teach/stories/', budget: 'room', ...adult },
  teachStory: {
    path: 'teach/stories/:story/',
    about: 'story',
    budget: 'room',
    typical: ['new-friend'],
    ...adult,
  },
  worksheets: { path: 'teach/worksheets/', budget: 'room', ...adult },
  worksheet: {
    path: 'teach/worksheets/:sheet/',
    budget: 'room',
    typical: ['match', 'map', 'plan', 'sort', 'letter', 'puzzle-11-14'],
    ...adult,
  },
  answers: { path: 'teach/worksheets/answers/', budget: 'room', ...adult },

  families: { path: 'families/', ...adult },
  share: { path: 'share/', ...adult },
  sharePage: { path: 'share/:page/', ...adult },
  wordsToCopy: { path: 'share/words/', budget: 'room', ...adult },
  sharedScene: {
    path: 'share/scene/:section/:scene/',
    about: 'scene',
    typical: ['what-is-it/five-kinds', 'online/who-is-writing'],
    ...adult,
  },
  print: { path: 'print/', ...adult },
  booklet: { path: 'print/booklet/', budget: 'print', ...adult, ...paper },
  cover: { path: 'print/cover/', ...adult, ...paper },
  // Who finds the sheet, or its address, sees a toy.
  kite: { path: 'print/kite/', ...guarded, ...paper },
  poster: { path: 'print/poster/:poster/', typical: ['help', 'online'], ...adult, ...paper },
  scenePoster: {
    path: 'print/poster/:section/:scene/',
    about: 'scene',
    typical: ['what-is-it/what-happened-to-leo'],
    ...adult,
    ...paper,
  },
  about: { path: 'about/', ...adult },
  privacy: { path: 'privacy/', ...adult },
  accessibility: { path: 'accessibility/', ...adult },

  deck: { path: 'slides/:section/', ...slides },
  shortDeck: { path: 'slides/:section/short/', ...slides },
  notes: { path: 'slides/:section/notes/', ...slides },
  planDeck: { path: 'slides/plan/:plan/', about: 'teachPage', ...slides },
  shortPlanDeck: { path: 'slides/plan/:plan/short/', about: 'teachPage', ...slides },
  planNotes: { path: 'slides/plan/:plan/notes/', about: 'teachPage', ...slides },
  // The only page that a frame of another site may show (build/hosting/headers.ts).
  embed: { path: 'embed/:section/:scene/', frame: 'card', unlisted: true, ...child },
  // What pages fetch when it is asked for (components/frame/templates.ts).
  templates: { path: 'templates.html', unlisted: true, ...child },
  notFound: { path: '404.html', preview: 'not-found', unlisted: true, ...child },
} as const satisfies Record<string, PageKind>;

export type Kind = keyof typeof pageKinds;
