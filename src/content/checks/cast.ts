// Every child that is used is drawn, and each section has a child at its end.
import { didYouMean, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { known } from './names.ts';

const file = 'shared/cast.yaml';

export function checkCast(content: Content, report: Report): void {
  const { doors, sections, poster, search } = content.cast;
  const children = Object.keys(content.pictures)
    .filter((name) => name.startsWith('cast-'))
    .map((name) => name.slice('cast-'.length));
  const drawn = (child: string, path: (string | number)[]): void => {
    if (!children.includes(child))
      report(
        file,
        `names the child "${child}", who has no cast-${child}.svg in content/shared/pictures.${didYouMean(child, children)}`,
        { path },
      );
  };
  for (const [page, child] of Object.entries(doors)) drawn(child, ['doors', page]);
  for (const [slug, child] of Object.entries(sections)) {
    known(report, file, 'section', slug, Object.keys(content.sections), 'shared/sections.yaml', {
      at: { path: ['sections', slug] },
    });
    drawn(child, ['sections', slug]);
  }
  const talkers = Object.values(content.languages.en.sections)
    .flatMap(({ scenes }) => scenes.flatMap((scene) => scene.talkers))
    .concat(Object.values(sections));
  for (const [page, name] of Object.entries(doors))
    if (talkers.includes(name.replace(/-.*/, '')))
      report(
        file,
        `has "${name}" in the door "${page}", which is for adults, and this is a child who talks with children. Put a grown-up there.`,
        { path: ['doors', page] },
      );
  const seen = new Map<string, string>();
  for (const [slug, child] of Object.entries(sections)) {
    const other = seen.get(child);
    if (other)
      report(
        file,
        `has "${child}" at the end of "${other}" and of "${slug}". A different child stands at each: choose another.`,
        { path: ['sections', slug] },
      );
    seen.set(child, slug);
  }
  for (const slug of Object.keys(content.sections))
    if (!(slug in sections))
      report(
        file,
        `has no child for the section "${slug}", which content/shared/sections.yaml names. Write the name of the child who stands at its end.`,
        { path: ['sections'] },
      );
  poster.forEach((child, i) => drawn(child, ['poster', i]));
  drawn(search, ['search']);
}
