// Closes a menu on Escape (the focus returns to its name), and on a click or focus outside of it.
const openMenus = (): NodeListOf<HTMLDetailsElement> =>
  document.querySelectorAll('details[name="menu"][open]');

addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  for (const menu of openMenus()) {
    menu.open = false;
    if (target instanceof Node && menu.contains(target)) menu.querySelector('summary')?.focus();
  }
});
for (const event of ['click', 'focusin'] as const)
  addEventListener(event, ({ target }) => {
    for (const menu of openMenus())
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });

// On the whole of a section, the link to another language leads to the scene in view: scene ids are
// the same in all languages.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('header a[lang]');
  const inSight = [...document.querySelectorAll('[data-scene]')]
    .reverse()
    .find((scene) => scene.getBoundingClientRect().top < innerHeight / 2);
  if (link && inSight) link.hash = inSight.id;
});

// Closes menus when the page is restored by Back.
addEventListener('pageshow', () => {
  for (const menu of openMenus()) menu.open = false;
});
