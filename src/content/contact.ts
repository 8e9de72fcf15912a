// Where to write to the publishers: the settings CONTACT (an e-mail address) and CONTACT_POST
// (lines of a postal address, separated by semicolons). No default: an address that nobody reads is
// worse than none.
import { isExample } from './schemas/evidence.ts';

export interface Contact {
  email?: string;
  /** The lines of the postal address. */
  post: readonly string[];
}

/** An e-mail address, and its host. */
export const emailAddress = /^[^\s@<>"?&:]+@([^\s@<>"?&]+\.[^\s@<>"?&]+)$/;
/** How the settings are written. */
export const contactExample =
  'CONTACT=write@example.org CONTACT_POST="Example House; 1 Example Street; Example Town; Country"';

/** Reads the settings; throws a sentence for the person who set them. */
export function readContact(env: NodeJS.ProcessEnv = process.env): Contact {
  const email = env.CONTACT?.trim();
  const [, host] = emailAddress.exec(email ?? '') ?? [];
  if (email && (!host || isExample(host)))
    throw Object.assign(
      new Error(
        `CONTACT is "${email}", which ${host ? 'stands in examples only' : 'is no e-mail address'}. Expected one such as write@example.org. Set it: ${contactExample}`,
      ),
      { stack: undefined },
    );
  const post = (env.CONTACT_POST ?? '')
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean);
  return { ...(email && { email }), post };
}
