// `npm run cry -- ar "..."`: explains the score of a sentence to the authors of
// content/<language>/cries: what spoke for a cry and what against it, the class of each word, words
// of no class, and the nearest examples.
import { locales, type Locale } from '#languages/locales.ts';
import { soundBy } from '#search/read/alike.ts';
import { answerer } from '#search/read/answers.ts';
import { cryScore, thresholds } from '#search/read/cries.ts';
import { featuresOf, ownCounts, pairCounts } from '#search/read/cry/features.ts';
import { zero, type Table } from '#search/read/cry/model.ts';
import { wordsBy } from '#search/read/fold.ts';
import { vocabularyOf } from '#search/read/vocabulary.ts';
import { neverCorrected } from '#search/read/never-corrected.ts';
import { readContent } from '#content/read.ts';
import { cryClasses } from '#content/schemas/cries.ts';
import { wholeIndex } from './whole-index.ts';
import { examplesOf, readerOf } from './examples.ts';

const [locale, ...said] = process.argv.slice(2);
const query = said.join(' ');
const isLocale = (name = ''): name is Locale => (locales as readonly string[]).includes(name);
if (!isLocale(locale) || !query) {
  console.error(
    `Say a language and a sentence: npm run cry -- en "my dad hits me". The languages: ${locales.join(' ')}.`,
  );
  process.exit(1);
}
const content = readContent(process.cwd());
const index = await wholeIndex(content, locale);
const sound = await soundBy(index.rules);
const words = wordsBy(index.rules);
const read = await readerOf(content, locale);
const reading = read(query);
const { tokens, classes, all } = reading;
const nameOf = (at: number): string => cryClasses[at] ?? '';

const { odds: score } = cryScore(
  index.cries,
  index.rules,
  words,
  vocabularyOf(words, sound),
  sound,
  neverCorrected(index, words),
)(query);
const { meaning, hits } = answerer(index, sound, { lead: '', help: '' })()(query);
const shown = {
  cry: 'help stands first, in the large card',
  likely: 'help stands first, in the small card, with results below it',
  perhaps: 'one line offers help above the results',
  nothing: hits.length > 0 ? 'results alone' : 'nothing is found, and the line offers help',
}[meaning.heard];
console.log(
  `score ${score === Infinity ? 'always counts' : score.toFixed(2)} (large card over ${thresholds.card}, small card over ${thresholds.likely}, line over ${thresholds.line}): ${shown}`,
);
if (meaning.first.length > 0)
  console.log(
    `the site answers it itself (${meaning.first[0] ?? ''}): a card needs more than without`,
  );

/** What each class, each two of them and the words themselves add to the score. */
function partsOf(): (readonly [name: string, adds: number])[] {
  const { alone, pairs, own } = featuresOf(reading, cryClasses.length, index.rules.spaces);
  const { bias, shared, own: words } = index.cries.model;
  const at = ({ scale, weights }: Table, place = 0): number =>
    (weights.charCodeAt(place) - zero) * scale;
  const two = all.flatMap((a, i) => all.slice(i + 1).map((b) => `${nameOf(a)} with ${nameOf(b)}`));
  const sumOf = (table: Table, places: readonly number[]): number =>
    places.reduce((sum, place) => sum + at(table, place), 0);
  return [
    ...all.map((name, i) => [nameOf(name), at(shared, alone[i])] as const),
    ...two.map((name, i) => [name, at(shared, pairs[i]) * pairCounts] as const),
    ['its words and letters themselves', sumOf(words, own) * ownCounts(own.length)],
    ['its length, and the language', bias + sumOf(shared, alone.slice(all.length))],
  ];
}
const parts = partsOf().sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
for (const [what, is] of [
  ['spoke for a cry', (adds: number) => adds >= 0.05],
  ['spoke against it', (adds: number) => adds <= -0.05],
] as const)
  console.log(
    `${what}: ${
      parts
        .filter(([, adds]) => is(adds))
        .slice(0, 6)
        .map(([name, adds]) => `${name} ${adds > 0 ? '+' : ''}${adds.toFixed(2)}`)
        .join(', ') || 'nothing'
    }`,
  );
console.log(
  index.rules.spaces
    ? tokens
        .map((token, i) => `  ${token}: ${(classes[i] ?? []).map(nameOf).join(', ') || '—'}`)
        .join('\n')
    : `  ${tokens.join('')}: ${all.map(nameOf).join(', ') || '—'}`,
);
const unknown = tokens.filter((_, i) => classes[i]?.length === 0);
if (index.rules.spaces) console.log(`words of no class: ${unknown.join(' ') || 'none'}`);

/** How much two sentences share: their classes and their words (Jaccard). */
const marksOf = (text: string): Set<string> => {
  const { tokens: some, all: found } = read(text);
  return new Set([...found.map(nameOf), ...(index.rules.spaces ? some : [...some.join('')])]);
};
const own = marksOf(query);
const near = examplesOf(content, locale)
  .filter(({ weight }) => weight === 1)
  .map(({ text, label }) => {
    const other = marksOf(text);
    const both = [...own].filter((mark) => other.has(mark)).length;
    return { text, label, near: both / (own.size + other.size - both || 1) };
  })
  .sort((a, b) => b.near - a.near);
for (const label of [1, 0] as const)
  for (const { text, near: share } of near.filter((one) => one.label === label).slice(0, 2))
    console.log(`  ${label ? 'cries' : 'not  '} ${share.toFixed(2)}  ${text}`);
