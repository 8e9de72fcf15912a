// Reads files of a partner that a test writes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPartner } from '#content/partner.ts';
import { root } from '../root.ts';

export const pages = join(root, 'content/shared/helplines');
export const example = readFileSync(join(root, 'public/partner-example.yaml'), 'utf8');
/** The example with what a partner writes in the place of its own. */
export const own = Object.entries({
  'Example Trust': 'Kite House',
  '"xx"': '"ke"',
  'Example Line': 'Kite Line',
  '000 000': '0800 000 000',
  'www.example.org': 'www.iana.org',
  'example.org': 'house.local',
}).reduce((text, [from, to]) => text.replace(from, to), example);

/** Reads a file of a partner with these files beside it. */
export function partnerOf(text: string | Buffer, beside: Record<string, string | Buffer> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-'));
  try {
    for (const [name, content] of Object.entries({ ...beside, 'partner.yaml': text }))
      writeFileSync(join(folder, name), content);
    return readPartner({ PARTNER: join(folder, 'partner.yaml') }, pages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
