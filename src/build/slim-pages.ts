// After the build: makes each page small enough for the first round trip of a slow line. Joins its style sheets into one, with the colours and letters
// that the page uses; keeps of the site's Content Security Policy only its own hashes (Astro writes the hashes of the whole site into each page: 27 of
// them, more than a kilobyte that does not compress); and drops the white space around blocks, which nobody sees.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The rules for the letters of one language (styles/base.css): a page needs only its own. */
const otherLanguages = /:root:lang\((\w+)\)\{[^}]*\}/g;

const styles = /<style>([\s\S]*?)<\/style>\s*/g;
/** Whole families have the hash of their file in their name; without it they are as different. */
const familyHash = /("[a-z0-9 -]+)-[0-9a-f]{16}"/g;
/** The rules for what is written from right to left. */
const mirrored = /\[dir=rtl\] [^{}]*\{[^}]*\}/g;

const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The colours of one section (styles/day.css, night.css). */
const sectionColours = /(:root,)?\.sec-(\w+)\{[^}]*\}/g;

/** White space beside the tag of a block; between words and inside a line it stays. */
const block = '/?(?:html|head|body|meta|title|link|style|script|header|main|footer|nav|section|article|aside|div|h[1-6]|p|ul|ol|li|figure|details|summary|quiz-question)\\b';
const besideBlocks = new RegExp(`(?<=<${block}[^>]*>)\\s+(?=<)|(?<=>)\\s+(?=<${block})`, 'g');

/** Attributes of pictures that need no quotes. */
const bare = /(?<= (?:width|height|loading)=)"(\w+)"/g;

/** One page with one style sheet, a policy for just what is on it, and nothing that is not seen. */
export function slim(html: string): string {
  const [, language = ''] = /<html lang="(\w+)/.exec(html) ?? [];
  const isRtl = /<html [^>]*\bdir="?rtl\b/.test(html);
  const joined = [...html.matchAll(styles)]
    .map((match) => match[1]?.trim())
    .join('')
    .replace(otherLanguages, (rule, of: string) => (of === language ? rule : ''))
    .replace(mirrored, (rule) => (isRtl ? rule : ''))
    .replace(familyHash, '$1"')
    // What a browser takes anyway.
    .replace(/font-style:normal;?\}/g, '}')
    .replace(/ format\("woff2"\)/g, '');
  // The colours of the sections that are seen at first. The menu names the others, and brings their colours (styles/tools.css).
  const [, seen = ''] = /(<body[^>]*>)/.exec(html) ?? [];
  const shown = seen + html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const own = joined.replace(sectionColours, (rule, root: string | undefined, of: string) => (new RegExp(`\\bsec-${of}\\b`).test(shown) ? rule : root && !seen.includes('sec-') ? rule.replace(/,\.sec-\w+/, '') : ''));
  let first = true;
  const page = html.replace(besideBlocks, '').replace(bare, '$1').replace(' type="image/svg+xml"', '').replace(styles, () => {
    const style = first ? `<style>${own}</style>` : '';
    first = false;
    return style;
  });
  // Pagefind's index is read by WebAssembly; only the search page may run it.
  const inline = [...page.matchAll(scripts)].map((match) => match[1] ?? '').filter(Boolean);
  return page.replace(policy, (_, open: string, directives: string, close: string) => {
    const kept = directives
      .replace(/'sha256-[^']+' ?/g, '')
      .replace(/script-src [^;]*/, `script-src ${["'self'", ...(page.includes('<child-search') ? ["'wasm-unsafe-eval'"] : []), ...inline.map(hash)].join(' ')}`)
      .replace(/style-src [^;]*/, `style-src 'self' ${hash(own)}`);
    return open + kept.trim() + close;
  });
}

export function slimPages(): AstroIntegration {
  return {
    name: 'slim-pages',
    hooks: {
      'astro:build:done': ({ assets }) => {
        const pages = [...assets.values()].flat().map((url) => fileURLToPath(url)).filter((file) => file.endsWith('.html'));
        for (const file of new Set(pages)) writeFileSync(file, slim(readFileSync(file, 'utf8')));
      },
    },
  };
}
