// After the build: makes each page small enough for the first round trip of a slow line. Joins its style sheets into one, with the colours and letters
// that the page uses; keeps of the site's Content Security Policy only its own hashes (Astro writes the hashes of the whole site into each page: 27 of
// them, more than a kilobyte that does not compress), before all that it governs; and drops the white space around blocks, which nobody sees.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlineScript } from './inline-script.ts';

/** The rules for the letters of one language (styles/base.css): a page needs only its own. */
const otherLanguages = /:root:lang\((\w+)\)\{[^}]*\}/g;

const styles = /<style>([\s\S]*?)<\/style>\s*/g;
/** Whole families have the hash of their file in their name; without it they are as different. */
const familyHash = /("[a-z0-9 -]+)-[0-9a-f]{16}"/g;
/** The rules for what is written from right to left. */
const mirrored = /\[dir=rtl\] [^{}]*\{[^}]*\}/g;

const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** What a browser must read first; the policy stands behind it, and governs all that follows. */
const charset = '<meta charset="utf-8">';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The colours of one section (styles/day.css, night.css). */
const sectionColours = /(:root,)?\.sec-(\w+)\{[^}]*\}/g;

/** White space beside the tag of a block; between words and inside a line it stays. */
const block =
  '(?:html|head|body|meta|title|link|style|script|header|main|footer|nav|section|article|aside|div|h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|template|figure|details|summary|quiz-question)\\b[^>]*';
const besideBlocks = new RegExp(
  `(?<=<${block}>)\\s+|(?<=</${block}>)\\s+(?=<)|(?<=>)\\s+(?=<${block}>)|\\s+(?=</${block}>)`,
  'g',
);
/** White space at the ends of a button, which is a box of its own, and between the shapes of a drawing. */
const insideBoxes =
  /(?<=<button\b[^>]*>)\s+|\s+(?=<\/button>)|(?<=<(?:svg|g|path|circle|rect|ellipse|use|\/g)\b[^>]*>)\s+(?=<(?:\/?(?:svg|g|path|circle|rect|ellipse|use))\b)/g;

/** Attributes of pictures that need no quotes. */
const bare = /(?<= (?:width|height|loading)=)"(\w+)"/g;

/** One page with one style sheet, a policy for just what is on it, and nothing that is not seen. Throws where it has a script or a style that is not ours: `known` is the only script that may stand in a page; `read` gives a script file by its name. */
export function slim(
  html: string,
  known: string,
  read: (name: string) => string = () => '',
): string {
  const stray =
    [...html.matchAll(scripts)].find(([, text]) => text && text !== known) ??
    /<style[\s>]/i.exec(html.slice(html.search('<body')));
  if (stray)
    throw new Error(
      `has "${stray[0].slice(0, 80)}" in it. A page allows no script but that of src/build/pages/inline-script.ts, and has its styles in its head: take it out of the text, or put it into a component.`,
    );
  // Templates that pages fetch are no page, and bring their own policy (pages/[lang]/templates.astro).
  if (!html.includes('<head>'))
    return html.replace(besideBlocks, '').replace(insideBoxes, '').replace(bare, '$1');
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
    .replace(/;\}/g, '}')
    .replace(/ format\("woff2"\)/g, '');
  // The colours of the sections that are seen at first. The menu names the others, and brings their colours (styles/tools.css).
  const [, seen = ''] = /(<body[^>]*>)/.exec(html) ?? [];
  const shown = seen + html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const own = joined.replace(sectionColours, (rule, root: string | undefined, of: string) =>
    new RegExp(`\\bsec-${of}\\b`).test(shown)
      ? rule
      : root && !seen.includes('sec-')
        ? rule.replace(/,\.sec-\w+/, '')
        : '',
  );
  let first = true;
  const page = html
    .replace(besideBlocks, '')
    .replace(insideBoxes, '')
    .replace(bare, '$1')
    .replace(' type="image/svg+xml"', '')
    .replace(styles, () => {
      const style = first ? `<style>${own}</style>` : '';
      first = false;
      return style;
    });
  const [meta = '', directives = ''] = policy.exec(page) ?? [];
  if (!meta || !page.includes(charset))
    throw new Error(
      `has no ${meta ? charset : 'policy'} in its head. A page gets its policy from astro.config.mjs, and begins with its charset.`,
    );
  // Pagefind's index is read by WebAssembly; only the search page may run it. Fonts and scripts from files are those of default-src.
  // Class mode writes its own script, and no other, into its second window (components/slides/notes-window.ts).
  const [, classMode] = page.includes('<class-mode')
    ? (/<script[^>]*\bsrc="[^"]*\/(class-mode[^"/]*\.js)"/.exec(page) ?? [])
    : [];
  const script = [
    ...(page.includes('<child-search') ? [" 'wasm-unsafe-eval'"] : []),
    ...(page.includes(known) ? [` ${hash(known)}`] : []),
    ...(classMode ? [` ${hash(read(classMode))}`] : []),
  ].join('');
  const kept = [
    ...directives
      .split(/; ?/)
      .filter((directive) => directive && !/^(font|script|style)-src /.test(directive)),
    ...(script ? [`script-src 'self'${script}`] : []),
    `style-src 'self' ${hash(own)}`,
  ].join(';');
  return page.replace(policy, '').replace(charset, () => charset + meta.replace(directives, kept));
}

export function slimPages(): AstroIntegration {
  let known = '';
  return {
    name: 'slim-pages',
    hooks: {
      'astro:config:done': ({ config }) =>
        void (known = inlineScript(`${config.base.replace(/\/$/, '')}/set.js`)),
      'astro:build:done': ({ assets, dir }) => {
        const read = (name: string): string =>
          readFileSync(fileURLToPath(new URL(`_astro/${name}`, dir)), 'utf8');
        const pages = [...assets.values()]
          .flat()
          .map((url) => fileURLToPath(url))
          .filter((file) => file.endsWith('.html'));
        for (const file of new Set(pages)) {
          try {
            writeFileSync(file, slim(readFileSync(file, 'utf8'), known, read));
          } catch (cause) {
            throw new Error(`${relative(process.cwd(), file)} ${(cause as Error).message}`);
          }
        }
      },
    },
  };
}
