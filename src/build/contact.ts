// Prints a line if nobody can write to the publishers of the site; stops a build with an invalid
// address for messages or an invalid partner file.
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contactExample, readContact } from '#content/contact.ts';
import { readPartner } from '#content/partner.ts';

export function contact(env: NodeJS.ProcessEnv = process.env): AstroIntegration {
  return {
    name: 'contact',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const { email, post } = readContact(env);
        const partner = readPartner(
          env,
          join(fileURLToPath(config.root), 'content/shared/helplines'),
        );
        if (command === 'build' && !email && post.length === 0 && !partner?.messages)
          logger.warn(
            `CONTACT is not set: the page “Ask or correct” says that nobody can be written to. Set it: ${contactExample}`,
          );
      },
    },
  };
}
