import { languages, type Locale } from './locales.ts';

/** The collation of a language, and the letter each word is listed under; articles are ignored. */
export function alphabetOf(locale: Locale): {
  compare: (a: string, b: string) => number;
  letterOf: (word: string) => string;
} {
  const { intl, alphabet } = languages[locale];
  const { article = '', own = '', headings } = alphabet;
  const collator = new Intl.Collator(intl);
  const bare = (word: string) => (word.startsWith(article) ? word.slice(article.length) : word);
  const letterOf = (word: string): string => {
    const first = bare(word).charAt(0);
    if (headings && !/[a-z]/i.test(first)) {
      const at = Array.from(headings.from).findLastIndex(
        (one) => collator.compare(one, first) <= 0,
      );
      return headings.letters.charAt(Math.max(at, 0));
    }
    const plain = own.includes(first.toLocaleLowerCase(intl))
      ? first
      : first.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.toLocaleUpperCase(intl);
  };
  return { compare: (a, b) => collator.compare(bare(a), bare(b)), letterOf };
}
