// What lasts for a visit: the name of the window, which is gone with it and is written into no file ("my-page set-size-3 class:Ms%20Ali&116",
// and "class:?Ms%20Ali&116" while nobody has said that the lines are right).

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

/** Keeps what is written on the help slide; with the mark `?` it waits for a yes. Letters of a line are written so that no choice ("set-...") is found in them. */
export const keepLines = (lines: readonly string[], mark = ''): void =>
  remember(
    'class',
    lines.some(Boolean)
      ? mark + lines.map((line) => encodeURIComponent(line).replace(/-/g, '%2D')).join('&')
      : '',
  );

/**
 * What was written on the help slide in this visit. `asked`: it is not known whether a teacher wrote it. Where a host cannot say that no other page gets hold of this one, a page that
 * led here may have named the window; it cannot load a page of ours anew. What another origin opened, it may have named too: that is forgotten.
 */
export function keptLines(): { lines: string[]; asked: boolean } {
  const kept = recall('class');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it says the same in many more letters, and class mode has few
  const asked = kept.startsWith('?') || performance.navigation.type !== 1;
  try {
    // Reading the address of a window of another origin throws; so do letters that are none of ours.
    const isOurs = (opener as Window | null)?.location.href !== '';
    return { lines: isOurs ? kept.replace('?', '').split('&').map(decodeURIComponent) : [], asked };
  } catch {
    return { lines: [], asked };
  }
}
