// The texts of each kind of file: their places, what is allowed in them, and their audience.
import { z } from 'astro/zod';
import type { Scene, Section } from './mdx/section.ts';
import type { Step, Story } from './mdx/story.ts';
import type { At } from './problem.ts';
import { roles, type Audience } from './schemas/fields.ts';

/** A text of a file: where it stands, what may stand in it, and who reads it. */
export interface Part {
  /** A name of its place that all languages share: `steps.2.title`, `who-is-writing.adults`. */
  place: string;
  at: At;
  /** Markdown, where links are drawn in it. */
  text: string;
  links: boolean;
  /** It may be the same in every language. */
  isName?: boolean;
  /** Many people say it, and it may be wrong. */
  isClaim?: boolean;
  reader: Audience;
}
/** The texts in a value that was read from YAML, by its schema: a key is none. */
export function* textsBySchema(
  schema: z.ZodType | undefined,
  value: unknown,
  reader: Audience,
  path: readonly PropertyKey[] = [],
): Generator<Part> {
  if (schema === undefined || value === undefined || value === null) return;
  const role = roles.get(schema);
  const readBy = role?.reader ?? reader;
  if (schema instanceof z.ZodOptional)
    yield* textsBySchema(schema.unwrap() as z.ZodType, value, readBy, path);
  else if (typeof value === 'string') {
    if (role?.links !== undefined)
      yield {
        place: path.join('.'),
        at: { path },
        text: value,
        links: role.links,
        isName: role.name ?? false,
        isClaim: role.claim ?? false,
        reader: readBy,
      };
  } else
    for (const [name, inner] of Object.entries(value)) {
      const part = Array.isArray(value) ? Number(name) : name;
      yield* textsBySchema(partOf(schema, name), inner, readBy, [...path, part]);
    }
}
/** The schema of a key, or of the items of a list. */
const partOf = (schema: z.ZodType, name: string): z.ZodType | undefined =>
  schema instanceof z.ZodObject
    ? ((schema.shape[name] ?? schema.def.catchall) as z.ZodType | undefined)
    : schema instanceof z.ZodRecord
      ? (schema.valueType as z.ZodType)
      : schema instanceof z.ZodArray
        ? (schema.element as z.ZodType)
        : undefined;

/** The texts of a scene that a child of 8 to 10 reads. */
export const shortTexts = (scene: Scene): string[] => [
  scene.text,
  ...scene.items.map((item) => item.text),
  ...scene.helps.map((help) => help.text),
];
/** The texts of a step that a reader meets, in the order of the page. */
export const stepTexts = ({ text, question, choices, ending }: Step): string[] =>
  [text, question, ...choices.map((choice) => choice.text), ...Object.values(ending ?? {})].filter(
    Boolean,
  );

/** Makes parts of texts of MDX, leaving out those that are not there. */
const partsOf = (
  at: At,
  texts: readonly (readonly [place: string, text: string | undefined, links?: boolean])[],
  reader: Audience = 'child',
): Part[] =>
  texts.flatMap(([place, text, links = true]) =>
    text ? [{ place, at, text, links, reader }] : [],
  );

/** The texts of the scenes of a section. */
export function* sceneTexts({ scenes }: Section): Generator<Part> {
  for (const { id, line, heading, number, text, items, helps, more, talk, notes } of scenes) {
    yield* partsOf({ line }, [
      [`${id}.heading`, heading, false],
      [`${id}.number`, number, false],
      [`${id}.text`, text],
      ...items.flatMap(
        (item, i) =>
          [
            [`${id}.items.${i}.title`, item.title, false],
            [`${id}.items.${i}.tag`, item.tag, false],
            [`${id}.items.${i}.text`, item.text],
          ] as const,
      ),
      ...helps.map((help) => [`${id}.${help.who}`, help.text] as const),
      [`${id}.more`, more],
      [`${id}.talk`, talk],
    ]);
    yield* partsOf(
      { line },
      notes.map((note, i) => [`${id}.notes.${i}`, note]),
      'adult',
    );
  }
}

/** The texts of the steps of a story. */
export function* storyTexts({ steps }: Story): Generator<Part> {
  for (const { n, line, text, question, choices, ending } of steps)
    yield* partsOf({ line }, [
      [`${n}.text`, text],
      [`${n}.question`, question, false],
      ...choices.map((choice, i) => [`${n}.choices.${i}`, choice.text, false] as const),
      ...Object.entries(ending ?? {}).map(([part, words]) => [`${n}.${part}`, words] as const),
    ]);
}

/**
 * The lines of a page of prose. On the page about privacy the part for adults follows the part for
 * children.
 */
export function* proseTexts(body: string, reader: Audience): Generator<Part> {
  let headings = 0;
  for (const [i, line] of body.split('\n').entries()) {
    if (line.startsWith('## ')) headings++;
    const text = line.replace(/^(#+|-|\d+\.|<\/?[A-Z]\w*>)\s*/, '').trim();
    if (/[\p{L}\p{N}]/u.test(text))
      yield {
        place: `line ${i}`,
        at: { near: line },
        text,
        links: true,
        reader: headings > 0 ? 'adult' : reader,
      };
  }
}
