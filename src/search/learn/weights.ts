// Weights in one byte each: what a browser loads of a model.
import { steps, zero, type Table } from '#search/read/cry/model.ts';

/** Weights as characters, and the size of a step: the largest weight uses all steps from zero. */
export function packed(weights: Float64Array): Table {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const scale = Number((most / steps).toPrecision(3));
  const codes = Array.from(weights, (weight) => {
    const step = Math.round(weight / scale);
    return zero + Math.max(-steps, Math.min(steps, step));
  });
  return { scale, weights: String.fromCharCode(...codes) };
}
