// The way of a class through a story in slides: where a choice leads, what was seen already, and
// the way back.

/** The link of a choice. */
const linksOf = (slide: HTMLElement): HTMLAnchorElement[] => [
  ...slide.querySelectorAll<HTMLAnchorElement>('.s__choices a'),
];
const targetOf = (link: HTMLAnchorElement): HTMLElement | undefined =>
  document.getElementById(link.hash.slice(1)) ?? undefined;

export class StoryWay {
  #slides: readonly HTMLElement[];
  /** The slides of the story before the one that was shown last. */
  #way: HTMLElement[] = [];
  #last: HTMLElement | undefined;
  #seen = new Set<HTMLElement>();

  constructor(slides: readonly HTMLElement[]) {
    this.#slides = slides;
  }

  /** Remembers a slide that is shown. A story begins anew at its cover. */
  shown(slide: HTMLElement): void {
    const { story } = slide.dataset;
    if (!story) return;
    if (slide === this.#cover(story) || this.#last?.dataset.story !== story) {
      this.#way = [];
      this.#seen.clear();
    } else if (this.#way.at(-1) === slide) this.#way.pop();
    else if (this.#last !== slide) this.#way.push(this.#last);
    this.#last = slide;
    this.#seen.add(slide);
  }

  /** Where choice `n` (from 1) of a slide leads. */
  chosen(slide: HTMLElement | undefined, n: number): HTMLElement | undefined {
    const link = slide && linksOf(slide)[n - 1];
    return link && targetOf(link);
  }

  /**
   * The slide before (-1) or after (1) one. After a question comes the first choice that nobody has
   * seen yet, and when all were seen the one that is nearest to an ending: so a clicker is enough.
   */
  neighbour(slide: HTMLElement, step: 1 | -1): HTMLElement | undefined {
    const { story, end } = slide.dataset;
    const at = this.#slides.indexOf(slide);
    if (step === -1) {
      // Behind a story one comes back to the ending that the class has seen.
      const before = this.#slides[at - 1];
      if (!story)
        return before?.dataset.story && before.dataset.story === this.#last?.dataset.story
          ? this.#last
          : before;
      const cover = this.#cover(story);
      return slide === cover ? before : (this.#way.at(-1) ?? cover);
    }
    if (end !== undefined)
      return this.#slides.slice(at).find(({ dataset }) => dataset.story !== story);
    const links = linksOf(slide);
    if (links.length === 0) return this.#slides[at + 1];
    const targets = links.flatMap((link) => targetOf(link) ?? []);
    const nearest = links.findIndex(({ dataset }) => dataset.on !== undefined);
    return targets.find((target) => !this.#seen.has(target)) ?? targets[nearest];
  }

  #cover(story: string): HTMLElement | undefined {
    return this.#slides.find(({ dataset }) => dataset.story === story);
  }
}
