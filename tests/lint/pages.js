// What markup and scripts of a page never have (CONTRIBUTING.md), each with what its author reads.
import { pageKinds } from '../../src/site/pages.ts';

/** What is put together of others, or one of two. */
const joins = ":matches(BinaryExpression[operator='+'], ConditionalExpression, LogicalExpression)";
/** A text that fits, in what an attribute is given: '...', `...`, a ? '...' : b, '...' + b + c. */
const given = (text) =>
  [0, 1, 2, 3].flatMap((deep) => {
    const into = `> ${`${joins} > `.repeat(deep)}`;
    return [`${into}Literal[value=${text}]`, `${into}TemplateLiteral[quasis.0.value.raw=${text}]`];
  });
/**
 * An attribute of markup with a matching text: title="...", title={...}. `title` and `alt` are
 * props of components too.
 */
const attribute = (names, text = '') => {
  const named = `JSXAttribute[name.name=/^(${names})$/]`;
  return text
    ? [
        `${named} > Literal[value=${text}]`,
        ...given(text).map((one) => `${named} > JSXExpressionContainer ${one}`),
      ].join()
    : named;
};

const joined = '(^|\\s)(?!in-)\\S*[^\\s-]-$';
/** For files of markup: words, looks and ways that stand elsewhere. */
export const inMarkup = [
  {
    selector: [
      attribute(
        'aria-[a-z]*label|aria-([a-z]*description|valuetext)|title|alt|placeholder|label',
        '/\\p{L}{2}/u',
      ),
      // These may have a word for a script, or for a machine.
      attribute('content|value|data-[a-z-]+', '/^\\p{Lu}\\p{Ll}/u'),
      `:not(JSXAttribute) > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/^\\p{L}{2}/u]`,
      'VariableDeclarator > Literal[value=/^\\p{Lu}\\p{Ll}+ \\p{Ll}/u]',
    ].join(),
    message:
      'These words would be in one language on all pages. Put them into content/<language>/strings.json, and write t("...").',
  },
  {
    selector: `${attribute('style|v?align|bgcolor')}, JSXIdentifier[name=/^(font|center|big)$/]`,
    message: 'Looks stand in classes: the policy of the pages refuses a style in markup.',
  },
  {
    selector: attribute(
      'on(click|change|input|submit|load|error|focus|blur|toggle|(key|mouse|pointer|touch|scroll)[a-z]*)',
    ),
    message:
      'The policy of the pages refuses code in markup. Write addEventListener in a script beside the component.',
  },
  {
    selector: `${attribute('href|src|action|poster', '/^\\//')}, ${attribute('href|action', '/^(\\.|[a-z]{2}\\/)/')}`,
    message:
      'An address comes from src/site/urls.ts, which knows the language and the folder of the site.',
  },
  {
    selector: attribute('src|action|poster', '/^[a-z]+:/'),
    message: 'Nothing on a page comes from another site (README): lay the file into this one.',
  },
  {
    selector: attribute('role', '/^(button|link|heading|list|listitem|checkbox|table)$/'),
    message: 'HTML has an element for it, which keyboards and screen readers know.',
  },
  {
    selector: attribute('className|htmlFor'),
    message: 'HTML calls it class, and for.',
  },
  {
    // Our own classes that have the name of what they show at their end: in-..., slide--...
    selector: `JSXAttribute:matches([name.name='class'], [name.namespace.name='class']) :matches(TemplateElement[tail=false][value.raw=/${joined}/], BinaryExpression[operator='+'] > Literal[value=/${joined}/])`,
    message:
      'Tailwind finds a class only as it is written: choose between whole classes, or give the element one of our own.',
  },
  {
    selector: `JSXAttribute[name.name='type'] > Literal[value=/^(email|tel|password|file|date)$/], ${attribute('autocomplete', '/^(?!off$)/')}`,
    message: 'A child is asked for nothing that says who it is (README).',
  },
];

/** Names with which the address of a page below its language begins: `help`, `teach`. */
const areas = [
  ...new Set(
    Object.values(pageKinds).flatMap(({ path }) => /^[a-z-]+(?=\/)/.exec(path)?.slice(0, 1) ?? []),
  ),
].join('|');
/**
 * An address of the table, or its beginning. A path of content/ may begin with the same folder, but
 * does not end in a slash.
 */
const area = `(^|\\/)(${areas})\\/([\\w-]+\\/)*`;
const place = `/${area}(#|$)/`;
/** For all code but that of src/site. */
export const typedAddresses = [
  {
    selector: [
      `Literal[value=/^\\/?([a-z]{2}\\/)?(${areas})\\/([\\w-]+\\/)*(#|$)/]`,
      `TemplateElement[value.raw=/${area}#/]`,
      `TemplateLiteral:has(> TemplateElement[tail=true][value.raw=/\\/(#.*)?$/]) > TemplateElement[value.raw=${place}]`,
      'TemplateLiteral:has(> CallExpression[callee.name=/Url$/]) > TemplateElement[value.raw=/^[\\w-]+\\//]',
      'CallExpression[callee.name=/^(page|teach|share)Url$/] > Literal[value=/\\//]',
      'CallExpression[callee.name=/^(page|teach|share)Url$/] > TemplateLiteral > TemplateElement[value.raw=/\\//]',
      `Literal[regex.pattern=/(^|[^\\w-])(${areas})\\\\\\//]`,
    ].join(),
    message:
      'The address of a page is typed here. Ask src/site: urls.ts for a link (pageUrl, teachUrl), slugOf of addresses.ts for what stands below a language, pageAt for what an address is.',
  },
];

