// A story as slides: a cover, a scene and its choices for each step, and its endings. The class
// chooses, so a slide is not always followed by the next one (components/slides/story-way.ts).
import type { Locale } from '#languages/locales.ts';
import type { Step } from '#content/mdx/story.ts';
import { withoutLinks } from '#languages/sentences.ts';
import { pictureIn } from '#library/pictures.ts';
import type { StoryCard } from '#library/stories.ts';
import { translatorOf } from '#library/strings.ts';
import { room, tightness } from './fit.ts';
import type { Slide, SlideNotes } from './slide.ts';
import { slideWordsIn } from './words.ts';

/** How many choices are left from each step to an ending, at least. */
function stepsToEnd(steps: readonly Step[]): Map<number, number> {
  const left = new Map(steps.filter(({ ending }) => ending).map(({ n }) => [n, 0]));
  // As many rounds as there are steps: no shortest way is longer.
  for (const _ of steps)
    for (const { n, choices } of steps)
      for (const { to } of choices)
        left.set(n, Math.min(left.get(n) ?? Infinity, (left.get(to) ?? Infinity) + 1));
  return left;
}

/** The slides of a story, and what a teacher reads beside all of them. */
export async function storySlides(
  locale: Locale,
  story: StoryCard,
): Promise<{ slides: Slide[]; notes: SlideNotes }> {
  const { slug, front, picture, steps } = story;
  const [t, { talk }] = await Promise.all([translatorOf(locale), slideWordsIn(locale)]);
  const id = `story-${slug}`;
  const left = stepsToEnd(steps);
  const nearest = ({ choices }: Step): number => {
    const all = choices.map(({ to }) => left.get(to) ?? Infinity);
    return all.indexOf(Math.min(...all));
  };
  const scene = async (
    of: string,
    heading: string,
    shown: string,
    lines: string[],
    end = false,
  ): Promise<Slide> => {
    const texts = lines.map(withoutLinks);
    const long = room(locale, ...texts);
    return {
      kind: 'story',
      id: of,
      heading,
      notes: id,
      story: slug,
      end,
      lines: texts,
      picture: await pictureIn(locale, shown),
      tight: tightness(long + 1.8 * room(locale, heading), long),
    };
  };
  const slidesOf = (step: Step): Promise<Slide>[] => {
    const of = `${id}-${step.n}`;
    const { ending } = step;
    if (ending)
      return [
        scene(of, t('story.didWell'), step.picture, [ending.didWell, ending.whatNext]),
        scene(
          `${of}-end`,
          t('story.remember'),
          step.picture,
          [ending.remember, ending.adultsMust],
          true,
        ),
      ];
    return [
      scene(of, t('story.step', { n: step.n }), step.picture, [step.text]),
      Promise.resolve(
        choiceSlide(locale, slug, step, nearest(step), t('story.elsewhere'), talk.foot),
      ),
    ];
  };
  return {
    slides: await Promise.all([
      scene(id, front.title, picture, [front.summary, front.talks]),
      ...steps.flatMap(slidesOf),
    ]),
    notes: {
      of: id,
      lines: [{ text: t('slides.choose') }, ...front.notes.map((text) => ({ text }))],
    },
  };
}

/** What the class chooses in a step. `on`: the choice that is nearest to an ending. */
function choiceSlide(
  locale: Locale,
  slug: string,
  { n, kind, question, choices }: Step,
  on: number,
  elsewhere: string,
  foot: string,
): Slide {
  const id = `story-${slug}`;
  const heading = kind === 'rethink' ? elsewhere : question;
  const texts = choices.map(({ text }) => withoutLinks(text));
  return {
    kind: 'choice',
    id: `${id}-${n}-choose`,
    heading,
    notes: id,
    story: slug,
    choices: choices.map(({ to }, i) => ({
      text: texts[i] ?? '',
      to: `${id}-${to}`,
      on: i === on,
    })),
    foot,
    tight: room(locale, heading, ...texts) > 230 ? 2 : 1,
  };
}
