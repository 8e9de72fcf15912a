// Compares drawings, credits and alt texts with each other. The content of a drawing is checked in
// drawings.ts.
import type { Locale } from '#languages/locales.ts';
import type { Folder } from '#content/folder.ts';
import { didYouMean, type At, type Report } from '#content/problem.ts';
import { textOf, type Content } from '#content/read.ts';
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

/** Pictures that stand in other places than a scene have sizes of their own. */
const ownSize = /^(cast|door|fibre|hand|head|home|kite|sign|try|word)(-|$)/;
/** The teacher was drawn with the head of Mei, and both addresses are known outside. */
const drawnAlike = 'head-mei head-teacher';

/** No picture is another one under its name. */
export function checkCopies({ pictures }: Content, folder: Folder, report: Report): void {
  const names = new Map<string, string>();
  for (const name of Object.keys(pictures)) {
    const file = `content/shared/pictures/${name}.svg`;
    const drawn = textOf(file, folder.read(file));
    const other = names.get(drawn);
    if (other && `${other} ${name}` !== drawnAlike)
      report(
        `shared/pictures/${name}.svg`,
        `is the same drawing as content/shared/pictures/${other}.svg. Was one saved over the other? Bring its own drawing back, or use one name in both places.`,
      );
    names.set(drawn, name);
  }
}

/** A drawing and its credit belong together, and shared files name pictures that exist. */
export function checkPictures(content: Content, report: Report): void {
  const { pictures, credits, sections, glossaryPictures } = content;
  for (const [picture, { width, height }] of Object.entries(pictures)) {
    if (!ownSize.test(picture) && (width !== 480 || height !== 360))
      report(
        `shared/pictures/${picture}.svg`,
        `is ${width} x ${height}. Expected viewBox="0 0 480 360", as every picture of a scene: in its place it would be cut, or stand in white. Draw it in that size.`,
      );
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
  const doors = Object.entries(sections);
  doors.forEach(([slug, door], i) => {
    knownPicture(content, report, 'shared/sections.yaml', door.picture);
    for (const part of ['picture', 'colours'] as const) {
      const other = doors.slice(0, i).find(([, before]) => before[part] === door[part])?.[0];
      if (other)
        report(
          'shared/sections.yaml',
          `gives "${slug}" the ${part} ${door[part]}, which "${other}" has. A child knows a part by its door: give each its own.`,
          { path: [slug, part] },
        );
    }
  });
  for (const picture of Object.values(glossaryPictures))
    knownPicture(content, report, 'shared/glossary.yaml', picture, false);
}

/** What is said in the place of a picture is short: who hears it cannot look back. */
export function checkAlternatives({ languages }: Content, locale: Locale, report: Report): void {
  const { unit } = sentenceLimits[locale];
  const most = unit === 'characters' ? 50 : locale === 'en' ? 25 : 30;
  const least = unit === 'characters' ? 5 : 3;
  const seen = new Map<string, string>();
  for (const [picture, text] of Object.entries(languages[locale].alternatives)) {
    const other = seen.get(text.toLowerCase());
    if (other)
      report(
        `${locale}/pictures.yaml`,
        `says of "${picture}" what it says of "${other}": "${text}". Who does not see them could not tell them apart: say what each shows.`,
        { path: [picture] },
      );
    seen.set(text.toLowerCase(), picture);
    const length = lengthOf(locale, text);
    if (length < least || /\.(svg|png|jpe?g|webp)\b/i.test(text))
      report(
        `${locale}/pictures.yaml`,
        `says of "${picture}" only "${text}". Say who is in it, what is seen and where.`,
        { path: [picture] },
      );
    if (length > most)
      report(
        `${locale}/pictures.yaml`,
        `has ${length} ${unit} for "${picture}". Expected at most ${most}, or who hears them forgets where they began: say what matters most.`,
        { path: [picture] },
      );
  }
}
