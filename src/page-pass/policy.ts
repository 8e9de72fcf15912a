// The Content Security Policy of a page: that of the site, with the hashes of this page only,
// before everything it governs. Astro would put those of the whole site on each page: over a
// kilobyte that does not compress.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { attribute, codeOf, newElement, remove, type Element, type Page } from './tree.ts';

/**
 * The policy of every page: no inline style, no event handler attribute, nothing from another
 * origin.
 */
export const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The code of each classic script, by the name of its file (build/classic-scripts.ts). */
export type ClassicScripts = ReadonlyMap<string, string>;

const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What scripts may do besides being loaded from this site, which `default-src` allows. */
function scriptSources({ elements }: Page, classic: ClassicScripts): string[] {
  const hashes = elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((script) => {
      // Class mode writes its own script, and no other, into its second window
      // (components/slides/notes-window.ts).
      const code = classic.get(posix.basename(attribute(script, 'src') ?? '')) ?? codeOf(script);
      return code ? [hash(code)] : [];
    });
  // Pagefind is WebAssembly (components/search/full-text.ts).
  const isSearch = elements.some(
    (one) => one.parentNode && attribute(one, 'data-full-text') !== undefined,
  );
  return [...(isSearch ? ["'wasm-unsafe-eval'"] : []), ...hashes];
}

const kind = 'content-security-policy';
const isPolicy = (element: Element): boolean => attribute(element, 'http-equiv') === kind;

/**
 * Writes the policy of a page, behind its charset, in place of one that it has. `sheet`: its style
 * sheet.
 */
export function writePolicy(page: Page, sheet: Element, classic: ClassicScripts): void {
  const charset = page.elements.find((one) => attribute(one, 'charset') !== undefined);
  const head = charset?.parentNode;
  if (!charset || !head)
    throw new Error(
      'has no <meta charset="utf-8"> in its head. A page begins with its charset, and its policy stands behind it.',
    );
  const scripts = scriptSources(page, classic);
  const sources = [
    ...policy,
    ...(scripts.length > 0 ? [`script-src 'self' ${scripts.join(' ')}`] : []),
    `style-src 'self' ${hash(codeOf(sheet))}`,
  ];
  const meta = newElement(
    'meta',
    [
      ['http-equiv', kind],
      ['content', sources.join(';')],
    ],
    head,
  );
  // A page of a copy has the one that it had on the web.
  page.elements.filter(isPolicy).forEach(remove);
  page.elements = [...page.elements.filter((one) => !isPolicy(one)), meta];
  head.childNodes.splice(head.childNodes.indexOf(charset) + 1, 0, meta);
}

/**
 * Lets a page load these kinds (`img-src`) from any host. In a frame without an origin, as those of
 * Kolibri and of a locked card, Safari takes nothing for `'self'`: they would be missing there.
 */
export function loadFromAnyHost({ elements }: Page, kinds: readonly string[]): void {
  const meta = elements.find(isPolicy);
  const content = meta?.attrs.find(({ name }) => name === 'content');
  if (!content) throw new Error('has no policy in its head.');
  const directives = new Map(
    content.value.split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
  for (const kind of kinds)
    directives.set(kind, [...(directives.get(kind) ?? ["'self'"]), 'https:', 'http:']);
  content.value = [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join(';');
}
