// An organization that hands the site out under its name: the setting PARTNER names a file that it writes (docs/hosting.md has one to begin with). Without it nobody's name stands on the site.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { straysIn } from './checks/characters.ts';
import { drawingProblems } from './checks/drawings.ts';
import { one, sharedFiles } from './files.ts';
import { ContentError } from './problem.ts';
import { located, made, textOf } from './read.ts';
import type { Country, Service } from './schemas/helplines.ts';
import { partnerSchema, type PartnerFile } from './schemas/partner.ts';

export interface Partner extends Omit<PartnerFile, 'logo' | 'nameIsOurs'> {
  /** The file of its logo: `logo.svg`. */
  logo?: { name: string; bytes: Buffer };
}

/** As much as a page can carry beside its own pictures. */
const largestLogo = 30 * 1024;
const mostPixels = 1000;
const png = Buffer.from('89504e470d0a1a0a', 'hex');

/** Whether its chunks, each with its length first, lead to its last one. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = png.length; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  return false;
}

/** What is wrong with the file of a logo, or nothing. */
function wrongLogo(name: string, bytes: Buffer | undefined): string | undefined {
  if (!bytes) return `names ${name}, which does not lie beside this file. Put it there`;
  if (bytes.length > largestLogo)
    return `is ${name}, of ${Math.ceil(bytes.length / 1024)} KB. Expected at most ${largestLogo / 1024}: save it smaller, about 400 pixels wide`;
  if (name.endsWith('.png')) {
    if (bytes.length < 24 || !bytes.subarray(0, png.length).equals(png))
      return `is ${name}, and what is in it is no PNG. Save it as PNG again`;
    // Its first chunk says its size. A small file may be many pixels, and an old computer opens them all.
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (Math.max(width, height) > mostPixels)
      return `is ${name}, of ${width} x ${height} pixels. Expected at most ${mostPixels} x ${mostPixels}: save it smaller, about 400 pixels wide`;
    return isWholePng(bytes)
      ? undefined
      : `is ${name}, which breaks off before its end. Copy the file again, or save it as PNG again`;
  }
  const [problem] = drawingProblems(bytes.toString('utf8'));
  return problem && `is ${name}, which ${problem.replace(/\.?$/, '')}. Or save the logo as PNG`;
}

/** The numbers of a service, each with its key. */
const numbersOf = ({ phone, sms, whatsapp }: Service): [key: string, number: string][] =>
  Object.entries({ phone, 'sms.number': sms?.number, whatsapp }).flatMap(([key, number]) =>
    number ? [[key, number]] : [],
  );

/** Whether two numbers are one: a long one may stand with its country, or with the 0 that is left off after it. */
function sameNumber(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((number) => number.replace(/\D/g, '').replace(/^0+/, ''))
    .sort((one, other) => one.length - other.length);
  return short === long || (short.length > 6 && long.endsWith(short));
}

/** What is wrong with a line of a partner: the site has its number already. It would stand there twice, or without what else is known of it. */
function knownNumber(helplines: readonly Service[], { services, emergency }: Country) {
  const known = [
    ...services.flatMap((service) =>
      numbersOf(service).map(([, number]) => ({ number, of: service.name })),
    ),
    ...emergency.map(({ number }) => ({ number, of: 'the police or another emergency service' })),
  ];
  for (const [i, line] of helplines.entries())
    for (const [key, number] of numbersOf(line)) {
      const same = known.find((other) => sameNumber(number, other.number));
      if (same) return { key: `helplines.${i}.${key}`, number, of: same.of };
    }
  return undefined;
}

const kept = new Map<string, Partner>();

/**
 * The partner whose file the setting PARTNER names; undefined without one. Throws a ContentError that says what was expected, what was found and what to do. `pages`: the folder with a
 * file of helplines for each country, to see that its own has a page, and none of its numbers there.
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
    if (pages && partner.country) checkCountry(file, partner, partner.country, pages);
    return partner;
  } catch (cause) {
    if (!(cause instanceof ContentError)) throw cause;
    throw new ContentError(located(cause.problems, { paths: [file], read }));
  }
}

const mistake = (file: string, key: string, message: string): ContentError =>
  new ContentError([
    {
      file,
      at: { path: key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) },
      message: `${key} ${message}.`,
    },
  ]);

/** Its country has a page, on which none of its numbers stands already. */
function checkCountry(file: string, { helplines = [] }: Partner, iso2: string, pages: string) {
  const path = join(pages, `${iso2}.yaml`);
  if (!existsSync(path))
    throw mistake(file, 'country', `is "${iso2}", and no country has such a page here`);
  const known = knownNumber(
    helplines,
    sharedFiles.helplines.read(textOf(path, readFileSync(path)), path),
  );
  if (known)
    throw mistake(
      file,
      known.key,
      `is "${known.number}", the number of ${known.of}, which the site has already, with its sources. Take the line out here. Is something missing or wrong there? Correct content/shared/helplines/${iso2}.yaml`,
    );
}

const partnerFile = one('partner.yaml', partnerSchema);

function partnerIn(file: string, read: (path: string) => Buffer | undefined): Partner {
  const wrongFile = (message: string) => new ContentError([{ file, message }]);
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw wrongFile('is a folder. PARTNER names the file in it: partner.yaml.');
  const bytes = read(file);
  if (!bytes)
    throw wrongFile('is named by PARTNER and is not there. Write it, or correct its name.');
  const { value, problems, text } = made(partnerFile, file, bytes);
  const strays = straysIn(text).map(({ line, message }) => ({ file, at: { line }, message }));
  if (problems.length + strays.length > 0) throw new ContentError([...strays, ...problems]);
  const { logo: name, ...said } = value as PartnerFile;
  if (!name) return said;
  const logo = read(join(dirname(file), name));
  const wrong = wrongLogo(name, logo);
  if (wrong) throw mistake(file, 'logo', wrong);
  return { ...said, ...(logo && { logo: { name, bytes: logo } }) };
}
