// The built files that a page names: its style sheets, and the words of its scripts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '#content/remembered.ts';
import { attribute, codeOf, type Page } from './tree.ts';

/** Where the files of the built site are, and the path that their addresses begin with. */
export interface Assets {
  folder: string;
  base: string;
}

/** A built text, read once. */
const textOf = remembered((file: string): string => readFileSync(file, 'utf8'));
const fileOf = (address: string, { folder, base }: Assets): string =>
  join(folder, address.slice(base.length));

/** The file at an address of the built site. */
export const textAt = (address: string, assets: Assets): string => textOf(fileOf(address, assets));

/** What scripts may put on a page. */
export interface Scripted {
  /** The classes that they set or write. */
  classes: ReadonlySet<string>;
  /** The words in their strings: an element or an attribute that one makes is named there. */
  words: ReadonlySet<string>;
}

const strings = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g;
/** `classList.add("a", "b")`, `className = "a"`, and `class="a"` in markup that is written. */
const settings = /\bclassList\.\w+\([^)]*\)|\bclassName\s*\+?=[^;,)}]*|\bclass=\\?["']?[\w -]+/g;

/** `dataset.inUse = "1"` sets `data-in-use`. */
const setData = /\bdataset\.(\w+)/g;
const dataIn = (code: string): string[] =>
  [...code.matchAll(setData)].map(
    ([, name = '']) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );

const wordsIn = (texts: readonly string[] | null): string[] =>
  (texts ?? []).flatMap((text) => text.match(/[\w-]+/g) ?? []);
/** What some scripts may put on a page: `of` names their codes and files, those that import too. */
const scriptedBy = remembered((of: string): Scripted => {
  const { codes, files } = JSON.parse(of) as { codes: string[]; files: string[] };
  const followed = new Set<string>();
  const follow = (file: string): void => {
    if (followed.has(file)) return;
    followed.add(file);
    for (const [, name = ''] of textOf(file).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      follow(join(file, '..', name));
  };
  files.forEach(follow);
  const all = [...codes, ...[...followed].map(textOf)];
  return {
    classes: new Set(all.flatMap((code) => wordsIn(code.match(settings)))),
    words: new Set(all.flatMap((code) => [...wordsIn(code.match(strings)), ...dataIn(code)])),
  };
});

/** What the scripts of a page may put on it. */
export function scriptedOn({ elements }: Page, assets: Assets): Scripted {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const files = scripts.flatMap((script) => {
    const src = attribute(script, 'src');
    return src?.startsWith(`${assets.base}/_astro/`) ? [fileOf(src, assets)] : [];
  });
  return scriptedBy(JSON.stringify({ codes: scripts.map(codeOf), files }));
}
