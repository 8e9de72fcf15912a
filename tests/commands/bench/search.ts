// How long a child waits for the search, on a computer six times slower than this one, beside the time that the same page takes to show a letter in its field.
import type { Browser } from '@playwright/test';
import { serve } from '../../support/server.ts';
import { release } from '../../support/site.ts';
import { median } from './median.ts';

const queries = {
  en: 'is it my falt',
  fr: 'esploitation',
  es: 'biolencia',
  ar: 'الاستغلال',
  ru: 'кто такие торговци',
  zh: '这是我的错吗',
};

/** Prints what a letter and an answer take in each language. */
export async function benchSearch(browser: Browser): Promise<void> {
  const site = await serve(release);
  console.log(
    'CPU six times slower, after the index is loaded; the last letter of a query, ms (median of 15):',
  );
  for (const [locale, query] of Object.entries(queries)) {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 800 } })
    ).newPage();
    await page.goto(`${site.origin}/${locale}/search/`);
    await page.locator('#query').fill(query);
    await page.locator('.hit').first().waitFor();
    await (
      await page.context().newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const times = await page.evaluate(async (words) => {
      const field = document.querySelector<HTMLInputElement>('#query');
      const results = document.querySelector('[data-part=results]');
      if (!field || !results) throw new Error('The page has no field.');
      const painted = () =>
        new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const letter: number[] = [];
      const answer: number[] = [];
      for (let i = 0; i < 15; i++) {
        const plain = document.createElement('input');
        document.body.append(plain);
        await painted();
        const before = performance.now();
        plain.value = words;
        await painted();
        letter.push(performance.now() - before);
        plain.remove();
        field.value = words.slice(0, -1);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (results.hasAttribute('aria-busy')) await painted();
        const start = performance.now();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (results.hasAttribute('aria-busy')) await new Promise((done) => setTimeout(done));
        await painted();
        answer.push(performance.now() - start);
      }
      return { letter, answer };
    }, query);
    const [letter, answer] = [median(times.letter), median(times.answer)];
    console.log(
      `  ${locale}  a letter ${letter.toFixed(0).padStart(4)}   an answer ${answer.toFixed(0).padStart(4)}   ${(answer / letter).toFixed(1)} times${answer > 150 ? '   slower than the 150 ms that were promised' : ''}`,
    );
    await page.context().close();
  }
  site.close();
}
