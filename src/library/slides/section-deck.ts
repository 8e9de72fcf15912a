// The slides of a section, made from its scenes. Nothing is written twice.
import type { Scene } from '#content/mdx/section.ts';
import type { Locale } from '#languages/locales.ts';
import { notesUrl, slidesUrl, wholeUrl } from '#site/urls.ts';
import { scenesOf, sectionsIn } from '#library/sections.ts';
import { translatorOf } from '#library/strings.ts';
import { slideMaker } from './maker.ts';
import { routesIn } from './routes.ts';
import type { Deck, Slide } from './slide.ts';
import { slideFactsOf } from './words.ts';

/**
 * The slides of a section: rules, scenes with their help lines, questions, good news and help.
 * `short` keeps the scenes of a 20-minute lesson. "Stop and breathe" is before help in the page; in
 * class it is called at any time and has no number.
 */
export async function sectionDeck(locale: Locale, section: string, short = false): Promise<Deck> {
  const [make, facts, scenes, t, sections, routes] = await Promise.all([
    slideMaker(locale),
    slideFactsOf(section),
    scenesOf(locale, section),
    translatorOf(locale),
    sectionsIn(locale),
    routesIn(locale, section),
  ]);
  const card = sections.find(({ slug }) => slug === section);
  if (!card) throw new Error(`There is no section "${section}".`);
  const { title, summary, number, colours } = card;
  const shown = scenes.filter((scene) => !short || scene.short);
  const ofScene = async (scene: Scene): Promise<Slide[]> => [
    ...(await make.scene(scene)),
    await make.talk(`${scene.id}-talk`, scene.id, [scene.talk], scene.talkers),
    ...(facts.poll === scene.id ? [make.poll(`${scene.id}-poll`, section)] : []),
  ];
  return {
    title,
    ...(short ? { part: t('slides.short') } : {}),
    summary,
    colours,
    number,
    slides: [
      make.rules(),
      ...(await Promise.all(shown.map(ofScene))).flat(),
      make.breathe(true),
      await make.hope(section),
      await make.help(),
    ],
    notes: [
      ...shown.map((scene) => {
        const { of, lines } = make.notes.scene(scene);
        return { of, lines: [...lines, { text: t('lesson.minutes', { n: scene.minutes }) }] };
      }),
      make.notes.poll,
      make.notes.breathe,
      await make.notes.hope(section),
      make.notes.help,
    ],
    reviewed: make.reviewed,
    url: (of) => slidesUrl(of, section, { short }),
    notesUrl: notesUrl(locale, section),
    end: wholeUrl(locale, section),
    links: [
      ...routes.filter(({ href }) => href !== slidesUrl(locale, section, { short })),
      { label: t('slides.text'), href: wholeUrl(locale, section) },
    ],
  };
}
