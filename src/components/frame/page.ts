// What a page does beyond its HTML, where a script may run. Without it, everything can still be read and reached.
import '#components/leave/leave-key.ts';
import '#components/listen/listen.ts';
import '#components/paper/print.ts';
import '#components/my-page/settings.ts';
import '#components/term/words.ts';

// An old browser prints a folded <details> folded, whatever the style sheet says: open all for the paper, then fold them again. The answers of a
// question stay folded: on paper they stand on a page of their own.
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [
    ...document.querySelectorAll<HTMLDetailsElement>(
      'main details:not([open], .choice, .quiz .more)',
    ),
  ];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened = [];
});

// A menu closes when it is left: with Escape (the focus goes back to its name), by a click or a key elsewhere.
const menus = (): NodeListOf<HTMLDetailsElement> =>
  document.querySelectorAll('details[name="menu"][open]');
addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    if (target instanceof Node && menu.contains(target)) menu.querySelector('summary')?.focus();
  }
});
for (const event of ['click', 'focusin'] as const)
  addEventListener(event, ({ target }) => {
    for (const menu of menus())
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });

// Coming back to a page: no menu is left hanging open over the text.
addEventListener('pageshow', () => {
  for (const menu of menus()) menu.open = false;
});
