// The places of a language whose text the search covers: scenes, words, parts of the help page,
// leaving.
import type { Locale } from '#languages/locales.ts';
import { slugOf } from '#site/addresses.ts';
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

/** Scenes of the sections. Of a scene the text under "Tell me more" is left out. */
const scenePlaces: PlacesIn = (content, locale) => {
  const { sections } = content.languages[locale];
  return [
    ...Object.entries(sections).flatMap(([slug, { front, scenes }], i) =>
      scenes.map((scene) => ({
        url: slugOf('scene', { section: slug, scene: pathOf(scene.id) }),
        title: scene.heading,
        part: front.title,
        ...(content.sections[slug] && { colours: content.sections[slug].colours }),
        number: String(i + 1),
        picture: scene.picture,
        text: prose(
          scene.text,
          scene.items.flatMap(({ title, text }) => [title, text]),
          scene.helps.map((help) => help.text),
        ),
      })),
    ),
  ];
};

/** The glossary, its words first. */
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
    {
      url: slugOf('words', {}),
      title: strings['menu.words'],
      part: strings['site.short'],
      picture: 'word-trust',
      text: '',
    },
  ];
};

/** Help and its parts, and the signs that something is happening. */
const helpPlaces: PlacesIn = (content, locale) => {
  const { help, happening, strings } = content.languages[locale];
  return [
    {
      kind: 'help' as const,
      url: slugOf('help', {}),
      title: help.title,
      part: strings['menu.help'],
      colours: 'sun' as const,
      picture: 'door-help',
      text: prose(
        help.summary,
        help.now,
        help.steps.items.map(({ title, text }) => [title, text]),
      ),
    },
    ...helpParts
      .filter((part) => part !== 'now')
      .map((part) => ({
        kind: 'help' as const,
        url: `${slugOf('help', {})}#${part}`,
        title: help[part].heading,
        part: help.title,
        colours: 'sun' as const,
        picture: helpPictures[part],
        text: prose(Object.values(help[part]).slice(1)),
      })),
    {
      url: slugOf('happening', {}),
      title: happening.title,
      part: strings['menu.help'],
      colours: 'quiet' as const,
      picture: 'tell-someone',
      text: prose(
        happening.summary,
        happening.signs.map(({ sign }) => sign),
      ),
    },
    {
      url: `${slugOf('happening', {})}#silent`,
      title: happening.silent.heading,
      part: happening.title,
      colours: 'quiet' as const,
      picture: 'protect-notice',
      text: prose(Object.values(happening.silent).slice(1)),
    },
  ];
};

/** What is shown without a word, the quiet place, the letters. */
const quietPlaces: PlacesIn = (content, locale) => {
  const { showIt, quiet, letters, strings } = content.languages[locale];
  return [
    {
      url: slugOf('show-it', {}),
      title: showIt.title,
      part: strings['menu.help'],
      colours: 'quiet' as const,
      picture: 'two-phones',
      text: prose(showIt.summary, showIt.lead),
    },
    {
      url: slugOf('quiet', {}),
      title: quiet.title,
      part: quiet.open,
      colours: 'quiet' as const,
      text: prose(quiet.summary),
    },
    {
      url: slugOf('letters', {}),
      title: letters.title,
      part: strings['site.short'],
      colours: 'quiet' as const,
      picture: 'talk-together',
      text: prose(letters.summary),
    },
    ...Object.entries(letters.letters).map(([key, { group, question, answer }]) => ({
      kind: 'letter' as const,
      url: slugOf('letter', { letter: key }),
      title: question,
      part: letters.title,
      colours: 'quiet' as const,
      text: begunOf(prose(answer)),
      ...(tender.includes(group) && { tender: true as const }),
    })),
  ];
};

/** Activities, with their names and summaries; and the page about leaving, where it exists. */
const practicePlaces: PlacesIn = (content, locale) => {
  const {
    rhyme,
    lookAgain,
    stories,
    storiesPage,
    questionsPage,
    mythsPage,
    safetyPlanPage,
    prose: { leaving },
    strings,
  } = content.languages[locale];
  return [
    {
      url: slugOf('rhyme', {}),
      title: rhyme.title,
      part: strings['site.short'],
      picture: 'stop-and-tell',
      text: prose(rhyme.summary, rhyme.lines),
    },
    {
      url: slugOf('look-again', {}),
      title: lookAgain.title,
      part: strings['site.short'],
      picture: 'word-mask',
      text: prose(lookAgain.lead),
    },
    {
      url: slugOf('stories', {}),
      title: storiesPage.title,
      part: strings['menu.stories'],
      picture: 'talk-together',
      text: prose(storiesPage.summary),
    },
    ...Object.entries(stories).map(([slug, { front }]) => ({
      url: slugOf('story', { story: slug }),
      title: front.title,
      part: storiesPage.title,
      picture: content.stories[slug]?.picture ?? '',
      text: front.summary,
    })),
    {
      url: slugOf('check', {}),
      title: questionsPage.title,
      part: strings['menu.check'],
      picture: 'quiz',
      text: prose(questionsPage.summary),
    },
    {
      url: slugOf('myths', {}),
      title: mythsPage.title,
      part: strings['menu.myths'],
      picture: 'search',
      text: prose(mythsPage.summary),
    },
    {
      url: slugOf('my-plan', {}),
      title: safetyPlanPage.title,
      part: strings['menu.plan'],
      picture: 'tell-someone',
      text: prose(safetyPlanPage.title, safetyPlanPage.summary),
    },
    ...(leaving
      ? [
          {
            kind: 'leaving' as const,
            url: slugOf('leaving', {}),
            title: leaving.front.title,
            part: strings['site.short'],
            picture: 'leave-door',
            text: prose(leaving.front.summary),
          },
        ]
      : []),
  ];
};

/** All places of a language, as text without links; those for teachers and other adults last. */
export const placesIn: PlacesIn = (content, locale) =>
  [scenePlaces, wordPlaces, helpPlaces, quietPlaces, practicePlaces, adultPlacesIn].flatMap(
    (places) => places(content, locale),
  );
