// An organization that hands the site out under its name: the setting PARTNER names a file that it writes (docs/hosting.md has one to begin with). Without it nobody's name stands on the site.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawingProblems } from './checks/drawings.ts';
import { one } from './files.ts';
import { ContentError } from './problem.ts';
import { located, textOf } from './read.ts';
import { partnerSchema, type PartnerFile } from './schemas/partner.ts';

export interface Partner extends Omit<PartnerFile, 'logo'> {
  /** The file of its logo: `logo.svg`. */
  logo?: { name: string; bytes: Buffer };
}

/** As much as a page can carry beside its own pictures. */
const largestLogo = 30 * 1024;
const png = Buffer.from('89504e470d0a1a0a', 'hex');

/** What is wrong with the file of a logo, or nothing. */
function wrongLogo(name: string, bytes: Buffer | undefined): string | undefined {
  if (!bytes) return `names ${name}, which does not lie beside this file. Put it there`;
  if (bytes.length > largestLogo)
    return `is ${name}, of ${Math.ceil(bytes.length / 1024)} KB. Expected at most ${largestLogo / 1024}: save it smaller, about 400 pixels wide`;
  if (name.endsWith('.png'))
    return bytes.subarray(0, png.length).equals(png)
      ? undefined
      : `is ${name}, and what is in it is no PNG. Save it as PNG again`;
  const [problem] = drawingProblems(bytes.toString('utf8'));
  return problem && `is ${name}, which ${problem.replace(/\.?$/, '')}. Or save the logo as PNG`;
}

const kept = new Map<string, Partner>();

/**
 * The partner whose file the setting PARTNER names; undefined without one. Throws a ContentError that says what was expected, what was found and what to do. `pages`: the folder with a
 * file of helplines for each country, to see that its own has a page.
 */
export function readPartner(
  env: NodeJS.ProcessEnv = process.env,
  pages?: string,
): Partner | undefined {
  const file = env.PARTNER?.trim();
  if (!file) return undefined;
  const read = (path: string): Buffer | undefined =>
    existsSync(path) ? readFileSync(path) : undefined;
  try {
    const before = pages ? undefined : kept.get(file);
    const partner = before ?? partnerIn(file, read);
    kept.set(file, partner);
    if (pages && partner.country && !existsSync(join(pages, `${partner.country}.yaml`)))
      throw mistake(
        file,
        'country',
        `is "${partner.country}", and no country has such a page here`,
      );
    return partner;
  } catch (cause) {
    if (!(cause instanceof ContentError)) throw cause;
    throw new ContentError(located(cause.problems, { paths: [file], read }));
  }
}

const mistake = (file: string, key: string, message: string): ContentError =>
  new ContentError([{ file, at: { path: [key] }, message: `${key} ${message}.` }]);

function partnerIn(file: string, read: (path: string) => Buffer | undefined): Partner {
  const bytes = read(file);
  if (!bytes)
    throw new ContentError([
      { file, message: 'is named by PARTNER and is not there. Write it, or correct its name.' },
    ]);
  const { logo: name, ...said } = one(file, partnerSchema).read(textOf(file, bytes), file);
  if (!name) return said;
  const logo = read(join(dirname(file), name));
  const wrong = wrongLogo(name, logo);
  if (wrong) throw mistake(file, 'logo', wrong);
  return { ...said, ...(logo && { logo: { name, bytes: logo } }) };
}
