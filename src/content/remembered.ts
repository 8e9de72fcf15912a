/** A function of texts that remembers its answers: a check of all texts asks it for the same ones again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = make(text);
    known.set(text, fresh);
    return fresh;
  };
}
