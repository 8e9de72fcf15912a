// Logistic regression with L2, by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer
// 2011, https://jmlr.org/papers/v12/duchi11a.html): a learning rate for each weight, so that rare
// features learn as well. Deterministic: rows are shuffled with a fixed seed.

/**
 * One example: `places`, the indexes of its weights, each times `value`; `label` is 1 for a cry,
 * else 0; and its weight.
 */
export interface Row {
  places: number[];
  values: number[];
  label: 0 | 1;
  weight: number;
}
export interface Settings {
  /** The strength of L2: the loss has `l2 / 2 · |w|²` for each row in which a weight is used. */
  l2: number;
  /** How often all rows are gone through. */
  passes: number;
  /** The first step of a weight. */
  rate: number;
  seed: number;
}

/** Numbers in [0, 1) that are the same for the same seed: Mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
/** The numbers from 0 to `count`, in an order that chance gives (Fisher and Yates). */
export function shuffled(count: number, chance: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** The score of a row: the sum of its weights. */
export function scoreOf(weights: Float64Array, { places, values }: Row): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += (weights[places[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/**
 * Gives `count` weights under which the labels of the rows are likeliest: their mean after each
 * pass of the second half, so that the order of the rows matters little.
 */
export function fit(rows: readonly Row[], count: number, settings: Settings): Float64Array {
  const { l2, passes, rate, seed } = settings;
  const weights = new Float64Array(count);
  const sums = new Float64Array(count);
  const late = Math.floor(passes / 2);
  const squares = new Float64Array(count).fill(1e-6);
  const chance = random(seed);
  for (let pass = 0; pass < passes; pass++) {
    for (const at of shuffled(rows.length, chance)) {
      const row = rows[at] as Row;
      const error = row.weight * (1 / (1 + Math.exp(-scoreOf(weights, row))) - row.label);
      for (let i = 0; i < row.places.length; i++) {
        const place = row.places[i] ?? 0;
        const weight = weights[place] ?? 0;
        const slope = error * (row.values[i] ?? 0) + l2 * weight;
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        weights[place] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
    if (pass >= late) weights.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  }
  return sums.map((sum) => sum / (passes - late));
}
