// The keys of a keyboard or a clicker, and the number of a slide that is typed with them.
import { commandOf, digitOf, isReload, type Command } from './commands.ts';
import { isFullScreen } from './full-screen.ts';
import { fill } from './part.ts';

/** What the keyboard asks of class mode. */
interface Actions {
  run: (command: Command) => void;
  /** Goes to the slide with this number, or says that there is none. */
  goTo: (number: number) => void;
  /** Scrolls a slide that is longer than the screen; whether there was more of it. */
  scroll: (command: Command) => boolean;
  /** Shows a line for a few seconds. */
  toast: (text: string) => void;
  /** This page is the second window. */
  isSecond: boolean;
}

export class Keyboard {
  #root: HTMLElement;
  #actions: Actions;
  /** The number that is half typed. */
  #typed = '';

  /** Listens until `signal`. */
  constructor(root: HTMLElement, actions: Actions, signal: AbortSignal) {
    this.#root = root;
    this.#actions = actions;
    addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  /** Forgets a number that is half typed. */
  forget(): void {
    this.#typed = '';
  }

  /** Other keys, and text typed into a field, are left to the browser. */
  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const target = event.target instanceof Element ? event.target : document.body;
    if (key === 'F5' || isReload(event)) return this.#reload(event);
    if (ctrlKey || metaKey || altKey || event.isComposing) return;
    if (this.#isTaken(event, target.closest<HTMLElement>('input, textarea, select'))) return;
    if (this.#typeNumber(event)) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const command = commandOf(event, isRtl, target.closest('button, a, summary') !== null);
    if (command) this.#command(event, command);
  }

  /**
   * Prevents a reload, which would end full screen, and the lesson where the line is down. Clickers
   * send F5 or Shift+F5 to start: that turns full screen on, and Escape, which they send to stop,
   * turns it off.
   */
  #reload(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.key === 'F5' && !event.repeat && !this.#actions.isSecond && !isFullScreen())
      this.#actions.run('full');
  }

  /** Is the key that of a dialog, or of the field it is typed into? */
  #isTaken(event: KeyboardEvent, field: HTMLElement | null): boolean {
    const { key } = event;
    const isClicker = key.startsWith('Page');
    const dialog = this.#root.querySelector<HTMLDialogElement>('dialog[open]');
    if (dialog) {
      // The dialog closes on Escape by itself; also on "?" and on keys of a clicker, which would
      // otherwise choose another country.
      if (!isClicker && (field || !['?', '؟'].includes(key))) return true;
      event.preventDefault();
      dialog.close();
      return true;
    }
    if (!field) return false;
    // Inside a text field: Enter and Escape end the editing, a clicker still changes the slide,
    // other keys type.
    if (!isClicker && key !== 'Enter' && key !== 'Escape') return true;
    field.closest<HTMLElement>('.s')?.focus();
    if (!isClicker) event.preventDefault();
    return !isClicker;
  }

  #command(event: KeyboardEvent, command: Command): void {
    event.preventDefault();
    if (event.repeat && command !== 'next' && command !== 'back') return;
    if (this.#typed) this.#actions.toast('');
    // The arrows to the sides are for the slides alone.
    if (!/^Arrow[LR]/.test(event.key) && this.#actions.scroll(command)) return;
    this.#actions.run(command);
  }

  /** Takes a digit, and Enter after digits; whether it was one of them. */
  #typeNumber(event: KeyboardEvent): boolean {
    const digit = digitOf(event);
    if (digit !== undefined) {
      this.#typed = (this.#typed + digit).slice(-3);
      this.#actions.toast(fill(this.#root, 'goto', { n: this.#typed }));
      return true;
    }
    if (event.key !== 'Enter') return false;
    if (this.#typed) {
      event.preventDefault();
      const number = Number(this.#typed);
      this.#typed = '';
      this.#actions.goTo(number);
    }
    return true;
  }
}
