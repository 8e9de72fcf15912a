// Who may import whom: the layers of the site, each with its reason as the message.
import { inMarkup, inScripts, typedAddresses } from './pages.js';

/**
 * The imports allowed in a room. `may`: prefixes, besides files of the same folder (`./`); `types`:
 * prefixes for type imports only. Markup may import style sheets. `why`: the message for the author
 * of an import.
 */
function room(files, { may, types = [], why, never = inMarkup, addresses = typedAddresses }) {
  const allowed = ['\\./', '#styles/', ...may].join('|');
  const typed = types.length > 0 ? `|${types.join('|')}` : '';
  const message = `Rule: ${why}.`;
  return {
    files: files.map((file) => file.replace(/\*\*$/, '**/*.{astro,mjs,ts}')),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(?!${allowed}${typed})`, message },
            ...types.map((type) => ({ regex: `^${type}`, message, allowTypeImports: true })),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression > Literal[value=/^(?!${allowed.replaceAll('/', '\\/')})/]`,
          message,
        },
        ...never,
        ...addresses,
      ],
    },
  };
}

const ofContent = [
  '(astro/zod|yaml|fastest-levenshtein|libphonenumber-js/max|saxes)$',
  'satteri',
  'node:',
  '#(content|languages)/',
  '#site/',
];

/** For eslint.config.js. */
export const rooms = [
  room(['src/**'], {
    may: ['(?!#page-pass/(?!index\\.ts$))[^.]'],
    why: 'another folder is imported by its address (#content/read.ts), so that a file can be moved alone, and the page pass by its index',
  }),
  room(['src/content/**'], {
    may: ofContent,
    types: ['astro/loaders$'],
    never: [],
    why: 'content is read in plain Node: Zod, languages, plans of numbers, and the readers of Markdown, YAML and SVG',
  }),
  room(['src/content/checks/links.ts'], {
    may: [...ofContent, '#search/index/'],
    why: 'whether an answer is found is asked of the places of the search, and of nothing else outside the content',
  }),
  room(['src/languages/**', 'src/site/**'], {
    may: ['#languages/', '#site/'],
    addresses: [],
    why: 'languages and addresses have no words, and import nothing',
  }),
  room(['src/site/scene-paths.ts'], {
    may: ['\\.\\./\\.\\./content/shared/addresses\\.json$'],
    why: 'the addresses of scenes are content, and every link needs them',
  }),
  room(['src/library/**'], {
    may: ['astro:content$', 'node:', '#content/', '#languages/', '#site/', '#library/'],
    why: 'the library opens content and knows no component',
  }),
  room(['src/library/downloads.ts'], {
    may: [
      'node:',
      '#content/',
      '#languages/',
      '#site/',
      '#build/(pictures/(shapes|line-art)|zip)\\.ts$',
    ],
    why: 'what is passed on of a picture is drawn while the site is built',
  }),
  room(['src/components/**/*.astro'], {
    may: ['#components/', '#languages/', '#site/', 'astro/types$', 'astro:assets$', 'qr$'],
    types: ['#library/'],
    why: 'components get their content by props, their language and its words from Astro.locals',
  }),
  // LanguageList renders a line in every language, while Astro.locals has one only; Link names the
  // site that "Leave" opens, which would otherwise be passed through each component that shows an
  // author's text.
  room(['src/components/atoms/Link.astro', 'src/components/frame/LanguageList.astro'], {
    may: ['#components/', '#languages/', '#site/', '#library/'],
    why: 'components get everything by props; these two ask the library themselves',
  }),
  room(['src/components/*/examples.astro'], {
    may: ['#components/', '#gallery/', '#languages/', '#site/', '#library/', '#mdx/'],
    why: 'examples for the gallery show a component with the content of the site',
  }),
  room(['src/components/**/*.ts'], {
    may: ['#components/.*\\.ts$', '#search/read/', '#languages/region-name'],
    types: ['#languages/types'],
    never: inScripts,
    why: 'the script of a component runs in the browser: it knows nothing of the build, and one language comes to it, not all',
  }),
  room(['src/components/lessons/{puzzle,crossword,word-square}.ts'], {
    may: ['#languages/'],
    why: 'a puzzle is laid out while the site is built',
  }),
  room(['src/search/read/**'], {
    may: ['#search/read/', '#languages/region-name', 'fastest-levenshtein$', 'double-metaphone$'],
    types: ['#languages/types'],
    never: inScripts,
    why: 'a query is read in the browser, with what came in the book of its language',
  }),
  room(['src/search/index/**'], {
    may: ['#search/index/', '#content/', '#languages/', '#site/'],
    types: ['#search/read/'],
    why: 'the book of the search is made of content, and of nothing that was learnt',
  }),
  room(['src/search/index/pack.ts'], {
    may: ['#search/read/search-index\\.ts$'],
    why: 'what is packed is unpacked by the same exchange of letters',
  }),
  room(['src/search/learn/**'], {
    may: ['node:', 'opencc-js/t2cn$', 'pinyin-pro$', '#search/', '#content/', '#languages/'],
    why: 'what the search learns comes from the content, and is read as the browser reads it',
  }),
  room(['src/mdx/**'], {
    may: [
      'satteri',
      '#components/',
      '#library/',
      '#languages/',
      '#site/',
      '#mdx/',
      '#content/mdx/palette',
    ],
    why: 'the palette uses components and the library, not layouts or pages',
  }),
  room(['src/build/**'], {
    may: [
      'node:',
      'astro',
      'esbuild$',
      'pagefind$',
      'parse5$',
      'postcss',
      'subset-font$',
      'playwright$',
      'sharp$',
      'qr$',
      'fflate$',
      'docx$',
      'satteri$',
      '@astrojs',
      '@tailwindcss/vite$',
      '#languages/',
      '#site/',
      '#content/',
      '#build/',
      '#page-pass/index\\.ts$',
    ],
    why: 'integrations stand around the build, not in its pages',
  }),
  room(['src/page-pass/**'], {
    may: [
      'node:',
      'astro$',
      'parse5$',
      'postcss',
      '#languages/locales',
      '#content/remembered',
      '#site/addresses',
    ],
    why: 'the page pass is a package of its own: it knows built files, and nothing of the site but its languages and addresses',
  }),
];
