// Styles that a test adds to a page.
import type { Page } from '@playwright/test';

/** Adds rules to the styles of a page, which its policy does not see. */
export const addStyle = (tab: Page, css: string): Promise<void> =>
  tab.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
/** Takes all added rules out again. */
export const takeStyles = (tab: Page): Promise<void> =>
  tab.evaluate(() => void (document.adoptedStyleSheets = []));
