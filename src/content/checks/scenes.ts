// The scenes of a section are those that all languages have.
import type { Locale } from '#languages/locales.ts';
import { didYouMean, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { knownPicture } from './pictures.ts';

/** The scenes of content/shared/sections.yaml, in order, with pictures and children that exist. */
export function checkScenes(content: Content, locale: Locale, report: Report): void {
  for (const [slug, section] of Object.entries(content.languages[locale].sections)) {
    const where = `${locale}/sections/${slug}.mdx`;
    const expected = Object.keys(content.sections[slug]?.scenes ?? {});
    const found = section.scenes.map((scene) => scene.id);
    const missing = expected.filter((id) => !found.includes(id));
    const unknown = found.filter((id) => !expected.includes(id));
    for (const id of missing)
      report(
        where,
        `has no scene "${id}", which content/shared/sections.yaml names. Add it: others link to it.`,
      );
    for (const id of unknown)
      report(
        where,
        `has the scene "${id}", which content/shared/sections.yaml does not name.${didYouMean(id, expected)}`,
        { near: `id="${id}"` },
      );
    if (!missing.length && !unknown.length && found.join() !== expected.join())
      report(
        where,
        `has its scenes in the order ${found.join(', ')}. Expected, as in content/shared/sections.yaml: ${expected.join(', ')}.`,
      );
    if (section.scenes.filter((scene) => scene.kind === 'statement').length > 1)
      report(
        where,
        'has more than one scene with kind="statement". One big sentence is enough for a section.',
      );
    for (const { line, picture, items, talkers } of section.scenes) {
      for (const one of [picture, ...items.map((item) => item.picture)])
        knownPicture(content, report, where, one, true, { line });
      for (const child of talkers)
        knownPicture(content, report, where, `head-${child}`, false, { line });
    }
  }
}
