// The slides of a lesson, made from its plan: what each step shows, in the order of the plan, with
// the notes of the plan for the teacher.
import type { Locale } from '#languages/locales.ts';
import { homeUrl, planNotesUrl, planSlidesUrl, teachUrl } from '#site/urls.ts';
import { openLessonPlan, type LessonPlan } from '#library/lesson-plans.ts';
import { scenesOf, sectionsIn } from '#library/sections.ts';
import { openStory } from '#library/stories.ts';
import { translatorOf, type Translate } from '#library/strings.ts';
import { framesIn } from '#library/without-words.ts';
import { slideMaker, type SlideMaker } from './maker.ts';
import type { Deck, Slide, SlideNotes } from './slide.ts';
import { storySlides } from './story-slides.ts';
import { pictureNotes } from './wordless-deck.ts';
import { slideWordsIn } from './words.ts';

/**
 * A slide of a step: its name, its place, and its number (key "7 Enter"); for a scene in parts, the
 * first and the last number.
 */
export interface LessonSlide {
  label: string;
  href: string;
  numbers: string;
}
type Step = LessonPlan['steps'][number];
interface Shown {
  slides: Slide[];
  notes: SlideNotes[];
}

/** The slides of one name in a plan, with the notes of their own, and who talks on them. */
interface Named {
  slides: Slide[];
  notes?: SlideNotes;
  talkers?: readonly string[];
  /** What “Tell me more” says, without its sources. */
  more?: string | undefined;
}
/** The slides that no section has. */
const special: Record<string, (make: SlideMaker, plan: LessonPlan) => Promise<Named> | Named> = {
  'slide:rules': (make) => ({ slides: [make.rules()], notes: { of: 'rules', lines: [] } }),
  'slide:breathe': (make) => ({ slides: [make.breathe(false)], notes: make.notes.breathe }),
  'slide:hope': async (make, { hope }) => ({
    slides: [await make.hope(hope)],
    notes: await make.notes.hope(hope),
  }),
  'slide:help': async (make, { helpSlide }) => ({
    slides: [await make.help()],
    notes: { of: 'help', lines: [...make.notes.help.lines, { text: helpSlide }] },
  }),
};

async function slidesOf(
  locale: Locale,
  name: string,
  plan: LessonPlan,
  make: SlideMaker,
): Promise<Named> {
  const own = special[name];
  if (own) return own(make, plan);
  const [kind, of = ''] = name.split(':');
  if (kind === 'poll') return { slides: [make.poll(`${of}-poll`, of)], notes: make.notes.poll };
  if (kind === 'story') return storySlides(locale, await openStory(locale, of));
  if (kind === 'picture') {
    const [t, frames] = await Promise.all([translatorOf(locale), framesIn(locale)]);
    const shown = plan.steps.flatMap(({ slides }) =>
      slides.filter((one) => one.includes('picture:')),
    );
    const n = shown.indexOf(name) + 1;
    const told = frames.find(({ frame }) => frame === of);
    return {
      slides: [await make.picture(of, t('page.of', { n, total: shown.length }))],
      ...(told && { notes: pictureNotes(t, told) }),
    };
  }
  const [section = '', wanted = ''] = name.split('#');
  const scene = wanted && (await scenesOf(locale, section)).find(({ id }) => id === wanted);
  if (!scene) return { slides: [] };
  return {
    slides: await make.scene(scene),
    notes: make.notes.scene(scene),
    talkers: scene.talkers,
    more: scene.more?.replace(/\s*\[source: [^\]]+\]/g, ''),
  };
}

/** What the teacher does, says and asks in a step. */
const linesOf = (t: Translate, { minutes, title, ...step }: Step): SlideNotes['lines'] => [
  { label: t('lesson.minutes', { n: minutes }), text: title },
  { text: step.do },
  ...(step.say ?? []).map((text) => ({ label: t('lesson.say'), text })),
  ...(step.ask ?? []).map((text) => ({ label: t('lesson.ask'), text })),
];

/** Says a note only what the plan says already? Its words end with what is said, between marks. */
function repeats(note: string, say: readonly string[] = []): boolean {
  const [, said = ''] = /[“«]\s*(.+?)[.。]?\s*[”»][.。]?$/u.exec(note) ?? [];
  return said !== '' && say.some((text) => text.includes(said));
}

/** What pupils do in a step, as its slide: what they say together is largest. */
function taskOf({ title, show = [], say, ask = [], picture }: Step, id: string, make: SlideMaker) {
  const said = show.filter((line) => say?.includes(line));
  const lines = show.filter((line) => !said.includes(line));
  return make.task({ id, heading: title, lines, said, questions: ask }, picture ?? '');
}

/**
 * The content of a step: its slides in order, each with what the teacher does, says and asks, and
 * the notes of its scene.
 */
