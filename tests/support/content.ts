// The content of the site, read once for all tests of a process.
import { readContent } from '#content/read.ts';
import { root } from './root.ts';

export const content = readContent(root);
