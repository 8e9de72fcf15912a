// The moves of the rhyme: each stands beside the drawing of its hands.
import { languages, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

export function checkRhyme(content: Content, locale: Locale, report: Report): void {
  const { fingers, heart } = languages[locale].moves;
  const shown = [undefined, fingers, heart];
  content.languages[locale].rhyme.signs.forEach(({ sign, how }, i) => {
    const other = [fingers, heart].find((one) => one !== shown[i] && one.test(how));
    if (other ?? (shown[i] && !shown[i].test(how)))
      report(
        `${locale}/pages/rhyme.yaml`,
        `says under "${sign}" how the hands move: "${how}", and the drawing beside it shows ${['a flat hand', 'two fingers that walk', 'a hand on the heart'][i] ?? ''}. Say what is drawn; are two moves exchanged?`,
        { path: ['signs', i, 'how'] },
      );
  });
}
