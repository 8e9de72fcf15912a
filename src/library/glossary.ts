import type { Locale } from '#languages/locales.ts';
import { alphabetOf } from '#languages/alphabet.ts';
import { sectionUrl } from '#site/urls.ts';
import { dataOf, valueOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { scenesOf, sectionSlugs } from './sections.ts';

export interface Term {
  key: string;
  word: string;
  meaning: string;
  /** A sentence with the word. */
  example: string;
  /** The letter under which the word stands. */
  letter: string;
  picture: Drawing;
  /** The scenes that link to the word. */
  used: { href: string; heading: string }[];
}

/** The picture glossary of a language, in the order of its alphabet. */
export async function glossaryIn(locale: Locale): Promise<Term[]> {
  const words = await dataOf('glossary', `${locale}/glossary`);
  const pictures = await dataOf('sharedGlossaryPictures', 'shared/glossary');
  const used = new Map<string, Term['used']>();
  for (const slug of await sectionSlugs()) {
    for (const scene of await scenesOf(locale, slug)) {
      const text = [
        scene.text,
        ...scene.helps.map((help) => help.text),
        scene.more ?? '',
        ...scene.items.map((item) => item.text),
      ].join(' ');
      for (const key of new Set(
        [...text.matchAll(/\]\(term:([a-z-]+)\)/g)].map((match) => match[1] ?? ''),
      ))
        used.set(key, [
          ...(used.get(key) ?? []),
          { href: sectionUrl(locale, slug, scene.id), heading: scene.heading },
        ]);
    }
  }
  const { compare, letterOf } = alphabetOf(locale);
  const terms = await Promise.all(
    Object.entries(words).map(async ([key, { word, meaning, example }]) => ({
      key,
      word,
      meaning,
      example,
      letter: letterOf(word),
      // Decorative: the word and its meaning are beside the picture and say more than a description
      // would.
      picture: await pictureIn(locale, valueOf('shared/glossary.yaml', pictures, key), {
        decorate: true,
      }),
      used: used.get(key) ?? [],
    })),
  );
  return terms.sort((a, b) => compare(a.word, b.word));
}
