// The teacher's notes: beside the slide, or in the second window with a clock and the next slide.
import { fill, part, setPressed } from './part.ts';

export class NotesPanel {
  #root: HTMLElement;
  #panel: HTMLElement;
  #time: Intl.DateTimeFormat | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#panel = part(root, '.notes');
  }

  /** Shows the panel beside the slide, or hides it. */
  toggle(): void {
    const isOn = this.#panel.hasAttribute('hidden');
    this.#panel.hidden = !isOn;
    this.#root.dataset.notes = isOn ? 'on' : 'off';
    setPressed(this.#root, 'notes', isOn);
  }

  /** Shows the notes of a slide, where it stands (`count`), and the heading of the next one. */
  show(slide: HTMLElement, count: string, next: string | undefined): void {
    for (const notes of this.#root.querySelectorAll<HTMLElement>('[data-of]'))
      notes.hidden = notes.dataset.of !== slide.dataset.notes;
    part(this.#root, '.notes__at').textContent = count;
    part(this.#root, '.notes__next').textContent =
      next === undefined ? '' : fill(this.#root, 'after', { title: next });
  }

  /** In the second window: shows the time and whether the first window still answers. */
  update(isLost: boolean): void {
    this.#panel.hidden = false;
    const { clock, lost, follows } = this.#root.dataset;
    this.#time ??= new Intl.DateTimeFormat(clock, { hour: 'numeric', minute: '2-digit' });
    part(this.#root, '.notes__clock').textContent = this.#time.format(new Date());
    const status = part(this.#root, '.notes__own');
    const text = (isLost ? lost : follows) ?? '';
    if (status.textContent !== text) status.textContent = text;
  }
}
