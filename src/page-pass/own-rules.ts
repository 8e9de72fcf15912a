// The rules of the site's style sheets that can match on a page.
import postcss, { type ChildNode, type Container, type Declaration, type Rule } from 'postcss';
import { remembered } from '#content/remembered.ts';
import { shortenFontFaces } from './font-faces.ts';
import { isInKeyframes } from './layers.ts';
import { selectorsOn, type Vocabulary } from './matching.ts';
import { takeUtilities, type Utilities } from './one-class.ts';
import { settlePrivateVariables } from './private-variables.ts';

/** A style sheet of the site, read once for all its pages. */
export interface Sheet {
  /** A name that no other sheet has. */
  number: number;
  root: postcss.Root;
  /** How the selectors of each rule are written on a page. */
  selectors: ReadonlyMap<ChildNode, (page: Vocabulary) => string>;
  /** The variables that it sets, and its keyframes. */
  names: readonly string[];
  utilities: Utilities;
}

/**
 * Lightning CSS, used by Vite, turns `width < 50rem` into `@media not (…)`, which Safari supports
 * from 16.4: `not all and (…)` works in all of them.
 */
const forOldest = (css: string): string => css.replaceAll('@media not (', '@media not all and (');

let sheets = 0;
/** Reads a compiled sheet. Throws where its utilities cannot be settled (private-variables.ts). */
export const readSheet = remembered((css: string): Sheet => {
  const root = postcss.parse(forOldest(css));
  settlePrivateVariables(root);
  shortenFontFaces(root);
  root.walkComments((comment) => void comment.remove());
  root.walkDecls((one) => {
    // Prefixes are written twice where a property has two.
    if (String(one) === String(one.next())) one.remove();
  });
  root.each((node) => void (node.raws.before = ''));
  const utilities = takeUtilities(root);
  const selectors = new Map<ChildNode, (page: Vocabulary) => string>();
  root.walkRules((rule) => {
    if (!isInKeyframes(rule)) selectors.set(rule, selectorsOn(rule.selector));
  });
  const names = new Set<string>();
  root.walkDecls(/^--/, ({ prop }) => void names.add(prop));
  root.walkAtRules('keyframes', ({ params }) => void names.add(params));
  return { number: sheets++, root, selectors, names: [...names], utilities };
});

/** The variables that a sheet reads. */
const variablesIn = (css: string): string[] =>
  [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

const wordsOf = (value: string): string[] => value.match(/[\w-]+/g) ?? [];
/** What a sheet takes from another one by name: the variables it reads, the keyframes it plays. */
export const namesIn = (css: string): string[] => [
  ...variablesIn(css),
  ...[...css.matchAll(/animation(?:-name)?:([^;}]+)/g)].flatMap(([, value = '']) => wordsOf(value)),
];

/** Removes variables that are not used by the page's rules or (`elsewhere`) by later sheets. */
function dropUnread(root: postcss.Root, elsewhere: ReadonlySet<string>): void {
  const read = new Set(variablesIn(root.toString()));
  const unread: Declaration[] = [];
  root.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop) && !elsewhere.has(declaration.prop)) unread.push(declaration);
  });
  for (const declaration of unread) {
    const { parent } = declaration;
    declaration.remove();
    if (parent?.nodes.length === 0) parent.remove();
  }
  // What a dropped one read may be read by nothing now.
  if (unread.length > 0) dropUnread(root, elsewhere);
}

/** Removes faces of families that no rule names. */
function dropUnsetFaces(root: postcss.Root): void {
  const rules = root.toString().replace(/@font-face\s*\{[^}]*\}/g, '');
  root.walkAtRules('font-face', (face) => {
    face.walkDecls('font-family', ({ value }) => void (rules.includes(value) || face.remove()));
  });
}

/** Removes keyframes that nothing plays, by their own name or by a variable with it. */
function dropUnplayed(root: postcss.Root, elsewhere: ReadonlySet<string>): void {
  const played = new Set(elsewhere);
  root.walkDecls(/^(animation|--)/, ({ value }) => {
    wordsOf(value).forEach((name) => played.add(name));
  });
  root.walkAtRules('keyframes', (keyframes) => {
    if (!played.has(keyframes.params)) keyframes.remove();
  });
}

/** Takes out the sheets of paper that nothing is printed on (`@page poster`). */
function dropUnusedSheets(root: postcss.Root): void {
  const used = new Set<string>();
  root.walkDecls('page', ({ value }) => void used.add(value));
  root.walkAtRules('page', (sheet) => {
    if (/^[\w-]+$/.test(sheet.params) && !used.has(sheet.params)) sheet.remove();
  });
}

/** The class of a page that is there at once: nothing fades into it or out of it. */
const atOnce = 'at-once';
function dropTransition(root: postcss.Root): void {
  root.walkAtRules('view-transition', (rule) => void rule.remove());
}

/** The class of a page with the colours of the day at any time, on plain paper. */
const byDay = 'by-day';
function dropSchemes(root: postcss.Root): void {
  root.walkAtRules('media', (rule) => {
    if (rule.params.includes('prefers-color-scheme')) rule.remove();
  });
}

/** Copies the kept rules of a container into another, without empty at-rules. */
function copyKept(from: Container, to: Container, kept: ReadonlyMap<ChildNode, string>): void {
  for (const node of from.nodes ?? []) {
    const selector = kept.get(node);
    if (selector === '') continue;
    if (selector !== undefined) to.append((node as Rule).clone({ selector }));
    else if (node.type === 'atrule' && node.nodes?.some((one) => one.type !== 'decl')) {
      const copy = node.clone({ nodes: [] });
      copyKept(node, copy, kept);
      if (copy.nodes?.length) to.append(copy);
    } else to.append(node.clone());
  }
}

/** Pages of one kind have the same rules. */
const done = new Map<string, string>();

/**
 * The rules of some sheets that can match on a page, as one sheet, without utilities
 * (one-class.ts). `elsewhere`: variables and keyframes that these and other sheets use.
 */
export function ownRules(
  sheets: readonly Sheet[],
  page: Vocabulary,
  elsewhere: ReadonlySet<string> = new Set(),
): string {
  const kept = sheets.map(
    ({ selectors }) => new Map([...selectors].map(([rule, written]) => [rule, written(page)])),
  );
  const key = [
    ...sheets.map(({ number }) => number),
    ...kept.flatMap((rules) => [...rules.values()]),
    ...sheets.flatMap(({ names }) => names.filter((name) => elsewhere.has(name))),
    page.classes.has(atOnce),
    page.classes.has(byDay),
  ].join('\n');
  const known = done.get(key);
  if (known !== undefined) return known;
  const own = postcss.root();
  sheets.forEach(({ root }, i) => {
    copyKept(root, own, kept[i] ?? new Map());
  });
  dropUnusedSheets(own);
  if (page.classes.has(atOnce)) dropTransition(own);
  if (page.classes.has(byDay)) dropSchemes(own);
  dropUnread(own, elsewhere);
  dropUnsetFaces(own);
  dropUnplayed(own, elsewhere);
  const css = own.toString();
  done.set(key, css);
  return css;
}
