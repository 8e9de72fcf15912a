// Pages of the release as trees, each made once in a process.
import { named, parse, type Tag } from './html.ts';
import { page } from './site.ts';

const trees = new Map<string, Tag>();
export const treeOf = (url: string): Tag => {
  const there = trees.get(url) ?? parse(page(url).html);
  trees.set(url, there);
  return there;
};
/** The tags of a page with this name and this value of an attribute. */
export const tagged = (url: string, name: string, attribute: string, value: string): Tag[] =>
  named(treeOf(url), name).filter((tag) => tag.attributes[attribute] === value);
