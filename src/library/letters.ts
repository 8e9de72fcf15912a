// Letters: a question that a child may have, and its answer.
import type { Locale } from '#languages/locales.ts';
import type { SectionColours } from '#content/colours.ts';
import { letterGroups, type LetterGroup } from '#content/schemas/letters.ts';
import { helpParts, letterUrl } from '#site/urls.ts';
import { sceneOf, targetOf, urlOf } from '#site/targets.ts';
import { dataOf, valueOf } from './entries.ts';
import { happeningIn, helpIn } from './page-words.ts';
import { textWithSource, type Source } from './sources.ts';
import { topicOf } from './topic.ts';

/** The colours of a group of letters. */
export const groupColours: Record<LetterGroup, SectionColours> = {
  know: 'clay',
  afraid: 'plum',
  money: 'gold',
  people: 'blue',
  tell: 'teal',
  after: 'leaf',
};

/** A letter as lists name it. */
export interface LetterCard {
  id: string;
  question: string;
  href: string;
  group: LetterGroup;
  colours: SectionColours;
  /** Where one can read more, and another scene that leads here, as the author wrote them. */
  to: string;
  about?: string | undefined;
  /** For readers from 11. */
  from11: boolean;
}

/** The words of the page of letters. */
export const lettersPageIn = (locale: Locale) => dataOf('letters', `${locale}/pages/letters`);

/** The names of the letters, in order. */
export const letterIds = async (): Promise<string[]> =>
  Object.keys((await lettersPageIn('en')).letters);

/** The letters of a language, in the order of their groups. */
export async function lettersIn(locale: Locale): Promise<LetterCard[]> {
  const { letters } = await lettersPageIn(locale);
  return letterGroups.flatMap((group) =>
    Object.entries(letters)
      .filter(([, letter]) => letter.group === group)
      .map(([id, { question, to, about, ages }]) => ({
        id,
        question,
        href: letterUrl(locale, id),
        group,
        colours: groupColours[group],
        to,
        about,
        from11: ages === '11-14',
      })),
  );
}

/**
 * The letters that belong to a scene: listed for further reading (`to`), or close enough to be
 * linked from it (`about`).
 */
export const lettersAbout = async (
  locale: Locale,
  scene: string,
  by: 'to' | 'about',
): Promise<LetterCard[]> =>
  (await lettersIn(locale)).filter((letter) => sceneOf(letter[by] ?? '')?.scene === scene);

/** The name of a place where one can read more: of a scene, or of a part of the help page. */
async function nameOf(locale: Locale, to: string): Promise<string> {
  if (sceneOf(to)) return (await topicOf(locale, to)).heading;
  const target = targetOf(to);
  const help = await helpIn(locale);
  if (target?.kind === 'page' && target.page === 'happening')
    return (await happeningIn(locale)).silent.heading;
  const part = helpParts.find((one) => target?.kind === 'page' && one === target.part);
  return part && part !== 'now' ? help[part].heading : help.title;
}

/** One letter, with the one before and the one after it in the order of the page. */
export async function openLetter(locale: Locale, id: string) {
  const letter = valueOf(`${locale}/pages/letters.yaml`, (await lettersPageIn(locale)).letters, id);
  const cards = await lettersIn(locale);
  const at = cards.findIndex((card) => card.id === id);
  const target = targetOf(letter.to);
  const paragraphs: { text: string; source?: Source }[] = await Promise.all(
    letter.answer.map((text) => textWithSource(locale, text)),
  );
  return {
    ...letter,
    colours: groupColours[letter.group],
    paragraphs,
    next: cards[(at + 1) % cards.length],
    first: letter.see && { text: letter.see.text, href: letterUrl(locale, letter.see.letter) },
    more: {
      label: await nameOf(locale, letter.to),
      href: (target && urlOf(locale, target)) ?? '',
    },
  };
}
