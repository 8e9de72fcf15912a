import type { Question } from './question.ts';

/** One answer to choose: it opens what is said about it; those who do not see it hear it. */
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
