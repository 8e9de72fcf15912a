// Preloads pictures, so that a lesson goes on without a connection.

/**
 * Preloads all pictures of the slides after the page has loaded, so that the next slide is
 * immediate. Stops on `signal`.
 */
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
