import postcss, { type Node, type Rule } from 'postcss';

/** Whether a rule stands in an at-rule: `layer utilities`, `keyframes fly`. */
function isIn(rule: Rule, at: RegExp): boolean {
  const stands = (node: Node | undefined): boolean =>
    node !== undefined &&
    ((node instanceof postcss.AtRule && at.test(`${node.name} ${node.params}`)) ||
      stands(node.parent));
  return stands(rule.parent);
}

/** Whether a rule of a sheet is a utility. */
export const isInUtilities = (rule: Rule): boolean => isIn(rule, /^layer utilities$/);
/** Whether a rule is a step of a movement, and its selector `50%`. */
export const isInKeyframes = (rule: Rule): boolean => isIn(rule, /^(-\w+-)?keyframes /);
