// Every link and source mark leads somewhere.
import type { Locale } from '#languages/locales.ts';
import { pages, targetOf, teachPlaces } from '#urls.ts';
import { didYouMean, type At, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { marksOf } from '#content/marks.ts';
import type { Text } from '#content/texts.ts';

/** The places that `teach:` may name. */
const teachTargets = ({ teach, plans }: Content): string[] => [
  ...Object.keys(teach),
  ...Object.keys(plans),
  ...teachPlaces,
];

/** What is wrong with a link or a source mark (`source:crc-35`), or nothing. `slug`: the section in which it stands, if it stands in one. */
export function wrongLink(content: Content, mark: string, slug?: string): string | undefined {
  const lost = (
    what: string,
    name: string,
    known: readonly string[],
    file: string,
  ): string | undefined =>
    known.includes(name)
      ? undefined
      : `${what} "${name}", which ${file}.${didYouMean(
          name.replace(/^.*#/, ''),
          known.map((one) => one.replace(/^.*#/, '')),
        )}`;
  const scenes = (of: string): string[] => [
    ...Object.keys(content.sections[of]?.scenes ?? {}),
    'remember',
  ];
  if (mark.startsWith('source:'))
    return lost(
      'names the source',
      mark.slice(7),
      Object.keys(content.sources),
      'content/shared/sources.yaml does not have',
    );
  const target = targetOf(mark);
  switch (target?.kind) {
    case undefined:
      return `has the link "${mark}". Expected term:word, section:slug, section:slug#scene, page:name, #scene, teach:page, slide:rules, blank:, site:host, lang:tag or an https:// address; the pages are home, ${pages.join(', ')}.`;
    case 'term':
      return lost(
        'links to the word',
        target.term,
        Object.keys(content.glossaryPictures),
        'content/shared/glossary.yaml does not have',
      );
    case 'section':
      return (
        lost(
          'links to the section',
          target.slug,
          Object.keys(content.sections),
          'content/shared/sections.yaml does not have',
        ) ??
        (target.scene
          ? lost(
              'links to the scene',
              `${target.slug}#${target.scene}`,
              scenes(target.slug).map((scene) => `${target.slug}#${scene}`),
              'is not there',
            )
          : undefined)
      );
    case 'teach':
      return lost(
        'links to the page for teachers',
        target.page,
        teachTargets(content),
        'is not there',
      );
    case 'scene':
      return slug
        ? lost(
            'links to the scene',
            `#${target.scene}`,
            scenes(slug).map((scene) => `#${scene}`),
            'is not in this section',
          )
        : undefined;
    default:
      return undefined;
  }
}

/** The links of all texts of a language, and those of the questions that the search answers. */
export function checkLinks(
  content: Content,
  locale: Locale,
  texts: readonly Text[],
  report: Report,
): void {
  const check = (file: string, mark: string, at: At, slug?: string): void => {
    const wrong = wrongLink(content, mark, slug);
    if (wrong) report(file, wrong, at);
  };
  for (const { file, at, text, kind, name } of texts)
    for (const mark of marksOf(text)) check(file, mark, at, kind === 'sections' ? name : undefined);
  content.languages[locale].search.questions.forEach(({ to }, i) => {
    check(`${locale}/pages/search.yaml`, to, { path: ['questions', i, 'to'] });
  });
}
