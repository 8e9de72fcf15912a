// The slides of a story alone: rules, the story, a question to talk about, good news and help.
import type { Locale } from '#languages/locales.ts';
import { homeUrl, storySlidesUrl, teachStoryUrl } from '#site/urls.ts';
import { openStory } from '#library/stories.ts';
import { translatorOf } from '#library/strings.ts';
import { slideMaker } from './maker.ts';
import type { Deck } from './slide.ts';
import { storySlides } from './story-slides.ts';

export async function storyDeck(locale: Locale, slug: string): Promise<Deck> {
  const [make, t, story] = await Promise.all([
    slideMaker(locale),
    translatorOf(locale),
    openStory(locale, slug),
  ]);
  const { slides, notes } = await storySlides(locale, story);
  const { front, from, about } = story;
  const guide = teachStoryUrl(locale, slug);
  return {
    title: front.title,
    part: t(`story.from${from}`),
    summary: front.summary,
    colours: about.colours,
    slides: [
      make.rules(),
      ...slides,
      await make.talk('talk', notes.of, [front.talk], []),
      make.breathe(true),
      await make.hope(about.section),
      await make.help(),
    ],
    notes: [notes, make.notes.breathe, await make.notes.hope(about.section), make.notes.help],
    reviewed: make.reviewed && front.reviewed,
    url: (of) => storySlidesUrl(of, slug),
    notesUrl: guide,
    end: homeUrl(locale),
    links: [{ label: t('story.notes'), href: guide }],
  };
}
