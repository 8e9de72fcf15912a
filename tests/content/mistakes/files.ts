// Mistakes in file names and folders: renamed files, copies, files that nothing refers to, wrong
// encodings.
import { change, original, replace, type Files, type Row } from './row.ts';

const locales = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
/** Gives a folder another name. */
const renameFolder =
  (from: string, to: string) =>
  (files: Files): void => {
    for (const path of files.paths.filter((one) => one.startsWith(`${from}/`)))
      files.rename(path, `${to}${path.slice(from.length)}`);
  };
/** Saves a file in the old way of Windows, in which é is one byte. */
const inLatin1 =
  (path: string) =>
  (files: Files): void =>
    files.write(path, Buffer.from(files.read(path), 'latin1'));

export const files: Row[] = [
  {
    what: 'a glossary saved in the old way of Windows',
    edit: inLatin1('fr/glossary.yaml'),
    says: /^content\/fr\/glossary\.yaml: line \d+ has letters that cannot be read: the file is not saved as UTF-8\. Save it again, with UTF-8 as its encoding\.$/,
  },
  {
    what: 'the words of the interface saved in the old way of Windows',
    edit: inLatin1('fr/strings.json'),
    says: /^content\/fr\/strings\.json: line \d+ has letters that cannot be read: the file is not saved as UTF-8\. .*$/,
  },
  {
    what: 'a quiz saved as UTF-16',
    edit: (all) => {
      all.write('en/quiz.yaml', Buffer.from(`\uFEFF${all.read('en/quiz.yaml')}`, 'utf16le'));
    },
    says: /^content\/en\/quiz\.yaml: line 1 has letters that cannot be read: the file is not saved as UTF-8/,
  },
  {
    id: 'm236',
    what: 'a picture with its ending in capitals',
    edit: (all) => all.rename('shared/pictures/anyone.svg', 'shared/pictures/anyone.SVG'),
    says: /content\/shared\/pictures\/anyone\.SVG: is a file that nothing reads\. Expected content\/shared\/pictures\/anyone\.svg: rename it/,
  },
  {
    id: 'm242',
    what: 'a picture with capitals and a space in its name, and no credit',
    edit: (all) =>
      all.write('shared/pictures/New Picture.svg', all.read('shared/pictures/anyone.svg')),
    says: [
      /content\/shared\/pictures\/New Picture\.svg: has a name with a capital, a space or another sign in it\. It becomes an address: write small letters/,
      /content\/shared\/credits\.yaml: has no entry for content\/shared\/pictures\/New Picture\.svg/,
    ],
  },
  {
    id: 'm293',
    what: 'a country with the ending .yml',
    edit: (all) => all.rename('shared/helplines/ke.yaml', 'shared/helplines/ke.yml'),
    says: /content\/shared\/helplines\/ke\.yml: is a file that nothing reads\. Expected content\/shared\/helplines\/ke\.yaml: rename it/,
  },
  {
    id: 'm294',
    what: 'a country with the ending .yaml.txt',
    edit: (all) => all.rename('shared/helplines/ke.yaml', 'shared/helplines/ke.yaml.txt'),
    says: /content\/shared\/helplines\/ke\.yaml\.txt: is a file that nothing reads\. Expected content\/shared\/helplines\/ke\.yaml: rename it/,
  },
  {
    id: 'm358',
    what: 'notes among the lesson plans',
    edit: (all) => all.write('shared/plans/notes.txt', 'Notes to myself.'),
    says: /^content\/shared\/plans\/notes\.txt: is a file that nothing reads\. Rename it, or move it out of content\/\.$/,
  },
  {
    id: 'm361',
    what: 'a copy of a lesson plan in one language',
    edit: (all) =>
      all.write(
        'fr/teach/plans/20-online-copy.yaml',
        all.read('fr/teach/plans/20-online-11-14.yaml'),
      ),
    says: /content\/fr\/teach\/plans\/20-online-copy\.yaml: is published nowhere: content\/shared\/plans\/ has no file of that name/,
  },
  {
    id: 'm383',
    what: 'a page for teachers that the list does not name',
    edit: (all) => all.write('en/teach/extra.mdx', all.read('en/teach/card.mdx')),
    says: /content\/en\/teach\/extra\.mdx: is published nowhere: content\/shared\/teach\.yaml does not name "extra"\. Add it there/,
  },
  {
    id: 'm430',
    what: 'a page that the site does not have',
    edit: (all) => all.write('en/pages/contact.mdx', all.read('en/pages/about.mdx')),
    says: /content\/en\/pages\/contact\.mdx: is published nowhere: the pages of prose are leaving, families, about, privacy, accessibility/,
  },
  {
    id: 'm458',
    what: 'the folder of a language that the site does not have',
    edit: (all) => all.write('de/strings.json', all.read('en/strings.json')),
    says: /^content\/de\/strings\.json: is in the folder "de", which is of no language of the site \(en, fr, es, ar, ru, zh\)\. Rename the folder, or add the language in src\/languages\/locales\.ts\.$/,
  },
  {
    id: 'm460',
    what: 'the folder of a language in capitals',
    edit: renameFolder('fr', 'FR'),
    says: [
      /^content\/fr: is missing: .* Is its folder called otherwise\? Rename it to fr; or copy content\/en and translate it/,
      /content\/FR\/.*: is in the folder "FR", which is of no language of the site .* Rename the folder: "fr"/,
    ],
  },
  {
    id: 'm461',
    what: 'the folder of a language with a space behind its name',
    edit: renameFolder('fr', 'fr '),
    says: /content\/fr \/.*: is in the folder "fr ", .* Rename the folder: "fr"/,
  },
  {
    id: 'm463',
    what: 'a section with the ending .md',
    edit: (all) => all.rename('en/sections/online.mdx', 'en/sections/online.md'),
    says: /content\/en\/sections\/online\.md: is a file that nothing reads\. Expected content\/en\/sections\/online\.mdx: rename it/,
  },
  {
    id: 'm465',
    what: 'a draft beside a section',
    edit: (all) => all.write('en/sections/online copy.mdx', all.read('en/sections/online.mdx')),
    says: /content\/en\/sections\/online copy\.mdx: is a copy of content\/en\/sections\/online\.mdx, and is read by nothing/,
  },
  {
    id: 'm467',
    what: 'a section that the list does not name',
    edit: (all) => all.write('en/sections/draft.mdx', '---\ntitle: a: b\n---\n'),
    says: /^content\/en\/sections\/draft\.mdx: is published nowhere: content\/shared\/sections\.yaml does not name "draft"\. Add it there/,
  },
  {
    id: 'm468',
    what: 'a story that the list does not name',
    edit: (all) => {
      for (const locale of locales)
        all.write(`${locale}/stories/new-story.mdx`, all.read(`${locale}/stories/new-friend.mdx`));
    },
    says: /^content\/en\/stories\/new-story\.mdx: is published nowhere: content\/shared\/stories\.yaml does not name "new-story"\. .* It is so in every language\.$/,
  },
  {
    id: 'm474',
    what: 'a folder of old numbers',
    edit: (all) => all.write('shared/helplines/old/ke.yaml', all.read('shared/helplines/ke.yaml')),
    says: /^content\/shared\/helplines\/old\/ke\.yaml: is a file that nothing reads: content\/shared\/helplines\/ke\.yaml is read\. Move it out of content\//,
  },
  {
    id: 'm477',
    what: 'a quiz with the ending .yml beside the right one',
    edit: (all) => all.write('fr/quiz.yml', all.read('fr/quiz.yaml')),
    says: /^content\/fr\/quiz\.yml: is a file that nothing reads: content\/fr\/quiz\.yaml is read\. Move it out of content\/, or make one of the two/,
  },
  {
    id: 'm478',
    what: 'words of the interface in YAML',
    edit: (all) => all.write('fr/strings.yaml', 'skip: Aller\n'),
    says: /^content\/fr\/strings\.yaml: is a file that nothing reads: content\/fr\/strings\.json is read/,
  },
  {
    id: 'm261',
    what: 'single quotes in JSON',
    edit: replace('fr/strings.json', '"Aller au texte"', "'Aller au texte'"),
    says: /^content\/fr\/strings\.json: line 4 cannot be read: Unexpected token '''\. In JSON .* texts stand in straight double quotes/,
  },
  {
    id: 'm260',
    what: 'a comment in JSON',
    edit: change('fr/strings.json', (text) => text.replace('{\n', '{\n  // words\n')),
    says: /^content\/fr\/strings\.json: line 2 cannot be read: Expected property name or '\}'\. In JSON .* there are no comments/,
  },
  {
    id: 'm490',
    what: 'a text with a # in it',
    edit: replace('en/pages/print.yaml', /^title: .*/m, 'title: Print sheet #1 for all'),
    says: /^content\/en\/pages\/print\.yaml: line 1 cannot be read: "#1 for all" would be lost: what stands behind a # is a note that nobody sees\. A text with a # in it needs quotes around it/,
  },
  {
    what: 'a # in the front matter of a page',
    edit: replace('en/pages/about.mdx', /^title: .*/m, 'title: Who made this site #1?'),
    says: /^content\/en\/pages\/about\.mdx: line 2 cannot be read: "#1\?" would be lost/,
  },
  {
    id: 'm479',
    what: 'a file of 0 bytes',
    edit: (all) => all.write('fr/quiz.yaml', ''),
    says: /^content\/fr\/quiz\.yaml: has nothing in it\. Write its keys, as another file of its kind has them\.$/,
  },
  {
    id: 'm134',
    what: 'a Spanish section in the folder of another language',
    edit: (all) => all.write('fr/sections/online.mdx', original('es/sections/online.mdx')),
    says: /^content\/fr\/sections\/online\.mdx: line \d+ has \d+ texts that are not Français \(Español\), the first: ".*"\. Is it a file of another language\? Translate it\.$/,
  },
  {
    id: 'm397',
    what: 'an English file in the folder of another language',
    edit: (all) => all.write('fr/pages/home.yaml', original('en/pages/home.yaml')),
    says: [
      /content\/fr\/pages\/home\.yaml: line 1 has \d+ of \d+ texts still in English, the first: "Child trafficking, explained for children"\. Is it the file of content\/en\? Translate it/,
      /content\/fr\/pages\/home\.yaml: line \d+ has \d+ texts that are not Français \(English\), the first: ".*"\. Is it a file of another language\? Translate it/,
    ],
  },
  {
    what: 'a copy of a page that the computer has named',
    edit: (all) => all.write('en/pages/quiet (1).yaml', all.read('en/pages/quiet.yaml')),
    says: /^content\/en\/pages\/quiet \(1\)\.yaml: is a copy of content\/en\/pages\/quiet\.yaml, and is read by nothing\. .* move this one out of content\/\.$/,
  },
  {
    what: 'the words of a lesson plan with the ending .yml',
    edit: (all) =>
      all.rename('fr/teach/plans/20-online-11-14.yaml', 'fr/teach/plans/20-online-11-14.yml'),
    says: /^content\/fr\/teach\/plans\/20-online-11-14\.yml: is a file that nothing reads\. Expected content\/fr\/teach\/plans\/20-online-11-14\.yaml: rename it, or move it out of content\/\.$/,
  },
  {
    what: 'a lesson plan that is renamed, and not its words',
    edit: (all) =>
      all.rename('shared/plans/20-online-11-14.yaml', 'shared/plans/20-online-11-to-14.yaml'),
    says: /^content\/en\/teach\/plans\/20-online-11-to-14\.yaml: is missing: content\/shared\/plans\/ has a plan of that name\. Was that one renamed\? .*\ncontent\/en\/teach\/plans\/20-online-11-14\.yaml: is published nowhere: .* Did you mean "20-online-11-to-14"\? .*$/,
  },
  ...(
    [
      ['lesson plans', 'teach/plans/20-online-11-14.yaml', 'teach/plans/20-what-is-it-8-10.yaml'],
      ['sections', 'sections/online.mdx', 'sections/promises.mdx'],
    ] as const
  ).map(([what, one, other]) => ({
    what: `two ${what} under each other’s names`,
    edit: (all: Files): void => {
      all.write(`fr/${one}`, original(`fr/${other}`));
      all.write(`fr/${other}`, original(`fr/${one}`));
    },
    says: new RegExp(
      `^content/fr/${one}: has the parts of content/fr/${other}, and not its own\\. .*\\ncontent/fr/${other}: has the parts of content/fr/${one}, .*Give each its name back.*$`,
    ),
  })),
];
