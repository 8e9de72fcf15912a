// A deck as a PDF: a page for each slide, in the shape of a screen, as the projector shows it.
import type { Page } from 'playwright';
import { told } from '#build/errors.ts';
import type { Screen } from '#content/printables.ts';

/** The size of a page in pixels of CSS, as wide as screens of schools are. */
export const screens: Readonly<Record<Screen, { width: number; height: number }>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 1024, height: 768 },
};

/** Whether a job is a deck: its paper is the shape of a screen. */
export const isScreen = (paper: string): paper is Screen => Object.hasOwn(screens, paper);

/**
 * Style for slides that nobody turns: nothing to press, nothing of the page around them. The credit
 * has a page of its own at the end.
 */
const rules = `
class-mode.group{--foot:1rem}
.s.s{height:100vh;min-height:0;padding-block-start:2.5rem;border:0;break-after:page;break-inside:avoid}
.bar,.part,.toast,.s__answer,.s__kept,.s--breathe .s__pass,main>:not(.s),header{display:none!important}`;

/**
 * Lays out a deck that is open with its script: each slide with the density that this screen needs.
 * Throws the slides whose words run over.
 */
export async function layOutDeck(page: Page, screen: Screen): Promise<void> {
  await page.evaluate(async () => {
    // A slide is fitted to its screen when it is shown: class mode has heard of it before this.
    for (const slide of document.querySelectorAll('.s')) {
      const shown = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = slide.id;
      await shown;
    }
    for (const field of document.querySelectorAll('textarea')) field.placeholder = '';
    document.querySelector('[data-state]')?.removeAttribute('data-state');
  });
  await page.addStyleTag({ content: rules });
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('.s')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      .map(({ id }) => id),
  );
  if (over.length > 0)
    throw told(
      `${new URL(page.url()).pathname} does not fit on pages of ${screen}: ${over.join(', ')} would be cut off. Shorten these slides, or lay them out tighter (src/styles/slide.css).`,
    );
}
