import type { Question } from './question.ts';

/** Steps to put in order, with two buttons each: up and down. */
export function order(question: Question): void {
  const { element, items: first } = question;
  const list = element.querySelector('.choices');
  list?.classList.add('places');
  const cards = new Map(
    first.map((item) => {
      const row = document.createElement('div');
      const buttons = item.querySelector<HTMLElement>('.choice__move');
      const card = question.unfold(item, row);
      if (buttons) {
        buttons.hidden = false;
        row.append(buttons);
      }
      return [item, card];
    }),
  );
  /** The first step cannot go up, the last one not down. */
  const update = (): void =>
    question.items.forEach((item, i, { length }) => {
      for (const [by, isEnd] of [
        [-1, i === 0],
        [1, i === length - 1],
      ] as const)
        item.querySelector(`[data-by="${by}"]`)?.setAttribute('aria-disabled', String(isEnd));
    });
  update();

  list?.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('[data-by]') : null;
    const item = button?.closest('li');
    if (!button || !item || button.getAttribute('aria-disabled') === 'true') return;
    if (button.dataset.by === '1') item.nextElementSibling?.after(item);
    else item.previousElementSibling?.before(item);
    question.clear();
    update();
    // Moving an element removes its focus.
    button.focus();
    const text = item.querySelector('.choice__l + span')?.textContent ?? '';
    const place = String(question.items.indexOf(item) + 1);
    question.announce(element.dataset.moved?.replace('{item}', text).replace('{n}', place), true);
  });
  question.showButtons(
    () => {
      const { items } = question;
      const right = items.map((item, i) => Number(item.dataset.place) === i + 1);
      items.forEach((item, i) => {
        const card = cards.get(item);
        if (card) question.judge(card, right[i] === true);
        // A step in its place gets a tick, others nothing. Feedback on each is shown when all are
        // right.
        if (!right.every(Boolean)) item.querySelector('.says')?.setAttribute('hidden', '');
      });
      question.showResult(
        right,
        items.map((_, i) => String(i + 1)),
      );
    },
    () => {
      list?.append(...first);
      update();
    },
  );
}
