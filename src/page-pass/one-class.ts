// Gives each element of a built page one short class for all of its utilities: `flex items-center
// gap-4 rounded-m` becomes `A`. With full names the largest page of a section is 2.6 KB heavier in
// style and classes, now 1.2 (docs/decisions/18-utilities-in-the-markup.md). Sources and `npm run
// dev` have the full names.
import type { AtRule, Declaration, Root, Rule } from 'postcss';
import selectors from 'postcss-selector-parser';
import { isInKeyframes, isInUtilities } from './layers.ts';
import type { Page } from './tree.ts';

/** What one utility says in one place: within these at-rules, of what this selector names. */
interface Saying {
  utility: string;
  /** `@media (min-width:50rem)`, from the outside in. */
  within: string[];
  /** Its selector, with `&` for the class: `&:hover`. */
  selector: string;
  declarations: Declaration[];
  /** Its position in the sheet: of two that set the same property, the later one wins. */
  at: number;
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** `A` to `Z`, then `Aa` and so on: names of our own have no capitals. */
export const shortName = (index: number): string =>
  (capitals[index % 26] ?? '') + (index < 26 ? '' : (Math.floor(index / 26) + 9).toString(36));

/** Marks an element for what it has inside (`group-hover:`): no utility itself. */
const isMark = (name: string): boolean => /^(group|peer)(\/|$)/.test(name);

function withinOf(rule: Rule): string[] {
  const around: string[] = [];
  for (
    let node = rule.parent as AtRule | undefined;
    node?.type === 'atrule' && node.name !== 'layer';
    node = node.parent as AtRule | undefined
  )
    around.unshift(`@${node.name} ${node.params}`);
  return around;
}

/** What the utilities of a sheet say, in its order. `ours`: the classes that are no utilities. */
function sayingsOf(rules: readonly Rule[], ours: ReadonlySet<string>): Saying[] {
  return rules.flatMap((rule, at) =>
    rule.selectors.map((written) => {
      let utility = '';
      const selector = selectors((list) => {
        list.walkClasses(({ value }) => {
          if (!ours.has(value) && !isMark(value) && value.length > utility.length) utility = value;
        });
        list.walkClasses((node) => {
          if (node.value === utility) node.replaceWith(selectors.nesting());
        });
      }).processSync(written);
      const declarations = rule.nodes.filter((node) => node.type === 'decl');
      return { utility, within: withinOf(rule), selector, declarations, at };
    }),
  );
}

/**
 * The declarations of several utilities, in order. Of a property set by several, the last one wins;
 * each may set it twice, for older browsers.
 */
function declarationsOf(sayings: readonly Saying[]): string {
  const inOrder = [...sayings].sort((a, b) => a.at - b.at);
  const last = new Map<string, string[]>();
  for (const { declarations } of inOrder) {
    for (const { prop } of declarations) last.delete(prop);
    for (const { prop, value, important } of declarations)
      last.set(prop, [
        ...(last.get(prop) ?? []),
        `${prop}:${value}${important ? '!important' : ''}`,
      ]);
  }
  return [...last.values()].flat().join(';');
}

/** The utilities of a sheet. */
export interface Utilities {
  /** What each says, by its name; with the place among all that are said. */
  sayings: ReadonlyMap<string, readonly { saying: Saying; place: number }[]>;
  /** The layers that pages were given already, by their looks. */
  layers: Map<string, string>;
  /** The classes that elements had already: their utilities, in order, and the other names. */
  classes: Map<string, { look: string; others: readonly string[] }>;
}

/** Takes the utilities out of a sheet. */
export function takeUtilities(sheet: Root): Utilities {
  const rules: Rule[] = [];
  const ours = new Set<string>();
  sheet.walkRules((rule) => {
    if (isInUtilities(rule)) rules.push(rule);
    else if (!isInKeyframes(rule))
      selectors((list) => list.walkClasses(({ value }) => void ours.add(value))).processSync(
        rule.selector,
      );
  });
  const places = new Map<string, number>();
  const sayings = new Map<string, { saying: Saying; place: number }[]>();
  for (const saying of sayingsOf(rules, ours)) {
    const where = [...saying.within, saying.selector].join('\n');
    const place = places.get(where) ?? places.size;
    places.set(where, place);
    sayings.set(saying.utility, [...(sayings.get(saying.utility) ?? []), { saying, place }]);
  }
  sheet.walkAtRules('layer', (layer) => {
    if (layer.params === 'utilities') layer.remove();
  });
  return { sayings, layers: new Map(), classes: new Map() };
}

/** Parts the class of an element. */
function partsOf(value: string, { sayings, classes }: Utilities) {
  const known = classes.get(value);
  if (known) return known;
  const names = value.split(' ');
  const utilities = names.filter((name) => sayings.has(name)).sort();
  const others = names.filter((name) => !sayings.has(name));
  const parts = { look: utilities.join(' '), others };
  classes.set(value, parts);
  return parts;
}

/**
 * Gives each element of a page one class for its utilities. Gives the sets of utilities, in the
 * order of their class names.
 */
export function nameLooks({ elements }: Page, utilities: Utilities): string[] {
  if (utilities.sayings.size === 0) return [];
  const looks = new Map<string, string>();
  for (const { attrs } of elements) {
    const attr = attrs.find(({ name }) => name === 'class');
    if (!attr) continue;
    const { look, others } = partsOf(attr.value, utilities);
    if (!look) continue;
    const short = looks.get(look) ?? shortName(looks.size);
    looks.set(look, short);
    attr.value = [...others, short].join(' ');
  }
  return [...looks.keys()];
}

/** The layer of utilities of a page: a class for each look. */
export function layerOf(looks: readonly string[], { sayings, layers }: Utilities): string {
  const key = looks.join('\n');
  const known = layers.get(key);
  if (known !== undefined) return known;
  // In each place, what each look says there.
  const places = new Map<number, Map<number, Saying[]>>();
  looks.forEach((look, i) => {
    for (const { saying, place } of look.split(' ').flatMap((name) => sayings.get(name) ?? [])) {
      const here = places.get(place) ?? new Map<number, Saying[]>();
      places.set(place, here.set(i, [...(here.get(i) ?? []), saying]));
    }
  });
  let css = '';
  let open: readonly string[] = [];
  for (const [, here] of [...places].sort(([a], [b]) => a - b)) {
    const rules = new Map<string, string[]>();
    let [within, selector]: [readonly string[], string] = [[], ''];
    for (const [i, said] of here) {
      const declarations = declarationsOf(said);
      rules.set(declarations, [...(rules.get(declarations) ?? []), `.${shortName(i)}`]);
      [within, selector] = [said[0]?.within ?? [], said[0]?.selector ?? ''];
    }
    if (within.join() !== open.join()) {
      css += '}'.repeat(open.length) + within.map((at) => `${at}{`).join('');
      open = within;
    }
    for (const [declarations, names] of rules)
      css += `${names.map((name) => selector.replaceAll('&', name)).join(',')}{${declarations}}`;
  }
  css = css && `@layer utilities{${css}${'}'.repeat(open.length)}}`;
  layers.set(key, css);
  return css;
}
