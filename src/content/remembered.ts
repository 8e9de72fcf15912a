// Caches: while someone writes, and in tests, hardly anything has changed since the last check.

/** Memoizes a function of texts: a check calls it with the same texts again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** The number of versions kept of one thing: undoing a change finds the previous one. */
const most = 4;
/**
 * The most recent version that fits, or a new one. `made`: earlier versions, most recent first; the
 * oldest is dropped.
 */
export function recalled<T>(made: T[], fits: (one: T) => boolean, make: () => T): T {
  const at = made.findIndex(fits);
  const [found = make()] = at < 0 ? [] : made.splice(at, 1);
  made.unshift(found);
  made.length = Math.min(made.length, most);
  return found;
}
