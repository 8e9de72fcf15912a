import type { Report } from '#content/problem.ts';
import type { Locale } from '#languages/locales.ts';
import { pluralForm, pluralForms, type Plural } from '#languages/message.ts';

/** Numbers enough to know which form stands for one number alone. */
const numbers = Array.from({ length: 200 }, (_, n) => n);

/**
 * A text with a number has exactly the plural forms of its language, each with the number, or for
 * one number only ("دقيقتان" is two).
 */
export function checkPlurals(
  locale: Locale,
  strings: Readonly<Record<string, string | Plural>>,
  report: Report,
): void {
  const file = `${locale}/strings.json`;
  const expected = pluralForms(locale);
  for (const [key, forms] of Object.entries(strings)) {
    if (typeof forms === 'string') continue;
    const found = Object.keys(forms);
    if (found.toSorted().join() !== expected.toSorted().join())
      report(
        file,
        `has "${key}" in the plural forms ${found.join(', ')}. Expected those that the language has in Unicode (CLDR): ${expected.join(', ')}.`,
      );
    for (const form of expected) {
      const many = numbers.filter((n) => pluralForm(locale, n) === form).length > 1;
      if (many && forms[form]?.includes('{n}') === false)
        report(
          file,
          `has "${key}" without {n} in the form "${form}", which stands for more than one number. Write {n} where the number is to stand.`,
        );
    }
  }
}
