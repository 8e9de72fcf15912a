// Pages of the release as trees, each made once in a process.
import { parse, type Tag } from './html.ts';
import { page } from './site.ts';

const trees = new Map<string, Tag>();
export const treeOf = (url: string): Tag => {
  const there = trees.get(url) ?? parse(page(url).html);
  trees.set(url, there);
  return there;
};
