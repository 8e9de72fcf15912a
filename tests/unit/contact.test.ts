// Where one can write to the people who publish the site: what they set, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContact } from '#content/contact.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

test('someone who publishes may give an e-mail address, a postal address, both or none', () => {
  assert.deepEqual(readContact({}), { post: [] });
  assert.deepEqual(readContact({ CONTACT: '', CONTACT_POST: ' ; ' }), { post: [] });
  assert.deepEqual(
    readContact({ CONTACT: ' write@house.local ', CONTACT_POST: 'Example House; 1 Street;Town' }),
    { email: 'write@house.local', post: ['Example House', '1 Street', 'Town'] },
  );
});

test('an address for messages that is none stops the build and says how to set it', () => {
  for (const wrong of ['example.org', 'write@', 'a b@example.org', 'a@example.org?cc=b@c.d'])
    assert.throws(() => readContact({ CONTACT: wrong }), {
      message: /CONTACT is ".*", which is no e-mail address\. .*Set it: CONTACT=write@example\.org/,
    });
  assert.throws(() => readContact({ CONTACT: 'write@example.org' }), {
    message: /CONTACT is "write@example\.org", which stands in examples only\. /,
  });
});

test('a site that GitHub publishes has the same settings, as variables of the repository', () => {
  const steps = readFileSync(join(root, '.github/workflows/pages.yml'), 'utf8');
  for (const name of ['CONTACT', 'CONTACT_POST', 'PARTNER'])
    assert.match(steps, new RegExp(`^ +${name}: \\$\\{\\{ vars\\.${name} \\}\\}$`, 'm'));
});
