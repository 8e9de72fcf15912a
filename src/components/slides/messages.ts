// Messages between the two windows of a teacher. Anything may arrive from anyone, so each message
// is checked.

export interface Message {
  /** The address of the deck, without its origin. */
  deck: string;
  /** It comes from the second window. */
  second: boolean;
  /** The second window asks what is shown. */
  ask: boolean;
  /** The id of the slide that is shown, and of the one that "stop and breathe" was called from. */
  at: string;
  from: string;
  /** The screen is black. */
  black: boolean;
  /** The answer of the slide is open. */
  open: boolean;
  /** What is written on the help slide. */
  lines: string[];
}

/** A message as one of our own windows sends it; undefined for all else. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { deck, second, ask, at, from, black, open, lines } = data as Partial<
    Record<keyof Message, unknown>
  >;
  if (typeof deck !== 'string' || typeof second !== 'boolean') return undefined;
  if (ask !== true && typeof at !== 'string') return undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    deck,
    second,
    ask: ask === true,
    at: text(at),
    from: text(from),
    black: black === true,
    open: open === true,
    lines: Array.isArray(lines) ? lines.map(text) : [],
  };
}

/**
 * The origin expected of messages from our own windows. A page on a disk has none: there only the
 * source window is checked.
 */
export const sameOrigin = (origin: string): boolean =>
  location.protocol === 'file:'
    ? origin === 'null' || origin === 'file://'
    : origin === location.origin;
