// Shared by all kinds of questions: the live region, the answers as cards, the buttons, and the
// result.

/**
 * Delay in ms until a text for screen readers only is removed, so that it is not read a second time
 * while browsing.
 */
const heardFor = 5000;

export class Question {
  readonly element: HTMLElement;
  /**
   * The live region. Created before there is anything to announce: some screen readers ignore one
   * that is added with its text.
   */
  #output = document.createElement('output');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#output.className = 'quiz__said';
    element.querySelector('ol.choices, ul.choices')?.after(this.#output);
  }

  get items(): HTMLLIElement[] {
    return [...this.element.querySelectorAll<HTMLLIElement>('.choices > li')];
  }

  /**
   * Announces a text. `isShown`: it is on the page already, so the live region is visually hidden.
   */
  announce(text = '', isShown = false): void {
    clearTimeout(this.#timer);
    this.#output.classList.toggle('heard', isShown);
    // Screen readers skip a repeated text, so it is cleared for a moment first.
    this.#output.textContent = '';
    requestAnimationFrame(() => (this.#output.textContent = text));
    if (isShown) this.#timer = setTimeout(() => (this.#output.textContent = ''), heardFor);
  }

  /**
   * Takes an answer out of its fold: `row` shows it; its feedback waits until the answers are
   * checked.
   */
  unfold(item: HTMLLIElement, row: HTMLElement): HTMLElement {
    const details = item.querySelector('details');
    const says = item.querySelector<HTMLElement>('.says') ?? document.createElement('div');
    const card = document.createElement('div');
    card.className = 'choice';
    row.classList.add('choice__row');
    row.append(...(item.querySelector('summary')?.childNodes ?? []));
    says.hidden = true;
    says.id = `${this.element.id}-says-${this.items.indexOf(item)}`;
    card.append(row, says);
    if (details?.classList.contains('right')) item.dataset.right = '';
    details?.replaceWith(card);
    return card;
  }

  /**
   * Shows the buttons of a question: `check` gives the result, `reset` restores the start. Gives
   * the second button.
   */
  showButtons(check: (() => void) | undefined, reset: () => void): HTMLElement | null {
    const buttons = this.element.querySelector<HTMLElement>('.quiz__acts');
    const checkButton = buttons?.querySelector<HTMLElement>('[data-do=check]');
    const again = buttons?.querySelector<HTMLElement>('[data-do=again]') ?? null;
    buttons?.removeAttribute('hidden');
    checkButton?.addEventListener('click', () => {
      this.clear();
      check?.();
      if (again) again.hidden = false;
    });
    again?.addEventListener('click', () => {
      this.clear();
      reset();
      again.hidden = true;
      (checkButton ?? this.element.querySelector<HTMLElement>('[data-picture], summary'))?.focus();
    });
    return again;
  }

  /** Hides the result when an answer changes. */
  clear(): void {
    this.announce();
    for (const card of this.element.querySelectorAll<HTMLElement>('.choice')) {
      delete card.dataset.state;
      card.querySelector('input')?.removeAttribute('aria-describedby');
      card.querySelector('.says')?.setAttribute('hidden', '');
    }
    for (const result of this.element.querySelectorAll('[data-result]'))
      result.setAttribute('hidden', '');
  }

  /** Marks an answer as right, or as `tried`, and shows what is said about it. */
  judge(card: HTMLElement, isRight: boolean, tried = false): void {
    if (!isRight && !tried) return;
    card.dataset.state = isRight ? 'right' : 'tried';
    const says = card.querySelector('.says');
    says?.removeAttribute('hidden');
    // Only now: else a screen reader would read the feedback with the checkbox.
    if (says) card.querySelector('input')?.setAttribute('aria-describedby', says.id);
  }

  /**
   * Shows and announces the overall result: right, or not yet with the names of the places that are
   * right.
   */
  showResult(right: readonly boolean[], names: readonly string[]): void {
    const isAll = right.every(Boolean);
    const list = names.filter((_, i) => right[i]).join(', ');
    const result = this.element.querySelector<HTMLElement>(
      `[data-result=${isAll ? 'right' : 'other'}]`,
    );
    result?.removeAttribute('hidden');
    const text = result?.textContent.trim() ?? '';
    const places =
      isAll || !right.includes(true) ? '' : this.element.dataset.right?.replace('{list}', list);
    this.announce(`${text} ${places ?? ''}`.trim(), true);
  }
}
