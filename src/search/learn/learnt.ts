// What the build learns for the search, cached in .cache/search/ under a hash of its inputs:
// authors' words, texts, code and packages.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '#languages/locales.ts';
import type { Packed } from '#search/read/cry/model.ts';
import type { Content } from '#content/read.ts';
import { examplesOf } from './examples.ts';
import { train } from './train.ts';
import { frequentIn } from './frequent.ts';

/** What is learnt for a language. */
interface Learnt {
  /** Frequent words that are nearly another, in one text. */
  usual: string;
  model: Packed;
}
type All = Record<Locale, Learnt>;
const made = new WeakMap<Content, Promise<All>>();

/** A hash of all that is learnt from; `root`: the folder of the project. */
function keyOf(content: Content, root: string): string {
  const hash = createHash('sha256');
  const code = ['package-lock.json', 'src/search/**/*.ts', 'src/languages/*.ts'];
  for (const file of globSync(code, { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)));
  for (const locale of locales)
    hash.update(
      JSON.stringify([content.languages[locale].cryClasses, examplesOf(content, locale)]),
    );
  return hash.digest('hex').slice(0, 16);
}

async function learn(content: Content): Promise<All> {
  const models = await train(content);
  const all = locales.map(
    async (locale) =>
      [locale, { usual: await frequentIn(content, locale), model: models[locale] }] as const,
  );
  return Object.fromEntries(await Promise.all(all)) as All;
}

/** The learned part for each language: cached, or computed now (a few seconds). */
export function learntFrom(content: Content, root = process.cwd()): Promise<All> {
  const known = made.get(content);
  if (known) return known;
  const folder = join(root, '.cache/search');
  const file = join(folder, `${keyOf(content, root)}.json`);
  const all = existsSync(file)
    ? Promise.resolve(JSON.parse(readFileSync(file, 'utf8')) as All)
    : learn(content).then((fresh) => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, JSON.stringify(fresh));
        return fresh;
      });
  made.set(content, all);
  return all;
}
