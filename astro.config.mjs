import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isListed, localAddress, readAddress, siteAddress } from './src/build/address.ts';
import { checkedContent } from './src/build/checked-content.ts';
import { fonts } from './src/build/fonts.ts';
import { gallery } from './src/build/gallery.ts';
import { printables } from './src/build/print/printables.ts';
import { relativeLinks } from './src/build/pages/relative-links.ts';
import { searchIndex } from './src/build/search-index.ts';
import { slimPages } from './src/build/pages/slim-pages.ts';
import { languages } from './src/languages/locales.ts';
import { scenes } from './src/mdx/scenes.ts';
import { tables } from './src/mdx/tables.ts';

// The one setting of where the site lives: SITE_ADDRESS=https://example.org/trafficking/ npm run build
const address = readAddress(process.env.SITE_ADDRESS ?? localAddress);

// The last browsers of Windows 7 and 8.1, and Safari 15.4: Lightning CSS writes what they understand (major << 16 | minor << 8).
const targets = {
  chrome: 109 << 16,
  firefox: 115 << 16,
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
};

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  // `preserve` writes /fr/404.html where hosts look for it.
  build: { format: 'preserve', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: scenes,
      hastPlugins: [tables],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    siteAddress(),
    checkedContent(),
    mdx(),
    sitemap({
      filter: (page) => isListed(page.slice(address.href.length - 1)),
      i18n: {
        defaultLocale: 'en',
        locales: Object.fromEntries(
          Object.entries(languages).map(([locale, { tag }]) => [locale, tag]),
        ),
      },
    }),
    gallery(),
    searchIndex(),
    relativeLinks(),
    slimPages(),
    printables(),
  ],
  fonts,
  // No inline style, no handler in an attribute, nothing from another origin.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    css: { transformer: 'lightningcss', lightningcss: { targets } },
    // The marks by which Astro knows which page has which style ("use astro:head-inject") are no directives for the bundler, which warns of each of them.
    build: {
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      cssTarget: ['chrome109', 'firefox115', 'safari15.4'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // The script is a file: no page needs it to be read, and the next page has it already.
    // A short name: `Quiz.D_I871qB.js`, without the words that Astro puts into it. It stands on every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
  },
});
