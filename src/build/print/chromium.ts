// The browser that prints; the tests use it too. Nothing is installed here.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Chromium without a desktop, as Debian packs it: it needs half the processor time. */
const shell = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(
    (file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  );
}

const downloaded = (): string | undefined =>
  existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
const found = (names: readonly string[]): string | undefined =>
  process.env.CHROMIUM_PATH ?? onPath(names) ?? downloaded();
/** The path of a Chromium that is there. */
export const foundChromium = (): string | undefined => found([shell, ...names]);
/**
 * The same browser with a profile and its window system, for text rendering as on a reader's
 * computer.
 */
export const foundDesktopChromium = (): string | undefined => found(names);

/** For a machine of one's own: no errands to other servers. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
