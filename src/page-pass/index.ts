// All that others use of the page pass (README.md).
export { pagePass } from './integration.ts';
export { loadFromAnyHost, policy, writePolicy } from './policy.ts';
export { wayTo } from './relative-addresses.ts';
export { serialize } from './serialize.ts';
export {
  attribute,
  classesOf,
  codeOf,
  elementsIn,
  readPage,
  remove,
  setCode,
  type Element,
  type Page,
} from './tree.ts';
