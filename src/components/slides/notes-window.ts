// Opens the second window, for the notes. It is written from memory, so that it opens without a
// connection: the page as it was served, and its own script, whose hash is the only other one in
// the policy of class mode (page-pass/policy.ts). On a disk, and where a browser refuses
// that, the page is loaded.

/** The name of the second window (`window.name`). */
export const notesWindowName = 'slides-notes';

/** The page as it came, before the script changes it. */
const page = document.documentElement.outerHTML;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
let code = '';

/** Gets the script once more, from the cache, while there is a line. */
export async function keepScript(): Promise<void> {
  if (!script?.src || location.protocol === 'file:') return;
  const response = await fetch(script.src);
  if (response.ok) code = await response.text();
}

/**
 * Opens the second window at the slide `at`, or brings it to the front; undefined when blocked.
 * `known`: the window opened before.
 */
export function openNotesWindow(
  deck: string,
  at: string,
  known: Window | null | undefined,
): Window | undefined {
  const address = `${deck}?notes#${at}`;
  if (known && !known.closed) {
    known.focus();
    return known;
  }
  const opened = open(code ? '' : address, notesWindowName, 'popup,width=1100,height=720');
  if (!opened) return undefined;
  // Where it was open, it may lie behind this one.
  opened.focus();
  if (!code || runsClassMode(opened)) return opened;
  opened.document.open();
  // A function, so that "$" in the code is not special. Nothing else makes a page from memory that
  // has an address and a policy.
  // eslint-disable-next-line @typescript-eslint/no-deprecated, no-restricted-syntax -- see above
  opened.document.write(
    `<!doctype html>${page.replace(script?.outerHTML ?? '', () => `<script>${code}</script>`)}`,
  );
  opened.document.close();
  if (!runsClassMode(opened)) opened.location.href = address;
  return opened;
}

function runsClassMode(of: Window): boolean {
  try {
    return of.document.querySelector('[data-state]') !== null;
  } catch {
    // Another page has taken its place.
    return false;
  }
}
