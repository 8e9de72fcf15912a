// What a selector of the style sheet can match on a page.
import selectors, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';
import type { Scripted } from './assets.ts';
import { attribute, classesOf, elementsIn, isElement, type Page } from './tree.ts';

/** The elements of a page, and those that its scripts may add. */
export interface Vocabulary {
  /** Of its `<html>`: `zh-Hans`. */
  language: string;
  classes: ReadonlySet<string>;
  /** Its body has colours of its own. */
  wearsColours: boolean;
  tags: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** The names of its `data-` attributes. */
  data: ReadonlySet<string>;
  /**
   * The languages of the elements of a page, and the languages and directions of their descendants.
   */
  languages: ReadonlySet<string>;
  languagesAround: ReadonlySet<string>;
  directionsAround: ReadonlySet<string>;
  /** What its scripts may put there. */
  scripted: Scripted;
}

/**
 * `in-teal`: the colours of a section. Tailwind's `in-*` utilities have a bracket or a dash
 * (`in-data-[on]:p-1`).
 */
const isColours = (name: string): boolean => /^in-[a-z]+$/.test(name);

/**
 * The section colours in use at first paint: in the body and the main part. The menu names all
 * sections; late.css brings their colours.
 */
function isShown(page: Page): (name: string) => boolean {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const shown = main ? new Set([body, main, ...elementsIn(main)].flatMap(classesOf)) : undefined;
  return (name) => !shown || !isColours(name) || shown.has(name);
}

/** The words of a page. `scripted`: what its scripts may put there (assets.ts). */
export function vocabularyOf(page: Page, scripted: Scripted): Vocabulary {
  const { elements } = page;
  const classes = new Set<string>();
  const tags = new Set<string>();
  const attributes = new Map<string, Set<string>>();
  const around = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, name: string, value: string): void =>
    void to.set(name, (to.get(name) ?? new Set()).add(value));
  for (const { tagName, attrs, childNodes } of elements) {
    tags.add(tagName);
    for (const { name, value } of attrs) {
      if (name === 'class') value.split(' ').forEach((one) => classes.add(one));
      else if (/^(id|lang|data-.*)$/.test(name)) add(attributes, name, value);
      if (/^(lang|dir)$/.test(name) && childNodes.some(isElement)) add(around, name, value);
    }
  }
  const named = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  return {
    language: attribute(named('html'), 'lang') ?? '',
    classes: new Set([...classes].filter(isShown(page))),
    wearsColours: classesOf(named('body')).some(isColours),
    tags,
    ids: attributes.get('id') ?? new Set(),
    data: new Set(attributes.keys()),
    languages: attributes.get('lang') ?? new Set(),
    languagesAround: around.get('lang') ?? new Set(),
    directionsAround: around.get('dir') ?? new Set(),
    scripted,
  };
}

/** A selector as it is written on a page; undefined where it can match nothing there. */
type Written = (page: Vocabulary) => string | undefined;

const isOf = (tag: string, language: string): boolean =>
  tag === language || tag.startsWith(`${language}-`);
function asItIs(node: Node, canMatch: (page: Vocabulary) => boolean): Written {
  const text = String(node);
  return (page) => (canMatch(page) ? text : undefined);
}

/** How strong a selector is, as one number that orders as `(ids, classes, elements)` does. */
function strength(selector: Selector): number {
  let sum = 0;
  for (const node of selector.nodes) {
    if (node.type === 'id') sum += 10_000;
    else if (node.type === 'tag' || (node.type === 'pseudo' && node.value.startsWith('::'))) sum++;
    else if (node.type === 'pseudo' && node.nodes.length > 0)
      sum += node.value === ':where' ? 0 : Math.max(...node.nodes.map(strength));
    else if (/^(class|attribute|pseudo)$/.test(node.type)) sum += 100;
  }
  return sum;
}

