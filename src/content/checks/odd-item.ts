// Two lists that should have the same items, in two languages, and one has more of them: which are too many? Their words cannot be compared, but their parts can,
// and a long text has a long translation.

/** What is compared of an item: its parts that have no language, and how long its texts are. */
export interface Compared {
  parts: string;
  letters: number;
}

/** How far two items are from each other, for a language that needs `usual` letters for one: 0 for the same, 2 for nothing in common. */
function distance(long: Compared, short: Compared, usual: number): number {
  const ratio = Math.log((long.letters + 8) / (short.letters * usual + 8));
  return (long.parts === short.parts ? 0 : 1) + Math.min(1, Math.abs(ratio));
}

/** The places in a list of the items that a shorter one most likely does not have. `usual`: how many letters of it stand for one of the shorter. */
export function oddItems(
  long: readonly Compared[],
  short: readonly Compared[],
  usual: number,
): number[] {
  const most = long.length - short.length;
  // The cheapest way to pair all of the shorter list, item by item: `ways[odd]` has left out so many of the longer one.
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
