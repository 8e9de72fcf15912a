// The regression that learns what a cry for help is, on toy data whose answer is known.
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { steps, zero, scorer } from '#search/read/cry/model.ts';
import { featuresOf, sharedPlaces } from '#search/read/cry/features.ts';
import { packed } from '#search/learn/weights.ts';
import { fit, random, scoreOf, shuffled, type Row } from '#search/learn/regression.ts';

const row = (places: number[], label: 0 | 1, weight = 1): Row => ({
  places,
  values: places.map(() => 1),
  label,
  weight,
});
const settings = { l2: 0, passes: 3000, rate: 0.1, seed: 1 };

test('a weight that stands alone is the logarithm of the odds: three of four are ln 3', () => {
  const rows = [row([0], 1), row([0], 1), row([0], 1), row([0], 0)];
  const [weight = 0] = fit(rows, 1, settings);
  assert.ok(Math.abs(weight - Math.log(3)) < 0.1, `${weight}`);
  const [heavy = 0] = fit([row([0], 1), row([0], 0, 0.25)], 1, settings);
  assert.ok(Math.abs(heavy - Math.log(4)) < 0.15, `a row that counts a quarter: ${heavy}`);
});

test('two words that are a cry only together are told from each alone by their pair', () => {
  const rows = [row([0], 0), row([1], 0), row([0, 1, 2], 1)];
  const weights = fit(rows, 3, settings);
  for (const one of rows) assert.equal(scoreOf(weights, one) > 0, one.label === 1);
});

test('L2 draws weights to zero, and the same seed gives the same weights', () => {
  const rows = [row([0], 1), row([1], 0)];
  const free = fit(rows, 2, settings);
  const drawn = fit(rows, 2, { ...settings, l2: 0.5 });
  assert.ok(Math.abs(drawn[0] ?? 0) < Math.abs(free[0] ?? 0) / 2);
  assert.deepEqual(fit(rows, 2, settings), free);
  assert.deepEqual(
    shuffled(5, random(7)).toSorted((a, b) => a - b),
    [0, 1, 2, 3, 4],
  );
});

test('a weight in one byte is at most half a step from the weight', () => {
  const weights = Float64Array.from([-2, -0.01, 0, 0.37, 1.5]);
  const { scale, weights: text } = packed(weights);
  assert.ok(Math.abs(scale - 2 / steps) < 0.001);
  weights.forEach((weight, i) => {
    const back = (text.charCodeAt(i) - zero) * scale;
    assert.ok(Math.abs(back - weight) <= scale / 2 + 0.02, `${weight}: ${back}`);
  });
});

test('every pair of classes has a place of its own, and a score is the sum of what stands there', () => {
  const count = 4;
  const seen = new Set<number>();
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const { pairs } = featuresOf({ tokens: ['x'], classes: [[]], all: [a, b] }, count, true);
      assert.equal(pairs.length, 1);
      seen.add(pairs[0] ?? -1);
    }
  assert.equal(seen.size, 6);
  assert.ok([...seen].every((place) => place >= count && place < sharedPlaces(count)));
  const table = packed(Float64Array.from({ length: sharedPlaces(count) }, (_, i) => i / 10));
  const none = packed(new Float64Array(1024));
  const features = { alone: [1], pairs: [5], own: [] };
  const score = scorer({ bias: 1, shared: table, own: none })(features);
  assert.ok(Math.abs(score - (1 + 0.1 + 0.25)) < 0.05, `${score}`);
});
