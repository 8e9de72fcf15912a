// What the two windows of a teacher tell each other. Where they listen, anything may arrive, from anyone.

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

/** The origin that a message of this page's own windows has. A page on a disk has none: there the window that sends it is all that one can go by. */
export const sameOrigin = (origin: string): boolean =>
  location.protocol === 'file:'
    ? origin === 'null' || origin === 'file://'
    : origin === location.origin;
