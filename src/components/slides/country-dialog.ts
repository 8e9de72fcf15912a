// The dialog with countries that have a helpline (SlideCountry.astro). Its data are loaded on first
// opening, as a script: a page on a disk cannot fetch. Only its button writes the choice onto the
// slide, so that no key of a clicker changes a number that a class reads.

import { part } from './part.ts';

/**
 * Gives a function that opens or closes the dialog. `write` gets the line of the chosen country.
 */
export function countryDialog(
  root: HTMLElement,
  write: (line: string) => void,
  signal: AbortSignal,
): () => void {
  const dialog = part(root, '.country') as HTMLDialogElement;
  const select = part(dialog, 'select') as HTMLSelectElement;
  const output = part(dialog, 'output');
  const button = part(dialog, 'output + button');

  // The script that is loaded sends this event.
  addEventListener(
    'helplines',
    (event) => {
      const { detail } = event as CustomEvent<[name: string, line: string][]>;
      select.append(new Option('', ''), ...detail.map(([name, line]) => new Option(name, line)));
      select.hidden = false;
      output.textContent = '';
      select.focus();
    },
    { signal, once: true },
  );
  select.addEventListener(
    'change',
    () => {
      const { value } = select;
      output.textContent = value;
      button.hidden = !value;
    },
    { signal },
  );
  button.addEventListener(
    'click',
    () => {
      write(select.value);
      dialog.close();
    },
    { signal },
  );

  const load = (): void => {
    const script = document.createElement('script');
    script.src = dialog.dataset.src ?? '';
    script.addEventListener('error', () => {
      script.remove();
      output.textContent = dialog.dataset.none ?? '';
    });
    document.head.append(script);
  };
  return () => {
    if (dialog.open) return dialog.close();
    dialog.showModal();
    if (select.querySelector('option')) select.focus();
    else load();
  };
}
