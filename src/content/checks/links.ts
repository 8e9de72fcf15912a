// Every link and source mark leads somewhere.
import { isLanguage } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import { pages, teachPlaces } from '#site/urls.ts';
import { targetOf } from '#site/targets.ts';
import { addressOf } from '#search/index/authored.ts';
import { placesIn } from '#search/index/places.ts';
import { didYouMean, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { wrongAddress } from '#content/schemas/evidence.ts';
import { marksOf } from '#content/marks.ts';
import type { Text } from '#content/texts.ts';

/** The places that `teach:` may name. */
const teachTargets = ({ teach, plans }: Content): string[] => [
  ...Object.keys(teach),
  ...Object.keys(plans),
  ...teachPlaces,
];

/**
 * What is wrong with a link or a source mark (`source:crc-35`), or undefined. `slug`: the section
 * that contains it, if any.
 */
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
      return `has the link "${mark}". Expected term:word, section:slug, section:slug#scene, page:name, #scene, teach:page, share:page, slide:rules, blank:, site:host, lang:tag or an https:// address; the pages are home, ${pages.join(', ')}.`;
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
    case 'share':
      return lost(
        'links to the page for organizations',
        target.page,
        Object.keys(content.share),
        'content/shared/share.yaml does not have',
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
    case 'outside':
      return wrongAddress(target.href)?.replace(/\.?$/, '.');
    default:
      return undefined;
  }
}

/** The links of texts. */
export function checkLinks(content: Content, texts: readonly Text[], report: Report): void {
  for (const { file, at, text, kind, name, reader } of texts) {
    for (const mark of marksOf(text)) {
      const wrong =
        wrongLink(content, mark, kind === 'sections' ? name : undefined) ??
        (reader === 'child' && /^(teach|share):/.test(mark)
          ? `has the link "${mark}" in a text for children, and that page is for adults. Lead to a page for children, or to none.`
          : undefined);
      if (wrong) report(file, wrong, at);
    }
    for (const [, tag = ''] of text.matchAll(/\]\(lang:([^)]*)\)/g))
      if (!isLanguage(tag))
        report(
          file,
          `has the language mark "lang:${tag}", and no language has this code. Expected two letters, such as lang:en.`,
          at,
        );
  }
}

/** Where the answers are to the questions that the search knows: at places that it finds. */
export function checkAnswers(content: Content, locale: Locale, report: Report): void {
  const { search, lookedFor } = content.languages[locale];
  const found = new Set(placesIn(content, locale).map(({ url }) => url));
  const lost = (to: string): string | undefined =>
    found.has(addressOf(to))
      ? undefined
      : `leads to "${to}", a page that the search does not have: whoever types these words would not find it. Name a page that it has, or add this one to src/search/index/places.ts (a page for adults: to src/search/index/adult-places.ts).`;
  search.questions.forEach(({ to }, i) => {
    const wrong = wrongLink(content, to) ?? lost(to);
    if (wrong) report(`${locale}/pages/search.yaml`, wrong, { path: ['questions', i, 'to'] });
  });
  for (const to of Object.keys(lookedFor)) {
    const [, story] = /^story:(.+)$/.exec(to) ?? [];
    const isThere = story ? story in content.stories : targetOf(to) !== undefined;
    const wrong = isThere
      ? ((story ? undefined : wrongLink(content, to)) ?? lost(to))
      : `leads to "${to}", which is not there. Name a page, a scene, a story or a page for teachers`;
    if (wrong) report(`${locale}/looked-for.yaml`, wrong, { path: [to] });
  }
}
