// The table of page kinds, one a row. Addresses, the sitemap, previews, headers, frames and the
// samples of tests are derived from it. A new kind of page is a row here, a route in src/pages, and
// its words (content/files.ts).

import { adult, child, guarded, paper, prose, room, slides, type PageKind } from './page-kind.ts';

/** Where a text may lead by the name of a page, it is the name of the row: `page:help`. */
export const pageKinds = {
  home: {
    path: '',
    words: 'home',
    label: 'footer.start',
    menu: { slim: 'home' },
    share: true,
    preview: 'home',
    ...child,
  },
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
  whole: { path: ':section/all/', ...room },

  help: {
    path: 'help/',
    words: 'help',
    label: 'menu.help',
    share: true,
    search: { picture: 'door-help', colours: 'sun' },
    ...guarded,
  },
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
  happening: {
    path: 'happening/',
    words: 'happening',
    menu: { list: 'heart', slim: 'heart' },
    foot: 'own',
    search: { part: 'menu.help', picture: 'tell-someone', colours: 'quiet' },
    ...guarded,
  },
  'show-it': {
    path: 'show-it/',
    words: 'showIt',
    search: { part: 'menu.help', picture: 'two-phones', colours: 'quiet' },
    ...guarded,
  },
  shown: { path: 'show-it/:other/', preview: 'show-it', ...guarded },
  quiet: {
    path: 'quiet/',
    words: 'quiet',
    menu: { list: 'heart', slim: 'heart' },
    foot: 'own',
    search: { part: 'menu.help', colours: 'quiet' },
    ...guarded,
  },
  letters: {
    path: 'letters/',
    words: 'letters',
    foot: 'own',
    share: true,
    search: { picture: 'talk-together', colours: 'quiet' },
    ...guarded,
  },
  letter: { path: 'letters/:letter/', preview: 'letter', typical: ['said-yes'], ...guarded },
  search: {
    path: 'search/',
    words: 'search',
    label: 'menu.search',
    menu: { tool: 'search', slim: 'search' },
    ...guarded,
  },

  rhyme: {
    path: 'rhyme/',
    words: 'rhyme',
    foot: 'own',
    share: true,
    search: { picture: 'stop-and-tell' },
    ...child,
  },
  'look-again': {
    path: 'look-again/',
    words: 'lookAgain',
    share: true,
    search: { picture: 'word-mask' },
    ...child,
  },
  stories: {
    path: 'stories/',
    words: 'storiesPage',
    label: 'menu.stories',
    menu: { list: 'heart', slim: 'message' },
    foot: 'read',
    share: true,
    search: { picture: 'talk-together' },
    ...child,
  },
  story: { path: 'stories/:story/', typical: ['new-friend', 'the-wedding'], ...child },
  // A start, a step to think again, an ending, one with three choices.
  storyStep: {
    path: 'stories/:story/:step/',
    unlisted: true,
    about: 'story',
    typical: ['new-friend/1', 'new-friend/2', 'new-friend/8', 'the-wedding/3'],
    ...child,
  },
  check: {
    path: 'check/',
    words: 'questionsPage',
    label: 'menu.check',
    menu: { list: 'book' },
    foot: 'read',
    share: true,
    search: { picture: 'quiz' },
    ...child,
  },
  moreQuestions: { path: 'check/more/', ...child },
  myths: {
    path: 'myths/',
    words: 'mythsPage',
    label: 'menu.myths',
    foot: 'read',
    share: true,
    search: { picture: 'search' },
    ...child,
  },
  'my-plan': {
    path: 'my-plan/',
    words: 'safetyPlanPage',
    label: 'menu.plan',
    foot: 'read',
    search: { picture: 'tell-someone' },
    ...guarded,
  },
  words: {
    path: 'words/',
    label: 'menu.words',
    menu: { tool: 'book', slim: 'book' },
    foot: 'read',
    share: true,
    search: { part: 'site.short', picture: 'word-trust' },
    ...child,
  },
  leaving: {
    path: 'leaving/',
    words: 'prose',
    foot: 'site',
    search: { picture: 'leave-door' },
    ...guarded,
  },

  teach: {
    path: 'teach/',
    words: 'teachIndex',
    label: 'menu.teach',
    foot: 'adult',
    share: true,
    ...room,
  },
  // A page of prose, or a lesson plan.
  teachPage: {
    path: 'teach/:page/',
    typical: ['rules', 'letter', 'card', 'adapt', '3x40-2-tricks-online-story'],
    ...room,
  },
  class: { path: 'teach/class/', ...room },
  survey: { path: 'teach/check/', ...room },
  teachStories: { path: 'teach/stories/', ...room },
  teachStory: { path: 'teach/stories/:story/', about: 'story', typical: ['new-friend'], ...room },
  worksheets: { path: 'teach/worksheets/', ...room },
  worksheet: {
    path: 'teach/worksheets/:sheet/',
    typical: ['match', 'map', 'plan', 'sort', 'letter', 'puzzle-11-14'],
    ...room,
  },
  answers: { path: 'teach/worksheets/answers/', ...room },

  families: { path: 'families/', share: true, ...prose },
  share: {
    path: 'share/',
    words: 'shareIndex',
    label: 'share.menu',
    foot: 'adult',
    share: true,
    ...adult,
  },
  sharePage: { path: 'share/:page/', ...adult },
  wordsToCopy: { path: 'share/words/', ...room },
  sharedScene: {
    path: 'share/scene/:section/:scene/',
    about: 'scene',
    typical: ['what-is-it/five-kinds', 'online/who-is-writing'],
    ...adult,
  },
  print: { path: 'print/', words: 'printPage', share: true, ...adult },
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
  about: { path: 'about/', ...prose },
  privacy: { path: 'privacy/', ...prose },
  accessibility: { path: 'accessibility/', ...prose },

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
