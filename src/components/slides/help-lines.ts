// The two lines of the help slide: their text is kept for the visit, in every deck, and the first
// can be filled from a country.
import { keepLines, keptLines } from '#components/my-page/visit.ts';
import { countryDialog } from './country-dialog.ts';
import { part } from './part.ts';

export interface HelpLines {
  /** What is written. */
  read: () => string[];
  /** Writes the text from the other window. */
  write: (lines: readonly string[]) => void;
  /** Opens the list of countries, or closes it. */
  toggleCountries: () => void;
}

/**
 * Sets up the lines of `root` until `signal`. `isKept`: only the first window stores them.
 * `changed` is called after each edit.
 */
export function helpLines(
  root: HTMLElement,
  isKept: boolean,
  signal: AbortSignal,
  changed: () => void,
): HelpLines {
  const fields = [...root.querySelectorAll('textarea')];
  const read = (): string[] => fields.map(({ value }) => value);
  const question = part(root, '.s__kept');
  /**
   * Text that may come from this visit, unconfirmed until the teacher accepts it or writes; it is
   * not shown as a line.
   */
  let asked: readonly string[] = [];
  const update = (): void => {
    // A line is as high as its text (styles/slides.css).
    for (const { value, parentElement } of fields) parentElement?.setAttribute('data-text', value);
    const text = asked.filter(Boolean).join(' · ');
    question.hidden = !text;
    part(question, 'b').textContent = text;
    if (isKept) keepLines(text ? asked : read(), text && '?');
  };
  const touched = (): void => {
    asked = [];
    update();
    changed();
  };
  const write = (lines: readonly string[]): void => {
    fields.forEach((field, i) => {
      const line = lines[i] ?? '';
      // Writing the same again would move the cursor.
      if (field.value !== line) field.value = line;
    });
    update();
  };
  part(root, '.s__lines').addEventListener(
    'input',
    () => {
      // A line that is pasted may be two.
      write(read().map((line) => line.replace(/\s*\n\s*/g, ' ')));
      touched();
    },
    { signal },
  );
  question.addEventListener(
    'click',
    ({ target }) => {
      const answer = (target as HTMLElement).dataset.kept;
      if (!answer) return;
      if (answer === 'yes') write(asked);
      touched();
    },
    { signal },
  );
  const toggleCountries = countryDialog(
    root,
    (line) => {
      write([line, ...read().slice(1)]);
      touched();
    },
    signal,
  );
  if (isKept) {
    const kept = keptLines();
    if (kept.asked) asked = kept.lines;
    else write(kept.lines);
    update();
  }
  return { read, write, toggleCountries };
}
