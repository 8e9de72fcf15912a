// The list of countries with a helpline (SlideCountry.astro). Its data come when it is opened first, as a script: a page on a disk can fetch nothing else.

/** Gives a function that opens the list, or closes it. `chosen` gets what to call in the country that is chosen. */
export function countryDialog(
  root: HTMLElement,
  chosen: (call: string) => void,
  signal: AbortSignal,
): () => void {
  const dialog = root.querySelector<HTMLDialogElement>('.country');
  const select = dialog?.querySelector('select');
  const output = dialog?.querySelector('output');
  if (!dialog || !select || !output) return () => undefined;

  // The script that is loaded sends this event.
  addEventListener(
    'helplines',
    (event) => {
      const { detail } = event as CustomEvent<[name: string, call: string][]>;
      select.append(new Option('', ''), ...detail.map(([name, call]) => new Option(name, call)));
      select.hidden = false;
      output.textContent = '';
      select.focus();
    },
    { signal, once: true },
  );
  select.addEventListener(
    'change',
    () => {
      output.textContent = select.value;
      chosen(select.value);
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
    if (!select.querySelector('option')) load();
  };
}
