// Class mode: one slide at a time, with a clicker, a keyboard, a mouse or a finger
// (layouts/Slides.astro). A classic script, because browsers load no module from a disk. Shift
// three times does not leave here, since Shift is part of typing "?". The link "Leave" works as
// everywhere.
import { announce } from '#components/frame/announce.ts';
import '#components/leave/leave.ts';
import { showBar } from './bar.ts';
import type { Command } from './commands.ts';
import { toggleFullScreen } from './full-screen.ts';
import { helpLines, type HelpLines } from './help-lines.ts';
import { Keyboard } from './keyboard.ts';
import { NotesPanel } from './notes-panel.ts';
import { keepScript, notesWindowName } from './notes-window.ts';
import { fill, part, setPressed } from './part.ts';
import { loadPictures } from './preload.ts';
import { headingOf, SlideShow } from './slide-show.ts';
import { onChoice } from './story-choice.ts';
import { onSwipe } from './swipe.ts';
import { toastIn } from './toast.ts';
import { WindowLink, type State } from './window-link.ts';

class ClassMode extends HTMLElement {
  #undo = new AbortController();
  // The parts, from connectedCallback on.
  #slides!: SlideShow;
  #notes!: NotesPanel;
  #keyboard!: Keyboard;
  #link!: WindowLink;
  #lines!: HelpLines;
  /** Shows a message for a few seconds, or hides it; a half-typed number is cleared with it. */
  #toast!: (text: string) => void;
  /** This page is the second window. */
  #isSecond = false;
  /** Suppresses the echo of a remote toggle. */
  #echo: boolean | undefined;

