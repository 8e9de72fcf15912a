// The second window, for the notes. It is made of what this page has in memory, so that it opens where the line is cut: the page as it came, and its own
// script, whose hash is the only other one in the policy of class mode (build/pages/slim-pages.ts). On a stick, and where a browser refuses that, it is loaded.

/** The name of the second window, by which it knows itself. */
export const secondName = 'slides-notes';

/** The page as it came, without what the script makes of it. */
const page = document.documentElement.outerHTML;
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
let code = '';

/** Gets the script once more, from the cache, while there is a line. */
export async function remember(): Promise<void> {
  if (!own?.src || location.protocol === 'file:') return;
  const answer = await fetch(own.src);
  if (answer.ok) code = await answer.text();
}

/** Opens the second window at the slide `at`, or brings it to the front; undefined where the browser lets none open. */
export function openSecond(
  deck: string,
  at: string,
  known: Window | null | undefined,
): Window | undefined {
  const address = `${deck}?notes#${at}`;
  if (known && !known.closed) {
    known.focus();
    return known;
  }
  const second = open(code ? '' : address, secondName, 'popup,width=1100,height=720');
  if (!second) return undefined;
  // Where it was open, it may lie behind this one.
  second.focus();
  if (!code || isThere(second)) return second;
  const { document: paper } = second;
  paper.open();
  // The function keeps "$" as it is.
  paper.write(
    `<!doctype html>${page.replace(/<script[^>]*\bsrc="[^"]*slides[^"]*"[^>]*><\/script>/, () => `<script>${code}</script>`)}`,
  );
  paper.close();
  if (!isThere(second)) second.location.href = address;
  return second;
}

/** Class mode runs in a window. */
function isThere(of: Window): boolean {
  try {
    return of.document.querySelector('[data-state]') !== null;
  } catch {
    // Another page has taken its place.
    return false;
  }
}
