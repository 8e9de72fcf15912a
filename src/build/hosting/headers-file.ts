// The file `_headers`, which Netlify and Cloudflare Pages read.
import { languages } from '#languages/locales.ts';
import { everywhere, kindOf, kinds, others, type Headers, type Kind } from './headers.ts';

/**
 * Limits of Cloudflare: rules, and characters a line
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
export const limits = { rules: 100, characters: 2000 };

const placeOfKind = ({ folder }: Kind): string => `/${folder.replace('*', ':language')}*`;
/**
 * The paths of rules, each for all languages at once, so that they are few. These hosts join the
 * headers of all matching rules, so a header that differs is set by one rule only. That is why
 * pages are listed by folder: a rule for all of them could not exclude the cards.
 */
function placeOf(file: string): string {
  const kind = kindOf(`/${file}`);
  if (kind) return placeOfKind(kind);
  const [first = '', second, ...more] = file.split('/');
  if (second === undefined) return `/${first.replace(/^index\.html$/, '')}`;
  if (!(first in languages)) return `/${first}/*`;
  if (more.length > 0) return `/:language/${second}/*`;
  return second === 'index.html' ? `/${first}/` : `/:language/${second}`;
}

/** Writes the file for a site with these files; paths begin with the base path. */
export function headersFile(files: readonly string[], base: string): string {
  const places = new Map<string, Headers>([
    ...files.map((file) => [placeOf(file), kindOf(`/${file}`)?.headers ?? others] as const),
    // Also of files that come after the build (build/pictures).
    ...Object.values<Kind>(kinds).map((kind) => [placeOfKind(kind), kind.headers] as const),
  ]);
  const rules = [['/*', everywhere(base)] as const, ...places];
  const lines = rules.flatMap(([place, headers]) => [
    base + place,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  if (rules.length > limits.rules)
    throw new Error(
      `_headers would have ${rules.length} rules, and Cloudflare Pages reads ${limits.rules}. Put new pages into a folder that is there already.`,
    );
  return `${lines.join('\n')}\n`;
}
