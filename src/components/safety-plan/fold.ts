// Whoever touches the drawn hand folds its next finger: the list before it opens there. A closed
// hand opens again. For a keyboard and a screen reader there is the list.
const rows = [...document.querySelectorAll<HTMLDetailsElement>('.fingers > details')];
document.querySelector('.plan-hand')?.addEventListener('click', () => {
  const last = rows.map(({ open }) => open).lastIndexOf(true);
  rows.forEach((row, i) => {
    row.open = i === last + 1;
  });
  // Behind the last finger stands that all five are inside.
  const next = rows[last + 1];
  (last === 3 ? next?.nextElementSibling : next)?.scrollIntoView({ block: 'nearest' });
});
