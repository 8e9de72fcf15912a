// Holds drawings, their credits and the texts in their place against each other. What is in a drawing is looked at in drawings.ts.
import type { Locale } from '#languages/locales.ts';
import { didYouMean, type At, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { lengthOf, loudName, sentenceLimits } from './words.ts';

/** Says when a picture is not drawn, or only decorates where it should tell something. */
export function knownPicture(
  { pictures, credits }: Content,
  report: Report,
  where: string,
  picture: string,
  tells = true,
  at: At = { near: picture },
): void {
  if (!(picture in pictures))
    report(
      where,
      `names the picture "${picture}", which content/shared/pictures/ does not have.${didYouMean(picture, Object.keys(pictures))}`,
      at,
    );
  else if (tells && credits[picture]?.decorative)
    report(
      where,
      `uses the picture "${picture}", which only decorates (content/shared/credits.yaml). Use one with a text alternative.`,
      at,
    );
}

/** A drawing and its credit belong together, and shared files name pictures that exist. */
export function checkPictures(content: Content, report: Report): void {
  const { pictures, credits, sections, glossaryPictures } = content;
  for (const picture of Object.keys(pictures)) {
    const loud = loudName.exec(picture)?.[0];
    if (loud)
      report(
        `shared/pictures/${picture}.svg`,
        `has "${loud.replace(/[^a-z]/g, '')}" in its name, which stands in the address of the picture. Name it after what is seen, or where it belongs: kind-1.`,
      );
    if (!credits[picture])
      report(
        'shared/credits.yaml',
        `has no entry for content/shared/pictures/${picture}.svg. Add its author, its licence and whether it may be mirrored.`,
      );
  }
  for (const picture of Object.keys(credits))
    if (!(picture in pictures))
      report(
        'shared/credits.yaml',
        `names "${picture}", but there is no content/shared/pictures/${picture}.svg.${didYouMean(picture, Object.keys(pictures))}`,
        { path: [picture] },
      );
  for (const { picture } of Object.values(sections))
    knownPicture(content, report, 'shared/sections.yaml', picture);
  for (const picture of Object.values(glossaryPictures))
    knownPicture(content, report, 'shared/glossary.yaml', picture, false);
}

/** What is said in the place of a picture is short: who hears it cannot look back. */
export function checkAlternatives({ languages }: Content, locale: Locale, report: Report): void {
  const { unit } = sentenceLimits[locale];
  const most = unit === 'characters' ? 50 : locale === 'en' ? 25 : 30;
  for (const [picture, text] of Object.entries(languages[locale].alternatives)) {
    const length = lengthOf(locale, text);
    if (length > most)
      report(
        `${locale}/pictures.yaml`,
        `has ${length} ${unit} for "${picture}". Expected at most ${most}, or who hears them forgets where they began: say what matters most.`,
        { path: [picture] },
      );
  }
}
