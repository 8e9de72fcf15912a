// The peer of `npm run bench -- paint`: Starlight with its defaults, and the text of some of our
// pages (tests/commands/bench/peer.ts).
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Child trafficking, explained for children',
      defaultLocale: 'en',
      locales: {
        en: { label: 'English', lang: 'en' },
        ru: { label: 'Русский', lang: 'ru' },
        ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
      },
    }),
  ],
});
