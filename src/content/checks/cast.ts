// Who stands somewhere is drawn, and each section has a child at its end.
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
