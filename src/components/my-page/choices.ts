// What a child has chosen on "My page": classes of <html>, and the style sheets that they need.
// Read before the first paint (put-on.ts) and by the panel (settings.ts). Kept for the visit; in
// localStorage only when the child ticks "remember".
import { recall } from './visit.ts';

const key = 'my-page';

/** Style sheets of "My page" (styles/day.css, night.css, my-page.css). */
export type Sheet = 'day' | 'night' | 'my-page';

/**
 * The style sheets that these choices need. The last one overrides the colours of day and night.
 */
export function sheetsFor(choices: readonly string[]): Sheet[] {
  const chose = (...colours: string[]): boolean =>
    colours.some((colour) => choices.includes(`set-page-${colour}`));
  return [
    ...(chose('light', 'cream') ? (['day'] as const) : []),
    ...(chose('dark', 'black') ? (['night'] as const) : []),
    ...(choices.length > 0 ? (['my-page'] as const) : []),
  ];
}

/** What is stored on this computer; undefined if nothing is. */
export function stored(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage may be blocked; then nothing is stored.
    return undefined;
  }
}

/** Stores choices on this computer; `undefined` forgets them. */
export function store(choices: readonly string[] | undefined): void {
  try {
    if (choices) localStorage.setItem(key, choices.join(' '));
    else localStorage.removeItem(key);
  } catch {
    // Storage may be blocked; then nothing is stored.
  }
}

/**
 * The choices of this visit, or else those stored on this computer. Other writers may share the
 * storage: only our class names are accepted.
 */
export const chosen = (): string[] =>
  (recall('my-page') || (stored() ?? '')).match(/set-[a-z0-9-]+/g) ?? [];