  connectedCallback(): void {
    this.#undo = new AbortController();
    const { signal } = this.#undo;
    this.#isSecond = location.search === '?notes' || window.name === notesWindowName;
    this.dataset.state = this.#isSecond ? 'second' : 'on';
    showBar(this, signal);
    this.#toast = toastIn(this, () => this.#keyboard.forget(), signal);
    this.#notes = new NotesPanel(this);
    this.#slides = new SlideShow(this, this.#notes, this.#isSecond);
    this.#lines = helpLines(this, !this.#isSecond, signal, () => {
      this.#slides.fit();
      this.#link.send();
    });
    this.#keyboard = new Keyboard(
      this,
      {
        run: (command) => this.#run(command),
        goTo: (number) => this.#goTo(number),
        scroll: (command) => this.#scroll(command),
        toast: this.#toast,
        isSecond: this.#isSecond,
      },
      signal,
    );
    this.#link = new WindowLink(
      this.#isSecond,
      {
        state: () => this.#state(),
        receive: (state) => this.#receive(state),
        tick: (isLost) => this.#notes.update(isLost),
      },
      signal,
    );
    const { numbered } = this.#slides;
    const state: unknown = history.state;
    this.#show(
      this.#slides.inAddress() ?? numbered[0],
      numbered.find(({ id }) => id === state),
      false,
    );
    this.#listen(signal);
    loadPictures(this, signal);
    if (!this.#isSecond) void keepScript().catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#undo.abort();
  }

  /** Hears the mouse, a finger, the address and the answers, until `signal`. */
  #listen(signal: AbortSignal): void {
    addEventListener('hashchange', () => this.#followAddress(), { signal });
    addEventListener('resize', () => this.#slides.fit(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    onSwipe(
      this,
      (toLeft) => {
        if (this.querySelector('dialog[open]')) return;
        this.#run(toLeft === (document.documentElement.dir !== 'rtl') ? 'next' : 'back');
      },
      signal,
    );
    onChoice(this, this.#slides, (slide) => this.#show(slide), signal);
    for (const answer of this.querySelectorAll('details'))
      answer.addEventListener('toggle', () => this.#toggled(answer), { signal });
  }

  /** What each command does. */
  #commands: Record<Command, () => void> = {
    next: () => this.#step(1),
    back: () => this.#step(-1),
    first: () => this.#show(this.#slides.numbered[0]),
    last: () => this.#show(this.#slides.numbered.at(-1)),
    black: () => this.#setBlack(!this.#isBlack),
    breathe: () => {
      this.#setBlack(false);
      const { current } = this.#slides;
      const breathe = this.#slides.byId('breathe');
      if (current === breathe) this.#show(this.#slides.neighbour(1));
      else this.#show(breathe, current);
    },
    notes: () => {
      if (this.#isSecond) return;
      this.#notes.toggle();
      this.#slides.fit();
    },
    window: () => {
      if (!this.#isSecond) this.#link.open();
    },
    full: () => void toggleFullScreen().catch(() => undefined),
    country: () => this.#lines.toggleCountries(),
    keys: () => {
      const keys = part(this, '.keys') as HTMLDialogElement;
      if (keys.open) keys.close();
      else keys.showModal();
    },
  };
  #run(command: Command): void {
    this.#commands[command]();
  }

  /**
   * Goes on (1) or back (-1). A clicker has no other keys: on a black screen it brings the slide
   * back, and on a question the first press shows the answer.
   */
  #step(step: 1 | -1): void {
    if (this.#isBlack) return this.#setBlack(false);
    const { answer, current, isPaused } = this.#slides;
    if (step === 1 && !isPaused && answer && !answer.open) {
      // The button that opened the answer disappears, so the focus moves to the slide.
      if (answer.contains(document.activeElement)) current?.focus();
      answer.open = true;
    } else this.#show(this.#slides.neighbour(step));
  }

  #goTo(number: number): void {
    const slide = this.#slides.numbered[number - 1];
    this.#setBlack(false);
    this.#toast(slide ? '' : fill(this, 'none', { n: number }));
    this.#show(slide);
  }

  #scroll(command: Command): boolean {
    return (
      !this.#isBlack &&
      (command === 'next' || command === 'back') &&
      this.#slides.scroll(command === 'next' ? 1 : -1)
    );
  }

  /**
   * Shows a slide and announces it; with `tell`, also in the other window. `returnTo`: the slide
   * from which "stop and breathe" was called.
   */
  #show(slide: HTMLElement | undefined, returnTo?: HTMLElement, tell = true): void {
    const { current: before } = this.#slides;
    if (!slide || slide === before) return;
    this.#toast('');
    this.#slides.show(slide, returnTo);
    if (!before || !tell) return;
    const { count, isPaused } = this.#slides;
    announce(`${headingOf(slide)} ${isPaused ? '' : count}`);
    this.#link.send();
  }

  get #isBlack(): boolean {
    return this.dataset.black !== undefined;
  }
  /** Makes the screen black, or shows the slide again. */
  #setBlack(isBlack: boolean, tell = true): void {
    if (isBlack === this.#isBlack) return;
    this.toggleAttribute('data-black', isBlack);
    setPressed(this, 'black', isBlack);
    this.#toast(isBlack ? (this.dataset.isBlack ?? '') : '');
    if (tell) this.#link.send();
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : this;
    // A click ends the black screen, for those with only a mouse. The second window is never black.
    if (this.#isBlack && !this.#isSecond && !target.closest('dialog')) return this.#setBlack(false);
    // A click without a mouse is a key.
    if (target.closest('summary') && event.detail === 0) this.#slides.current?.focus();
    const button = target.closest<HTMLElement>('[data-do]');
    if (!button) return;
    // After a click, and after a dialog that it opens, Space goes to the next slide and does not
    // press that button again.
    if (event.detail > 0) button.blur();
    this.#run(button.dataset.do as Command);
  }

  #followAddress(): void {
    const slide = this.#slides.inAddress();
    if (slide) return this.#show(slide);
    // The fragment is kept: without it, as after "Go to the text", a reload would open the first
    // slide.
    this.#slides.writeAddress();
    this.#slides.current?.focus();
  }

  /** An answer was opened or closed. */
  #toggled(answer: HTMLDetailsElement): void {
    const isEcho = answer.open === this.#echo;
    this.#echo = undefined;
    if (answer !== this.#slides.answer) return;
    this.#slides.fit();
    if (!isEcho) this.#link.send();
  }

  #state(): State {
    const { current, returnTo, answer } = this.#slides;
    return {
      at: current?.id ?? '',
      from: returnTo?.id ?? '',
      black: this.#isBlack,
      open: answer?.open ?? false,
      lines: this.#lines.read(),
    };
  }

  /** Shows what the other window shows. */
  #receive({ at, from, black, open, lines }: State): void {
    this.#show(this.#slides.byId(at), this.#slides.byId(from), false);
    this.#setBlack(black, false);
    this.#lines.write(lines);
    const { answer } = this.#slides;
    if (!answer || answer.open === open) return;
    this.#echo = open;
    answer.open = open;
  }
}

customElements.define('class-mode', ClassMode);
