// An old browser prints a folded <details> folded, whatever the style sheet says: open all for the paper, then fold them again. The answers of a
// question stay folded: on paper they stand on a page of their own.
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
