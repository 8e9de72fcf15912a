// What the two windows of a teacher tell each other, and what else may arrive where they listen: anything, from anyone.

export interface Told {
  deck: string;
  /** It comes from the second window. */
  second: boolean;
  /** The second window asks where the slides are. */
  ask: boolean;
  /** The slide that is shown, and where one goes back to from "stop and breathe". */
  at: string;
  from: string;
  black: boolean;
  open: boolean;
  /** What is written on the help slide. */
  lines: string[];
}

/** A message as one of our own windows sends it; undefined for all else. */
export function readTold(data: unknown): Told | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { deck, second, ask, at, from, black, open, lines } = data as Partial<
    Record<keyof Told, unknown>
  >;
  const asks = ask === true;
  if (typeof deck !== 'string' || typeof second !== 'boolean' || (!asks && typeof at !== 'string'))
    return undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    deck,
    second,
    ask: asks,
    at: text(at),
    from: text(from),
    black: black === true,
    open: open === true,
    lines: Array.isArray(lines) ? lines.map(text) : [],
  };
}

/** The origin that a message of this page's own windows has. A page on a stick has none: there the window that sends it is all that one can go by. */
export const sameOrigin = (origin: string): boolean =>
  location.protocol === 'file:'
    ? origin === 'null' || origin === 'file://'
    : origin === location.origin;
