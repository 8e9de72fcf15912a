// The panel "Easier to read": letters, lines, colours, ruler, calm. The choices are classes of
// <html> (choices.ts, styles/my-page.css).
import { announce } from '#components/frame/announce.ts';
import { template } from '#components/frame/templates.ts';
import { sheetsFor, store, stored, type Sheet } from './choices.ts';
import { remember } from './visit.ts';

const root = document.documentElement;
const mine = (): string[] => [...root.classList].filter((name) => name.startsWith('set-'));

/** Applies choices, and stores them for the visit. */
function apply(choices: readonly string[], keep: boolean): void {
  root.classList.remove(...mine());
  root.classList.add(...choices);
  remember('my-page', choices.join(' '));
  const wanted = sheetsFor(choices);
  for (const [sheet, link] of sheets) link.disabled = !wanted.includes(sheet);
  for (const sheet of wanted) if (!sheets.has(sheet)) sheets.set(sheet, load(sheet));
  rule();
  store(keep ? choices : undefined);
}

/** The style sheets that the page has loaded for choices. */
const sheets = new Map(
  [...document.querySelectorAll<HTMLLinkElement>('link[data-set]')].map((link) => [
    link.dataset.set as Sheet,
    link,
  ]),
);
function load(sheet: Sheet): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.media = 'screen';
  link.href = panel?.dataset[sheet === 'my-page' ? 'myPage' : sheet] ?? '';
  // "My page" overrides the colours of day and night.
  const last = sheets.get('my-page');
  if (last) last.before(link);
  else document.head.append(link);
  return link;
}

let panel: HTMLDialogElement | undefined;
let ruler: HTMLElement | undefined;
/** The ruler follows the pointer or the focus. */
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
        ? stored() !== undefined
        : input.value === ''
          ? !mine().some((set) => set.startsWith(`set-${input.name}-`))
          : root.classList.contains(input.value);
  panel.showModal();
}
/** What "Easy page" sets at once, beside what its own class does (styles/my-page.css). */
const easy = { size: 'set-size-2', space: 'set-space-2', page: 'set-page-cream' };
/** Turns it on, or off except for settings changed since. */
function setEasy(form: HTMLFormElement, on: boolean): void {
  for (const [name, value] of Object.entries(easy)) {
    const group = [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
    const wanted = group.find((input) => input.value === (on ? value : ''));
    if (wanted && (on || group.find(({ checked }) => checked)?.value === value))
      wanted.checked = true;
  }
}
async function make(): Promise<HTMLDialogElement> {
  const dialog = (await template('settings')) as HTMLDialogElement;
  // "Leave" works in the panel too.
  const leave = document.querySelector('.leave')?.cloneNode(true);
  if (leave) dialog.prepend(leave);
  document.body.append(dialog);
  const form = dialog.querySelector('form');
  const keep = dialog.querySelector<HTMLInputElement>('[name=remember]');
  form?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'easy') setEasy(form, target.checked);
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
  // A click outside the panel closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return dialog;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-settings]')) {
  // The panel is a <dialog>: a browser without it follows the computer's own settings.
  if (typeof HTMLDialogElement === 'undefined') button.hidden = true;
  button.dataset.settings = 'ready';
  button.addEventListener('click', () => void open().catch(() => undefined));
}
