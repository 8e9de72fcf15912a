// Holds all of `content/` against itself. The build and the tests start here, before Astro sees a file.
import { locales, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { pages, siteOf, targetOf } from '#urls.ts';
import {
  checkPractise,
  checkSharedPractise,
  practiseTexts,
  storyShape,
  textsIn,
} from './practise.ts';
import { checkSharedTeach, checkTeach, teachTargets, teachTexts } from './teach.ts';
import { checkCountries } from './helplines.ts';
import { checkPictures, knownPicture } from './pictures.ts';
import { checkNames, checkOrder } from './order.ts';
import { checkLengths, checkSections } from './sections.ts';
import { checkSources } from './sources.ts';
import { folderAt, type Folder } from '#content/folder.ts';
import { isOnTheWeb } from '#content/schemas/evidence.ts';
import { didYouMean, type Problem, type Report } from '#content/problem.ts';
import { read, type Content, type LanguageContent } from '#content/read.ts';
import {
  lengthOf,
  promisesToAvoid,
  sentenceLimits,
  sameInEnglish,
  sentencesOf,
  wordsToAvoid,
} from './words.ts';
import type { Scene, Section } from '#content/mdx/section.ts';

/** The texts of a scene that a child of 8 to 10 reads. */
export const shortTexts = (scene: Scene): string[] => [
  scene.text,
  ...scene.items.map((item) => item.text),
  scene.helps,
];
/** All texts of a scene that stand on the page to read, in the order of the page. */
export const pageTexts = (scene: Scene): string[] => [
  ...shortTexts(scene),
  scene.more ?? '',
  scene.talk,
];
/** The links and source marks of a text, in order; `lang:` only marks a foreign word, so it is left out. */
export const marksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|\[source: ([^\]]+)\]/g)]
    .map(([, link, source]) => link ?? `source:${source}`)
    .filter((mark) => !mark.startsWith('lang:'));

/** Every mistake in the content of the project at `root`, as sentences for the author; an empty list when all is well. `site`: where it will live, if that is known. */
export function checkContent(root: string | Folder, site?: string): Problem[] {
  const problems: Problem[] = [];
  const content = read(typeof root === 'string' ? folderAt(root) : root, problems);
  if (!content || problems.length > 0)
    return problems.map((problem) => ({ ...problem, unreadable: true }));
  const report: Report = (file, message) =>
    void problems.push({ file: `content/${file}`, message });
  checkFacts(content, report);
  checkLengths(content, report);
  checkPictures(content, report);
  checkCountries(content, report);
  checkSources(content, report);
  checkNames(content, report);
  checkOrder(content, report, (locale) => linkedTexts(locale, content.languages[locale]));
  checkLeave(content, site, report);
  checkSharedPractise(content, report, (where, picture) =>
    knownPicture(content, report, where, picture),
  );
  checkSharedTeach(content, report, (where, picture) =>
    knownPicture(content, report, where, picture),
  );
  for (const locale of locales) {
    checkTeach(content, locale, report);
    checkKeys(content, locale, report);
    checkScenes(content, locale, report);
    checkSections(content, locale, report);
    // A person of the cast who is cut out only decorates elsewhere; in a question to match, a word stands below.
    checkPractise(content, locale, report, (where, picture) =>
      knownPicture(content, report, where, picture, !picture.startsWith('cast-')),
    );
    checkLinks(content, locale, report);
    checkWords(content, locale, report);
    if (locale !== 'en') checkParity(content, locale, report);
  }
  return problems;
}

/** Each fact is told by some scene, and each scene names facts that exist. */
function checkFacts({ facts, sections }: Content, report: Report): void {
  const covered = new Set(
    Object.values(sections).flatMap(({ scenes }) => Object.values(scenes).flat()),
  );
  for (const [fact, says] of Object.entries(facts))
    if (!covered.has(fact))
      report(
        'shared/sections.yaml',
        `covers the fact ${fact} ("${says}") in no section. Tell it in the short text of a scene, and name it in that scene's list.`,
      );
  for (const fact of covered)
    if (!(fact in facts))
      report(
        'shared/sections.yaml',
        `names the fact "${fact}", which content/shared/facts.yaml does not have.${didYouMean(fact, Object.keys(facts))}`,
      );
}

