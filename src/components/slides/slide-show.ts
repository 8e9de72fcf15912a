// The current slide: on the screen, in the bar, in the notes and in the fragment
// (`#what-often-happens`), so that a reload keeps it.
import type { NotesPanel } from './notes-panel.ts';
import { fill, part, setPressed } from './part.ts';
import { StoryWay } from './story-way.ts';

/** A phone, or a page that was made larger: there a slide scrolls (styles/slides.css). */
const small = matchMedia('(max-width: 40rem), (max-height: 34rem) and (orientation: landscape)');

/** The heading of a slide, as text. */
export const headingOf = (slide: HTMLElement | undefined): string =>
  slide?.querySelector('h2')?.textContent ?? '';

export class SlideShow {
  /** The slides with a number. */
  readonly numbered: readonly HTMLElement[];
  #way: StoryWay;
  current: HTMLElement | undefined;
  /**
   * Where "stop and breathe" was called from. In a lesson it is also a slide in the sequence;
   * reached that way, one goes on from it.
   */
  returnTo: HTMLElement | undefined;
  #root: HTMLElement;
  #notes: NotesPanel;
  #isSecond: boolean;

  constructor(root: HTMLElement, notes: NotesPanel, isSecond: boolean) {
    this.#root = root;
    this.#notes = notes;
    this.#isSecond = isSecond;
    this.numbered = [...root.querySelectorAll<HTMLElement>('.s:not([data-aside])')];
    this.#way = new StoryWay(this.numbered);
  }

  /** The slide that the address names, by its id or its number. */
  inAddress(): HTMLElement | undefined {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // A half-typed "%" names no slide.
    }
    return /^\d+$/.test(name)
      ? this.numbered[Number(name) - 1]
      : (document.getElementById(name)?.closest<HTMLElement>('.s') ?? undefined);
  }

  byId(id: string): HTMLElement | undefined {
    return this.#root.querySelector<HTMLElement>(`.s[id="${CSS.escape(id)}"]`) ?? undefined;
  }

  /** "Stop and breathe" was called out of sequence. */
  get isPaused(): boolean {
    return (
      this.current?.id === 'breathe' &&
      (this.returnTo !== undefined || !this.numbered.includes(this.current))
    );
  }

  /**
   * The slide before (-1) or after (1) this one; from "stop and breathe", the one that it was
   * called from.
   */
  neighbour(step: 1 | -1): HTMLElement | undefined {
    if (this.isPaused) return this.returnTo ?? this.numbered[0];
    return this.current && this.#way.neighbour(this.current, step);
  }

  /** Where the choice with this number leads, on a slide of a story that asks for one. */
  chosen(n: number): HTMLElement | undefined {
    return this.#way.chosen(this.current, n);
  }

  /** "3 of 12"; during "stop and breathe", that of the slide that it was called from. */
  get count(): string {
    return fill(this.#root, 'count', { n: this.#index + 1, total: this.numbered.length });
  }

  get #index(): number {
    const slide = this.returnTo ?? this.current;
    return slide ? Math.max(0, this.numbered.indexOf(slide)) : 0;
  }

  /** The answer of a slide that asks something. */
  get answer(): HTMLDetailsElement | null | undefined {
    return this.current?.querySelector('details');
  }

  /** Shows a slide. `returnTo`: "stop and breathe" was called there. */
  show(slide: HTMLElement, returnTo?: HTMLElement): void {
    const before = this.current;
    const hadFocus = before?.contains(document.activeElement) === true;
    before?.removeAttribute('aria-current');
    // Answers are closed again when a question is revisited.
    before?.querySelector('details')?.removeAttribute('open');
    slide.setAttribute('aria-current', 'true');
    this.current = slide;
    this.#way.shown(slide);
    // "Stop and breathe" leads back, unless it is a slide of its own.
    const from = returnTo ?? (this.numbered.includes(slide) ? undefined : before);
    this.returnTo = slide.id === 'breathe' ? from : undefined;
    this.#root.dataset.at = slide.id;
    this.#root.dataset.look = slide.classList.contains('s--say') ? 'deep' : '';
    part(this.#root, '.bar__n').textContent = this.count;
    part(this.#root, '.bar__way i').style.inlineSize =
      `${((this.#index + 1) / this.numbered.length) * 100}%`;
    setPressed(this.#root, 'breathe', slide.id === 'breathe');
    // Not before the first move: the browser would treat the fragment as a jump and start the tab
    // order after the link "Leave".
    if (before || location.hash) this.writeAddress();
    scrollTo(0, 0);
    slide.scrollTop = 0;
    const next = this.neighbour(1);
    this.#notes.show(slide, this.count, next && headingOf(next));
    if (this.#isSecond)
      for (const one of this.numbered) one.toggleAttribute('data-next', one === next);
    this.fit();
    if (hadFocus) slide.focus();
  }

  /**
   * The density of a slide is computed from its words for a projector's screen
   * (library/slides/fit.ts); other screen shapes may need more.
   */
  fit(): void {
    for (const slide of this.#root.querySelectorAll<HTMLElement>(
      '.s[aria-current], .s[data-next]',
    )) {
      delete slide.dataset.fit;
      if (small.matches && !this.#isSecond) continue;
      for (const fit of '2345')
        if (slide.scrollHeight > slide.clientHeight) slide.dataset.fit = fit;
    }
  }

  /**
   * Where a slide is longer than the screen, scrolls on before the next slide. Gives whether there
   * was more.
   */
  scroll(step: 1 | -1): boolean {
    const slide = this.current;
    if (!slide || this.#isSecond) return false;
    const before = slide.scrollTop;
    slide.scrollTop += slide.clientHeight * 0.6 * step;
    return Math.abs(slide.scrollTop - before) > 4;
  }

  /**
   * Writes the slide into the fragment, and for "stop and breathe" also where to return. Replaces
   * the history entry: Back leaves class mode in one step.
   */
  writeAddress(): void {
    history.replaceState(this.returnTo?.id ?? null, '', `#${this.current?.id ?? ''}`);
  }
}
