// Says, in one line, that nobody can write to the people who publish the site; stops a build whose address for messages is none.
import type { AstroIntegration } from 'astro';
import { contactExample, readContact } from '#content/contact.ts';

export function contact(env: NodeJS.ProcessEnv = process.env): AstroIntegration {
  return {
    name: 'contact',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const { email, post } = readContact(env);
        if (command === 'build' && !email && post.length === 0)
          logger.warn(
            `CONTACT is not set: the page “Ask or correct” says that nobody can be written to. Set it: ${contactExample}`,
          );
      },
    },
  };
}