/** "Leave" leads away: to a page that is there for everyone, and not to this site again. */
function checkLeave({ leave }: Content, site: string | undefined, report: Report): void {
  for (const [locale, address] of Object.entries(leave)) {
    const { hostname, username, password } = new URL(address);
    const wrong =
      site && siteOf(address) === siteOf(site)
        ? 'is this site itself'
        : username || password
          ? 'has a name before its host'
          : !isOnTheWeb(hostname)
            ? `names "${hostname}", which is no site on the web`
            : '';
    if (wrong)
      report(
        'shared/leave.yaml',
        `leads in ${locale} to "${address}", which ${wrong}. Expected a neutral page on another site that opens from everywhere: https://worldweather.wmo.int/${locale}/home.html`,
      );
  }
}

/** Every language has the same words, sources, doors and text alternatives, and nothing more. */
function checkKeys(content: Content, locale: Locale, report: Report): void {
  const language = content.languages[locale];
  const compare = (
    name: string,
    found: object,
    expected: readonly string[],
    what: string,
    source: string,
  ): void => {
    for (const key of expected)
      if (!(key in found))
        report(
          `${locale}/${name}`,
          `has no ${what} "${key}", which content/${source} has. Add it.`,
        );
    for (const key of Object.keys(found))
      if (!expected.includes(key))
        report(
          `${locale}/${name}`,
          `has the ${what} "${key}", which content/${source} does not have.${didYouMean(key, expected)}`,
        );
  };
  const described = content.pictures.filter((picture) => !content.credits[picture]?.decorative);
  compare(
    'pictures.yaml',
    language.alternatives,
    described,
    'text alternative for the picture',
    'shared/pictures',
  );
  compare(
    'glossary.yaml',
    language.glossary,
    Object.keys(content.glossaryPictures),
    'word',
    'shared/glossary.yaml',
  );
  compare(
    'sources.yaml',
    language.sourceTitles,
    Object.keys(content.sources),
    'source',
    'shared/sources.yaml',
  );
  for (const { picture } of language.help.steps.items)
    knownPicture(content, report, `${locale}/pages/help.yaml`, picture);
  for (const { child } of language.help.say.items)
    if (!content.pictures.includes(`head-${child}`))
      report(
        `${locale}/pages/help.yaml`,
        `names the child "${child}", who has no head-${child}.svg in content/shared/pictures.`,
      );
  compare(
    'pages/home.yaml',
    language.home.doorLines,
    Object.keys(content.sections),
    'door',
    'shared/sections.yaml',
  );
}

/** The scenes of content/shared/sections.yaml, in that order, with pictures and children that are drawn. */
function checkScenes(content: Content, locale: Locale, report: Report): void {
  for (const [slug, section] of Object.entries(content.languages[locale].sections)) {
    const where = `${locale}/sections/${slug}.mdx`;
    const expected = Object.keys(content.sections[slug]?.scenes ?? {});
    const found = section.scenes.map((scene) => scene.id);
    const missing = expected.filter((id) => !found.includes(id));
    const unknown = found.filter((id) => !expected.includes(id));
    for (const id of missing)
      report(
        where,
        `has no scene "${id}", which content/shared/sections.yaml names. Add it: others link to it.`,
      );
    for (const id of unknown)
      report(
        where,
        `has the scene "${id}", which content/shared/sections.yaml does not name.${didYouMean(id, expected)}`,
      );
    if (!missing.length && !unknown.length && found.join() !== expected.join())
      report(
        where,
        `has its scenes in the order ${found.join(', ')}. Expected, as in content/shared/sections.yaml: ${expected.join(', ')}.`,
      );
    if (section.scenes.filter((scene) => scene.kind === 'statement').length > 1)
      report(
        where,
        'has more than one scene with kind="statement". One big sentence is enough for a section.',
      );
    for (const scene of section.scenes) {
      for (const { picture } of [scene, ...scene.items])
        knownPicture(content, report, where, picture);
      for (const child of scene.talkers)
        knownPicture(
          content,
          (file, message) => report(file, `line ${scene.line} ${message}`),
          where,
          `head-${child}`,
          false,
        );
    }
  }
}

