// "My page": letters, lines, colours, ruler, calm. The choices are classes of <html> (styles/my-page.css). They last for the visit in the name of the
// window, which is gone with it; in the storage of the computer only when the child ticks "remember". pages/set.js.ts puts them on before the first paint.
import { announce } from '#components/frame/announce.ts';
import { template } from '#components/frame/templates.ts';
import { keepPage } from './visit.ts';

const key = 'my-page';
const root = document.documentElement;
const mine = (): string[] => [...root.classList].filter((name) => name.startsWith('set-'));

function remembered(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
function remember(yes: boolean): void {
  try {
    if (yes) localStorage.setItem(key, mine().join(' '));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
}

/** Puts choices on the page; the window's name carries them to the next page of this visit. */
function apply(classes: readonly string[], keep: boolean): void {
  root.classList.remove(...mine());
  root.classList.add(...classes);
  keepPage(classes.length > 0 ? `${key} ${classes.join(' ')}` : '');
  for (const [sheet, link] of Object.entries(sheets)) link.disabled = !wants(sheet);
  for (const sheet of ['my-page', 'day', 'night'])
    if (wants(sheet) && !sheets[sheet]) sheets[sheet] = load(sheet);
  rule();
  remember(keep);
}

/** The style sheets that the present choices need. */
const sheets: Record<string, HTMLLinkElement> = Object.fromEntries(
  [...document.querySelectorAll<HTMLLinkElement>('link[data-set]')].map((link) => [
    link.dataset.set ?? '',
    link,
  ]),
);
const wants = (sheet: string): boolean =>
  sheet === 'day'
    ? /set-page-(light|cream)/.test(root.className)
    : sheet === 'night'
      ? /set-page-(dark|black)/.test(root.className)
      : mine().length > 0;
function load(sheet: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.media = 'screen';
  link.href = panel?.dataset[sheet === key ? 'myPage' : sheet] ?? '';
  // "My page" has the last word over the colours of day and night.
  if (sheet !== 'my-page' && sheets[key]) sheets[key].before(link);
  else document.head.append(link);
  return link;
}

let panel: HTMLDialogElement | undefined;
let ruler: HTMLElement | undefined;
/** The ruler lies where the pointer or the focus is. */
function rule(): void {
  const wanted = root.classList.contains('set-ruler');
  if (!wanted) {
    ruler?.remove();
    ruler = undefined;
  } else if (!ruler) {
    ruler = document.createElement('div');
    ruler.className = 'ruler';
    document.body.append(ruler);
  }
}
const follow = (y: number): void =>
  void (ruler && (ruler.style.insetBlockStart = `${Math.round(y)}px`));
addEventListener('pointermove', ({ clientY }) => follow(clientY), { passive: true });
addEventListener(
  'focusin',
  ({ target }) => target instanceof Element && follow(target.getBoundingClientRect().bottom),
);
rule();

async function open(): Promise<void> {
  panel ??= await make();
  const form = panel.querySelector('form');
  for (const input of form?.querySelectorAll('input') ?? [])
    input.checked =
      input.name === 'remember'
        ? remembered()
        : input.value === ''
          ? !mine().some((set) => set.startsWith(`set-${input.name}-`))
          : root.classList.contains(input.value);
  panel.showModal();
}
async function make(): Promise<HTMLDialogElement> {
  const dialog = (await template('settings')) as HTMLDialogElement;
  // A child who sets the page can leave it at once, too.
  const leave = document.querySelector('.leave')?.cloneNode(true);
  if (leave) dialog.prepend(leave);
  document.body.append(dialog);
  const form = dialog.querySelector('form');
  const keep = dialog.querySelector<HTMLInputElement>('[name=remember]');
  form?.addEventListener('change', () => {
    const classes = [...form.querySelectorAll<HTMLInputElement>('input:checked')]
      .map(({ value }) => value)
      .filter((value) => value.startsWith('set-'));
    apply(classes, keep?.checked === true);
    announce();
  });
  form?.addEventListener('reset', () => {
    apply([], false);
    const done = dialog.querySelector<HTMLElement>('output');
    if (done) done.textContent = done.dataset.words ?? '';
  });
  dialog.addEventListener('close', () => {
    const done = dialog.querySelector('output');
    if (done) done.textContent = '';
  });
  // A click beside the panel closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return dialog;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-settings]')) {
  // The panel is a <dialog>: a browser without it follows the computer's own settings.
  button.hidden = typeof HTMLDialogElement === 'undefined';
  button.addEventListener('click', () => void open().catch(() => undefined));
}