/** What a script gives to be read: words of one language, on all pages. */
const said = 'Literal[value=/\\p{L}{2}/u]';
/** For scripts of components. */
export const inScripts = [
  {
    selector: `AssignmentExpression[left.property.name=/^(textContent|innerText|title|alt|placeholder|aria(Label|Description|ValueText))$/] > ${said}, CallExpression[callee.name=/^(alert|confirm|prompt)$/], CallExpression[callee.property.name=/^(append|prepend|replaceChildren|replaceWith)$/] > ${said}, CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(aria-([a-z]*label|[a-z]*description|valuetext)|title|alt|placeholder)$/] > ${said}.arguments:nth-child(2)`,
    message:
      'These words would be in one language on all pages. Let the component write them into the page, or into data-..., and take them from there.',
  },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message:
      'Safari 15.4 knows no (?<= and (?<!: it would not run a line of the script. Match what stands before, too.',
  },
  {
    selector: [
      'Literal[value=/^([a-z]+:)?\\//]',
      'TemplateLiteral[quasis.0.value.raw=/^([a-z]+:)?\\//]',
    ]
      .flatMap((way) => [
        `AssignmentExpression[left.property.name=/^(href|src|action)$/] > ${way}`,
        `CallExpression[callee.property.name=/^(assign|replace|open|(push|replace)State)$/][callee.object.name=/^(location|window|history)$/] > ${way}`,
      ])
      .join(),
    message:
      'An address comes from src/site/urls.ts, by a link or data-... in the page: a script knows neither the folder nor the language.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Markup that is put together can carry code. Write textContent, or copy a <template>.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/], CallExpression[callee.property.name=/^write(ln)?$/]:matches([callee.object.name="document"], [callee.object.property.name="document"])',
    message: 'Markup that is put together can carry code. Write textContent, or copy a <template>.',
  },
  {
    selector:
      "CallExpression[callee.property.name='addEventListener'] > Literal[value=/^(before)?unload$/], CallExpression[callee.name='addEventListener'] > Literal[value=/^(before)?unload$/]",
    message: 'Nothing holds up who leaves. What must be done at the end is done at pagehide.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'What is imported has one name everywhere: export it by its name.',
  },
];

const kept =
  'Nothing that a child does is kept or sent (README). Only “my page” keeps what was chosen there, and only when a child asks for it.';
const asked =
  'A page asks for nothing but files of the site itself, in the scripts that tests/lint/pages.js names.';
/**
 * Browser APIs newer than the oldest supported browsers (src/build/browsers.ts); syntax is covered
 * by tsconfig.scripts.json.
 */
const newer = 'Chrome 109, Firefox 115 or Safari 15.4 does not have it.';

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const network = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['Worker', 'SharedWorker'],
];
/** What asks the child for something, or gives it away. */
const asks = [
  ...['geolocation', 'mediaDevices', 'share', 'serviceWorker', 'getBattery', 'credentials'],
  ...['requestPermission', 'getUserMedia', 'referrer', 'userAgent'],
];
/** Safari has none of these, or not the one of 15.4; `navigation` is used where it is there. */
const missing = ['scheduler', 'requestIdleCallback', 'Notification'];
const globals = (names, message) => names.map((name) => ({ name, message }));
const properties = (names, message, object) =>
  names.map((property) => ({ ...(object && { object }), property, message }));
const always = properties(['cookie', ...storage, 'sendBeacon'], kept);
const never = [
  ...properties(['canParse', 'parse'], newer, 'URL'),
  ...properties(['any', 'timeout'], newer, 'AbortSignal'),
  ...properties(['showPopover', 'hidePopover', 'togglePopover'], newer),
  ...properties(['checkVisibility', ...missing], newer),
  ...properties(asks, kept),
  ...properties(['startViewTransition', 'moveBefore', 'setHTML', 'getHTML', 'closeWatcher'], newer),
];

/** For eslint.config.js. */
export const perFile = [
  {
    files: ['src/**/*.astro'],
    // Content generated at build time: a script, the paths of a drawing, words between marks, an
    // example, the places of a booklet's pages, what stands many times on a sheet.
    ignores: [
      'src/components/{frame/Fonts,atoms/PictureInPage,atoms/T,paper/Copies}.astro',
      'src/layouts/{OwnFrame,SmallPage,WithoutWords}.astro',
      'src/gallery/Example.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: ['src/components/**/*.ts', 'src/search/read/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        ...globals(storage, kept),
        ...globals(network, asked),
        ...globals(missing, newer),
      ],
      'no-restricted-properties': [
        'error',
        ...always,
        ...never,
        ...properties(['name'], kept, 'window'),
      ],
    },
  },
  {
    // Class mode, and the second window of a teacher, are known by the name of their window.
    files: ['src/components/{my-page/visit,slides/class-mode}.ts'],
    rules: { 'no-restricted-properties': ['error', ...always, ...never] },
  },
  {
    // What is said on “my page”, when a child asks to keep it.
    files: ['src/components/my-page/choices.ts'],
    rules: { 'no-restricted-globals': ['error', ...globals(network, asked)] },
  },
  {
    // Fetches of the site's own files, with addresses from the page: country names, search index,
    // templates, and the script of the second window.
    files: [
      'src/components/{help/country-list,frame/templates,slides/notes-window}.ts',
      'src/search/read/engine.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...globals(storage, kept)] },
  },
];
