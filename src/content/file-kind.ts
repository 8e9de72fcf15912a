// What is said of a kind of file in `content/` (files.ts), and what is read from it.
import type { z } from 'astro/zod';
import type { Part } from './text-parts.ts';
import type { Audience } from './schemas/fields.ts';

/** What may be said of a kind beside its place and schema. */
export interface Choices {
  /**
   * The allowed names of files for a `*`: the keys of a shared file, or these. Without it, the
   * folder may have any names.
   */
  listed?: 'sections' | 'stories' | 'teach' | 'share' | 'plans' | readonly string[];
  /** Names of that list that have no file of this kind. */
  without?: readonly string[];
  /** Keys that another language may fill otherwise than English; `all`: the whole file. */
  free?: readonly string[] | 'all';
  /** Who reads its texts, where nothing else is said of one. A child, if not said. */
  reader?: Audience;
}
/** A kind of file. `Many`: there is one for each name. */
export interface FileKind<T = unknown, Many extends boolean = boolean> extends Choices {
  /** Below its language, or below `shared/`: `quiz.yaml`, `sections/*.mdx`. */
  path: string;
  many: Many;
  /** What its keys must hold; of MDX, those of its front matter. */
  schema: z.ZodType;
  read(text: string, file: string): T;
  /** The texts in it. */
  texts(value: T): Iterable<Part>;
  /**
   * What a translation is compared by with the English: the value itself, or a value derived from
   * it.
   */
  shape(value: T): unknown;
}
/** What is read from one file of a kind. */
export type ReadOne<K> = K extends FileKind<infer T> ? T : never;
/** What is read from all files of a kind: by name, where there are many. */
export type ReadAll<K> =
  K extends FileKind<infer T, infer Many> ? (Many extends true ? Record<string, T> : T) : never;