/** Every text of a language that may hold links, with its file and, in a section, the section's slug. */
function* linkedTexts(
  locale: Locale,
  language: LanguageContent,
): Generator<{ where: string; text: string; slug?: string }> {
  for (const [slug, { front, scenes }] of Object.entries(language.sections))
    for (const text of [
      front.talks,
      front.do,
      front.next,
      ...front.remember,
      ...scenes.flatMap((scene) => [...pageTexts(scene), ...scene.notes]),
    ])
      yield { where: `${locale}/sections/${slug}.mdx`, text, slug };
  for (const [page, { body }] of Object.entries(language.prose))
    yield { where: `${locale}/pages/${page}.mdx`, text: body };
  for (const text of language.notFound.buttons)
    yield { where: `${locale}/pages/not-found.yaml`, text };
  for (const text of textsIn(language.help)) yield { where: `${locale}/pages/help.yaml`, text };
  for (const text of [
    ...language.search.cry.buttons,
    ...language.search.questions.map(({ ask, to }) => `[${ask}](${to})`),
  ])
    yield { where: `${locale}/pages/search.yaml`, text };
  yield* practiseTexts(locale, language);
  yield* teachTexts(locale, language);
  for (const key of ['footer.credit', 'story.skip'] as const)
    yield { where: `${locale}/strings.json`, text: language.strings[key] };
}

/** Every link and source mark leads somewhere. */
function checkLinks(content: Content, locale: Locale, report: Report): void {
  const terms = Object.keys(content.glossaryPictures);
  const slugs = Object.keys(content.sections);
  const scenesOf = (slug: string) => [
    ...Object.keys(content.sections[slug]?.scenes ?? {}),
    'remember',
  ];
  for (const { where, text, slug } of linkedTexts(locale, content.languages[locale])) {
    for (const mark of marksOf(text)) {
      if (mark.startsWith('source:')) {
        const source = mark.slice(7);
        if (!(source in content.sources))
          report(
            where,
            `names the source "${source}", which content/shared/sources.yaml does not have.${didYouMean(source, Object.keys(content.sources))}`,
          );
        continue;
      }
      const target = targetOf(mark);
      if (!target)
        report(
          where,
          `has the link "${mark}". Expected term:word, section:slug, section:slug#scene, page:name, #scene, teach:page, slide:rules, blank:, site:host, lang:tag or an https:// address; the pages are home, ${pages.join(', ')}.`,
        );
      else if (target.kind === 'term' && !terms.includes(target.term))
        report(
          where,
          `links to the word "${target.term}", which content/shared/glossary.yaml does not have.${didYouMean(target.term, terms)}`,
        );
      else if (target.kind === 'section' && !slugs.includes(target.slug))
        report(
          where,
          `links to the section "${target.slug}", which content/shared/sections.yaml does not have.${didYouMean(target.slug, slugs)}`,
        );
      else if (
        target.kind === 'section' &&
        target.scene &&
        !scenesOf(target.slug).includes(target.scene)
      )
        report(
          where,
          `links to the scene "${target.slug}#${target.scene}", which is not there.${didYouMean(target.scene, scenesOf(target.slug))}`,
        );
      else if (target.kind === 'teach' && !teachTargets(content).includes(target.page))
        report(
          where,
          `links to the page for teachers "${target.page}", which is not there.${didYouMean(target.page, teachTargets(content))}`,
        );
      else if (target.kind === 'scene' && slug && !scenesOf(slug).includes(target.scene))
        report(
          where,
          `links to the scene "#${target.scene}", which is not in this section.${didYouMean(target.scene, scenesOf(slug))}`,
        );
    }
  }
}

