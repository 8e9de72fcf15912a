// Contrast by pixels: of the page as it is, and of the page without its text. axe reads styles: it
// considers text of its background's colour hidden, and cannot judge text over pictures, shadows or
// pseudo-elements.
import type { CDPSession, Page } from '@playwright/test';
import sharp from 'sharp';
import { addStyle, takeStyles } from './style.ts';

/**
 * A line of text: its place (CSS pixels of the window), and its required contrast (WCAG 1.4.6: 7,
 * large text 4.5).
 */
interface Line {
  words: string;
  x: number;
  y: number;
  width: number;
  height: number;
  least: number;
  /** What its look comes from: its colour, and of all it stands in the classes and grounds. */
  look: string;
}

/**
 * The lines completely in the window, without those for screen readers only, disabled, or dimmed.
 */
const linesOf = (page: Page): Promise<Line[]> =>
  page.evaluate(() => {
    const isOff = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { opacity, clipPath, visibility } = getComputedStyle(one);
        if (opacity === '0' || clipPath === 'inset(50%)' || visibility === 'hidden') return true;
        if (one.matches('[aria-disabled="true"], :disabled, iframe, svg, option')) return true;
      }
      return false;
    };
    /** A bar over it is no fault: the line is tested at another scroll position. */
    const isOnTop = (element: Element, { x, y, right, bottom }: DOMRect): boolean =>
      [
        [x + 1, y + 1],
        [right - 1, bottom - 1],
      ].every(([left = 0, top = 0]) => {
        const there = document.elementFromPoint(left, top);
        return !!there && (there.contains(element) || element.contains(there));
      });
    const looks = new Map<Element, string>();
    const lookOf = (element: Element): string => {
      const known = looks.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const named = ['class', 'style'].map((name) => element.getAttribute(name));
      const own = [element.localName, ...named, backgroundColor];
      const outer = element.parentElement ? lookOf(element.parentElement) : '';
      const look = [...own, backgroundImage.slice(0, 200), outer].join(' ');
      looks.set(element, look);
      return look;
    };
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      const words = (text.nodeValue ?? '').trim();
      if (!parent || !/[\p{L}\d]/u.test(words)) continue;
      const { top, bottom } = parent.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight || !parent.checkVisibility() || isOff(parent)) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(parent);
      const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects())
        if (
          Math.min(box.width, box.height) > 3 &&
          Math.min(box.x, box.y) >= 0 &&
          box.right <= innerWidth &&
          box.bottom <= innerHeight &&
          isOnTop(parent, box)
        )
          lines.push({
            words: words.slice(0, 40),
            x: box.x,
            y: box.y,
            width: box.width,
            height: box.height,
            least: isLarge ? 4.5 : 7,
            look: `${color} ${fontSize} ${lookOf(parent)}`,
          });
    }
    return lines;
  });

/** Relative luminance of WCAG 2, of a pixel of sRGB. */
const luminance = (data: Buffer, at: number): number => {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
    const part = (data[at + channel] ?? 0) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Every letter gone, and nothing else. */
const withoutLetters =
  '*, ::before, ::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; text-shadow: none !important; }';

/**
 * The lines whose letters have too little contrast with what is behind them, with the contrast that
 * they have: `"words": 3.1 of 7`. The page is looked at as it is scrolled, a window at a time.
 * `measured`: the looks that were measured before, and are again only where they stand beside a new
 * one.
 */
export async function faintLines(
  page: Page,
  devtools: CDPSession,
  measured: Set<string>,
): Promise<string[]> {
  // Hardly compressed, which is three times as fast; now and then Chromium cannot take it.
  const drawn = async () => {
    const png = await devtools.send('Page.captureScreenshot', { optimizeForSpeed: true }).then(
      ({ data }) => Buffer.from(data, 'base64'),
      () => page.screenshot({ animations: 'disabled', scale: 'device' }),
    );
    return sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  };
  const faint = new Set<string>();
  for (let down = 0, isEnd = false; !isEnd;) {
    const { next, width } = await page.evaluate((y) => {
      scrollTo({ top: y, behavior: 'instant' });
      return { next: scrollY + innerHeight * 0.8, width: innerWidth };
    }, down);
    isEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    );
    down = next;
    const lines = await linesOf(page);
    if (lines.every(({ look }) => measured.has(look))) continue;
    for (const { look } of lines) measured.add(look);
    const seen = await drawn();
    await addStyle(page, withoutLetters);
    const ground = await drawn();
    await takeStyles(page);
    const across = seen.info.width;
    const scale = across / width;
    for (const line of lines) {
      let best = 1;
      for (let y = Math.ceil(line.y * scale); y < Math.floor((line.y + line.height) * scale); y++)
        for (
          let x = Math.ceil(line.x * scale);
          x < Math.floor((line.x + line.width) * scale);
          x++
        ) {
          const at = (y * across + x) * 3;
          if (seen.data.compare(ground.data, at, at + 3, at, at + 3) !== 0)
            best = Math.max(best, ratio(luminance(seen.data, at), luminance(ground.data, at)));
        }
      if (best < line.least) faint.add(`"${line.words}": ${best.toFixed(1)} of ${line.least}`);
    }
  }
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  return [...faint];
}
