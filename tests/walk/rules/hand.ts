// What a hand needs: targets that a finger finds, a focus that is seen and never covered, and
// nothing that moves.
import { coveredByBars, withoutRing, tooSmall } from '../../support/hand.ts';
import { hasMenus, isUsual, type Rule } from '../rule.ts';

export const targets: Rule = {
  name: 'targets',
  expected: 'targets of 44 px or more, main buttons of 56, on a low screen of 48',
  asks: isUsual,
  look: ({ tab, size }) => tooSmall(tab, size.height < 700 ? 48 : 56),
};

export const leaveFirst: Rule = {
  name: 'leave first',
  expected: '“Leave” at the first key, the way to the text at the second',
  asks: hasMenus,
  look: async ({ tab }) => {
    const focus = async (): Promise<string> => {
      await tab.keyboard.press('Tab');
      return tab.evaluate(() => {
        const one = document.activeElement;
        return one?.matches('.leave, [href="#main"]')
          ? (one.getAttribute('href') ?? '')
          : (one?.outerHTML ?? '').slice(0, 80);
      });
    };
    const first = await focus();
    const second = await focus();
    await tab.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    return first.startsWith('https:') && second === '#main' ? [] : [`${first}, then ${second}`];
  },
};

export const ring: Rule = {
  name: 'focus',
  expected: 'a ring of 3 px or more around what has the focus, and no bar over it',
  asks: ({ row }) => row.frame !== 'slides',
  look: async ({ tab }) => [...(await withoutRing(tab)), ...(await coveredByBars(tab))],
};

export const motion: Rule = {
  name: 'motion',
  expected: 'nothing that moves where a reader wants less motion',
  look: ({ tab }) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          if (!element.checkVisibility()) return false;
          const { transitionDuration, animationName } = getComputedStyle(element);
          return parseFloat(transitionDuration) > 0 || animationName !== 'none';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    ),
};
