// What lasts for a visit: the name of the window, which is gone with it and is written into no file ("my-page set-size-3 class:Ms%20Ali&116").

/** What may be kept: the choices of "My page", the two lines of the help slide. */
export type Kept = 'my-page' | 'class';

/** The name in its parts. What another page has written there stands in the first, and counts as nothing. */
function parts(): Record<Kept, string> {
  const [, first = '', lines = ''] = /^([^]*?)(?: ?class:(\S*))?$/.exec(window.name) ?? [];
  return { 'my-page': first, class: lines };
}

/** What is kept; '' if nothing is. */
export function recall(what: Kept): string {
  const kept = parts()[what];
  if (what === 'class') return kept;
  return kept.startsWith('my-page ') ? kept.slice('my-page '.length) : '';
}

/** Keeps a text until the window is closed; '' ends it. */
export function remember(what: Kept, text: string): void {
  const kept = parts();
  kept[what] = what === 'my-page' && text ? `my-page ${text}` : text;
  const { 'my-page': first, class: lines } = kept;
  window.name = [first, lines && `class:${lines}`].filter(Boolean).join(' ');
}

/** Keeps what is written on the help slide. Letters of a line are written so that no choice ("set-...") is found in them. */
export const keepLines = (lines: readonly string[]): void =>
  remember(
    'class',
    lines.some(Boolean)
      ? lines.map((line) => encodeURIComponent(line).replace(/-/g, '%2D')).join('&')
      : '',
  );
/** What was written on the help slide in this visit. */
export function keptLines(): string[] {
  try {
    return recall('class').split('&').map(decodeURIComponent);
  } catch {
    // Another page has given the window a name.
    return [];
  }
}
