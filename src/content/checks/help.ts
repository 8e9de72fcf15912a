// The help page and the ten signs show pictures and children that are drawn.
import type { Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { knownPicture } from './pictures.ts';

export function checkHelp(content: Content, locale: Locale, report: Report): void {
  const file = `${locale}/pages/help.yaml`;
  const { help, happening } = content.languages[locale];
  const { steps, say } = help;
  happening.signs.forEach(({ picture }, i) => {
    const path = ['signs', i, 'picture'];
    knownPicture(content, report, `${locale}/pages/happening.yaml`, picture, false, { path });
  });
  steps.items.forEach(({ picture }, i) => {
    knownPicture(content, report, file, picture, true, { path: ['steps', 'items', i, 'picture'] });
  });
  say.items.forEach(({ child }, i) => {
    if (!(`head-${child}` in content.pictures))
      report(
        file,
        `names the child "${child}", who has no head-${child}.svg in content/shared/pictures.`,
        { path: ['say', 'items', i, 'child'] },
      );
  });
}
