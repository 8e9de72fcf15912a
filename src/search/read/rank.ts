// Third step of the search: which of the candidates answers, and in which order.
import type { Candidates } from './candidates.ts';

export interface Ranked {
  /** Addresses below the language, the best first. */
  first: string[];
  /** The letter, where it answers better than a question. */
  letter?: Candidates['letter'];
}

/** A letter that is so much nearer than a question is meant more. */
const clearly = 0.1;

/** Puts candidates into their order. */
export function rank({ asked, term, country, letter, isWord }: Candidates): Ranked {
  const answers = isWord || !asked || (letter && letter.near > asked.near + clearly);
  const best = answers ? letter : undefined;
  // A glossary word alone asks for its meaning.
  const others = term?.whole ? [term, asked] : [asked, term];
  const found = [best, ...others].flatMap((one) => (one ? [one.to] : []));
  const countries = country?.to ?? [];
  // With a country and a request for help, the country's page comes first; with another question,
  // its answer does.
  const learns = country && !country.whole && asked && asked.kind !== 'help';
  return {
    first: [...new Set(learns ? [...found, ...countries] : [...countries, ...found])],
    letter: best,
  };
}
