// A partner: an organization that publishes the site under its name. The setting PARTNER is the
// path of its file (template in docs/hosting.md). Without it no organization is named on the site.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { straysIn } from './checks/characters.ts';
import { waysOf, wrongIn } from './checks/dialled.ts';
import { drawingProblems } from './checks/drawings.ts';
import { one, sharedFiles } from './files.ts';
import { ContentError, type Problem } from './problem.ts';
import { located, made, textOf } from './read.ts';
import type { Country } from './schemas/helplines.ts';
import { partnerSchema, type PartnerFile } from './schemas/partner.ts';

export interface Partner extends Omit<PartnerFile, 'logo' | 'nameIsOurs'> {
  /** The file of its logo: `logo.svg`. */
  logo?: { name: string; bytes: Buffer };
}

/** As much as a page can carry beside its own pictures. */
const largestLogo = 30 * 1024;
const mostPixels = 1000;
/** A paper has a room of 88 x 40 pixels for it. */
const longestSide = 8;
const png = Buffer.from('89504e470d0a1a0a', 'hex');

/** Whether its chunks, each with its length first, lead to its last one. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = png.length; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  return false;
}

/** What is wrong with its size, as it is shown. */
const wrongSides = (name: string, width: number, height: number): string | undefined =>
  Math.max(width / height, height / width) > longestSide
    ? `is ${name}, of ${width} x ${height}: in its room on paper nobody would see what it is. Expected one side at most ${longestSide} times as long as the other`
    : undefined;

/** What is wrong with the file of a logo, or nothing. */
function wrongLogo(name: string, bytes: Buffer | undefined): string | undefined {
  if (!bytes) return `names ${name}, which does not lie beside this file. Put it there`;
  if (bytes.length > largestLogo)
    return `is ${name}, of ${Math.ceil(bytes.length / 1024)} KB. Expected at most ${largestLogo / 1024}: save it smaller, about 400 pixels wide`;
  if (name.endsWith('.png')) {
    if (bytes.length < 24 || !bytes.subarray(0, png.length).equals(png))
      return `is ${name}, and what is in it is no PNG. Save it as PNG again`;
    // The IHDR chunk has the size in pixels. A small file may decode to many pixels, too many for
    // an old computer.
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (Math.max(width, height) > mostPixels)
      return `is ${name}, of ${width} x ${height} pixels. Expected at most ${mostPixels} x ${mostPixels}: save it smaller, about 400 pixels wide`;
    return isWholePng(bytes)
      ? wrongSides(name, width, height)
      : `is ${name}, which breaks off before its end. Copy the file again, or save it as PNG again`;
  }
  const svg = bytes.toString('utf8');
  const [problem] = drawingProblems(svg);
  if (problem) return `is ${name}, which ${problem.replace(/\.?$/, '')}. Or save the logo as PNG`;
  const [, width, height] = /viewBox=.[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)/.exec(svg) ?? [];
  return wrongSides(name, Number(width), Number(height));
}

/**
 * Whether two numbers are the same: a long one may have its country code, or the 0 that the code
 * replaces.
 */
function sameNumber(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((number) => number.replace(/\D/g, '').replace(/^0+/, ''))
    .sort((one, other) => one.length - other.length);
  return short === long || (short.length > 6 && long.endsWith(short));
}

/** The service of a country to which a number belongs; undefined if the site has none. */
const ownerOf = (number: string, { services, emergency }: Country): string | undefined =>
  services.find((service) => waysOf(service).some(([, known]) => sameNumber(number, known)))
    ?.name ??
  (emergency.some((known) => sameNumber(number, known.number))
    ? 'the police or another emergency service'
    : undefined);

const kept = new Map<string, Partner>();

/**
 * The partner whose file the setting PARTNER names; undefined without one. Throws a ContentError
 * that says what was expected, what was found and what to do. `pages`: the folder of helpline
 * files, to check that the partner's country has a page without these numbers.
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

const mistake = (file: string, key: string, message: string): Problem => ({
  file,
  at: { path: key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) },
  message: `${key} ${message}.`,
});

/**
 * Its country has a page, which does not have its numbers already: they would be shown twice, or
 * without their sources.
 */
function checkCountry(file: string, partner: Partner, iso2: string, pages: string) {
  const path = join(pages, `${iso2}.yaml`);
  if (!existsSync(path))
    throw new ContentError([
      mistake(file, 'country', `is "${iso2}", and no country has such a page here`),
    ]);
  const country = sharedFiles.helplines.read(textOf(path, readFileSync(path)), path);
  const problems: Problem[] = [];
  for (const number of partner.name.match(/\d{3,}/g) ?? []) {
    const owner = ownerOf(number, country);
    if (owner)
      problems.push(
        mistake(
          file,
          'name',
          `has ${number}, the number of ${owner}: it is not yours. Take it out`,
        ),
      );
  }
  for (const [i, line] of (partner.helplines ?? []).entries()) {
    for (const [key, message] of wrongIn(line, iso2))
      problems.push(mistake(file, `helplines.${i}.${key}`, message.replace(/\.$/, '')));
    for (const [key, number] of waysOf(line)) {
      const owner = ownerOf(number, country);
      if (owner)
        problems.push(
          mistake(
            file,
            `helplines.${i}.${key}`,
            `is "${number}", the number of ${owner}, which the site has already, with its sources. Take the line out here. Is something missing or wrong there? Correct content/shared/helplines/${iso2}.yaml`,
          ),
        );
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
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
  if (wrong) throw new ContentError([mistake(file, 'logo', wrong)]);
  return { ...said, ...(logo && { logo: { name, bytes: logo } }) };
}
