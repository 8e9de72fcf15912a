// Class mode has hands up and good news for each section, and what they name is there.
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { known, scenesIn } from './names.ts';

export function checkSlides(content: Content, report: Report): void {
  const file = 'shared/slides.yaml';
  for (const slug of Object.keys(content.sections)) {
    const extra = content.slides[slug];
    if (!extra) {
      report(
        file,
        `has nothing for the section "${slug}". Add its poll and the source of its good news.`,
      );
      continue;
    }
    const scene = `${slug}#${extra.poll}`;
    known(report, file, 'scene', scene, scenesIn(content), 'shared/sections.yaml', { of: slug });
    if (!extra.hope.startsWith('page:'))
      known(
        report,
        file,
        'source',
        extra.hope,
        Object.keys(content.sources),
        'shared/sources.yaml',
        { of: slug },
      );
  }
}
