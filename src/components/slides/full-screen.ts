// Full screen, as old Safari names it too. An iPhone cannot.

const page = document as Document & {
  webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?: () => void;
};
const root = document.documentElement as Partial<Pick<HTMLElement, 'requestFullscreen'>> & {
  webkitRequestFullscreen?: () => void;
};

/** The browser has a full screen. */
export const hasFullScreen = Boolean(root.requestFullscreen ?? root.webkitRequestFullscreen);

/** The page fills the screen now. */
export const isFullScreen = (): boolean =>
  Boolean(page.fullscreenElement ?? page.webkitFullscreenElement);

/** Fills the screen, or ends that; a browser may refuse. */
export async function toggleFullScreen(): Promise<void> {
  if (!isFullScreen())
    await (root.requestFullscreen ? root.requestFullscreen() : root.webkitRequestFullscreen?.());
  else if (document.fullscreenElement) await document.exitFullscreen();
  else page.webkitExitFullscreen?.();
}
