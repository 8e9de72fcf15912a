// What all parts of class mode need.

/**
 * The one element of class mode that `selector` matches. Throws when it is missing: then
 * layouts/Slides.astro is wrong.
 */
export function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Class mode has no ${selector}.`);
  return found;
}

/** The text `data-<name>` of class mode, with values in place of its {placeholders}. */
export const fill = (
  root: HTMLElement,
  name: string,
  values: Record<string, string | number>,
): string =>
  (root.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

/** Shows whether what a button of the bar switches is on. */
export const setPressed = (root: HTMLElement, command: string, isOn: boolean): void =>
  part(root, `.bar [data-do=${command}]`).setAttribute('aria-pressed', String(isOn));
