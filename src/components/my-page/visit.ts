// What lasts for a visit: the name of the window, which is gone with it and is written into no file. "My page" keeps its choices there (settings.ts,
// pages/set.js.ts), class mode the two lines of its help slide.

/** First what "My page" keeps, then the lines. Letters of a line are written so that no choice ("set-...") is found in them. */
const parts = (): [string, string] => {
  const [, first = '', lines = ''] = /^([^]*?)(?: ?class:(\S*))?$/.exec(window.name) ?? [];
  return [first, lines];
};
const join = (first: string, lines: string): void =>
  void (window.name = first + (lines && `${first && ' '}class:${lines}`));

/** Keeps the choices of "My page"; none ends it. */
export const keepPage = (choices: string): void => join(choices, parts()[1]);
/** Keeps what is written on the help slide. */
export const keepLines = (lines: readonly string[]): void =>
  join(
    parts()[0],
    lines.some(Boolean)
      ? lines.map((line) => encodeURIComponent(line).replace(/-/g, '%2D')).join('&')
      : '',
  );
/** What was written on the help slide in this visit. */
export function keptLines(): string[] {
  try {
    return parts()[1].split('&').map(decodeURIComponent);
  } catch {
    // Another page has given the window a name.
    return [];
  }
}
