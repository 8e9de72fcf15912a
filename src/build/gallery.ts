// Adds the gallery of components in development and in tests; a release never has it.
import type { AstroIntegration } from 'astro';

export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env.GALLERY !== '1') return;
        injectRoute({
          pattern: '/gallery/[lang]/[variant]/',
          entrypoint: './src/gallery/Gallery.astro',
        });
      },
    },
  };
}
