// How Vite writes styles and scripts.
import tailwindcss from '@tailwindcss/vite';
import type { ViteUserConfig } from 'astro';
import { guardedPattern } from '#site/addresses.ts';
import { browsers, cssTargets } from './browsers.ts';

export const vite: ViteUserConfig = {
  // A script needs one line of the table of pages, not all of it.
  define: { GUARDED_PAGES: JSON.stringify(guardedPattern) },
  // Vite's own minifier does the rest.
  plugins: [tailwindcss({ optimize: false })],
  css: { transformer: 'lightningcss', lightningcss: { targets: cssTargets } },
  build: {
    assetsInlineLimit: 0,
    cssMinify: 'lightningcss',
    cssTarget: browsers,
    // Astro's markers for style propagation ("use astro:head-inject") are unknown directives to the
    // bundler, which warns of each.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // The script is a file: no page needs it to be read, and the next page has it in its cache.
  // A short name, `Quiz.D_I871qB.js`, without Astro's suffixes: it is on every page.
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
        },
      },
    },
  },
};
