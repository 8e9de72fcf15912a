// The story without words as slides: rules, its pictures, each alone, and help.
import type { Locale } from '#languages/locales.ts';
import { homeUrl, teachUrl, wordlessSlidesUrl } from '#site/urls.ts';
import { sectionSlugs } from '#library/sections.ts';
import { translatorOf, type Translate } from '#library/strings.ts';
import { framesIn, lengthsIn, withoutWordsIn } from '#library/without-words.ts';
import { slideMaker } from './maker.ts';
import type { Deck, SlideNotes } from './slide.ts';

/** How many pictures the three decks have: in the address of each. */
export const deckLengths = async (): Promise<string[]> =>
  (await lengthsIn('en')).map(({ pictures }) => String(pictures.length));

/** What one says of a picture, and asks. */
export const pictureNotes = (
  t: Translate,
  { frame, tells, ask }: Awaited<ReturnType<typeof framesIn>>[number],
): SlideNotes => ({
  of: frame,
  lines: [{ text: tells }, { label: t('lesson.ask'), text: ask }],
});

/** The deck with so many pictures. */
export async function wordlessDeck(locale: Locale, length: string): Promise<Deck> {
  const [make, t, { title, summary, telling, reviewed }, told, lengths, sections] =
    await Promise.all([
      slideMaker(locale),
      translatorOf(locale),
      withoutWordsIn(locale),
      framesIn(locale),
      lengthsIn(locale),
      sectionSlugs(),
    ]);
  const wanted = lengths.find((one) => String(one.pictures.length) === length);
  if (!wanted) throw new Error(`The story without words has no form of ${length} pictures.`);
  const { label, pictures } = wanted;
  // The good news of the last part, on what children change.
  const hope = sections.at(-1) ?? '';
  const total = pictures.length;
  const guide = teachUrl(locale, 'without-words');
  return {
    title,
    ...(label === title ? {} : { part: label }),
    summary,
    colours: 'clay',
    slides: [
      make.rules(),
      ...(await Promise.all(
        pictures.map((frame, i) => make.picture(frame, t('page.of', { n: i + 1, total }))),
      )),
      make.breathe(true),
      await make.hope(hope),
      await make.help(),
    ],
    notes: [
      { of: 'rules', lines: telling.before.items.map((text) => ({ text })) },
      ...told
        .filter(({ frame }) => pictures.includes(frame))
        .map((frame) => pictureNotes(t, frame)),
      make.notes.breathe,
      await make.notes.hope(hope),
      {
        of: 'help',
        lines: [...telling.after.items.map((text) => ({ text })), ...make.notes.help.lines],
      },
    ],
    reviewed: make.reviewed && reviewed,
    url: (of) => wordlessSlidesUrl(of, total),
    notesUrl: guide,
    end: homeUrl(locale),
    links: [
      ...lengths
        .filter((one) => one.pictures.length !== total)
        .map((one) => ({
          label: one.label,
          href: wordlessSlidesUrl(locale, one.pictures.length),
        })),
      { label: telling.heading, href: guide },
    ],
  };
}
