// The doors through which a reader comes to the site without its host: each opens a page of an
// unpacked copy as its readers meet it, and says where “Leave” leads.
import { readFileSync } from 'node:fs';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { fileAt } from './unpacked.ts';
import { root } from './root.ts';

const platform = 'https://platform.test';
const files = 'https://files.test';

/** The document in the only frame of a page. */
async function inside(page: Page, selector = 'iframe'): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${page.url()} has no frame.`);
  return frame;
}

interface Platform {
  /** Of which host the platform is, and of which the files of its resources. */
  host: string;
  files: string;
  headers?: Record<string, string>;
  /** The attributes of the frame. */
  frame?: string;
  /** What stands in the head of the page around it. */
  head?: string;
}

/** The profiles in which a platform answers. */
const served = new WeakSet<BrowserContext>();

/** Opens a page of a folder in the frame of a platform; a profile knows one. */
async function framed(page: Page, folder: string, path: string, on: Platform): Promise<Frame> {
  const context = page.context();
  const course = `${on.host}/course?${path}`;
  if (served.has(context)) {
    await page.goto('about:blank');
    await page.goto(course);
    return inside(page);
  }
  served.add(context);
  await context.route(`${on.files}/**`, (route) =>
    route.fulfill({
      path: join(folder, decodeURIComponent(new URL(route.request().url()).pathname)),
      headers: { ...on.headers },
    }),
  );
  await context.route(`${on.host}/course**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!DOCTYPE html>${on.head ?? ''}<h1>A course</h1><iframe ${on.frame ?? ''} width="1000" height="700" src="${on.files}/${new URL(route.request().url()).search.slice(1)}"></iframe>`,
    }),
  );
  await page.goto(course);
  return inside(page);
}

/**
 * Kolibri: files of a ZIP come from a host of their own with these headers (its source,
 * kolibri/core/content/zip_wsgi.py), into a frame without an origin, where storage throws
 * (plugins/html5_viewer/options.py: `allow-scripts`; Html5AppRendererIndex.vue: `name`).
 */
export const inKolibri = (page: Page, folder: string, path: string): Promise<Frame> =>
  framed(page, folder, path, {
    host: platform,
    files,
    frame: 'name="hashi" sandbox="allow-scripts"',
    headers: {
      'access-control-allow-origin': '*',
      'content-security-policy': `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${files}`,
    },
  });

/** The runtime of a platform for SCORM 1.2 in the page around the frame, and what it is told. */
const runtime = `<script>${readFileSync(
  join(root, 'node_modules/scorm-again/dist/scorm12.min.js'),
  'utf8',
)}</script><script>
window.told = [];
window.API = new Scorm12API({ autocommit: false });
for (const name of Object.getOwnPropertyNames(API).concat(Object.getOwnPropertyNames(Object.getPrototypeOf(API))))
  if (/^LMS/.test(name) || /^lms/.test(name)) {
    const real = API[name];
    if (typeof real === 'function') API[name] = function () { told.push(name); return real.apply(API, arguments); };
  }
</script>`;
/** A platform for SCORM 1.2: platform and files are of one host, as in Moodle. */
export const inScorm = (page: Page, folder: string, path: string): Promise<Frame> =>
  framed(page, folder, path, { host: files, files, head: runtime });
/** What a package told the platform, and whether it is done. */
export const toldIn = (page: Page): Promise<{ told: string[]; status: string }> =>
  page.evaluate(() => {
    const around = window as unknown as {
      told: string[];
      API: { cmi: { core: { lesson_status: string } } };
    };
    return { told: around.told, status: around.API.cmi.core.lesson_status };
  });

/** From a disk. */
export async function onDisk(page: Page, folder: string, path: string): Promise<Frame> {
  await page.goto(fileAt(folder, path));
  return page.mainFrame();
}

/** Why there are no files for Kiwix on this computer; undefined where there are. */
export const noKiwix = (): string | undefined => {
  const missing = ['zimwriterfs', 'zimcheck', 'kiwix-serve'].filter(
    (program) => spawnSync(program, ['--version']).error,
  );
  return missing.length > 0
    ? `there is no ${missing.join(', no ')}: install zim-tools and kiwix-tools (Debian)`
    : undefined;
};

/** Serves a file for Kiwix, as a school's server does. */
export async function serveZim(file: string): Promise<{ origin: string; server: ChildProcess }> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  const server = spawn('kiwix-serve', ['-i', '127.0.0.1', '-p', String(port), file], {
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    const there = await fetch(origin).catch(() => undefined);
    if (there?.ok) return { origin, server };
    if (server.exitCode !== null) break;
    await new Promise((again) => setTimeout(again, 100));
  }
  server.kill();
  throw new Error('kiwix-serve does not answer.');
}
/** In the viewer of Kiwix, which shows a page in a frame under its own bar. */
export async function inKiwix(page: Page, origin: string, path: string): Promise<Frame> {
  await page.goto('about:blank');
  await page.goto(`${origin}/viewer#kite/${path}`);
  const frame = await inside(page, '#content_iframe');
  await frame.waitForURL(`**/content/kite/${path}`);
  return frame;
}
