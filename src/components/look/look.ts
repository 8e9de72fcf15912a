// A finger that draws across the picture peels it off; a short pull lets it fall back. The button
// does the same without a script.
for (const fold of document.querySelectorAll<HTMLDetailsElement>('.peels')) {
  const all = fold.closest<HTMLElement>('.twice');
  const rings = all?.querySelector<SVGElement>('svg[role=group]');
  const sheet = fold.querySelector<HTMLElement>('.peel');
  if (!all || !rings || !sheet) continue;
  let start: number | undefined;
  /** How far it is drawn, from 0 to 1; a tap does not draw. */
  let drawn = 0;
  rings.addEventListener('pointerdown', ({ clientX }) => {
    start = clientX;
    drawn = 0;
  });
  rings.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (start === undefined) return;
    drawn = Math.min(1, (Math.abs(clientX - start) - 12) / (rings.clientWidth * 0.6));
    if (drawn <= 0) return;
    rings.setPointerCapture(pointerId);
    fold.open = true;
    sheet.dataset.held = '';
    sheet.style.setProperty('--peel', `${2 - 2 * drawn}`);
  });
  for (const end of ['pointerup', 'pointercancel'])
    rings.addEventListener(end, () => {
      start = undefined;
      if (drawn <= 0) return;
      sheet.style.removeProperty('--peel');
      if (drawn < 0.35) fold.open = false;
      sheet.dataset.held = 'no';
      all.toggleAttribute('data-peeled', fold.open);
    });
  fold.addEventListener('toggle', () => {
    // What is drawn is not hidden while it is drawn.
    if (sheet.dataset.held !== '') all.toggleAttribute('data-peeled', fold.open);
    if (!fold.open) delete sheet.dataset.held;
    else if (!('held' in sheet.dataset)) all.scrollIntoView({ block: 'start' });
  });
}
