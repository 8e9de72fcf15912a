// A Chromium to test with: one that is there, else Debian's package, else Playwright's download.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function onPath(): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const downloaded = (): string | undefined => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
const found = (): string | undefined => process.env.CHROMIUM_PATH ?? onPath() ?? downloaded();

/** The path of a Chromium; installs one if there is none, and says what to do if that fails. */
export function findChromium(): string {
  const there = found();
  if (there) return there;
  const quiet = { stdio: 'ignore' as const };
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], quiet).status === 0) {
    console.log('No Chromium found: installing the Debian package.');
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (!found()) {
    console.log("No Chromium found: downloading Playwright's.");
    spawnSync(process.execPath, [join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'), 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  }
  const now = found();
  if (!now) throw new Error('The browser tests need a Chromium, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run npm test again.');
  return now;
}

/** Starts the browser without its own errands to other servers. `bfcache` keeps pages for Back as a reader's browser does; Playwright turns that off. */
export const openBrowser = ({ bfcache = false } = {}): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), ...(bfcache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
