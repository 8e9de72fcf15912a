// A lesson goes on when the line is cut.

/** Loads all pictures of the slides when the page is there: the next slide comes at once. Not after `signal`. */
export function loadPictures(root: HTMLElement, signal: AbortSignal): void {
  const load = (): void => {
    for (const image of root.querySelectorAll('img')) {
      image.loading = 'eager';
      void image.decode().catch(() => undefined);
    }
  };
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { signal });
}
