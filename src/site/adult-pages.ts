// The rows of the table of page kinds (pages.ts) from the first page for teachers on: for adults,
// class mode, and what is no page of its own.

import { adult, child, guarded, paper, prose, room, slides, type PageKind } from './page-kind.ts';

export const adultPages = {
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
  telling: { path: 'teach/without-words/', ...room },
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
    elsewhere: true,
    typical: ['what-is-it/five-kinds', 'online/who-is-writing'],
    ...adult,
  },
  print: { path: 'print/', words: 'printPage', share: true, ...adult },
  booklet: { path: 'print/booklet/', budget: 'print', ...adult, ...paper },
  shortBooklet: { path: 'print/booklet/short/', ...room, ...paper },
  cover: { path: 'print/cover/', ...adult, ...paper },
  // Who finds the sheet, or its address, sees a toy.
  kite: { path: 'print/kite/', ...guarded, ...paper },
  wordlessPaper: {
    path: 'print/without-words/:sheets/',
    typical: ['booklet', 'chart'],
    ...adult,
    ...paper,
  },
  poster: { path: 'print/poster/:poster/', typical: ['help', 'online'], ...adult, ...paper },
  about: { path: 'about/', ...prose },
  privacy: { path: 'privacy/', ...prose },
  accessibility: { path: 'accessibility/', ...prose },

  deck: { path: 'slides/:section/', ...slides },
  shortDeck: { path: 'slides/:section/short/', ...slides },
  notes: { path: 'slides/:section/notes/', ...slides },
  planDeck: { path: 'slides/plan/:plan/', about: 'teachPage', ...slides },
  shortPlanDeck: { path: 'slides/plan/:plan/short/', about: 'teachPage', ...slides },
  storyDeck: { path: 'slides/story/:story/', about: 'story', ...slides },
  wordlessDeck: { path: 'slides/without-words/:pictures/', ...slides },
  staffDeck: { path: 'slides/staff/:page/', about: 'teachPage', ...slides },
  planNotes: { path: 'slides/plan/:plan/notes/', about: 'teachPage', ...slides },
  // The only page that a frame of another site may show (build/hosting/headers.ts).
  embed: {
    path: 'embed/:section/:scene/',
    frame: 'card',
    unlisted: true,
    typical: ['what-is-it/what-happened-to-leo', 'online/who-is-writing'],
    ...child,
  },
  // What pages fetch when it is asked for (components/frame/templates.ts).
  templates: { path: 'templates.html', unlisted: true, ...child },
  notFound: { path: '404.html', preview: 'not-found', unlisted: true, ...child },
} as const satisfies Record<string, PageKind>;
