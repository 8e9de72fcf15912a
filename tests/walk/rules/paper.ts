// A page of the screen on paper.
import { smallest } from '../openings.ts';
import { hasMenus, type Rule } from '../rule.ts';

/** What has no use on paper. */
const tools =
  'header nav, header .leave, header .help, header a:has(img), [data-listen], nav.parts, nav.scenes, .signpost, footer nav';

export const paper: Rule = {
  name: 'paper',
  expected: 'black on white, unfolded, without tools, and addresses of other sites in words',
  asks: (opening) => hasMenus(opening) && opening.size !== smallest && opening.size.width > 740,
  look: async ({ tab, scheme }) => {
    await tab.emulateMedia({ media: 'print', forcedColors: 'none' });
    const found = await tab.evaluate((toolsOf) => {
      const wrong: string[] = [];
      const isSeen = (one: Element): boolean =>
        one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
      const named = (one: Element): string => one.outerHTML.slice(0, 80);
      for (const tool of document.querySelectorAll(toolsOf))
        if (isSeen(tool)) wrong.push(`${named(tool)} is printed`);
      const ground = getComputedStyle(document.body).backgroundColor;
      if (!/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(ground)) wrong.push(`ground ${ground}`);
      const title = document.querySelector('main h1, h1');
      if (title?.checkVisibility()) {
        const { color } = getComputedStyle(title);
        if (!/rgb\((\d|\d\d|1[0-4]\d), /.test(color)) wrong.push(`a title of ${color}`);
        const { top } = title.getBoundingClientRect();
        if (top + scrollY >= 400) wrong.push(`a title ${top} px from the top`);
      }
      for (const link of document.querySelectorAll('main a[href^="http"]'))
        if (link.checkVisibility() && !/https?:/.test(getComputedStyle(link, '::after').content))
          wrong.push(`${named(link)} without its address`);
      // A browser that knows ::details-content shows folded text on paper without a script; answers
      // of questions stay folded.
      for (const fold of document.querySelectorAll('main details.more:not(quiz-question *) > div'))
        if (fold.getBoundingClientRect().height === 0) wrong.push(`${named(fold)} folded`);
      return wrong;
    }, tools);
    await tab.emulateMedia({ media: null, forcedColors: scheme === 'forced' ? 'active' : 'none' });
    return found;
  },
};
