// The colours of a section for pictures that no page of the site shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Colours } from '#content/colours.ts';

const sheet = readFileSync(join(process.cwd(), 'src/styles/sections-day.css'), 'utf8');

/** What colours look like by day: the ground, and what is written on it. */
export function dayOf(colours: Colours): { tint: string; fill: string } {
  const [, rule = ''] = new RegExp(`\\.in-${colours}\\b[^{]*{([^}]*)}`).exec(sheet) ?? [];
  const [tint, fill] = ['tint', 'fill'].map(
    (name) => new RegExp(`--s-${name}: (#\\w+)`).exec(rule)?.[1],
  );
  if (!tint || !fill)
    throw new Error(`src/styles/sections-day.css has no tint and fill of .in-${colours}.`);
  return { tint, fill };
}
