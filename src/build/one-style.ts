// After the build: joins the style sheets of a page into one, and keeps of the site's Content Security Policy only the hashes that the
// page uses. Astro writes the hashes of the whole site into each page (27 of them: more than a kilobyte that does not compress), and a
// page has to fit into the first round trip of a slow line.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The rules for the letters of one language (styles/base.css): a page needs only its own. */
const otherLanguages = /:root:lang\((\w+)\)\{[^}]*\}/g;

const styles = /<style>([\s\S]*?)<\/style>\s*/g;
/** Whole families have the hash of their file in their name; without it they are as different. */
const familyHash = /("[a-z0-9 -]+)-[0-9a-f]{16}"/g;
const mirrored = /\[dir=rtl\] [^{}]*\{[^}]*\}/g;

const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The colours of one section (styles/day.css, night.css). */
const sectionColours = /(:root,)?\.sec-(\w+)\{[^}]*\}/g;

/** One page with one style sheet and a policy for just what is on it. */
export function joinStyles(html: string): string {
  const [, language = ''] = /<html lang="(\w+)/.exec(html) ?? [];
  const joined = [...html.matchAll(styles)]
    .map((match) => match[1]?.trim())
    .join('')
    .replace(otherLanguages, (rule, of: string) => (of === language ? rule : ''))
    .replace(mirrored, (rule) => (language === 'ar' ? rule : ''))
    .replace(familyHash, '$1"');
  // The colours of the sections that are seen at first. The menu names the others, and brings their colours (styles/tools.css).
  const [, seen = ''] = /(<body[^>]*>)/.exec(html) ?? [];
  const shown = seen + html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const own = joined.replace(sectionColours, (rule, root: string | undefined, of: string) => (new RegExp(`\\bsec-${of}\\b`).test(shown) ? rule : root && !seen.includes('sec-') ? rule.replace(/,\.sec-\w+/, '') : ''));
  let first = true;
  const page = html.replace(styles, () => {
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

export function oneStyle(): AstroIntegration {
  return {
    name: 'one-style',
    hooks: {
      'astro:build:done': ({ assets }) => {
        const pages = [...assets.values()].flat().map((url) => fileURLToPath(url)).filter((file) => file.endsWith('.html'));
        for (const file of new Set(pages)) writeFileSync(file, joinStyles(readFileSync(file, 'utf8')));
      },
    },
  };
}
