// The delay of the search on a computer six times slower, beside the time that the page takes to
// show a typed letter.
import type { Browser } from '@playwright/test';
import { locales, type Locale } from '#languages/locales.ts';
import { content } from '../../support/content.ts';
import { queries } from '../../support/queries.ts';
import { ask } from '../../support/search.ts';
import { serve } from '../../support/server.ts';
import { release } from '../../support/site.ts';
import { median } from './median.ts';

/** An answer takes at most so many milliseconds. */
const promised = 150;
/** So many queries of the table of a language, from its beginning to its end. */
const asked = 15;
const some = (locale: Locale): string[] => {
  const all = queries(locale).map(({ ask }) => ask);
  return Array.from({ length: asked }, (_, i) => all[Math.floor((i * all.length) / asked)] ?? '');
};

/** Prints what a letter and an answer take in each language. */
export async function benchSearch(browser: Browser): Promise<void> {
  const site = await serve(release);
  console.log(
    'CPU six times slower, after the index is loaded; a query that was not asked before, ms (median of 15, and the slowest):',
  );
  for (const locale of locales) {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 800 } })
    ).newPage();
    await page.goto(`${site.origin}/${locale}/search/`);
    await ask(page, content.languages[locale].search.questions[0]?.ask ?? '');
    await (
      await page.context().newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const times = await page.evaluate(async (texts) => {
      const field = document.querySelector<HTMLInputElement>('#query');
      const results = document.querySelector('[data-part=results]');
      if (!field || !results) throw new Error('The page has no field.');
      const painted = () =>
        new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const letter: number[] = [];
      const answer: number[] = [];
      for (const text of texts) {
        const plain = document.createElement('input');
        document.body.append(plain);
        await painted();
        const before = performance.now();
        plain.value = text;
        await painted();
        letter.push(performance.now() - before);
        plain.remove();
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await painted();
        const start = performance.now();
        // Asked with the button, so without the pause in typing.
        field.value = text;
        field.form?.requestSubmit();
        while (results.hasAttribute('aria-busy')) await new Promise((done) => setTimeout(done));
        await painted();
        answer.push(performance.now() - start);
      }
      return { letter, answer };
    }, some(locale));
    const [letter, answer] = [median(times.letter), median(times.answer)];
    console.log(
      `  ${locale}  a letter ${letter.toFixed(0).padStart(4)}   an answer ${answer.toFixed(0).padStart(4)}, ${Math.max(
        ...times.answer,
      )
        .toFixed(0)
        .padStart(
          4,
        )}   ${(answer / letter).toFixed(1)} times${answer > promised ? `   slower than the ${promised} ms that were promised` : ''}`,
    );
    await page.context().close();
  }
  site.close();
}
