// The pictures of link previews: which exist, and which page uses which. They are shown in family
// chats, so no word in them names the harm.
import { languages, locales, type Locale } from '#languages/locales.ts';
import { counted } from '#languages/message.ts';
import { pageAt, slugOf, subjectOf } from '#site/addresses.ts';
import { pathOf } from '#site/urls.ts';
import { sceneOf } from '#site/targets.ts';
import type { Colours } from './colours.ts';
import type { Content } from './read.ts';

/** A picture to draw. */
export interface LinkPicture {
  /** The name of its file, before what tells one edition of it from another. */
  name: string;
  /** The key of the drawing in it. */
  drawing: string;
  colours: Colours;
  /** Whose words stand in it. A picture without words is the same in every language. */
  locale?: Locale;
  words?: string;
  /** In small letters under the words. */
  note?: string;
}

/** Nothing in it says what is behind the link. */
const kite: LinkPicture = { name: 'kite', drawing: 'quiet-kite', colours: 'quiet' };
/** For the page where a language is chosen. */
const doorstep: LinkPicture = { name: 'home', drawing: 'home-hero-wide', colours: 'sun' };

/**
 * The pictures of a language, by the address of their page; pages without one use that of the first
 * page.
 */
function picturesOf(content: Content, locale: Locale): Map<string, LinkPicture> {
  const { previews, captions, sections, stories, plans, strings } = content.languages[locale];
  const { harm } = languages[locale];
  const coloursOf = (section = ''): Colours => content.sections[section]?.colours ?? 'teal';
  const picture = (slug: string, more: Omit<LinkPicture, 'name' | 'locale'>) =>
    [
      slug,
      { name: [locale, ...slug.split('/')].filter(Boolean).join('-'), locale, ...more },
    ] as const;
  const scenes = Object.entries(sections).flatMap(([slug, section]) =>
    section.scenes.map((scene) => ({ slug, ...scene })),
  );
  const minutes = (n: number): string => counted(strings['lesson.minutes'], locale, { n });
  const pictures = [
    picture('', {
      words: previews.pages.home?.title ?? previews.mark,
      drawing: doorstep.drawing,
      colours: doorstep.colours,
    }),
    // The title of a scene may be the question that hurts; its caption was written to be passed on.
    ...scenes.map(({ slug, id, picture: drawing }) =>
      picture(slugOf('scene', { section: slug, scene: pathOf(id) }), {
        words: captions.scenes[id]?.short ?? previews.mark,
        drawing,
        colours: coloursOf(slug),
      }),
    ),
    ...Object.entries(content.stories).map(([slug, { picture: drawing, scene }]) =>
      picture(slugOf('story', { story: slug }), {
        words: stories[slug]?.front.title ?? previews.mark,
        drawing,
        colours: coloursOf(sceneOf(scene)?.section),
      }),
    ),
    ...Object.entries(content.plans).map(
      ([
        id,
        {
          sections: [section],
          steps,
          from,
          to,
          minutes: n,
        },
      ]) => {
        const shown = steps.flatMap(({ slides }) => slides);
        const title = plans[id]?.title ?? '';
        return picture(slugOf('teachPage', { page: id }), {
          words:
            title && !harm.test(title) ? title : (previews.pages.teach?.title ?? previews.mark),
          note: `${minutes(n)} · ${strings[`lesson.age.${from}-${to}` as 'lesson.age.8-10']}`,
          drawing:
            scenes.find(({ slug, id: scene }) => shown.includes(`${slug}#${scene}`))?.picture ??
            doorstep.drawing,
          colours: coloursOf(section),
        });
      },
    ),
  ];
  // A chat of a family is no place for what these say.
  const unshown = [
    ...Object.entries(content.sections).flatMap(([section, { unshown: names }]) =>
      names.map((id) => slugOf('scene', { section, scene: pathOf(id) })),
    ),
    ...Object.entries(content.stories).flatMap(([slug, story]) =>
      story.unshown ? [slugOf('story', { story: slug })] : [],
    ),
  ];
  return new Map(pictures.filter(([slug]) => !unshown.includes(slug)));
}

/** The pictures of all links. */
export interface LinkPictures {
  /** Every one to draw. */
  all: LinkPicture[];
  /** Which of them a page has, by its address below the site: `en/online/who-is-writing/`. */
  of: (address: string) => LinkPicture;
}
export function linkPictures(content: Content): LinkPictures {
  const byLocale = new Map(locales.map((locale) => [locale, picturesOf(content, locale)]));
  return {
    all: [doorstep, kite, ...[...byLocale.values()].flatMap((pictures) => [...pictures.values()])],
    of(address) {
      const [, locale = '', slug = ''] = /^(..)\/(.*)$/.exec(address) ?? [];
      const pictures = byLocale.get(locale as Locale);
      if (!pictures) return doorstep;
      // Or it would say what someone looked for.
      const page = pageAt(slug);
      if (page?.guarded) return kite;
      return pictures.get(page ? subjectOf(page) : '') ?? pictures.get('') ?? doorstep;
    },
  };
}

/** The alt text of a picture, in the page's language: its words and what is seen. */
export function alternativeOf(content: Content, locale: Locale, picture: LinkPicture): string {
  const { alternatives, previews } = content.languages[locale];
  if (picture === kite) return previews.kite;
  const { words, note, drawing } = picture;
  // Under the promise of the first page the children only decorate it.
  const seen = words && drawing === doorstep.drawing ? '' : alternatives[drawing];
  return [words, note, seen].filter(Boolean).join(' · ');
}
