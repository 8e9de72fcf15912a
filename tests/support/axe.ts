// The rules of axe on a page as it stands.
import type { Page } from '@playwright/test';
import axe, { type NodeResult } from 'axe-core';
import { addStyle } from './style.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
/** By night only colours differ, so only the rules that look at them run again. */
export const ofColour = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * axe cannot judge a sign on a key, a single digit, or a letter in a puzzle's drawing: words beside
 * them have the same colours.
 */
const isSign = ({ target, failureSummary = '' }: NodeResult): boolean =>
  /\.puzzle__|\btext\[/.test(target.join(' ')) ||
  failureSummary.includes('too short') ||
  (target.join(' ').includes('kbd') && failureSummary.includes('only non-text characters'));

/**
 * Violations on the page, and contrasts that axe cannot judge. `covered`: a dialog is open, and
 * what is under it is not tested. `off`: rules that do not apply; `only`: run these only.
 */
export async function violations(
  page: Page,
  {
    off = [],
    only,
    covered = false,
  }: { off?: readonly string[]; only?: readonly string[] | undefined; covered?: boolean } = {},
): Promise<string[]> {
  // Half a megabyte of script, which a page that was judged before has already.
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags },
    // What has enough contrast for AAA has enough for AA: looking once is enough.
    rules: Object.fromEntries(['color-contrast', ...off].map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'incomplete', 'passes'],
  };
  const {
    violations: wrong,
    incomplete,
    passes,
  } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    options,
  );
  const unjudged = incomplete
    .filter(({ id }) => !covered && id.startsWith('color-contrast'))
    .map((result) => ({ ...result, nodes: result.nodes.filter((place) => !isSign(place)) }))
    .filter(({ nodes }) => nodes.length > 0);
  // Text of exactly its background's colour passes: axe considers it hidden on purpose.
  const unseen = passes
    .filter(({ id }) => ofColour.includes(id))
    .map((result) => ({
      ...result,
      help: 'Text has the colour of its ground',
      nodes: result.nodes.filter(({ any }) =>
        any.some(({ data }) => (data as { contrastRatio?: number } | null)?.contrastRatio === 1),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  // Targets half under an open dialog are not tested.
  const pressed = wrong
    .map((result) => ({
      ...result,
      nodes: result.nodes.filter(
        ({ failureSummary = '' }) => !covered || !failureSummary.includes('partially obscured'),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  return [...pressed, ...unjudged, ...unseen].map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes
        .slice(0, 4)
        .map(
          ({ target, failureSummary = '' }) =>
            `${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`,
        )
        .join('\n  ')}`,
  );
}

/**
 * Removes what keeps axe from judging text: a paper texture, a cut edge, the disc or square beside
 * an item (the sky of the first page's picture has the colour of the band behind it).
 */
export const plainGround = (page: Page): Promise<void> =>
  addStyle(
    page,
    '*, ::before, ::after { background-image: none !important; } .scene::before, .cut::before, .talk__b::before, .saying::before, :is(.steps, .cards--steps) > .item::before, :is(.teach__body, .points, .counts) li::before { display: none !important; } .hero__pic { visibility: hidden; }',
  );

/** Opens a page with everything unfolded on a plain ground. */
export async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() =>
    document
      .querySelectorAll<HTMLDetailsElement>('main details')
      .forEach((details) => (details.open = true)),
  );
  await plainGround(page);
}
