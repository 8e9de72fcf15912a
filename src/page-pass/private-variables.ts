// Resolves Tailwind's private variables, which let one utility change another: `border-2` has
// `border-style: var(--tw-border-style)`, set by `border-dashed`. They need `@property`, missing in
// Firefox 115 and Safari 15.4, or a fallback layer of 300 bytes a page. Here each is resolved
// within its rule. If one class sets what another one reads, the build stops.
import type { AtRule, Declaration, Root, Rule } from 'postcss';

const isPrivate = (name: string): boolean => name.startsWith('--tw-');
/**
 * A later utility with its own property wins anyway: `text-small leading-none`, `border-2
 * border-dashed`.
 */
const settledByOrder = new Set(['--tw-leading', '--tw-font-weight', '--tw-border-style']);

/** The initial values that `@property` declares, which go. */
function takeInitialValues(sheet: Root): ReadonlyMap<string, string> {
  const initial = new Map<string, string>();
  sheet.walkAtRules('property', (property) => {
    if (!isPrivate(property.params)) return;
    let value = '';
    property.walkDecls('initial-value', (declaration) => void (value = declaration.value));
    initial.set(property.params, value);
    property.remove();
  });
  return initial;
}

/**
 * The first `var(--tw-…)` in a value: position, name and fallback. A fallback may contain
 * variables.
 */
function firstPrivate(value: string) {
  const start = value.indexOf('var(--tw-');
  if (start < 0) return undefined;
  let end = start + 4;
  for (let depth = 1; depth > 0; end++) {
    if (value[end] === '(') depth++;
    if (value[end] === ')') depth--;
  }
  const [name = '', ...fallback] = value.slice(start + 4, end - 1).split(',');
  return {
    start,
    end,
    name: name.trim(),
    fallback: fallback.length > 0 ? fallback.join(',') : undefined,
  };
}

/**
 * Resolves the private variables of a compiled sheet and removes what only they needed. Throws if a
 * class reads what another class sets.
 */
export function settlePrivateVariables(sheet: Root): void {
  const initial = takeInitialValues(sheet);
  sheet.walkAtRules('layer', (layer: AtRule) => {
    if (layer.params === 'properties') layer.remove();
  });
  const setBy = new Map<string, string>();
  sheet.walkDecls(/^--tw-/, ({ prop, parent }) => void setBy.set(prop, (parent as Rule).selector));

  sheet.walkDecls((declaration: Declaration) => {
    if (isPrivate(declaration.prop)) return;
    for (let found = firstPrivate(declaration.value); found;) {
      const { start, end, name, fallback } = found;
      let own: string | undefined;
      declaration.parent?.each((sibling) => {
        if (sibling.type === 'decl' && sibling.prop === name) own = sibling.value;
      });
      const setter = setBy.get(name);
      if (own === undefined && setter !== undefined && !settledByOrder.has(name))
        throw new Error(
          `${(declaration.parent as Rule).selector} reads ${name}, which ${setter} sets: two utilities of one property that Tailwind joins in the browser, and this site does not. Write both as one arbitrary property ([translate:1rem_2rem]), or as a class of your own in a style sheet.`,
        );
      const value = own ?? fallback ?? initial.get(name);
      if (value === undefined)
        throw new Error(
          `${(declaration.parent as Rule).selector} reads ${name}, which has no value. Write what you need as an arbitrary property, or as a class of your own in a style sheet.`,
        );
      declaration.value = declaration.value.slice(0, start) + value + declaration.value.slice(end);
      found = firstPrivate(declaration.value);
    }
    declaration.value = declaration.value.trim();
    if (declaration.value === '') declaration.remove();
  });
  sheet.walkDecls(/^--tw-/, (declaration) => void declaration.remove());
}
