// The two lines of the help slide: what is written there lasts for the visit, in every deck, and the first can be filled from a country.
import { keepLines, keptLines } from '#components/my-page/visit.ts';
import { countryDialog } from './country-dialog.ts';

export interface HelpLines {
  /** What is written. */
  read: () => string[];
  /** Writes what the other window tells. */
  write: (lines: readonly string[]) => void;
  /** Opens the list of countries, or closes it. */
  toggleCountries: () => void;
}

/** Makes the lines of `root` work until `signal`. `isKept`: only the first window keeps them. `changed` is called after each change by hand. */
export function helpLines(
  root: HTMLElement,
  isKept: boolean,
  signal: AbortSignal,
  changed: () => void,
): HelpLines {
  const fields = [...root.querySelectorAll('textarea')];
  const read = (): string[] => fields.map(({ value }) => value);
  const update = (): void => {
    // A line is as high as its text (styles/slides.css).
    for (const { value, parentElement } of fields) parentElement?.setAttribute('data-text', value);
    if (isKept) keepLines(read());
  };
  const write = (lines: readonly string[]): void => {
    fields.forEach((field, i) => {
      // Writing the same again would move the cursor.
      if (field.value !== (lines[i] ?? '')) field.value = lines[i] ?? '';
    });
    update();
  };
  for (const field of fields) {
    field.addEventListener(
      'input',
      () => {
        // A line that is pasted may be two.
        if (field.value.includes('\n')) field.value = field.value.replace(/\s*\n\s*/g, ' ');
        update();
        changed();
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
  if (isKept) write(keptLines());
  const toggleCountries = countryDialog(
    root,
    (call) => {
      const [field] = fields;
      if (field) field.value = call;
      update();
      changed();
    },
    signal,
  );
  return { read, write, toggleCountries };
}
