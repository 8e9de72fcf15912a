// What printing and the browser tests look for on a computer; nothing is installed here without being asked for.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const quiet = { stdio: 'ignore' as const };

function onPath(): string | undefined {
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
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
/** The path of a Chromium that is there. */
export const foundChromium = (): string | undefined =>
  process.env.CHROMIUM_PATH ?? onPath() ?? downloaded();

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

/** Is this a Debian machine on which packages may be installed? */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], quiet).status === 0;
export function install(name: string): void {
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', name], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Is there a font with Chinese letters? Windows and macOS bring one; elsewhere fontconfig knows. */
export const hasChineseFont = (): boolean =>
  process.platform !== 'linux' ||
  spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;
/** Installs Noto Sans CJK where there is no font with Chinese letters and packages may be installed, and says so. */
export function bringChineseFont(say: (line: string) => void): void {
  if (hasChineseFont() || !mayInstall()) return;
  say('No font with Chinese letters found: installing the Debian package fonts-noto-cjk.');
  install('fonts-noto-cjk');
}
