// Every source is named somewhere, and its title is words only.
import { isLanguage } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import { targetOf } from '#site/targets.ts';
import type { Report } from '#content/problem.ts';
import { marksOf } from '#content/marks.ts';
import type { Content } from '#content/read.ts';
import { childHelplineInternational } from '#content/schemas/sources.ts';
import { textsOf } from '#content/texts.ts';
import { known } from './names.ts';

/** Every source is named: in an English text, by a myth or by good news. */
export function checkSources(content: Content, report: Report): void {
  const { sources, myths, slides, languages } = content;
  const named = new Set([
    childHelplineInternational,
    ...textsOf('en', languages.en).flatMap(({ text }) =>
      marksOf(text).map((mark) => mark.replace(/^source:/, '')),
    ),
    ...Object.values(myths).map(({ source }) => source),
    ...Object.values(slides).map(({ hope }) => hope),
  ]);
  for (const key of Object.keys(sources))
    if (!named.has(key))
      report(
        'shared/sources.yaml',
        `has "${key}", which no text, myth or slide names. Name it where its number stands, [source: ${key}], or take it out here and in content/<language>/sources.yaml.`,
        { path: [key] },
      );
}

/** The title of a source is a link as a whole. */
export function checkSourceTitles({ languages }: Content, locale: Locale, report: Report): void {
  for (const [key, title] of Object.entries(languages[locale].sourceTitles))
    for (const [whole, , link = ''] of title.matchAll(/\[([^\]]*)\](?:\(([^)]*)\))?/g)) {
      const target = targetOf(link);
      if (target?.kind !== 'lang' || !isLanguage(target.tag))
        report(
          `${locale}/sources.yaml`,
          `has "${whole}" in the title of "${key}", which is a link already. Expected words only; those of another language are marked by its code: [ICAT, About](lang:en).`,
          { path: [key] },
        );
    }
}

/** Each number that others may use has a source that is known. */
export function checkNumbers(
  { sources, languages }: Content,
  locale: Locale,
  report: Report,
): void {
  for (const [key, { source }] of Object.entries(languages[locale].numbers.items))
    known(
      report,
      `${locale}/share/numbers.yaml`,
      'source',
      source,
      Object.keys(sources),
      'shared/sources.yaml',
      { at: { path: ['items', key, 'source'] } },
    );
}