/** A class or an attribute, after any other simple selector. */
const isSimple = (selector: string): boolean => /^[.[][^\s>+~]*$/.test(selector);

/** `:is(…)` with those that can match, and one that keeps its specificity. */
function writtenChoice(node: Pseudo): Written {
  const choices = node.nodes.map((selector) => ({
    selector: String(selector).trim(),
    strength: node.value === ':where' ? 0 : strength(selector),
    written: writtenSelector(selector),
  }));
  const whole = String(node);
  const strongest = Math.max(...choices.map((choice) => choice.strength));
  return (page) => {
    const kept = choices.flatMap((choice) => {
      const written = choice.written(page);
      return written === undefined ? [] : [{ ...choice, selector: written.trim() }];
    });
    if (kept.length === 0) return undefined;
    const isAsStrong = kept.some((choice) => choice.strength === strongest);
    const more = isAsStrong ? [] : choices.filter((choice) => choice.strength === strongest);
    if (kept.length === choices.length && kept.length > 1) return whole;
    const [only] = kept;
    // A class that is left alone needs no choice.
    if (only && kept.length + more.length === 1 && node.value === ':is' && isSimple(only.selector))
      return only.selector;
    return `${node.value}(${[...kept, ...more.slice(0, 1)].map((one) => one.selector).join(',')})`;
  };
}

/** A pseudo-class: a language, what is chosen from, or a state. */
function writtenPseudo(node: Pseudo, ofRoot: boolean): Written {
  const { value } = node;
  const beside = node.parent?.nodes ?? [];
  const isAround = beside.slice(beside.indexOf(node)).some(({ type }) => type === 'combinator');
  if (value === ':lang') {
    const asked = node.nodes.map((language) => String(language).trim());
    return asItIs(node, ({ language, languages, languagesAround }) =>
      [...(ofRoot ? [language] : isAround ? languagesAround : languages)].some((one) =>
        asked.some((tag) => isOf(one, tag)),
      ),
    );
  }
  if (ofRoot && value === ':not') {
    // Lightning CSS writes `:not(:lang(ru, ar))` with an `:is` of both.
    const refused = [...String(node).matchAll(/:lang\(([\w-]+)\)/g)].map(([, tag = '']) => tag);
    return asItIs(node, ({ language }) => !refused.some((tag) => isOf(language, tag)));
  }
  if (value === ':is' || value === ':where') return writtenChoice(node);
  return asItIs(node, () => true);
}

/**
 * A part of a selector. Kept without a test: states, attributes that scripts may set, negations.
 */
function writtenPart(node: Node, ofRoot: boolean): Written {
  if (node.type === 'class')
    return asItIs(
      node,
      ({ classes, scripted }) => classes.has(node.value) || scripted.classes.has(node.value),
    );
  if (node.type === 'tag')
    return asItIs(
      node,
      // A custom element is written by the server: scripts only look for it.
      ({ tags, scripted }) =>
        tags.has(node.value) || (!node.value.includes('-') && scripted.words.has(node.value)),
    );
  if (node.type === 'id')
    return asItIs(
      node,
      ({ ids, scripted }) => ids.has(node.value) || scripted.words.has(node.value),
    );
  if (node.type === 'attribute' && node.attribute.startsWith('data-'))
    return asItIs(
      node,
      ({ data, scripted }) => data.has(node.attribute) || scripted.words.has(node.attribute),
    );
  if (node.type === 'attribute' && node.attribute === 'dir')
    return asItIs(node, ({ directionsAround }) => directionsAround.has(node.value ?? ''));
  if (node.type === 'pseudo') return writtenPseudo(node, ofRoot);
  return asItIs(node, () => true);
}

function writtenSelector(selector: Selector): Written {
  const ofRoot = selector.nodes.some((node) => node.type === 'pseudo' && node.value === ':root');
  const parts = selector.nodes.map((node) => writtenPart(node, ofRoot));
  return (page) => {
    let text = '';
    for (const part of parts) {
      const written = part(page);
      if (written === undefined) return undefined;
      text += written;
    }
    return text;
  };
}

/** A list of selectors without those that cannot match on a page. Empty if none can. */
export function selectorsOn(list: string): (page: Vocabulary) => string {
  const written = selectors()
    .astSync(list)
    .nodes.map((selector) => writtenSelector(selector));
  // The colours of `:root` are for a page that wears none of its own: `:root,.in-clay`.
  const isDefault = /(^|,):root,\.in-/.test(list);
  return (page) =>
    written
      .flatMap((one) => one(page)?.trim() ?? [])
      .filter((one) => !(isDefault && page.wearsColours && one === ':root'))
      .join(',');
}
