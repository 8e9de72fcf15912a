// The score of a query: a logistic regression (https://en.wikipedia.org/wiki/Logistic_regression) whose weights come with the index, one byte each.
import { ownCounts, pairCounts, type Features } from './features.ts';

/** Weights as text: a letter each, whose code is 80 and the steps from zero (-44 to 44); a step is `scale`. */
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

/** Gives what scores features: the logarithm of the odds that a query is a cry for help; at 0 it is as likely as not. */
export function scorer({ bias, shared, own }: Packed): (features: Features) => number {
  const sum = ({ scale, weights }: Table, places: readonly number[]): number =>
    places.reduce((total, place) => total + (weights.charCodeAt(place) - zero) * scale, 0);
  return (features) =>
    bias +
    sum(shared, features.alone) +
    sum(shared, features.pairs) * pairCounts +
    sum(own, features.own) * ownCounts(features.own.length);
}
