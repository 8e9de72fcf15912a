import type { Question } from './question.ts';

/** Single choice: opens the feedback of an answer and announces it. */
export function choose(question: Question): void {
  const answers = [...question.element.querySelectorAll<HTMLDetailsElement>('.choice')];
  const again = question.showButtons(undefined, () => {
    for (const answer of answers) answer.open = false;
  });
  for (const answer of answers)
    answer.addEventListener('toggle', () => {
      if (again) again.hidden = answers.every(({ open }) => !open);
      const says = answer.open ? answer.querySelector('.says p')?.textContent : '';
      question.announce(says ?? '', true);
    });
}
