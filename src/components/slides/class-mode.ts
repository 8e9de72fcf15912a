// Class mode: one slide at a time, with a clicker, a keyboard, a mouse or a finger (layouts/Slides.astro). Built as a classic script, because a browser
// loads no module from a file on a stick. Where we are is in the address (`#what-often-happens`), so that F5, which clickers send, comes back to it.
// The key that leaves the site fast is off here: Shift is part of typing "?". The link "Leave" works as everywhere.
import { helpLines, type Lines } from './help-lines.ts';
import { readTold, sameOrigin, type Told } from './messages.ts';
import { openSecond, remember, secondName } from './notes-window.ts';
import { keepLines } from '#components/my-page/visit.ts';

/** Milliseconds after which the bar goes, if nothing moves, and a line that was said. */
const still = 3000;
const read = 5000;
/** Milliseconds between two looks of the second window at the first, and after how many it believes that the first is closed. */
const beat = 1000;
const patience = 4000;
/** A phone, or a page that was made larger: there a slide scrolls (styles/slides.css). */
const small = matchMedia('(max-width: 40rem), (max-height: 34rem) and (orientation: landscape)');

/** Filling the screen, as old Safari names it too. An iPhone cannot. */
const page = document as Document & {
  webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?: () => void;
};
const whole = document.documentElement as Partial<Pick<HTMLElement, 'requestFullscreen'>> & {
  webkitRequestFullscreen?: () => void;
};
const filled = (): boolean => Boolean(page.fullscreenElement ?? page.webkitFullscreenElement);
const canFill = Boolean(whole.requestFullscreen ?? whole.webkitRequestFullscreen);

class ClassMode extends HTMLElement {
  #undo: AbortController | undefined;
  #slides: HTMLElement[] = [];
  #at: HTMLElement | undefined;
  /** Where "stop and breathe" was called from. In a lesson it also has its own place: who comes there in turn goes on. */
  #from: HTMLElement | undefined;
  #typed = '';
  #hide: ReturnType<typeof setTimeout> | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #line: BroadcastChannel | undefined;
  /** The other window: the one that this page opened, or the one that opened it. On a stick, it is reached through this only. */
  #other: Window | null | undefined;
  #heard = 0;
  /** When the window that opened this one was last heard, in the second window: while it answers, no other deck is followed. */
  #opener = -patience;
  /** The other window opened or closed the answer: that is not told back. */
  #echo: boolean | undefined;
  /** This page is the second window. */
  #second = false;
  #deck = location.pathname;
  #lines: Lines | undefined;

