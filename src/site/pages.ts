// The table of page kinds, one a row. Addresses, the sitemap, previews, headers, frames and the
// samples of tests are derived from it. A new kind of page is a row here, a route in src/pages, and
// its words (content/files.ts).

import { adultPages } from './adult-pages.ts';
import { adult, child, guarded, paper, room, type PageKind } from './page-kind.ts';

const ofCountry = { preview: 'country', ...guarded } as const;

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
  whole: { path: ':section/all/', elsewhere: true, ...room },

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
    elsewhere: true,
    typical: ['us', 'bb', 'lr', 'iq', 'ua'],
    ...ofCountry,
  },
  countryCard: { path: 'help/:country/card/', typical: ['ua'], ...ofCountry, ...adult, ...paper },
  happening: {
    path: 'happening/',
    words: 'happening',
    menu: { list: 'heart', slim: 'heart' },
    foot: 'own',
    search: { part: 'menu.help', picture: 'tell-someone', colours: 'quiet', tender: true },
    ...guarded,
  },
  'show-it': {
    path: 'show-it/',
    words: 'showIt',
    search: { part: 'menu.help', picture: 'two-phones', colours: 'quiet' },
    ...guarded,
  },
  shown: { path: 'show-it/:other/', preview: 'show-it', elsewhere: true, ...guarded },
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
    elsewhere: true,
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
  'without-words': {
    path: 'without-words/',
    words: 'withoutWords',
    menu: { list: 'book', slim: 'book' },
    share: true,
    search: { picture: 'leo-20' },
    ...guarded,
  },
  wordless: {
    path: 'without-words/:place/',
    unlisted: true,
    preview: 'without-words',
    typical: ['1', '10', '20', 'end'],
    ...guarded,
  },
  stories: {
    path: 'stories/',
    words: 'storiesPage',
    label: 'menu.stories',
    menu: { list: 'message', slim: 'message' },
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
    menu: { list: 'tick' },
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

  ...adultPages,
} as const satisfies Record<string, PageKind>;

export type Kind = keyof typeof pageKinds;
