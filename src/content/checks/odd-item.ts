// Given two lists that should have the same items in two languages, finds the surplus items of the
// longer one. Words cannot be compared, but marks can, and lengths correlate.

/** What is compared of an item: its parts that have no language, and how long its texts are. */
export interface Compared {
  parts: string;
  letters: number;
}

/**
 * The distance of two items: 0 for the same, 2 for nothing in common. `usual`: letters of one
 * language for one of the other, on average.
 */
function distance(long: Compared, short: Compared, usual: number): number {
  const ratio = Math.log((long.letters + 8) / (short.letters * usual + 8));
  return (long.parts === short.parts ? 0 : 1) + Math.min(1, Math.abs(ratio));
}

/**
 * Positions in a list of the items that most likely have no partner in the shorter list. `usual`:
 * letters of it for one of the shorter.
 */
export function oddItems(
  long: readonly Compared[],
  short: readonly Compared[],
  usual: number,
): number[] {
  const most = long.length - short.length;
  // Dynamic programming: the cheapest pairing of the shorter list; `ways[odd]` has skipped so many
  // items of the longer one.
  let ways: { cost: number; odd: number[] }[] = [{ cost: 0, odd: [] }];
  for (const [i, item] of long.entries())
    ways = Array.from({ length: Math.min(i + 1, most) + 1 }, (_, count) => {
      const before = ways[count - 1];
      const skipped = before && { cost: before.cost, odd: [...before.odd, i] };
      const partner = short[i - count];
      const paired = ways[count] &&
        partner && {
          cost: ways[count].cost + distance(item, partner, usual),
          odd: ways[count].odd,
        };
      return (
        [skipped, paired].filter((way) => way !== undefined).sort((a, b) => a.cost - b.cost)[0] ?? {
          cost: Infinity,
          odd: [],
        }
      );
    });
  return ways[most]?.odd ?? [];
}