/** Every text that a child reads, with its file. */
export function* childTexts(
  locale: Locale,
  language: LanguageContent,
): Generator<{ where: string; text: string }> {
  for (const [slug, { front, scenes }] of Object.entries(language.sections))
    for (const text of [
      front.title,
      front.summary,
      front.talks,
      front.do,
      front.next,
      ...front.remember,
      ...scenes.flatMap((scene) => [
        scene.heading,
        ...scene.items.map((item) => item.title),
        ...pageTexts(scene),
      ]),
    ])
      yield { where: `${locale}/sections/${slug}.mdx`, text };
  const { promise, lead, calm, help, doorLines } = language.home;
  for (const text of [promise, lead, calm, help, ...Object.values(doorLines)])
    yield { where: `${locale}/pages/home.yaml`, text };
  yield { where: `${locale}/pages/not-found.yaml`, text: language.notFound.body };
  for (const text of textsIn(language.help)) yield { where: `${locale}/pages/help.yaml`, text };
  const { label, lead: how, without, empty, cry, note, questions } = language.search;
  for (const text of [
    label,
    how,
    without,
    empty.body,
    cry.body,
    note,
    ...questions.map(({ ask }) => ask),
  ])
    yield { where: `${locale}/pages/search.yaml`, text };
  for (const { where, text, child } of practiseTexts(locale, language))
    if (child) yield { where, text };
  for (const [id, { steps }] of Object.entries(language.plans))
    for (const { show = [], ask = [] } of steps)
      for (const text of [...show, ...ask])
        yield { where: `${locale}/teach/plans/${id}.yaml`, text };
  for (const { meaning } of Object.values(language.glossary))
    yield { where: `${locale}/glossary.yaml`, text: meaning };
  for (const [page, { front, body }] of Object.entries(language.prose)) {
    // On the page about privacy the child's part ends where the part for adults begins.
    const forChild = front.audience === 'child' ? (body.split(/^## /m)[0] ?? '') : '';
    for (const text of forChild.split('\n')) yield { where: `${locale}/pages/${page}.mdx`, text };
  }
}

/** Short sentences, and no words to avoid. */
function checkWords(content: Content, locale: Locale, report: Report): void {
  const { longest, unit } = sentenceLimits[locale];
  for (const { where, text } of childTexts(locale, content.languages[locale])) {
    for (const sentence of sentencesOf(locale, text)) {
      const length = lengthOf(locale, sentence);
      if (length > longest)
        report(
          where,
          `has a sentence of ${length} ${unit}; on a page for children expected at most ${longest}. Make two of it: "${sentence}"`,
        );
    }
    const avoid =
      locale === 'en' ? wordsToAvoid.find((pattern) => pattern.test(plain(text))) : undefined;
    if (avoid)
      report(
        where,
        `uses "${avoid.exec(plain(text))?.[0]}", a word to avoid. content/en/guide.md has what to say instead.`,
      );
    const promise =
      locale === 'en' ? promisesToAvoid.find((pattern) => pattern.test(plain(text))) : undefined;
    if (promise)
      report(
        where,
        `says "${promise.exec(plain(text))?.[0]}": nobody can keep this for every child, or it puts a duty on the child. content/en/guide.md has what to say instead.`,
      );
  }
}

/** Where a value has another part, picture or link than the English one, as a sentence: the first such place. `name` and `path` are those of the value in its file. */
function difference(
  found: unknown,
  expected: unknown,
  marks: (text: string) => string,
  name = '',
  path = '',
): string | undefined {
  // Each language has readers of its own.
  if (name === 'reviewed') return undefined;
  const said = (value: unknown): string =>
    value === undefined
      ? 'nothing'
      : typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? `a list of ${value.length}`
          : typeof value === 'object' && value !== null
            ? Object.keys(value).join(', ')
            : String(value);
  const differs = (now: unknown, english: unknown): string =>
    `in ${path} expected ${said(english) || 'neither link nor place'}, found ${said(now) || 'neither link nor place'}`;
  if (typeof found === 'string' && typeof expected === 'string') {
    const fixed = ['picture', 'child'].includes(name) || /^(page|section):/.test(expected);
    const [now, english] = fixed ? [found, expected] : [marks(found), marks(expected)];
    return now === english ? undefined : differs(now, english);
  }
  if (
    typeof found !== 'object' ||
    typeof expected !== 'object' ||
    found === null ||
    expected === null ||
    Array.isArray(found) !== Array.isArray(expected)
  )
    return found === expected ? undefined : differs(found, expected);
  // Which words fit into a puzzle, and in how many ways one asks a question, is a matter of the language.
  if (['words', 'like'].includes(name) && Array.isArray(expected)) return undefined;
  const [now, english] = [
    new Map<string, unknown>(Object.entries(found)),
    new Map<string, unknown>(Object.entries(expected)),
  ];
  for (const key of new Set([...english.keys(), ...now.keys()])) {
    const first = difference(
      now.get(key),
      english.get(key),
      marks,
      key,
      path ? `${path}.${key}` : key,
    );
    if (first) return first;
  }
  return undefined;
}

/** Texts with so many words are never the same in two languages; shorter ones may be (names, keys, "Page Down"). */
const fewWords = 4;
/** What of a language is still in English, with its file: of stories, questions, pages to practise and pages for teachers, text by text or line by line. */
function* stillEnglish(
  locale: Locale,
  language: LanguageContent,
  english: LanguageContent,
): Generator<{ where: string; text: string }> {
  function* lines(of: Locale, texts: LanguageContent): Generator<{ where: string; text: string }> {
    for (const { where, text } of [...practiseTexts(of, texts), ...teachTexts(of, texts)])
      for (const line of text.split('\n')) yield { where, text: plain(line) };
  }
  const known = new Set([...lines('en', english)].map(({ where, text }) => where.slice(2) + text));
  for (const { where, text } of lines(locale, language))
    if ((text.match(/\p{L}+/gu)?.length ?? 0) >= fewWords && known.has(where.slice(2) + text))
      yield { where, text };
}

/** A translation has the scenes, pictures, minutes, links, sources and places of the English, and nothing left in English. */
function checkParity(content: Content, locale: Locale, report: Report): void {
  const language = content.languages[locale];
  const english = content.languages.en;
  const same = (where: string, what: string, found: string, expected: string): void => {
    if (found !== expected)
      report(
        where,
        `has ${what} ${found || 'none'}. Expected, as in English: ${expected || 'none'}.`,
      );
  };
  // Words and sources are linked in the order of each language's grammar, so their order may differ.
  const marks = (...texts: string[]): string => texts.flatMap(marksOf).sort().join(' ');
  /** What the build fills in: `{n}`. */
  const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
  for (const [slug, section] of Object.entries(language.sections)) {
    const original: Section | undefined = english.sections[slug];
    const where = `${locale}/sections/${slug}.mdx`;
    for (const scene of section.scenes) {
      const other = original?.scenes.find(({ id }) => id === scene.id);
      if (!other) continue;
      const facts = ({ picture, kind, minutes, short, talkers, items, notes }: Scene) =>
        `picture ${picture}, ${kind}, ${minutes} minutes${short ? ', short' : ''}, talk with ${talkers.join(' ')}, items ${items.map((item) => item.picture + (item.tag ? ' with a tag' : '')).join(' ') || 'none'}, ${notes.length} notes`;
      same(where, `in the scene "${scene.id}"`, facts(scene), facts(other));
      same(
        where,
        `in the scene "${scene.id}" the links and sources`,
        marks(...pageTexts(scene)),
        marks(...pageTexts(other)),
      );
      if (plain(scene.text) === plain(other.text))
        report(where, `has the scene "${scene.id}" still in English. Translate it.`);
    }
    const ends = ({ front }: Section) =>
      marks(front.talks, front.do, front.next, ...front.remember);
    if (original) same(where, 'in its front matter the links', ends(section), ends(original));
  }
  for (const [page, { body }] of Object.entries(language.prose)) {
    const blocks = (text: string) =>
      `${text.match(/^(##|-) /gm)?.length ?? 0} headings and list items, links ${marks(text) || 'none'}`;
    same(
      `${locale}/pages/${page}.mdx`,
      'in its text',
      blocks(body),
      blocks(english.prose[page]?.body ?? ''),
    );
  }
  for (const [slug, story] of Object.entries(language.stories)) {
    const original = english.stories[slug];
    const where = `${locale}/stories/${slug}.mdx`;
    if (!original) continue;
    // Its people and notes, then each step.
    const [parts, expected] = [
      storyShape(story, marks).split('; '),
      storyShape(original, marks).split('; '),
    ];
    const at = Array.from({ length: Math.max(parts.length, expected.length) }, (_, i) => i).find(
      (i) => parts[i] !== expected[i],
    );
    if (at !== undefined)
      same(
        where,
        at === 0 ? 'at its top' : `in the step ${at} (number, kind, picture, choices, links)`,
        parts[at] ?? '',
        expected[at] ?? '',
      );
  }
  const files: Record<string, (from: LanguageContent) => unknown> = Object.fromEntries(
    Object.keys(language.plans).map((id) => [
      `teach/plans/${id}.yaml`,
      ({ plans }: LanguageContent) => plans[id],
    ]),
  );
  for (const [name, of] of [
    ['pages/home.yaml', 'home'],
    ['pages/help.yaml', 'help'],
    ['pages/search.yaml', 'search'],
    ['pages/not-found.yaml', 'notFound'],
    ['pages/print.yaml', 'printPage'],
    ['quiz.yaml', 'questions'],
    ['pages/stories.yaml', 'storiesPage'],
    ['pages/check.yaml', 'checkPage'],
    ['pages/myths.yaml', 'mythsPage'],
    ['pages/my-plan.yaml', 'planPage'],
    ['teach/worksheets.yaml', 'worksheets'],
    ['teach/check.yaml', 'checkSheet'],
    ['teach/slides.yaml', 'slides'],
    ['teach/index.yaml', 'teachIndex'],
  ] as const)
    files[name] = (from) => from[of];
  for (const [name, of] of Object.entries(files)) {
    const first = difference(of(language), of(english), (text) =>
      [marks(text), places(text)].filter(Boolean).join(' '),
    );
    if (first)
      report(
        `${locale}/${name}`,
        `has other parts, pictures, links or places than content/en/${name}: ${first}. Give it the same, in the same order.`,
      );
  }
  for (const [page, { body }] of Object.entries(language.teachPages)) {
    const blocks = (text: string) =>
      `${text.match(/^(##|- |\d+\. |\||<)/gm)?.length ?? 0} headings, list items and rows, links ${marks(text) || 'none'}`;
    same(
      `${locale}/teach/${page}.mdx`,
      'in its text',
      blocks(body),
      blocks(english.teachPages[page]?.body ?? ''),
    );
  }
  for (const { where, text } of stillEnglish(locale, language, english))
    report(where, `has a text still in English: "${text}". Translate it.`);
  for (const [key, value] of Object.entries(language.strings)) {
    const original = english.strings[key as keyof typeof english.strings];
    same(`${locale}/strings.json`, `in "${key}" the places`, places(value), places(original));
    if (
      value === original &&
      /\p{L}{3}/u.test(value.replace(/\{\w+\}/g, '')) &&
      !sameInEnglish.test(value)
    )
      report(`${locale}/strings.json`, `has "${key}" still in English: "${value}". Translate it.`);
  }
  for (const [picture, text] of Object.entries(language.alternatives))
    if (text === english.alternatives[picture])
      report(`${locale}/pictures.yaml`, `has "${picture}" still in English. Translate it.`);
}
