// A question: answers to choose, to tick, to put in order or to match. The page already holds every answer with what is said about it (components/
// Quiz.astro); this puts them to work, says the result once, and keeps nothing.

type Kind = 'choose-one' | 'true-or-myth' | 'choose-all' | 'order' | 'match';

class QuizQuestion extends HTMLElement {
  #undo = new AbortController();

  connectedCallback(): void {
    // A question that was left and came back is itself again.
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    const kind = this.dataset.kind as Kind;
    if (kind === 'choose-all') this.#tick();
    else if (kind === 'order') this.#order();
    else if (kind === 'match') this.#match();
    else this.#choose();
  }
  disconnectedCallback(): void {
    this.#undo.abort();
  }

  #on(target: EventTarget, type: string, act: (event: Event) => void): void {
    target.addEventListener(type, act, { signal: this.#undo.signal });
  }
  #say(words = ''): void {
    const said = this.querySelector('.quiz__said');
    // The same words twice are no news to a screen reader: a moment without words makes them so.
    if (said) said.textContent = '';
    requestAnimationFrame(() => void (said && (said.textContent = words)));
  }
  get #items(): HTMLLIElement[] {
    return [...this.querySelectorAll<HTMLLIElement>('.choices > li')];
  }

  /** An answer opens what is said about it; those who do not see it hear it. */
  #choose(): void {
    for (const details of this.querySelectorAll<HTMLDetailsElement>('.choice')) this.#on(details, 'toggle', () => this.#say(details.open ? (details.querySelector('.says p')?.textContent ?? '') : ''));
  }

  /** Takes an answer out of its fold: `row` shows it, and what is said about it waits until the answers are checked. */
  #unfold(item: HTMLLIElement, row: HTMLElement): HTMLElement {
    const details = item.querySelector('details');
    const summary = item.querySelector('summary');
    const says = item.querySelector<HTMLElement>('.says') ?? document.createElement('div');
    const card = document.createElement('div');
    card.className = 'choice';
    row.classList.add('choice__row');
    row.append(...(summary?.childNodes ?? []));
    says.hidden = true;
    card.append(row, says);
    if (details?.classList.contains('right')) item.dataset.right = '';
    details?.replaceWith(card);
    return card;
  }
  /** Shows the buttons: `check` gives the result, `again` puts everything back. */
  #acts(check: () => void, again: () => void): void {
    const acts = this.querySelector<HTMLElement>('.quiz__acts');
    const anew = acts?.querySelector<HTMLElement>('[data-do=again]');
    acts?.removeAttribute('hidden');
    this.#on(acts ?? this, 'click', ({ target }) => {
      const act = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined;
      if (act === 'check') {
        check();
        if (anew) anew.hidden = false;
      } else if (act === 'again') {
        this.#forget();
        again();
        if (anew) anew.hidden = true;
        acts?.querySelector<HTMLElement>('[data-do=check]')?.focus();
      }
    });
  }
  /** What was found is forgotten as soon as an answer changes. */
  #forget(): void {
    this.#say();
    for (const card of this.querySelectorAll<HTMLElement>('.choice')) {
      delete card.dataset.state;
      card.querySelector('input')?.removeAttribute('aria-describedby');
      card.querySelector('.says')?.setAttribute('hidden', '');
    }
    for (const result of this.querySelectorAll('[data-result]')) result.setAttribute('hidden', '');
  }
  #judge(card: Element | null, right: boolean, tried = true): void {
    if (!(card instanceof HTMLElement)) return;
    if (right) card.dataset.state = 'right';
    else if (tried) card.dataset.state = 'tried';
    const says = card.querySelector('.says');
    says?.toggleAttribute('hidden', !right && !tried);
    // Not before: a screen reader would read the answer with the box.
    if (says && (right || tried)) card.querySelector('input')?.setAttribute('aria-describedby', says.id);
  }
  /** Shows and says what belongs to the whole: right, or not yet. */
  #result(right: boolean, more = ''): void {
    const result = this.querySelector<HTMLElement>(`[data-result=${right ? 'right' : 'other'}]`);
    result?.removeAttribute('hidden');
    // It is seen where it stands; the place that is heard is for those who do not see it.
    this.querySelector('.quiz__said')?.classList.add('heard');
    this.#say(`${result?.textContent?.trim() ?? ''} ${more}`.trim());
  }

  #tick(): void {
    const boxes = this.#items.map((item) => {
      const row = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      const card = this.#unfold(item, row);
      row.firstElementChild?.replaceWith(box);
      this.#on(box, 'change', () => this.#forget());
      const says = card.querySelector('.says');
      if (says) says.id ||= `${this.id}-says-${this.#items.indexOf(item)}`;
      return { box, card, right: item.dataset.right !== undefined };
    });
    const group = this.querySelector('.choices');
    group?.setAttribute('role', 'group');
    group?.setAttribute('aria-labelledby', `${this.id}-q`);
    for (const item of this.#items) item.setAttribute('role', 'presentation');
    this.#acts(
      () => {
        this.#forget();
        const chosen = boxes.filter(({ box }) => box.checked);
        for (const { card, right } of chosen) this.#judge(card, right);
        const missing = boxes.filter(({ box, right }) => right && !box.checked).length;
        const wrong = chosen.some(({ right }) => !right);
        this.#say(chosen.length === 0 ? this.dataset.first : chosen.every(({ right }) => !right) ? this.dataset.none : wrong || missing > 1 ? this.dataset.some : missing === 1 ? this.dataset.missing : this.dataset.all);
      },
      () => { for (const { box } of boxes) box.checked = false; },
    );
  }

  #order(): void {
    const list = this.querySelector('.choices');
    const first = this.#items;
    list?.classList.add('places');
    for (const item of first) {
      const row = document.createElement('div');
      const buttons = item.querySelector<HTMLElement>('.move');
      this.#unfold(item, row);
      if (buttons) {
        buttons.hidden = false;
        row.append(buttons);
      }
    }
    const show = (): void => this.#items.forEach((item, i, all) => {
      item.querySelector('[data-by="-1"]')?.setAttribute('aria-disabled', String(i === 0));
      item.querySelector('[data-by="1"]')?.setAttribute('aria-disabled', String(i === all.length - 1));
    });
    show();
    this.#on(list ?? this, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-by]') : null;
      const item = button?.closest('li');
      if (!button || !item || button.getAttribute('aria-disabled') === 'true') return;
      const other = button.dataset.by === '1' ? item.nextElementSibling : item.previousElementSibling;
      if (button.dataset.by === '1') other?.after(item);
      else other?.before(item);
      this.#forget();
      show();
      // Moving an element takes the focus away from it.
      button.focus();
      const text = item.querySelector('.choice__l + span')?.textContent ?? '';
      this.querySelector('.quiz__said')?.classList.add('heard');
      this.#say(this.dataset.moved?.replace('{item}', text).replace('{n}', String(this.#items.indexOf(item) + 1)));
    });
    this.#acts(
      () => {
        this.#forget();
        const right = this.#items.map((item, i) => Number(item.dataset.place) === i + 1);
        // A step in its place gets a tick; another one gets nothing. What is said about each waits until all are right.
        this.#items.forEach((item, i) => {
          this.#judge(item.querySelector('.choice'), right[i] === true, false);
          if (!right.every(Boolean)) item.querySelector('.says')?.setAttribute('hidden', '');
        });
        const places = right.flatMap((well, i) => (well ? [String(i + 1)] : []));
        this.#result(right.every(Boolean), places.length > 0 && places.length < right.length ? (this.dataset.right ?? '').replace('{list}', places.join(', ')) : '');
      },
      () => {
        list?.append(...first);
        show();
      },
    );
  }

  #match(): void {
    const meanings = this.querySelector<HTMLElement>('.meanings');
    const texts = [...(meanings?.children ?? [])].map(({ textContent }) => textContent ?? '');
    // On paper the list stays: there is nothing to choose from in a field.
    if (meanings) meanings.dataset.used = '';
    const places = this.#items.map((item, i) => {
      const row = document.createElement('div');
      const card = this.#unfold(item, row);
      const select = document.createElement('select');
      const pick = new Option(this.dataset.pick, '');
      select.append(pick, ...texts.map((text) => new Option(text, text)));
      const label = card.querySelector('.match__label');
      if (label) label.id = `${this.id}-label-${i}`;
      select.setAttribute('aria-labelledby', label?.id ?? '');
      const picked = document.createElement('p');
      const box = document.createElement('div');
      box.className = 'match__row';
      box.append(select, picked);
      row.after(box);
      const text = card.querySelector<HTMLElement>('[data-text]');
      const right = text?.textContent ?? '';
      // It stands in the field already.
      if (text) text.hidden = true;
      const show = (): void => {
        // A long text does not fit into the field of a small screen.
        picked.textContent = select.value ? (this.dataset.picked ?? '').replace('{item}', select.value) : '';
      };
      this.#on(select, 'change', () => {
        this.#forget();
        show();
      });
      return { select, card, right, show };
    });
    this.#acts(
      () => {
        this.#forget();
        if (places.every(({ select }) => !select.value)) {
          this.querySelector('.quiz__said')?.classList.remove('heard');
          return this.#say(this.dataset.first);
        }
        for (const { select, card, right } of places) this.#judge(card, select.value === right, false);
        this.#result(places.every(({ select, right }) => select.value === right));
      },
      () => {
        for (const { select, show } of places) {
          select.value = '';
          show();
        }
      },
    );
  }
}

customElements.define('quiz-question', QuizQuestion);
