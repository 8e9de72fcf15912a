// Keeps the two windows of a teacher in step: by a BroadcastChannel, and by window messages, the
// only way for a page on a disk.
import { readMessage, sameOrigin, type Message } from './messages.ts';
import { openNotesWindow } from './notes-window.ts';

/**
 * Interval in ms between pings of the second window, and the time after which a silent first window
 * counts as closed.
 */
const interval = 1000;
const timeout = 4000;

/** What is shown in this window. */
export type State = Pick<Message, 'at' | 'from' | 'black' | 'open' | 'lines'>;

interface Actions {
  /** What this window shows now. */
  state: () => State;
  /** Shows what the other window shows. */
  receive: (state: State) => void;
  /** In the second window, each second: whether the first one no longer answers. */
  tick: (isLost: boolean) => void;
}

export class WindowLink {
  #deck = location.pathname;
  #isSecond: boolean;
  #actions: Actions;
  #channel: BroadcastChannel | undefined;
  /** The window that this page opened, or the one that opened it. */
  #other: Window | null | undefined;
  /** When the other window was last heard. */
  #heard = 0;
  /**
   * When the opener was last heard: while it answers, other tabs with the same deck are ignored.
   */
  #openerHeard = -timeout;

  /** Listens until `signal`. */
  constructor(isSecond: boolean, actions: Actions, signal: AbortSignal) {
    this.#isSecond = isSecond;
    this.#actions = actions;
    if ('BroadcastChannel' in globalThis) {
      this.#channel = new BroadcastChannel(`slides ${this.#deck}`);
      this.#channel.addEventListener('message', ({ data }) => this.#hear(readMessage(data), false));
    }
    addEventListener('message', (event) => this.#hearWindow(event), { signal });
    const timer = isSecond ? this.#follow() : undefined;
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#channel?.close();
    });
  }

  /** Opens the second window, or brings it to the front. */
  open(): void {
    this.#other = openNotesWindow(this.#deck, this.#actions.state().at, this.#other);
  }

  /** Tells the other window what is shown here. */
  send(): void {
    this.#post(this.#actions.state());
  }

  /** Makes this the second window: it asks the first one each second what it shows. */
  #follow(): ReturnType<typeof setInterval> {
    this.#other = opener as Window | null;
    this.#heard = performance.now();
    if (this.#other) this.#openerHeard = this.#heard;
    const ask = (): void => {
      this.#post({ ask: true });
      this.#actions.tick(performance.now() - this.#heard > timeout);
    };
    queueMicrotask(ask);
    return setInterval(ask, interval);
  }

  /**
   * While its opener answers, the second window talks to it alone: the same deck may be open in
   * another tab.
   */
  #post(content: Partial<Message>): void {
    const message: Partial<Message> = { deck: this.#deck, second: this.#isSecond, ...content };
    if (!this.#openerAnswers()) this.#channel?.postMessage(message);
    // Pages on a disk have no origin to name.
    this.#other?.postMessage(message, location.protocol === 'file:' ? '*' : location.origin);
  }

  #openerAnswers(): boolean {
    return performance.now() - this.#openerHeard < timeout;
  }

  /**
   * The second window accepts messages from its opener only, the first one from windows it opened
   * only, whatever their origin.
   */
  #hearWindow({ data, origin, source }: MessageEvent): void {
    const from = source as Window | null;
    const isOurs =
      from && (this.#isSecond ? from === opener : from === this.#other || from.opener === window);
    const message = readMessage(data);
    if (!isOurs || !sameOrigin(origin) || !message || !this.#concerns(message)) return;
    this.#other = from;
    this.#hear(message, from === opener);
  }

  /** It is about this deck. The slides obey the second window only, and it the slides. */
  #concerns({ deck, second }: Message): boolean {
    return deck === this.#deck && second !== this.#isSecond;
  }

  /** `fromOpener`: it comes from the window that opened this one. */
  #hear(message: Message | undefined, fromOpener: boolean): void {
    if (!message || !this.#concerns(message) || (!fromOpener && this.#openerAnswers())) return;
    if (message.ask) return this.send();
    this.#heard = performance.now();
    if (fromOpener) this.#openerHeard = this.#heard;
    if (this.#isSecond) this.#actions.tick(false);
    this.#actions.receive(message);
  }
}
