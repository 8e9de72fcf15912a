// The delay of the next slide on a computer six times slower. Fails if more than half of the slides
// take longer than the promised 100 ms.
import type { Browser } from '@playwright/test';
import { serve } from '../../support/server.ts';
import { release } from '../../support/site.ts';
import { median } from './median.ts';

/** Prints what a line and a slide take. */
export async function benchSlides(browser: Browser): Promise<void> {
  const site = await serve(release);
  console.log(
    'Class mode, CPU six times slower: a key to the next slide painted, beside the time that a plain page takes to paint a line, ms (median of all slides):',
  );
  for (const locale of ['en', 'ar', 'ru']) {
    const page = await (
      await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    ).newPage();
    await page.goto(`${site.origin}/${locale}/slides/what-is-it/`, { waitUntil: 'networkidle' });
    await (
      await page.context().newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const { plain, slide } = await page.evaluate(async () => {
      const painted = () =>
        new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const times = { plain: [] as number[], slide: [] as number[] };
      for (
        const slides = document.querySelectorAll('.s').length;
        times.slide.length < slides - 2;
      ) {
        const line = document.createElement('p');
        line.textContent = 'a line';
        await painted();
        let before = performance.now();
        document.body.append(line);
        await painted();
        times.plain.push(performance.now() - before);
        line.remove();
        await painted();
        before = performance.now();
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }),
        );
        await painted();
        times.slide.push(performance.now() - before);
      }
      return times;
    });
    const [line, next] = [median(plain), median(slide)];
    console.log(
      `  ${locale}  a line ${line.toFixed(0).padStart(4)}   a slide ${next.toFixed(0).padStart(4)} (slowest ${Math.max(...slide).toFixed(0)})   ${(next / line).toFixed(1)} times${next > 100 ? '   slower than the 100 ms that were promised' : ''}`,
    );
    if (next > 100) process.exitCode = 1;
    await page.context().close();
  }
  site.close();
}
