// Old browsers print a folded <details> folded, whatever the style sheet says: this opens all
// before printing and folds them again after. Answers of questions stay folded, because paper has a
// page of answers.
const folded = 'main details:not([open], quiz-question > *, quiz-question li > *)';

let unfolded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
  for (const details of unfolded) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of unfolded) details.open = false;
  unfolded = [];
});
