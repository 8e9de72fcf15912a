// State that lasts for a visit, in window.name: it is gone with the window and is written to no
// file. Format: "my-page set-size-3 class:Ms%20Ali&116", with "class:?..." until a teacher has
// confirmed the lines.

/** What may be kept: the choices of "My page", the two lines of the help slide. */
export type Kept = 'my-page' | 'class';

/**
 * window.name in its parts. If another page has written it, that text is in the first part and is
 * ignored.
 */
function parts(): Record<Kept, string> {
  const [, first = '', lines = ''] = /^([^]*?)(?: ?class:(\S*))?$/.exec(window.name) ?? [];
  return { 'my-page': first, class: lines };
}

/** The stored text; '' if there is none. */
export function recall(what: Kept): string {
  const kept = parts()[what];
  if (what === 'class') return kept;
  return kept.startsWith('my-page ') ? kept.slice('my-page '.length) : '';
}

/** Stores a text until the window is closed; '' clears it. */
export function remember(what: Kept, text: string): void {
  const kept = parts();
  kept[what] = what === 'my-page' && text ? `my-page ${text}` : text;
  const { 'my-page': first, class: lines } = kept;
  window.name = [first, lines && `class:${lines}`].filter(Boolean).join(' ');
}

/**
 * Keeps what is written on the help slide; with the mark `?` it is unconfirmed. Lines are encoded
 * so that they cannot contain a choice ("set-...").
 */
export const keepLines = (lines: readonly string[], mark = ''): void =>
  remember(
    'class',
    lines.some(Boolean)
      ? mark + lines.map((line) => encodeURIComponent(line).replace(/-/g, '%2D')).join('&')
      : '',
  );

/**
 * What was written on the help slide in this visit. `asked`: it must be confirmed by the teacher,
 * because another page may have written window.name. Where a host cannot send COOP, a page that
 * linked here may have named the window, though it cannot reload ours. A window opened by another
 * origin may be named by it: then the value is dropped.
 */
export function keptLines(): { lines: string[]; asked: boolean } {
  const kept = recall('class');
  // Class mode is small; the replacement needs many more characters.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const asked = kept.startsWith('?') || performance.navigation.type !== 1;
  try {
    // Reading the address of a window of another origin throws; so does decoding characters that
    // are not ours.
    const isOurs = (opener as Window | null)?.location.href !== '';
    return { lines: isOurs ? kept.replace('?', '').split('&').map(decodeURIComponent) : [], asked };
  } catch {
    return { lines: [], asked };
  }
}
