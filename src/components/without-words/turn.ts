// The story without words: arrow keys, the keys of a clicker and a finger turn its pages as the
// arrows do, and motion that was stopped stays so on the next page.
import { onSwipe } from '#components/slides/swipe.ts';

const ways = ['prev', 'next'] as const;
const link = (way: (typeof ways)[number]): HTMLAnchorElement | null =>
  document.querySelector(`.turn [rel=${way}]`);

const [toLeft, toRight] =
  document.documentElement.dir === 'rtl' ? (['next', 'prev'] as const) : ways;
const keys: Record<string, (typeof ways)[number] | undefined> = {
  ArrowLeft: toLeft,
  ArrowRight: toRight,
  PageUp: 'prev',
  PageDown: 'next',
};
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const way = keys[key];
  if (!way || ctrlKey || metaKey || altKey || shiftKey) return;
  if (target instanceof Element && target.closest('dialog, input, select, textarea')) return;
  event.preventDefault();
  link(way)?.click();
});

const stage = document.querySelector<HTMLElement>('.turn');
// A finger that moves to the left pulls in the page from the right.
if (stage)
  onSwipe(
    stage,
    (isToLeft) => link(isToLeft ? toRight : toLeft)?.click(),
    new AbortController().signal,
  );

function carryOn(): void {
  for (const way of ways) {
    const page = link(way);
    if (page) page.hash = location.hash === '#still' ? 'still' : '';
  }
}
carryOn();
addEventListener('hashchange', carryOn);
