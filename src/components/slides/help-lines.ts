// The two lines of the help slide: what is written there lasts for the visit, in every deck, and the first can be filled from a country.
import { keepLines, keptLines } from '#components/my-page/visit.ts';

export interface Lines {
  /** What is written. */
  read: () => string[];
  /** Writes it, as the other window tells. */
  write: (lines: readonly string[]) => void;
  /** Opens the list of countries, or closes it. */
  choose: () => void;
}

/** Makes the lines of `root` work until `signal`; `changed` hears each change by hand. `keep`: only the first window does. */
export function helpLines(
  root: HTMLElement,
  keep: boolean,
  signal: AbortSignal,
  changed: () => void,
): Lines {
  const fields = [...root.querySelectorAll('textarea')];
  const read = (): string[] => fields.map(({ value }) => value);
  // The line is as high as its words (styles/slides.css).
  const grow = (): void =>
    fields.forEach(({ value, parentElement }) => parentElement?.setAttribute('data-text', value));
  const write = (lines: readonly string[]): void => {
    fields.forEach((field, i) => {
      if (field.value !== (lines[i] ?? '')) field.value = lines[i] ?? '';
    });
    grow();
    if (keep) keepLines(read());
  };
  const written = (): void => {
    grow();
    if (keep) keepLines(read());
    changed();
  };
  for (const field of fields) {
    field.addEventListener(
      'input',
      () => {
        // A line that is pasted may be two.
        if (field.value.includes('\n')) field.value = field.value.replace(/\s*\n\s*/g, ' ');
        written();
      },
      { signal },
    );
    // Enter and Escape end the writing: the keys are for the slides again.
    field.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        field.closest<HTMLElement>('.s')?.focus();
      },
      { signal },
    );
  }
  if (keep) write(keptLines());

  const box = root.querySelector<HTMLDialogElement>('.country');
  const choose = (): void => {
    if (!box) return;
    if (box.open) return box.close();
    box.showModal();
    const words = box.querySelector('output');
    if (box.querySelector('option') || !words) return;
    // A script and no data, since a page on a stick can fetch none.
    const list = document.createElement('script');
    list.src = box.dataset.src ?? '';
    list.addEventListener('error', () => {
      list.remove();
      words.textContent = box.dataset.none ?? '';
    });
    document.head.append(list);
  };
  addEventListener(
    'helplines',
    (event) => {
      const select = box?.querySelector('select');
      const words = box?.querySelector('output');
      const [field] = fields;
      if (!select || !words || !field) return;
      select.append(
        new Option('', ''),
        ...(event as CustomEvent<[name: string, call: string][]>).detail.map(
          ([name, call]) => new Option(name, call),
        ),
      );
      select.hidden = false;
      words.textContent = '';
      select.addEventListener(
        'change',
        () => {
          field.value = select.value;
          words.textContent = select.value;
          written();
        },
        { signal },
      );
      select.focus();
    },
    { signal, once: true },
  );
  return { read, write, choose };
}
