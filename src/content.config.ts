// The collections: one for each kind of file in src/content/files.ts.
import { defineCollection } from 'astro:content';
import { sources, type Source, type Sources } from '#content/loader.ts';

export const collections = Object.fromEntries(
  Object.entries<Source>(sources).map(([name, source]) => [name, defineCollection(source)]),
) as Sources;
