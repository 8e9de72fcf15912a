// Reading aloud with a simulated voice: what is spoken, and the controls of the voice.
import { expect, type Page } from '@playwright/test';
import { fakeSpeech, type FakeSpeech } from './speech.ts';
import { marks, voice } from './parts.ts';
import type { Open } from './test.ts';

/** A voice of this computer for each language. */
export const voices = ['en-GB', 'fr-FR', 'es-ES', 'ar-SA', 'ru-RU', 'zh-CN'].map((lang) => ({
  lang,
}));

/** Opens a page with these simulated voices; `clock`: time advances only on request. */
export const speaking = (
  open: Open,
  url: string,
  options: Parameters<typeof fakeSpeech>[0] = { voices },
  clock = false,
): Promise<Page> =>
  open(url, { reducedMotion: 'reduce' }, async (page) => {
    if (clock) await page.clock.install();
    await page.addInitScript(fakeSpeech, options);
  });

/** The window of such a page. */
export interface Heard {
  fakeSpeech: FakeSpeech;
}

/** The sentences that were spoken, and the last of them. */
export const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.said.map(({ text }) => text));
export const last = async (page: Page): Promise<string> => (await said(page)).at(-1) ?? '';

/** Ends the sentence that is spoken. */
export const end = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.end());

/** The words that are marked on the page. */
export const marked = async (page: Page): Promise<string> =>
  (await marks(page).allTextContents()).join('').trim();

/** The button that reads the whole page. */
export const main = '[data-listen]';

type Control = 'pause' | 'back' | 'next' | 'slower' | 'faster' | 'speed' | 'stop';

/** A control of the voice that is reading; `act` taps it. */
export const control = (page: Page, what: Control) => voice(page).locator(`[data-do=${what}]`);
export const act = (page: Page, what: Control) => control(page, what).click();

/** Begins to read the page. */
export async function start(page: Page): Promise<void> {
  await page.locator(main).click();
  await voice(page).waitFor();
}
/** All that was read, once it is over: the voice has spoken, and its controls are gone. */
export async function readOut(page: Page): Promise<string[]> {
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
  await expect(voice(page)).toHaveCount(0);
  return said(page);
}
