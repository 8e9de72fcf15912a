// What was made before is not made again: while someone writes, and in tests, hardly anything has changed since the last check.

/** A function of texts that remembers its answers: a check of all texts asks it for the same ones again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text) as T;
  };
}

/** So many are kept of what was made of one thing: an author who takes a change back has the one before it at once. */
const most = 4;
/** The last one made that fits, or a fresh one. `made` are those before it, the last one first; what is old is forgotten. */
export function recalled<T>(made: T[], fits: (one: T) => boolean, make: () => T): T {
  const at = made.findIndex(fits);
  const [found = make()] = at < 0 ? [] : made.splice(at, 1);
  made.unshift(found);
  made.length = Math.min(made.length, most);
  return found;
}
