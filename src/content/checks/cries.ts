// Checks the words of cries for help: what always counts must not clash with anything else that the
// search knows.
import { languages, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { remembered } from '#content/remembered.ts';
import { textsByFile } from '#content/texts.ts';
import { writtenIn } from './vocabulary.ts';

/**
 * The number of frequent words of a language that cannot be cries: they mean nothing alone, or
 * everybody looks for them. Words for help itself are exempt.
 */
const little = 60;

/** A word in every other sentence cannot be a cry for help: the card would replace every answer. */
export function checkCries(content: Content, locale: Locale, report: Report): void {
  const language = content.languages[locale];
  const uses = new Map<string, number>();
  for (const texts of textsByFile(locale, language).values())
    for (const [word, times] of writtenIn(locale, texts).words)
      uses.set(word, (uses.get(word) ?? 0) + times);
  const help = language.strings['menu.help'].toLowerCase();
  const frequent = [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, little)
    .flatMap(([word]) => (help.includes(word) ? [] : [word]));
  const { beside } = language.cryAlone;
  const turns = language.cryClasses.not.split(' ');
  const cries = timesIn(locale, language.cryExamples.cries);
  const harmless = timesIn(locale, language.cryExamples.not);
  for (const [key, words] of Object.entries(language.cryAlone))
    words.forEach((one, i) => {
      const word = one.toLowerCase();
      const sought = harmless(word);
      const wrong =
        key === 'alone' && frequent.includes(word)
          ? 'alone, one of the most frequent words of the language: whoever types it would get help in place of an answer. Take it out, or write examples with it'
          : key === 'alone' && beside.some((other) => other.toLowerCase() === word)
            ? 'under "alone" and under "beside": it cannot be a cry for help and change nothing. Keep it where it is true'
            : key === 'beside' && turns.includes(word)
              ? 'under "beside", and in the class "not" of classes.yaml: it turns round what stands beside it. Take it out'
              : sought >= many && sought > times * cries(word)
                ? `under "${key}", and ${sought} examples with it are no cry for help, ${cries(word)} are one. Take it out, or write examples of cries with it`
                : undefined;
      if (wrong) report(`${locale}/cries/alone.yaml`, `has "${one}" ${wrong}.`, { path: [key, i] });
    });
}

/**
 * With at least so many harmless examples, and so many times more than cries, a word is what
 * children look for.
 */
const [many, times] = [8, 5];
/** Counts are kept as long as the examples: most changes are in other files. */
const counts = new WeakMap<readonly string[], (word: string) => number>();
/** Gives in how many examples a word stands. */
function timesIn(locale: Locale, examples: readonly string[]): (word: string) => number {
  const known = counts.get(examples);
  if (known) return known;
  const gap = languages[locale].spaces ? ' ' : '';
  const all = examples.map(
    (text) => `${gap}${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}']+/gu, gap)}${gap}`,
  );
  const count = remembered(
    (word) => all.filter((text) => text.includes(`${gap}${word}${gap}`)).length,
  );
  counts.set(examples, count);
  return count;
}

/**
 * Whether a text is a cry by its words alone: one of `alone`, with or without words of `beside`.
 */
function aloneIn(content: Content, locale: Locale): (text: string) => boolean {
  const { cryAlone } = content.languages[locale];
  const { spaces, typed } = languages[locale];
  const between = spaces ? ' ' : '';
  const folded = (text: string): string =>
    text
      .replace(/['’]/g, typed.apostrophe === 'joins' ? '' : ' ')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(between);
  const alone = new Set(cryAlone.alone.map(folded));
  // The longest first: what is part of another is not taken for it (search/read/cries.ts).
  const beside = cryAlone.beside
    .map((words) => between + folded(words) + between)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let rest = between + folded(text) + between;
    return ['', ...beside].some((words) => {
      rest = rest.replace(words, words && between);
      return alone.has(rest.trim());
    });
  };
}

/**
 * What always counts as a cry must not be a misspelling, a country, a thing looked for (except
 * help), or a letter that only explains.
 */
export function checkAlone(content: Content, locale: Locale, report: Report): void {
  const { misspellings, countryNames, lookedFor, search, letters, cryExamples } =
    content.languages[locale];
  const isAlone = aloneIn(content, locale);
  const hold = (
    file: string,
    items: readonly string[],
    path: readonly PropertyKey[],
    why: string,
  ): void =>
    items.forEach((item, i) => {
      if (isAlone(item))
        report(
          `${locale}/${file}`,
          `has "${item}", which is a cry for help by content/${locale}/cries/alone.yaml, ${why}. Take it out of one of the two.`,
          { path: [...path, i] },
        );
    });
  const leadsToHelp = (to: string): boolean => to.startsWith('page:help');
  for (const [word, typed] of Object.entries(misspellings))
    hold('misspellings.yaml', typed, [word], `and would be taken for "${word}"`);
  for (const [code, names] of Object.entries(countryNames))
    hold('country-names.yaml', names, [code], 'and would be taken for a country');
  for (const [to, asks] of Object.entries(lookedFor))
    if (!leadsToHelp(to)) hold('looked-for.yaml', asks, [to], `and leads to "${to}"`);
  search.questions.forEach(({ to, like }, i) => {
    if (!leadsToHelp(to))
      hold('pages/search.yaml', like, ['questions', i, 'like'], `and leads to "${to}"`);
  });
  for (const [key, { group, look }] of Object.entries(letters.letters))
    if (group === 'know' || group === 'after')
      hold(
        'pages/letters.yaml',
        look,
        ['letters', key, 'look'],
        'and leads to a letter that does not answer one',
      );
  hold('cries/examples.yaml', cryExamples.not, ['not'], 'and stands under "not"');
}

/** An item of a class: letters, `_` between two words, `*` for what begins or ends so. */
const item = /^(?:\*?[\p{Ll}\p{Lo}\p{M}\p{Nd}_]{2,}\*?|[\p{Ll}\p{Lo}])$/u;
/** The items of a class are words as they are typed, each once. */
export function checkClasses(content: Content, locale: Locale, report: Report): void {
  for (const [name, line] of Object.entries(content.languages[locale].cryClasses)) {
    const seen = new Set<string>();
    for (const one of line.split(/ +/)) {
      const wrong = !item.test(one)
        ? 'which no word that is typed can be. Expected two small letters or more, with no sign but _ between two words and * at the beginning or the end'
        : seen.has(one)
          ? 'a second time. Keep it once'
          : undefined;
      seen.add(one);
      if (wrong)
        report(`${locale}/cries/classes.yaml`, `has "${one}" in the class "${name}", ${wrong}.`, {
          path: [name],
        });
    }
  }
}

/** An example teaches once, and one thing: the same sentence is not both a cry and none. */
export function checkExamples(content: Content, locale: Locale, report: Report): void {
  const { cryExamples } = content.languages[locale];
  const seen = new Map<string, string>();
  for (const list of ['cries', 'not'] as const)
    cryExamples[list].forEach((text, i) => {
      const before = seen.get(text.toLowerCase());
      if (before)
        report(
          `${locale}/cries/examples.yaml`,
          `has "${text}" under "${list}", and before under "${before}". An example stands once: keep it where it is true.`,
          { path: [list, i] },
        );
      seen.set(text.toLowerCase(), list);
    });
}
