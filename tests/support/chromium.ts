// A Chromium to test with: one that is there, else Debian's package, else Playwright's download.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { chromiumArgs, foundChromium, foundDesktopChromium } from '#build/print/chromium.ts';

const quiet = { stdio: 'ignore' as const };
/** Is this a Debian machine on which packages may be installed? */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], quiet).status === 0;
/** Installs packages of Debian, with what they recommend. */
export function install(...names: string[]): void {
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', ...names], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The path of a Chromium; installs one if there is none, and says what to do if that fails. */
export function findChromium(): string {
  const there = foundChromium();
  if (there) return there;
  if (mayInstall()) {
    console.log('No Chromium found: installing the Debian packages.');
    install('chromium', 'chromium-headless-shell');
  }
  if (!foundChromium()) {
    console.log("No Chromium found: downloading Playwright's.");
    spawnSync(
      process.execPath,
      [
        join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'),
        'install',
        '--with-deps',
        'chromium',
      ],
      { stdio: 'inherit' },
    );
  }
  const now = foundChromium();
  if (!now)
    throw new Error(
      'The browser tests need a Chromium, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
    );
  return now;
}

/** How Playwright starts a Chromium of this computer, or its own where there is none. */
export const launchOptions = (executablePath = foundChromium()) => ({
  args: chromiumArgs,
  ...(executablePath ? { executablePath } : {}),
});
/** The same with a desktop. */
export const desktop = () => launchOptions(foundDesktopChromium());

/**
 * The same, which loads pictures below the screen as on a current line: without a connection type,
 * Chromium loads more of them.
 */
export const onAQuickLine = () => {
  const { args, ...browser } = launchOptions();
  return { ...browser, args: [...args, '--blink-settings=lazyLoadingImageMarginPxUnknown=1250'] };
};

/** Starts the browser without its own errands to other servers: for tools that are no tests. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: chromiumArgs });

/**
 * The same with a profile in a folder, as on a reader's computer: with the back-forward cache,
 * which Playwright turns off.
 */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...desktop(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 1280, height: 800 },
  });
