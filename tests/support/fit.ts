// What of a small page is seen at once, at any size of screen. It is measured in a frame: resizing
// one takes a tenth of the time of a window.
import type { Page } from '@playwright/test';

export interface Size {
  width: number;
  height: number;
  /** How many times larger the letters are ("My page"). */
  letters?: number;
}
/** One page at one size; lengths are pixels. */
export interface Fit {
  /** The width of the picture; a page with a list has none. */
  picture: number | undefined;
  /** How far each ends below the top of the bar with Back and Next, or below the screen. */
  below: { title: number; text: number; slip: number };
  /** How far Next ends below the screen. */
  next: number;
  /** How many lines of its text are seen completely. */
  lines: number;
  /** How large the letters of its text are. */
  letters: number;
  /** Is the title beside the picture? */
  beside: boolean;
  /** What can be touched, and is covered by the bar in part or whole. */
  covered: string[];
  /** How many things can be touched. */
  touched: number;
  /** How much wider than the screen it is. */
  wide: number;
}

/** Loads a page into the frame. */
export async function load(page: Page, host: string, path: string): Promise<void> {
  // The lightest page that a host has.
  const around = `${host}/robots.txt`;
  if (page.url() !== around) await page.goto(around);
  await page.evaluate(async (src) => {
    const frame = document.querySelector('iframe') ?? document.createElement('iframe');
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.style.border = '0';
    frame.src = src;
    document.body.style.margin = '0';
    if (!frame.isConnected) document.body.replaceChildren(frame);
    await loaded;
    await frame.contentDocument?.fonts.ready;
  }, host + path);
}

/** What the loaded page shows at each of these sizes. */
export const fits = (page: Page, sizes: readonly Size[]): Promise<Fit[]> =>
  page.evaluate((all) => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentWindow;
    const inside = frame?.contentDocument;
    const scene = inside?.querySelector('main section');
    const title = scene?.querySelector('h1');
    const thumb = inside?.querySelector('[rel=next]')?.closest('nav');
    if (!view || !inside || !scene || !title || !thumb)
      throw new Error('There is no small page in the frame.');
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    const picture = scene.querySelector('figure :is(img, svg[role=img])');
    const [text = title] = scene.querySelectorAll('.flow');
    const slip = scene.querySelector('.dos') ?? text;
    const bars = [...inside.querySelectorAll('header, header > div')];
    const touchable = [...inside.querySelectorAll('a, button, summary')];

    /** The lines of the text between these heights. */
    const linesBetween = (top: number, bottom: number): number => {
      const range = inside.createRange();
      const ends = [...text.querySelectorAll('p')].flatMap((paragraph) => {
        range.selectNodeContents(paragraph);
        const seen = [...range.getClientRects()].filter(
          (line) => line.top >= top && line.bottom <= bottom,
        );
        // A word with a sign ends some pixels lower than its line.
        return seen.map((line) => Math.round(line.bottom / 12));
      });
      return new Set(ends).size;
    };

    return all.map(({ width, height, letters = 1 }) => {
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
      inside.documentElement.style.setProperty('--by', String(letters));
      view.scrollTo(0, 0);
      const isFixed = (element: Element): boolean =>
        view.getComputedStyle(element).position === 'sticky';
      const edge = parseFloat(view.getComputedStyle(thumb, '::before').height);
      const bar = Math.min(height, box(thumb).top - edge);
      const top = Math.max(...bars.filter(isFixed).map((one) => box(one).bottom));
      const belowBar = (element: Element): number => Math.round(box(element).bottom - bar);
      const toTouch = touchable.filter((one) => one.checkVisibility() && box(one).bottom > 0);
      return {
        picture: picture ? Math.round(box(picture).width) : undefined,
        below: { title: belowBar(title), text: belowBar(text), slip: belowBar(slip) },
        next: Math.round(box(thumb).bottom - height),
        lines: linesBetween(top, bar + 2),
        letters: parseFloat(view.getComputedStyle(text).fontSize),
        beside:
          picture !== null &&
          (box(picture).right <= box(title).left || box(title).right <= box(picture).left),
        covered: !isFixed(thumb)
          ? []
          : toTouch
              .filter(
                (one) => !thumb.contains(one) && box(one).top < height && box(one).bottom > bar + 1,
              )
              .map(({ textContent }) => textContent.trim()),
        touched: toTouch.length,
        wide: inside.documentElement.scrollWidth - width,
      };
    });
  }, sizes);

/**
 * Presses all that unfolds on the loaded page, one after the other, each where it is lowest on the
 * screen; gives what then is out of sight, or has moved on the page.
 */
