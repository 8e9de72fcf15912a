// Scores a query by logistic regression (https://en.wikipedia.org/wiki/Logistic_regression); the
// weights are in the index, one byte each.
import { ownCounts, pairCounts, type Features } from './features.ts';

/**
 * Weights as text: one character each, with code 80 plus the steps from zero (-44 to 44); `scale`
 * is the size of a step.
 */
export interface Table {
  scale: number;
  weights: string;
}
/** A trained model of a language as the browser gets it (src/search/learn/weights.ts). */
export interface Packed {
  /** What is added to every score of the language. */
  bias: number;
  shared: Table;
  own: Table;
}

/** The code of zero, and the most steps from it: all letters stand in JSON as they are, but one. */
export const zero = 80;
export const steps = 44;

/**
 * Gives a function from features to the log odds that a query is a cry for help; at 0 both are
 * equally likely.
 */
export function scorer({ bias, shared, own }: Packed): (features: Features) => number {
  const sum = ({ scale, weights }: Table, places: readonly number[]): number =>
    places.reduce((total, place) => total + (weights.charCodeAt(place) - zero) * scale, 0);
  return (features) =>
    bias +
    sum(shared, features.alone) +
    sum(shared, features.pairs) * pairCounts +
    sum(own, features.own) * ownCounts(features.own.length);
}
