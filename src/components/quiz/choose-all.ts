import type { Question } from './question.ts';

/** Answers to tick, checked on a button. */
export function chooseAll(question: Question): void {
  const { element, items } = question;
  const answers = items.map((item) => {
    const row = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    const card = question.unfold(item, row);
    row.firstElementChild?.replaceWith(box);
    box.addEventListener('change', () => question.clear());
    item.setAttribute('role', 'presentation');
    return { box, card, isRight: item.dataset.right !== undefined };
  });
  const group = element.querySelector('.choices');
  group?.setAttribute('role', 'group');
  group?.setAttribute('aria-labelledby', `${element.id}-q`);

  /** The sentence about the answers that are ticked. */
  const verdict = (): string | undefined => {
    const { first, none, some, missing, all } = element.dataset;
    const ticked = answers.filter(({ box }) => box.checked);
    const right = ticked.filter(({ isRight }) => isRight);
    if (ticked.length === 0) return first;
    if (right.length === 0) return none;
    if (right.length < ticked.length) return some;
    return answers.some(({ box, isRight }) => isRight && !box.checked) ? missing : all;
  };
  question.showButtons(
    () => {
      for (const { box, card, isRight } of answers)
        if (box.checked) question.judge(card, isRight, true);
      question.announce(verdict());
    },
    () => {
      for (const { box } of answers) box.checked = false;
    },
  );
}