export const hidden = (page: Page, { width, height }: Size): Promise<string[]> =>
  page.evaluate(
    async (size) => {
      const frame = document.querySelector('iframe');
      const view = frame?.contentWindow;
      const inside = frame?.contentDocument;
      const thumb = inside?.querySelector('[rel=next]')?.closest('nav');
      if (!view || !inside || !thumb) throw new Error('There is no small page in the frame.');
      Object.assign(frame.style, { width: `${size.width}px`, height: `${size.height}px` });
      inside.documentElement.style.removeProperty('--by');
      const bar = (): number => Math.min(size.height, thumb.getBoundingClientRect().top);
      const place = (one: Element): number => one.getBoundingClientRect().top + view.scrollY;
      const painted = (): Promise<unknown> =>
        new Promise((done) => view.requestAnimationFrame(() => view.requestAnimationFrame(done)));
      const wrong: string[] = [];
      for (const fold of inside.querySelectorAll<HTMLDetailsElement>('main details')) {
        const name = fold.querySelector('summary');
        const told = name?.nextElementSibling;
        if (!name?.checkVisibility() || !told) continue;
        view.scrollTo(0, 0);
        view.scrollTo(0, Math.max(0, name.getBoundingClientRect().bottom - bar()));
        const before = place(name);
        name.focus({ preventScroll: true });
        name.click();
        await painted();
        const { top, bottom } = told.getBoundingClientRect();
        // Of a long text, its first three lines.
        const seen = top + Math.min(bottom - top, 72) - bar();
        if (seen > 1) wrong.push(`“${name.textContent.trim()}” opens ${seen} px below the screen`);
        if (Math.abs(place(name) - before) > 1)
          wrong.push(`“${name.textContent.trim()}” moves by ${place(name) - before} px`);
        fold.open = false;
      }
      return wrong;
    },
    { width, height },
  );

/** A step of a story at one size; lengths are pixels. */
export interface StepFit {
  choices: number;
  /** How far the lowest of title, question, picture and choices ends below the screen. */
  below: number;
  wide: number;
  picture: { width: number; height: number };
  /** Is the question beside the picture, and not below it? */
  beside: boolean;
  /** How far the foot of the page ends from the end of the screen. */
  foot: number;
  /** How large the letters of the question are, and of what it asks about. */
  question: number;
  text: number;
}

/** What the loaded step shows at each of these sizes. */
export const stepFits = (page: Page, sizes: readonly Size[]): Promise<StepFit[]> =>
  page.evaluate((all) => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentWindow;
    const inside = frame?.contentDocument;
    const image = inside?.querySelector('main figure :is(img, svg[role=img])');
    const question = inside?.querySelector('main h2');
    const text = inside?.querySelector('main figure + div > p');
    const foot = inside?.querySelector('body > footer');
    if (!view || !inside || !image || !question || !text || !foot)
      throw new Error('There is no step of a story in the frame.');
    const parts = [...inside.querySelectorAll('main :is(h1, h2, .choices a)'), image];
    const sizeOf = (one: Element): number => parseFloat(view.getComputedStyle(one).fontSize);
    return all.map(({ width, height }) => {
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
      const box = image.getBoundingClientRect();
      const asked = question.getBoundingClientRect();
      return {
        choices: inside.querySelectorAll('main .choices a').length,
        below: Math.max(
          ...parts.map((one) => Math.round(one.getBoundingClientRect().bottom) - height),
        ),
        wide: inside.documentElement.scrollWidth - width,
        picture: { width: box.width, height: box.height },
        beside: (asked.left >= box.right || asked.right <= box.left) && asked.top < box.bottom,
        foot: foot.getBoundingClientRect().bottom - height,
        question: sizeOf(question),
        text: sizeOf(text),
      };
    });
  }, sizes);

/** How many pictures a question of the loaded page has, and what of it ends below Back and Next. */
export const questionFits = (
  page: Page,
  size: Size,
  id: string,
  answers: number,
): Promise<{ pictures: number; below: string[] }> =>
  page.evaluate(
    ([{ width, height }, name, count]) => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentDocument;
      if (!frame || !inside) throw new Error('There is no page in the frame.');
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
      const seen = (what: string): Element[] =>
        [...inside.querySelectorAll(what)].filter((one) => one.checkVisibility());
      const bar = Math.min(
        ...seen('main p.sticky a, main section[data-one] > p a').map(
          (one) => one.getBoundingClientRect().top,
        ),
      );
      const pictures = seen(`#${name} figure :is(img, svg[role=img])`);
      const parts = [
        ...pictures,
        ...seen(`#${name} h2`),
        ...seen(`#${name} .choice`).slice(0, count),
      ];
      return {
        pictures: pictures.length,
        below: parts
          .filter((one) => one.getBoundingClientRect().bottom > bar)
          .map((one) => `${one.outerHTML.slice(0, 60)} ends below ${bar}`),
      };
    },
    [size, id, answers] as const,
  );
