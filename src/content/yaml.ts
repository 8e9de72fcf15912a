// Reads YAML and JSON, and finds the line of a key again when a mistake is told.
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { ContentError } from './problem.ts';
import { lookalikeIn, notMeant, whyStopped } from './yaml-advice.ts';

/** Where in a file a value stands: `['steps', 2, 'title']`. */
export type Path = readonly PropertyKey[];

/** Parses YAML; throws a ContentError. `from`: the line of the file at which it begins. */
export function readYaml(text: string, file: string, from = 1): unknown {
  const lines = new LineCounter();
  // An unquoted day is a date and an unquoted number is a number: the schemas ask for quotes around
  // both.
  const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'] });
  const wrong = lookalikeIn(text) ?? whyStopped(document, text) ?? notMeant(document, text);
  if (!wrong) return document.toJS() as unknown;
  const { at, why } = wrong;
  const line = lines.linePos(at).line + from - 1;
  throw new ContentError([{ file, at: { line }, message: `cannot be read: ${why}.` }]);
}

/**
 * Why a text is not JSON, and on which line: the parser gives a position, or ten characters around
 * it.
 */
function mistakeInJson(text: string, { message }: Error): { reason: string; line: number } {
  const [, reason = message, cut, near = '', place] =
    /^(.*?)(?:, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON| in JSON at position (\d+).*)$/s.exec(
      message,
    ) ?? [];
  const at = place === undefined ? text.indexOf(near) + (cut ? 10 : 0) : Number(place);
  return { reason, line: text.slice(0, at).split('\n').length };
}

/** Reads JSON; throws a ContentError where it cannot be read. */
export function readJson(text: string, file: string): unknown {
  if (text.trim() === '') return null;
  try {
    JSON.parse(text);
  } catch (cause) {
    const { reason, line } = mistakeInJson(text, cause as Error);
    throw new ContentError([
      {
        file,
        at: { line },
        message: `cannot be read: ${reason}. In JSON a comma stands after each line but the last, texts stand in straight double quotes ("), a quotation mark inside a text is written \\", and there are no comments.`,
      },
    ]);
  }
  // JSON is YAML too, and the YAML reader says when a key stands twice.
  return readYaml(text, file);
}

/** The YAML or JSON part of a file, and its first line: all of it, or the front matter of MDX. */
function yamlIn(text: string, file: string): { yaml: string; from: number } {
  if (!file.endsWith('.mdx')) return { yaml: text, from: 1 };
  return { yaml: /^---\n([\s\S]*?\n)---(\n|$)/.exec(text)?.[1] ?? '', from: 2 };
}

/**
 * The line of a key in the text of a file, or of the nearest ancestor key; undefined when the file
 * has none.
 */
export function lineOfKey(text: string, file: string, path: Path): number | undefined {
  const { yaml, from } = yamlIn(text, file);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const at = rangeOf(document, path);
  return at === undefined ? undefined : lines.linePos(at).line + from - 1;
}

function rangeOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const parent = length > 1 ? document.getIn(part.slice(0, -1), true) : document.contents;
    // The line of a key, not of its value, which may begin on the next one.
    const key = isMap(parent)
      ? parent.items.find((pair) => isPair(pair) && String(pair.key) === String(part.at(-1)))?.key
      : undefined;
    const node = isNode(key) ? key : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** The line of the first words of a text, as they stand in a file. */
export function lineOfWords(text: string, near: string): number | undefined {
  const at = text.indexOf(near.slice(0, 40));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
