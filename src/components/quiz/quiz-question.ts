// A question: answers to choose, to tick, to put in order or to match. The page already holds every answer with what is said about it (components/
// Quiz.astro); this puts them to work, says the result once, and keeps nothing.

type Kind = 'choose-one' | 'true-or-myth' | 'choose-all' | 'order' | 'match';

class QuizQuestion extends HTMLElement {
  /** What a screen reader is told. It is there before there is anything to say, or some would miss it. */
  #said = document.createElement('output');
  #silence = 0;

  connectedCallback(): void {
    // A question that is moved on the page is itself already.
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    this.#said.className = 'quiz__said';
    this.querySelector('ol.choices, ul.choices')?.after(this.#said);
    const kind = this.dataset.kind as Kind;
    if (kind === 'choose-all') this.#tick();
    else if (kind === 'order') this.#order();
    else if (kind === 'match') this.#match();
    else this.#choose();
  }

  /** Says the words. With `aside` they stand on the page already, at their place: they are only heard, and gone after a while, so that nobody who reads on meets them twice. */
  #say(words = '', aside = false): void {
    clearTimeout(this.#silence);
    this.#said.classList.toggle('heard', aside);
    // The same words twice are no news to a screen reader: a moment without words makes them so.
    this.#said.textContent = '';
    requestAnimationFrame(() => void (this.#said.textContent = words));
    if (aside) this.#silence = window.setTimeout(() => void (this.#said.textContent = ''), 5000);
  }
  get #items(): HTMLLIElement[] {
    return [...this.querySelectorAll<HTMLLIElement>('.choices > li')];
  }

  /** An answer opens what is said about it; those who do not see it hear it. */
  #choose(): void {
    const answers = [...this.querySelectorAll<HTMLDetailsElement>('.choice')];
    const again = this.#acts(undefined, () => answers.forEach((answer) => (answer.open = false)));
    for (const answer of answers)
      answer.addEventListener('toggle', () => {
        if (again) again.hidden = answers.every(({ open }) => !open);
        this.#say(answer.open ? (answer.querySelector('.says p')?.textContent ?? '') : '', true);
      });
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
    says.id = `${this.id}-says-${this.#items.indexOf(item)}`;
    card.append(row, says);
    if (details?.classList.contains('right')) item.dataset.right = '';
    details?.replaceWith(card);
    return card;
  }
  /** Shows the buttons, where the question has some: `check` gives the result, `again` puts everything back. Gives the second button. */
  #acts(check: (() => void) | undefined, again: () => void): HTMLElement | null {
    const acts = this.querySelector<HTMLElement>('.quiz__acts');
    const button = acts?.querySelector<HTMLElement>('[data-do=check]');
    const anew = acts?.querySelector<HTMLElement>('[data-do=again]') ?? null;
    acts?.removeAttribute('hidden');
    button?.addEventListener('click', () => {
      check?.();
      if (anew) anew.hidden = false;
    });
    anew?.addEventListener('click', () => {
      this.#forget();
      again();
      anew.hidden = true;
      (button ?? this.querySelector<HTMLElement>('summary'))?.focus();
    });
    return anew;
  }
  /** What was found is forgotten as soon as an answer changes. */
  #forget(): void {
    this.#say();
    for (const card of this.querySelectorAll<HTMLElement>('.choice')) {
      delete card.dataset.state;
      card.querySelector('input, select')?.removeAttribute('aria-describedby');
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
    if (says && (right || tried))
      card.querySelector('input, select')?.setAttribute('aria-describedby', says.id);
  }
  /** Shows and says what belongs to the whole: right, or not yet, and then which places are right, by their names. */
  #result(right: readonly boolean[], nameOf: (i: number) => string): void {
    const all = right.every(Boolean);
    const places = right.flatMap((well, i) => (well ? [nameOf(i)] : []));
    const more =
      all || places.length === 0
        ? ''
        : (this.dataset.right ?? '').replace('{list}', places.join(', '));
    const result = this.querySelector<HTMLElement>(`[data-result=${all ? 'right' : 'other'}]`);
    result?.removeAttribute('hidden');
    this.#say(`${result?.textContent?.trim() ?? ''} ${more}`.trim(), true);
  }

  #tick(): void {
    const boxes = this.#items.map((item) => {
      const row = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      const card = this.#unfold(item, row);
      row.firstElementChild?.replaceWith(box);
      box.addEventListener('change', () => this.#forget());
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
        const { first, none, some, missing, all } = this.dataset;
        const found = chosen.filter(({ right }) => right).length;
        this.#say(
          chosen.length === 0
            ? first
            : found === 0
              ? none
              : found < chosen.length
                ? some
                : boxes.some(({ box, right }) => right && !box.checked)
                  ? missing
                  : all,
        );
      },
      () => {
        for (const { box } of boxes) box.checked = false;
      },
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
    const show = (): void =>
      this.#items.forEach((item, i, all) => {
        item.querySelector('[data-by="-1"]')?.setAttribute('aria-disabled', String(i === 0));
        item
          .querySelector('[data-by="1"]')
          ?.setAttribute('aria-disabled', String(i === all.length - 1));
      });
    show();
    list?.addEventListener('click', ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLButtonElement>('[data-by]') : null;
      const item = button?.closest('li');
      if (!button || !item || button.getAttribute('aria-disabled') === 'true') return;
      const other =
        button.dataset.by === '1' ? item.nextElementSibling : item.previousElementSibling;
      if (button.dataset.by === '1') other?.after(item);
      else other?.before(item);
      this.#forget();
      show();
      // Moving an element takes the focus away from it.
      button.focus();
      const text = item.querySelector('.choice__l + span')?.textContent ?? '';
      this.#say(
        this.dataset.moved
          ?.replace('{item}', text)
          .replace('{n}', String(this.#items.indexOf(item) + 1)),
        true,
      );
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
        this.#result(right, (i) => String(i + 1));
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
        picked.textContent = select.value
          ? (this.dataset.picked ?? '').replace('{item}', select.value)
          : '';
      };
      select.addEventListener('change', () => {
        this.#forget();
        show();
      });
      return { select, card, right, show, name: label?.textContent ?? '' };
    });
    this.#acts(
      () => {
        this.#forget();
        if (places.every(({ select }) => !select.value)) return this.#say(this.dataset.first);
        for (const { select, card, right } of places)
          this.#judge(card, select.value === right, false);
        this.#result(
          places.map(({ select, right }) => select.value === right),
          (i) => places[i]?.name ?? '',
        );
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
