// A passage of an author's file by its place: what tests/content/decided.yaml holds a second time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '#languages/locales.ts';
import { root } from './root.ts';

/** The text under a key: a sentence, or the lines of a list. */
function valueAt(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  const whole: unknown = Reflect.get(data, key);
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = key.split('.');
  return rest.length > 0 ? valueAt(Reflect.get(data, first), rest.join('.')) : undefined;
}

/**
 * `pages/about.mdx#2`: the text under the second heading (0: before the first).
 * `pages/about.mdx#summary`, `pages/help.yaml#now.answer`: the text of a key.
 */
export function passage(locale: Locale, place: string): string {
  const [file = '', part = ''] = place.split('#');
  const text = readFileSync(join(root, 'content', locale, file), 'utf8');
  const [, front = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const found = /^\d+$/.test(part)
    ? body.split(/^## /m)[Number(part)]
    : valueAt(parse(front), part);
  const passages = [found].flat().filter((one) => typeof one === 'string');
  assert.ok(passages.length > 0, `content/${locale}/${file} has no text at ${part}`);
  return passages.map((one) => one.trim()).join('\n');
}