async function shownIn(
  locale: Locale,
  plan: LessonPlan,
  step: Step,
  n: number,
  make: SlideMaker,
): Promise<Shown> {
  const t = await translatorOf(locale);
  const ask = step.ask ?? [];
  const lines = linesOf(t, step);
  const beside = (of: string, more: SlideNotes['lines'] = []): SlideNotes => ({
    of,
    lines: [...lines, ...more],
  });
  const id = `step-${n}`;
  if (step.slides.length === 0)
    return {
      slides: [await taskOf(step, id, make)],
      notes: [beside(id, step.story ? toldIn(plan) : [])],
    };
  const shown: Shown = { slides: [], notes: [] };
  let talkers: readonly string[] = [];
  for (const name of step.slides) {
    const found = await slidesOf(locale, name, plan, make);
    // Who has no screen has no other page to read it from.
    const more = step.do.toLowerCase().includes(t('scene.more').toLowerCase()) && found.more;
    const [first, ...rest] = found.slides;
    const isMore = more && first?.kind === 'scene';
    shown.slides.push(...(isMore ? [{ ...first, more }, ...rest] : found.slides));
    if (found.notes)
      shown.notes.push(
        beside(
          found.notes.of,
          found.notes.lines.filter(({ text }) => !repeats(text, step.say)),
        ),
      );
    talkers = found.talkers ?? talkers;
  }
  const last = shown.slides.at(-1)?.notes ?? id;
  if (ask.length > 0) shown.slides.push(await make.talk(`${id}-talk`, last, ask, talkers));
  return shown;
}

/** The story that a teacher reads aloud, cut where one stops. */
const toldIn = ({ story }: LessonPlan): SlideNotes['lines'] =>
  story?.text
    .split(/(?<=\])\s*/)
    .map((text, i) => (i === 0 ? { label: story.title, text } : { text })) ?? [];

/** From this minute on, the notes say what to do if there is no time left. */
const bellFrom = 10;

/** What each step shows; in the short lesson only what is not left out. */
async function stepsOf(locale: Locale, plan: LessonPlan, short = false): Promise<Shown[]> {
  const [make, t] = await Promise.all([slideMaker(locale), translatorOf(locale)]);
  const { leaveOut } = plan.short;
  const steps = await Promise.all(
    plan.steps.map((step, i) => shownIn(locale, plan, step, i + 1, make)),
  );
  const isLeft = (i: number): boolean => !short || !leaveOut.includes(i + 1);
  let minute = 0;
  plan.steps.forEach(({ minutes }, i) => {
    if (!isLeft(i)) return;
    minute += minutes;
    if (minute > bellFrom && i < steps.length - 1)
      for (const { lines } of steps[i]?.notes ?? []) lines.push({ text: t('lesson.bell') });
  });
  if (short) {
    const left = steps.filter((_, i) => isLeft(i));
    // Where calm is among what is left out, it can still be called at any time.
    if (!left.some(({ slides }) => slides.some(({ kind }) => kind === 'breathe')))
      left.splice(-1, 0, { slides: [make.breathe(true)], notes: [make.notes.breathe] });
    return left;
  }
  // A row of slides that is left out is skipped by a number: otherwise each press would show one
  // more of them.
  let next = 1;
  steps.forEach(({ slides, notes }, i) => {
    next += slides.length;
    if (slides.length > 1 && leaveOut.includes(i + 1))
      notes[0]?.lines.unshift({ text: t('lesson.short.skip', { n: next }) });
  });
  return steps;
}

/**
 * The slides of a lesson: those of its steps in order; `short`: without steps that are left out
 * when time is short.
 */
export async function lessonDeck(locale: Locale, id: string, short = false): Promise<Deck> {
  const plan = await openLessonPlan(locale, id);
  const [steps, sections, { reviewed }, t] = await Promise.all([
    stepsOf(locale, plan, short),
    sectionsIn(locale),
    slideWordsIn(locale),
    translatorOf(locale),
  ]);
  return {
    title: plan.title,
    part: t('lesson.minutes', { n: short ? plan.short.minutes : plan.minutes }),
    summary: plan.aim,
    colours: sections.find(({ slug }) => slug === plan.sections[0])?.colours ?? 'clay',
    slides: steps.flatMap(({ slides }) => slides),
    notes: steps.flatMap(({ notes }) => notes),
    reviewed: reviewed && plan.reviewed,
    url: (of) => planSlidesUrl(of, id, { short }),
    notesUrl: planNotesUrl(locale, id),
    // Not the plan: the class would read what is written for the teacher.
    end: homeUrl(locale),
    links: [{ label: t('slides.plan'), href: teachUrl(locale, id) }],
  };
}

/** The slides of each step of a plan, as its page names them. */
export async function lessonSlidesOf(locale: Locale, plan: LessonPlan): Promise<LessonSlide[][]> {
  const [steps, t] = await Promise.all([stepsOf(locale, plan), translatorOf(locale)]);
  let before = 0;
  return steps.map(({ slides }) => {
    const named: LessonSlide[] = [];
    slides.forEach((slide, i) => {
      const n = before + i + 1;
      // The parts of a scene follow it, and a story follows its cover.
      const isPart = ['scene', 'story', 'choice'].includes(slide.kind) && slide.notes !== slide.id;
      const part = isPart && named.at(-1);
      if (part) part.numbers = `${part.numbers.replace(/–.*/, '')}–${n}`;
      else
        named.push({
          label:
            slide.kind === 'task' || slide.kind === 'poll'
              ? t(`slides.${slide.kind}`)
              : slide.heading,
          href: planSlidesUrl(locale, plan.id, { slide: slide.id }),
          numbers: String(n),
        });
    });
    before += slides.length;
    return named;
  });
}
