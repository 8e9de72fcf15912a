// Items to choose from have different names: two with the same name cannot be told apart in a list,
// in the search or in browser tabs.
import type { Locale } from '#languages/locales.ts';
import type { At, Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

interface Named {
  file: string;
  name: string;
  at: At;
}
/** Names in one file, by their keys: `['items', 'myth-border', 'myth']`. */
const inFile = (
  file: string,
  found: object,
  nameOf: (one: never) => string,
  path: (key: string) => readonly string[],
): Named[] =>
  Object.entries(found).map(([key, one]) => ({
    file,
    name: nameOf(one as never),
    at: { path: path(key) },
  }));
/** The titles of files: of their front matter, or of their YAML. */
const titles = (folder: string, ending: string, files: object): Named[] =>
  Object.entries(files).map(([name, file]: [string, { title?: string; front?: Titled }]) => ({
    file: `${folder}/${name}.${ending}`,
    name: file.front?.title ?? file.title ?? '',
    at: { path: ['title'] },
  }));
interface Titled {
  title: string;
}

export function checkTwice({ languages }: Content, locale: Locale, report: Report): void {
  const of = languages[locale];
  const { reviewed: _, ...sheets } = of.worksheets;
  const lists: [what: string, Named[]][] = [
    [
      'page',
      [
        ...titles('sections', 'mdx', of.sections),
        ...titles('stories', 'mdx', of.stories),
        ...titles('pages', 'mdx', of.prose),
      ],
    ],
    ['page for teachers', titles('teach', 'mdx', of.teachPages)],
    ['lesson plan', titles('teach/plans', 'yaml', of.plans)],
    [
      'scene',
      Object.entries(of.sections).flatMap(([slug, { scenes }]) =>
        scenes.map(({ heading, line }) => ({
          file: `sections/${slug}.mdx`,
          name: heading,
          at: { line },
        })),
      ),
    ],
    [
      'word',
      // Its other forms stand after a comma.
      inFile(
        'glossary.yaml',
        of.glossary,
        ({ word }: { word: string }) => word.split(/[,،，、]/)[0] ?? '',
        (key) => [key, 'word'],
      ),
    ],
    [
      'question',
      inFile(
        'quiz.yaml',
        of.questions,
        (one: { question: string }) => one.question,
        (key) => [key, 'question'],
      ),
    ],
    [
      'myth',
      inFile(
        'pages/myths.yaml',
        of.mythsPage.items,
        (one: { myth: string }) => one.myth,
        (key) => ['items', key, 'myth'],
      ),
    ],
    [
      'worksheet',
      inFile(
        'teach/worksheets.yaml',
        sheets,
        (one: Titled) => one.title,
        (key) => [key, 'title'],
      ),
    ],
    [
      'letter',
      inFile(
        'pages/letters.yaml',
        of.letters.letters,
        (one: { question: string }) => one.question,
        (key) => ['letters', key, 'question'],
      ),
    ],
    [
      'finger',
      inFile(
        'pages/my-plan.yaml',
        of.safetyPlanPage.phone.fingers,
        (one: { finger: string }) => one.finger,
        (key) => ['phone', 'fingers', key, 'finger'],
      ),
    ],
    [
      'finger',
      inFile(
        'pages/my-plan.yaml',
        of.safetyPlanPage.fingers,
        (one: { label: string }) => one.label,
        (key) => ['fingers', key, 'label'],
      ),
    ],
    ...Object.entries(of.plans).map(([id, { steps }]): [string, Named[]] => [
      'step',
      inFile(
        `teach/plans/${id}.yaml`,
        steps,
        (one: Titled) => one.title,
        (key) => ['steps', key, 'title'],
      ),
    ]),
    [
      'question of the search',
      inFile(
        'pages/search.yaml',
        of.search.questions,
        (one: { ask: string }) => one.ask,
        (key) => ['questions', key, 'ask'],
      ),
    ],
  ];
  for (const [what, list] of lists) {
    const seen = new Map<string, Named>();
    for (const one of list) {
      const same = one.name.trim().toLowerCase();
      const before = seen.get(same);
      if (before)
        report(
          `${locale}/${one.file}`,
          `has the ${what} "${one.name}" a second time${before.file === one.file ? '' : ` (the other is in content/${locale}/${before.file})`}. Two with one name cannot be told apart: give this one another.`,
          one.at,
        );
      else seen.set(same, one);
    }
  }
}
