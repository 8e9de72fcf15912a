// How wide and high the path of a drawing is.

/** Width and height. */
export type Box = readonly [number, number];

/** How many numbers each command of a path takes. */
const taken: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 };

/** The numbers of a command; the two flags of an arc may stand without space (`a9 9 0 01 2 3`). */
const numbersIn = (text: string, command: string): number[] =>
  [
    ...(command === 'a' ? text.replace(/([01])([01])(?=[-.\d])/g, '$1 $2 ') : text).matchAll(
      /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/g,
    ),
  ].map(([one]) => Number(one));

/** The places that one command names, from where the pen is; the last is where it goes. */
function placesOf(command: string, part: readonly number[], [x, y]: Box, from: Box): Box[] {
  const [first = 0] = part;
  if (command === 'h') return [[from[0] + first, y]];
  if (command === 'v') return [[x, from[1] + first]];
  const ends = command === 'a' ? part.slice(5) : part;
  return ends.flatMap((place, i) =>
    i % 2 === 0 ? [[from[0] + place, from[1] + (ends[i + 1] ?? 0)] as const] : [],
  );
}

/**
 * The size of a path: of its ends and of the points that bend it, which is at most a little more
 * than what is drawn.
 */
export function boxOf(d: string): Box {
  let pen: Box = [0, 0];
  let start = pen;
  const places: Box[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toLowerCase();
    const size = taken[command] ?? 0;
    if (size === 0) pen = start;
    const numbers = numbersIn(rest, command);
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const from: Box = letter === command ? pen : [0, 0];
      places.push(...placesOf(command, numbers.slice(at, at + size), pen, from));
      pen = places.at(-1) ?? pen;
      if (command === 'm' && at === 0) start = pen;
    }
  }
  const lengthOf = (values: number[]): number =>
    values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  return [lengthOf(places.map(([x]) => x)), lengthOf(places.map(([, y]) => y))];
}
