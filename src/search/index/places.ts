// The places of a language whose text the search covers: scenes, words, parts of the help page,
// leaving.
import type { Locale } from '#languages/locales.ts';
import { pagesWith, slugOf, type Page } from '#site/addresses.ts';
import type { PageKind } from '#site/page-kind.ts';
import { pageKinds } from '#site/pages.ts';
import { helpParts, pathOf } from '#site/urls.ts';
import type { Colours } from '#content/colours.ts';
import { adultPlacesIn } from './adult-places.ts';
import type { Content } from '#content/read.ts';
import type { LetterGroup } from '#content/schemas/letters.ts';
import type { Place as Found } from '#search/read/texts.ts';
import { begunOf, prose } from './prose.ts';

/** A place as the content gives it. */
export interface Place extends Omit<Found, 'mirror'> {
  colours?: Colours;
}

/** What letters for a child in danger are about. */
const tender: readonly LetterGroup[] = ['afraid', 'people', 'tell'];

type Language = Content['languages'][Locale];
type PlacesIn = (content: Content, locale: Locale) => Place[];

export const helpPictures = {
  steps: 'tell-someone',
  find: 'helpline',
  silent: 'protect-notice',
  say: 'talk-together',
  call: 'word-call',
  again: 'protect-heard',
  friend: 'talk-together',
  worries: 'protect-court',
} as const satisfies Partial<Record<(typeof helpParts)[number], string>>;

/**
 * The sections, their scenes, each with its first sentence (the words on all pages find the rest),
 * and what to remember.
 */
const sectionPlaces: PlacesIn = (content, locale) => {
  const { sections, strings } = content.languages[locale];
  const all = Object.entries(sections);
  return [
    ...all.flatMap(([slug, { front, scenes }], i) =>
      scenes.map((scene) => ({
        part: front.title,
        ...(content.sections[slug] && { colours: content.sections[slug].colours }),
        number: String(i + 1),
        url: slugOf('scene', { section: slug, scene: pathOf(scene.id) }),
        title: scene.heading,
        picture: scene.picture,
        text: begunOf(prose(scene.text)),
      })),
    ),
    // By its number only: who types its title is answered by a scene. Without a picture: in Arabic
    // the first search has no room for one.
    ...all.map(([section, { front }], i) => ({
      part: front.title,
      url: slugOf('section', { section }),
      title: strings['part.n'].replace('{n}', String(i + 1)),
      text: '',
    })),
    ...all.map(([section, { front }]) => ({
      part: front.title,
      url: slugOf('remember', { section }),
      title: strings['end.remember'],
      text: '',
    })),
  ];
};

/** The words of the glossary. */
const wordPlaces: PlacesIn = (content, locale) => {
  const { glossary, strings } = content.languages[locale];
  return [
    ...Object.entries(glossary).map(([key, { word, meaning }]) => ({
      kind: 'word' as const,
      url: `${slugOf('words', {})}#${key}`,
      title: word,
      part: strings['menu.words'],
      picture: content.glossaryPictures[key] ?? '',
      text: meaning,
    })),
  ];
};

/** What more the search reads of a page than its title and its summary. */
const more: Partial<Record<Page | 'home', (language: Language) => unknown>> = {
  help: ({ help: { now, steps } }) => [now, steps.items.map(({ title, text }) => [title, text])],
  happening: ({ happening: { signs } }) => signs.map(({ sign }) => sign),
  'show-it': ({ showIt }) => showIt.lead,
  rhyme: ({ rhyme }) => rhyme.lines,
  'look-again': ({ lookAgain }) => lookAgain.lead,
};

/** What is found below a page: its parts, or pages that belong to it. */
const below: Partial<Record<Page | 'home', PlacesIn>> = {
  help: (content, locale) => {
    const { help } = content.languages[locale];
    return helpParts
      .filter((part) => part !== 'now')
      .map((part) => ({
        kind: 'help' as const,
        url: `${slugOf('help', {})}#${part}`,
        title: help[part].heading,
        part: help.title,
        colours: 'sun' as const,
        picture: helpPictures[part],
        text: prose(Object.values(help[part]).slice(1)),
      }));
  },
  happening: (content, locale) => {
    const { happening } = content.languages[locale];
    return [
      {
        url: `${slugOf('happening', {})}#silent`,
        title: happening.silent.heading,
        part: happening.title,
        colours: 'quiet' as const,
        picture: 'protect-notice',
        text: prose(Object.values(happening.silent).slice(1)),
      },
    ];
  },
  letters: (content, locale) => {
    const { letters } = content.languages[locale];
    return Object.entries(letters.letters).map(([key, { group, question, answer }]) => ({
      kind: 'letter' as const,
      url: slugOf('letter', { letter: key }),
      title: question,
      part: letters.title,
      colours: 'quiet' as const,
      text: begunOf(prose(answer)),
      ...(tender.includes(group) && { tender: true as const }),
    }));
  },
  check: (content, locale) => {
    const { questionsPage, strings } = content.languages[locale];
    return [
      {
        url: slugOf('moreQuestions', {}),
        title: strings['quiz.more'],
        part: questionsPage.title,
        picture: 'quiz',
        text: '',
      },
    ];
  },
  stories: (content, locale) => {
    const { stories, storiesPage } = content.languages[locale];
    return Object.entries(stories).map(([slug, { front }]) => ({
      url: slugOf('story', { story: slug }),
      title: front.title,
      part: storiesPage.title,
      picture: content.stories[slug]?.picture ?? '',
      text: front.summary,
    }));
  },
};

/** The words of a page: of one that has none of its own, its name in menus. */
function wordsOf(language: Language, page: Page | 'home') {
  const { words, label }: PageKind = pageKinds[page];
  if (!words) return { title: language.strings[label as 'menu.words'], summary: '' };
  return words === 'prose' ? language.prose[page]?.front : language[words as 'help'];
}

/** The pages that the table says the search finds, with what is below each. */
const pagePlaces: PlacesIn = (content, locale) => {
  const language = content.languages[locale];
  return pagesWith(({ search }) => search).flatMap((page) => {
    const { label, search: { part = label ?? 'site.short', ...look } = {} }: PageKind =
      pageKinds[page];
    const { title = '', summary = '' } = wordsOf(language, page) ?? {};
    return [
      {
        ...((page === 'help' || page === 'leaving') && { kind: page }),
        url: slugOf(page, {}),
        title,
        part: language.strings[part as 'menu.help'],
        ...look,
        text: prose(summary, more[page]?.(language)),
      },
      ...(below[page]?.(content, locale) ?? []),
    ];
  });
};

/** All places of a language, as text without links; those for teachers and other adults last. */
export const placesIn: PlacesIn = (content, locale) =>
  [sectionPlaces, wordPlaces, pagePlaces, adultPlacesIn].flatMap((places) =>
    places(content, locale),
  );
