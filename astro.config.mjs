// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isListed, localAddress, readAddress, siteAddress } from './src/build/address.ts';
import { checkedContent } from './src/build/checked-content.ts';
import { contact } from './src/build/contact.ts';
import { classicScripts } from './src/build/classic-scripts.ts';
import { fonts } from './src/build/fonts.ts';
import { fullText } from './src/build/full-text/full-text.ts';
import { gallery } from './src/build/gallery.ts';
import { hostFiles } from './src/build/hosting/host-files.ts';
import { isBuilt } from './src/build/sample.ts';
import { vite } from './src/build/vite.ts';
import { onlyBuild, wholeBuild } from './src/build/whole-build.ts';
import { firstPaint } from './src/components/my-page/first-paint.ts';
import { nextPage } from './src/components/section/next-page.ts';
import { languages } from './src/languages/locales.ts';
import { scenes } from './src/mdx/scenes.ts';
import { tables } from './src/mdx/tables.ts';
import { pagePass } from './src/page-pass/index.ts';

// The address of the site is a setting: SITE_ADDRESS=https://example.org/trafficking/ npm run build
const address = readAddress(process.env.SITE_ADDRESS ?? localAddress);
const tags = Object.entries(languages).map(([locale, { tag }]) => [locale, tag]);
/** @type {Map<string, string>} */
const scripts = new Map();
/** @type {Map<string, import('./src/build/full-text/read-page.ts').PageFacts>} */
const texts = new Map();

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  // `preserve` writes /fr/404.html where hosts look for it.
  // While pages are finished and written, the next ones are rendered.
  build: { format: 'preserve', inlineStylesheets: 'never', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [scenes],
      hastPlugins: [tables],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    onlyBuild(),
    siteAddress(),
    contact(),
    checkedContent(),
    mdx(),
    sitemap({
      filter: (page) => isListed(page.slice(address.href.length - 1)),
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(tags) },
    }),
    gallery(),
    fullText(texts),
    classicScripts(scripts),
    pagePass(
      { inlineScripts: [firstPaint(`${address.pathname}set.js`), nextPage], scripts },
      { module: new URL('./src/build/full-text/read-page.ts', import.meta.url), facts: texts },
      isBuilt,
    ),
    hostFiles(),
    wholeBuild(),
  ],
  fonts,
  vite,
});
