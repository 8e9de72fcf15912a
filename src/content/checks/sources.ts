// Every source is named somewhere, and its title is words only.
import { isLanguage } from '#languages/format.ts';
import { locales } from '#languages/locales.ts';
import { targetOf } from '#urls.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { childHelplineInternational } from '#content/schemas/sources.ts';

export function checkSources(content: Content, report: Report): void {
  const { sources, myths, slides, languages } = content;
  const texts = JSON.stringify(languages.en);
  const facts = JSON.stringify([myths, slides, childHelplineInternational]);
  for (const key of Object.keys(sources))
    if (!texts.includes(`[source: ${key}]`) && !facts.includes(`"${key}"`))
      report(
        'shared/sources.yaml',
        `has "${key}", which no text, myth or slide names. Name it where its number stands, [source: ${key}], or take it out here and in content/<language>/sources.yaml.`,
        { path: [key] },
      );
  for (const locale of locales)
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