  connectedCallback(): void {
    const undo = new AbortController();
    this.#undo = undo;
    const { signal } = undo;
    this.#slides = [...this.querySelectorAll<HTMLElement>('.s:not([data-aside])')];
    this.#second = location.search === '?notes' || window.name === secondName;
    this.dataset.state = this.#second ? 'second' : 'on';
    this.#part('.bar').hidden = false;
    // The credit stays where it is too, for paper.
    this.#part('.keys').append(this.#part('.more'), this.#part('.credit').cloneNode(true));
    if (!canFill) {
      this.#part('.bar [data-do=full]').hidden = true;
      for (const row of this.querySelectorAll<HTMLElement>('.keys dl div'))
        row.hidden = row.querySelector('kbd')?.textContent === 'F';
    }
    this.#lines = helpLines(this, !this.#second, signal, () => {
      this.#fit();
      this.#tell();
    });
    const state: unknown = history.state;
    this.#show(
      this.#asked() ?? this.#slides[0],
      false,
      this.#slides.find(({ id }) => id === state),
    );
    if (this.#second) this.#follow(signal);
    this.#listen(signal);
    // All pictures, now: the next slide is there at once, and the lesson goes on when the line is cut.
    const load = (): void =>
      this.querySelectorAll('img').forEach((image) => {
        image.loading = 'eager';
        void image.decode().catch(() => undefined);
      });
    if (!this.#second) void remember().catch(() => undefined);
    if (document.readyState === 'complete') load();
    else addEventListener('load', load, { signal });
    this.#stir();
  }

  disconnectedCallback(): void {
    this.#undo?.abort();
    clearTimeout(this.#hide);
    clearTimeout(this.#quiet);
    this.#line?.close();
  }

  /** Hears keys, fingers, the mouse, the address and the other window, until `signal`. */
  #listen(signal: AbortSignal): void {
    addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener(
      'hashchange',
      () => {
        const slide = this.#asked();
        if (slide) return this.#show(slide);
        // An address without a slide, as that of "Go to the text", would open the first one after a reload.
        this.#write();
        this.#at?.focus();
      },
      { signal },
    );
    for (const event of ['pointermove', 'pointerdown'] as const)
      addEventListener(event, () => this.#stir(), { signal, passive: true });
    addEventListener('resize', () => this.#fit(), { signal });
    addEventListener('focusin', () => this.#stir(), { signal });
    for (const event of ['fullscreenchange', 'webkitfullscreenchange'])
      document.addEventListener(
        event,
        () =>
          (this.#part('.bar__full').textContent =
            (filled() ? this.dataset.fullOff : this.dataset.full) ?? ''),
        { signal },
      );
    this.addEventListener(
      'click',
      (event) => {
        const target = event.target instanceof Element ? event.target : this;
        // Whoever has only a mouse comes back from the black screen with it. In the second window, the screen is not black.
        if (this.dataset.black !== undefined && !this.#second && !target.closest('dialog'))
          return this.#black(false);
        if (target.closest('summary') && event.detail === 0) this.#at?.focus();
        const button = target.closest<HTMLElement>('[data-do]');
        if (!button) return;
        this.#do(button.dataset.do ?? '');
        // After a click, Space is for the next slide again and not for the button that was clicked.
        if (event.detail > 0) button.blur();
      },
      { signal },
    );
    this.#swipe(signal);
    this.#leave(signal);
    if ('BroadcastChannel' in globalThis) {
      this.#line = new BroadcastChannel(`slides ${this.#deck}`);
      this.#line.addEventListener('message', ({ data }) => this.#hear(readTold(data), false), {
        signal,
      });
    }
    addEventListener(
      'message',
      ({ data, origin, source }) => {
        const told = readTold(data);
        const from = source as Window | null;
        // The second window hears the one that opened it, and the first one those that it opened: no other page, of whatever origin.
        const ours =
          from && (this.#second ? from === opener : from === this.#other || from.opener === window);
        if (
          !ours ||
          !sameOrigin(origin) ||
          told?.deck !== this.#deck ||
          told.second === this.#second
        )
          return;
        this.#other = from;
        this.#hear(told, from === opener);
      },
      { signal },
    );
    this.querySelectorAll('details').forEach((details) =>
      details.addEventListener(
        'toggle',
        () => {
          const echo = details.open === this.#echo;
          this.#echo = undefined;
          if (!details.closest('[aria-current]')) return;
          this.#fit();
          if (!echo) this.#tell();
        },
        { signal },
      ),
    );
  }

  // What happens

  /** Does what a key, a button or a finger asks for, by the names of `data-do`. */
  #do(what: string): void {
    const dark = this.dataset.black !== undefined;
    if (what === 'next' || what === 'back') {
      if (dark) return this.#black(false);
      if (this.#paused()) return this.#show(this.#from ?? this.#slides[0]);
      const answer = this.#at?.querySelector('details');
      // A clicker has no other key: the first press shows the answer, the second goes on.
      if (what === 'next' && answer && !answer.open) {
        // What opened the answer goes, so the focus that was on it goes to the slide.
        if (answer.contains(document.activeElement)) this.#at?.focus();
        answer.open = true;
        return;
      }
      this.#show(this.#slides[this.#place() + (what === 'next' ? 1 : -1)]);
    } else if (what === 'first') this.#show(this.#slides[0]);
    else if (what === 'last') this.#show(this.#slides.at(-1));
    else if (what === 'black') this.#black(!dark);
    else if (what === 'breathe') {
      this.#black(false);
      const breathe = this.querySelector<HTMLElement>('#breathe');
      if (this.#at !== breathe) this.#show(breathe ?? undefined, true, this.#at);
      else
        this.#show(
          this.#paused() ? (this.#from ?? this.#slides[0]) : this.#slides[this.#place() + 1],
        );
    } else if (what === 'notes' && !this.#second) {
      const notes = this.#part('.notes');
      notes.hidden = !notes.hidden;
      this.dataset.notes = notes.hidden ? 'off' : 'on';
      this.#press('notes', !notes.hidden);
      this.#fit();
    } else if (what === 'window' && !this.#second) {
      this.#other = openSecond(this.#deck, this.#at?.id ?? '', this.#other);
    } else if (what === 'full') void this.#full().catch(() => undefined);
    else if (what === 'country') this.#lines?.choose();
    else if (what === 'keys') {
      const keys = this.#part<HTMLDialogElement>('.keys');
      if (keys.open) keys.close();
      else keys.showModal();
    }
  }

  /** Fills the screen, or ends that; a browser may refuse. */
  async #full(): Promise<void> {
    if (!filled())
      await (whole.requestFullscreen
        ? whole.requestFullscreen()
        : whole.webkitRequestFullscreen?.());
    else if (document.fullscreenElement) await document.exitFullscreen();
    else page.webkitExitFullscreen?.();
  }

  /**
   * Shows a slide: on the screen, in the bar, the notes and the address, to a screen reader and, with `tell`, to the other window. `from`: "stop and
   * breathe" was called there.
   */
  #show(slide: HTMLElement | undefined, tell = true, from?: HTMLElement): void {
    if (!slide || slide === this.#at) return;
    this.#typed = '';
    this.#toast('');
    const before = this.#at;
    const focused = before?.contains(document.activeElement) === true;
    before?.removeAttribute('aria-current');
    // Whoever comes to a question again finds its answer closed.
    before?.querySelector('details')?.removeAttribute('open');
    slide.setAttribute('aria-current', 'true');
    this.#at = slide;
    this.dataset.at = slide.id;
    this.dataset.look = slide.classList.contains('s--say') ? 'deep' : '';
    this.#from =
      slide.id !== 'breathe'
        ? undefined
        : (from ?? (this.#slides.includes(slide) ? undefined : before));
    const pause = this.#paused();
    const n = this.#place() + 1;
    const total = this.#slides.length;
    const count = this.#fill('count', { n, total });
    this.#part('.bar__n').textContent = count;
    this.#part('.bar__way i').style.inlineSize = `${(n / total) * 100}%`;
    this.#press('breathe', slide.id === 'breathe');
    // Only here the place is written: Back leaves class mode in one step, and a reload knows where to come back to.
    // Not before a first move: the browser would take the address as a wish to begin with the text, past the link "Leave".
    if (before || location.hash) this.#write();
    scrollTo(0, 0);
    slide.scrollTop = 0;
    const after = this.#slides[pause ? n - 1 : n];
    const heading = (of: HTMLElement | undefined): string =>
      of?.querySelector('h2')?.textContent ?? '';
    for (const notes of this.querySelectorAll<HTMLElement>('[data-of]'))
      notes.hidden = notes.dataset.of !== slide.dataset.notes;
    this.#part('.notes__next').textContent = after
      ? this.#fill('after', { title: heading(after) })
      : '';
    this.#part('.notes__at').textContent = count;
    if (this.#second) {
      this.querySelector('[data-next]')?.removeAttribute('data-next');
      after?.setAttribute('data-next', '');
    }
    this.#fit();
    if (focused) slide.focus();
    if (before && tell) {
      const said = document.querySelector('#said');
      if (said) said.textContent = `${heading(slide)} ${pause ? '' : count}`;
      this.#tell();
    }
  }

  /** How tightly a slide is set is decided with its words (library/slides.ts), for a projector's screen; on a screen of another shape it may need more. */
  #fit(): void {
    // The second window shows the next one too.
    for (const slide of this.querySelectorAll<HTMLElement>('.s[aria-current], .s[data-next]')) {
      delete slide.dataset.fit;
      if (small.matches && !this.#second) continue;
      for (const fit of ['2', '3', '4'])
        if (slide.scrollHeight > slide.clientHeight) slide.dataset.fit = fit;
    }
  }

  /** Writes the slide into the address; beside "stop and breathe", where to go back to. */
  #write(): void {
    history.replaceState(this.#from?.id ?? null, '', `#${this.#at?.id ?? ''}`);
  }

  /** Makes the screen black, or shows the slide again. */
  #black(on: boolean, tell = true): void {
    if (on === (this.dataset.black !== undefined)) return;
    if (on) this.dataset.black = '';
    else delete this.dataset.black;
    this.#press('black', on);
    this.#toast(on ? (this.dataset.isBlack ?? '') : '');
    if (tell) this.#tell();
  }

  // Keys, fingers

  /** A key of a keyboard or a clicker. What is not ours, and what is typed into a field, goes on to the browser. */
  #key(event: KeyboardEvent): void {
    const { key, code, shiftKey } = event;
    const target = event.target instanceof Element ? event.target : document.body;
    // A reload would end full screen, and the lesson where the line is cut. Clickers send F5 or Shift and F5 to start: that fills the screen, and Escape, which they send to stop, ends it.
    const reload =
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      (/^r$/i.test(key) || (code === 'KeyR' && !/^[ -~]$/.test(key)));
    if (key === 'F5' || reload) {
      event.preventDefault();
      if (key === 'F5' && !event.repeat && !this.#second && !filled()) this.#do('full');
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // Whoever writes, writes.
    if (target.closest('input, textarea, select')) return;
    const box = this.querySelector<HTMLDialogElement>('dialog[open]');
    if (box) {
      // In a box, Escape closes (the browser does that), and so do "?" and a clicker.
      if (key !== '?' && key !== '؟' && key !== 'PageDown' && key !== 'PageUp') return;
      event.preventDefault();
      return box.close();
    }
    const digit = /^\d$/.test(key) ? key : !shiftKey ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
    if (digit !== undefined) {
      this.#typed = (this.#typed + digit).slice(-3);
      this.#toast(this.#fill('goto', { n: this.#typed }));
      return;
    }
    if (key === 'Enter') {
      if (!this.#typed) return;
      event.preventDefault();
      const slide = this.#slides[Number(this.#typed) - 1];
      this.#black(false);
      this.#toast(slide ? '' : this.#fill('none', { n: this.#typed }));
      this.#typed = '';
      return this.#show(slide);
    }
    const what = this.#meaning(key, code, shiftKey, target);
    if (!what) return;
    event.preventDefault();
    if (event.repeat && what !== 'next' && what !== 'back') return;
    if (this.#typed) {
      this.#typed = '';
      this.#toast('');
    }
    if (!key.startsWith('Arrow') || key === 'ArrowDown' || key === 'ArrowUp')
      if (this.#scroll(what)) return;
    this.#do(what);
  }

  /** Where a slide is longer than the screen, the rest of it comes before the next one. Says whether there was more. */
  #scroll(what: string): boolean {
    const slide = this.#at;
    if (
      !slide ||
      this.#second ||
      this.dataset.black !== undefined ||
      (what !== 'next' && what !== 'back')
    )
      return false;
    const before = slide.scrollTop;
    slide.scrollTop += slide.clientHeight * (what === 'next' ? 0.6 : -0.6);
    return Math.abs(slide.scrollTop - before) > 4;
  }

  /** What a key means, by the names of `data-do`. */
  #meaning(key: string, code: string, shiftKey: boolean, target: Element): string | undefined {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const named: Record<string, string> = {
      PageDown: 'next',
      PageUp: 'back',
      ArrowDown: 'next',
      ArrowUp: 'back',
      ArrowLeft: 'back',
      ArrowRight: 'back',
      [forward]: 'next',
      Home: 'first',
      End: 'last',
      '?': 'keys',
      '؟': 'keys',
    };
    if (named[key]) return named[key];
    // Space presses the button that has the focus, opens the answer that has it.
    if (key === ' ')
      return target.closest('button, a, summary') ? undefined : shiftKey ? 'back' : 'next';
    // With a Russian or Arabic keyboard the key says another letter: then its place counts.
    const letter = /^[!-~]$/.test(key)
      ? key.toLowerCase()
      : key.length > 2
        ? ''
        : code === 'Period'
          ? '.'
          : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
    return (
      { '.': 'black', b: 'black', f: 'full', n: 'notes', r: 'breathe', w: 'window' } as Record<
        string,
        string
      >
    )[letter];
  }

  /** A finger across the screen; on a page that two fingers made larger, it moves the page. */
  #swipe(signal: AbortSignal): void {
    let from: { x: number; y: number } | undefined;
    this.addEventListener(
      'touchstart',
      ({ touches }) => {
        const [one] = touches;
        from = touches.length === 1 && one ? { x: one.clientX, y: one.clientY } : undefined;
      },
      { signal, passive: true },
    );
    this.addEventListener(
      'touchend',
      ({ changedTouches }) => {
        const [one] = changedTouches;
        if (
          !from ||
          !one ||
          this.querySelector('dialog[open]') ||
          (globalThis.visualViewport?.scale ?? 1) > 1
        )
          return;
        const across = one.clientX - from.x;
        const far = Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(one.clientY - from.y);
        from = undefined;
        if (far)
          this.#do(across < 0 === (document.documentElement.dir !== 'rtl') ? 'next' : 'back');
      },
      { signal, passive: true },
    );
  }

  /** Something moved: the bar is there, and goes again. */
  #stir(): void {
    this.dataset.bar = 'on';
    clearTimeout(this.#hide);
    this.#hide = setTimeout(() => (this.dataset.bar = 'off'), still);
  }

  // The second window

  /** Makes this page the second window: notes, the next slide, a clock, and a look at the first window every second. */
  #follow(signal: AbortSignal): void {
    this.#part('.notes').hidden = false;
    this.#part('.notes__own').textContent = this.dataset.follows ?? '';
    this.#other = opener as Window | null;
    const clock = this.#part('.notes__clock');
    const time = new Intl.DateTimeFormat(this.dataset.clock, {
      hour: 'numeric',
      minute: '2-digit',
    });
    this.#heard = performance.now();
    if (this.#other) this.#opener = this.#heard;
    const look = (): void => {
      clock.textContent = time.format(new Date());
      this.#send({ ask: true });
      this.#lost(performance.now() - this.#heard > patience);
    };
    const timer = setInterval(look, beat);
    signal.addEventListener('abort', () => clearInterval(timer));
    queueMicrotask(look);
  }

  /** Says in the second window whether the first is still there. */
  #lost(lost: boolean): void {
    const words = (lost ? this.dataset.lost : this.dataset.follows) ?? '';
    const place = this.#part('.notes__own');
    if (place.textContent !== words) place.textContent = words;
  }

  /** Tells the other window what is shown. */
  #tell(): void {
    this.#send({
      at: this.#at?.id ?? '',
      from: this.#from?.id ?? '',
      black: this.dataset.black !== undefined,
      open: this.#at?.querySelector('details')?.open ?? false,
      lines: this.#lines?.read() ?? [],
    });
  }

  /** While the window that opened it answers, the second one speaks to it alone: the same deck may be open in another tab. */
  #send(what: Partial<Told>): void {
    const told: Partial<Told> = { deck: this.#deck, second: this.#second, ...what };
    if (!this.#led()) this.#line?.postMessage(told);
    // Pages on a stick have no origin to name.
    this.#other?.postMessage(told, location.protocol === 'file:' ? '*' : location.origin);
  }

  /** The window that opened this one still answers. */
  #led(): boolean {
    return performance.now() - this.#opener < patience;
  }

  /** Hears the other window; `leads` says that it opened this one. The slides obey the second window only, and it the slides. */
  #hear(told: Told | undefined, leads: boolean): void {
    if (told?.deck !== this.#deck || told.second === this.#second || (!leads && this.#led()))
      return;
    const { ask, at, from, black, open, lines } = told;
    if (ask) return this.#tell();
    this.#heard = performance.now();
    if (leads) this.#opener = this.#heard;
    if (this.#second) this.#lost(false);
    const named = (id: string): HTMLElement | undefined =>
      this.querySelector<HTMLElement>(`.s[id="${CSS.escape(id)}"]`) ?? undefined;
    this.#show(named(at), false, named(from));
    this.#black(black, false);
    this.#lines?.write(lines);
    const answer = this.#at?.querySelector('details');
    if (!answer || answer.open === open) return;
    this.#echo = open;
    answer.open = open;
  }

  // Leaving

  /** As components/leave/leave.ts does it: the page is off the screen before the next one comes, and none of its own stays in the history. */
  #leave(signal: AbortSignal): void {
    const link = document.querySelector<HTMLAnchorElement>('.leave');
    const { title } = document;
    link?.addEventListener(
      'click',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        document.documentElement.classList.add('gone');
        document.title = '\u200b';
        // The next site reads nothing of it.
        keepLines([]);
        location.replace(link.href);
      },
      { signal },
    );
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        document.documentElement.classList.remove('gone');
        document.title = title;
      },
      { signal },
    );
  }

  // Small things

  /** The slide that the address names, by its id or its number. */
  #asked(): HTMLElement | undefined {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // A half-typed "%" names no slide.
    }
    return /^\d+$/.test(name)
      ? this.#slides[Number(name) - 1]
      : (document.getElementById(name)?.closest<HTMLElement>('.s') ?? undefined);
  }

  /** "Stop and breathe" was called, and does not stand in its own place. */
  #paused(): boolean {
    return (
      this.#at?.id === 'breathe' && (this.#from !== undefined || !this.#slides.includes(this.#at))
    );
  }
  /** Where we are among the slides with a number; during "stop and breathe", where we come from. */
  #place(): number {
    return Math.max(0, this.#slides.indexOf((this.#from ?? this.#at) as HTMLElement));
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`Class mode has no ${selector}.`);
    return found;
  }

  #press = (name: string, on: boolean): void =>
    this.#part(`.bar [data-do=${name}]`).setAttribute('aria-pressed', String(on));
  /** Says a line for a few seconds; a number that is half typed goes with it. */
  #toast = (words: string): void => {
    this.#part('.toast').textContent = words;
    clearTimeout(this.#quiet);
    if (words)
      this.#quiet = setTimeout(() => {
        this.#typed = '';
        this.#toast('');
      }, read);
  };
  #fill = (name: string, values: Record<string, string | number>): string =>
    (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

customElements.define('class-mode', ClassMode);
