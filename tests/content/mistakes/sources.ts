// Mistakes in sources, and in the order and the names of the sections.
import { change, everywhere, replace, type Row } from './row.ts';

export const sources: Row[] = [
  {
    what: 'a source that is an example',
    edit: replace(
      'shared/sources.yaml',
      /(?<=crc-35:\n(?: {2}.*\n)*? {2}url: ).*/,
      'https://example.com/',
    ),
    says: /^content\/shared\/sources\.yaml: line \d+ crc-35\.url has the address "https:\/\/example\.com\/", which stands in examples only/m,
  },
  {
    id: 'm333',
    what: 'a month 13',
    edit: replace('shared/sources.yaml', /(?<=crc-35:\n {2}date: )"[^"]*"/, '"2024-13"'),
    says: /content\/shared\/sources\.yaml: crc-35\.date is "2024-13", which no calendar has\. Write the year, the month and the day/,
  },
  {
    id: 'm334',
    what: 'a date to come',
    edit: replace('shared/sources.yaml', /(?<=crc-35:\n {2}date: )"[^"]*"/, '"2042"'),
    says: /sources\.yaml: crc-35\.date is "2042", which is still to come\. .*not after today/,
  },
  {
    what: 'a day that no month has',
    edit: replace('shared/sources.yaml', /(?<=crc-35:\n {2}date: )"[^"]*"/, '"2023-02-29"'),
    says: /sources\.yaml: crc-35\.date is "2023-02-29", which no calendar has/,
  },
  {
    what: 'a year with a slip',
    edit: replace('shared/sources.yaml', /(?<=crc-35:\n {2}date: )"[^"]*"/, '"1089"'),
    says: /sources\.yaml: crc-35\.date is "1089", before 1900\. Correct the year/,
  },
  {
    what: 'a date in words',
    edit: replace('shared/sources.yaml', /(?<=crc-35:\n {2}date: )"[^"]*"/, '"May 2024"'),
    says: /sources\.yaml: crc-35\.date must be a year, a year and month, or a day \(.*\); found "May 2024"/,
  },
  {
    id: 'm335',
    what: 'an address without https://',
    edit: replace('shared/sources.yaml', /(?<=crc-35:[^]*?url: ).*/, 'www.cypcs.org.uk/rights'),
    says: /sources\.yaml: crc-35\.url must be a whole address: https:\/\/\.\.\.; found "www\.cypcs/,
  },
  {
    id: 'm336',
    what: 'an address that runs a script',
    edit: replace('shared/sources.yaml', /(?<=crc-35:[^]*?url: ).*/, '"javascript:alert(1)"'),
    says: /sources\.yaml: crc-35\.url must be a whole address: https:\/\/\.\.\.; found "javascript:/,
  },
  {
    what: 'an address on the own computer',
    edit: replace('shared/sources.yaml', /(?<=crc-35:[^]*?url: ).*/, 'http://localhost:4321/a'),
    says: /sources\.yaml: crc-35\.url names "localhost", which is no site on the web/,
  },
  {
    what: 'a kind of date that nobody knows',
    edit: replace('shared/sources.yaml', /(?<=crc-35:[^]*?kind: )published/, 'read'),
    says: /sources\.yaml: crc-35\.kind must be published or seen; found "read"/,
  },
  {
    id: 'm338',
    what: 'a source that nothing names',
    edit: (files) => {
      files.change(
        'shared/sources.yaml',
        (text) =>
          `${text}old-report: { date: "2020", kind: published, url: "https://www.unodc.org/" }\n`,
      );
      for (const locale of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
        files.change(`${locale}/sources.yaml`, (text) => `${text}old-report: UNODC\n`);
    },
    says: /content\/shared\/sources\.yaml: has "old-report", which no text, myth or slide names\. Name it where its number stands, \[source: old-report\], or take it out/,
  },
  {
    id: 'm341',
    what: 'a title with a link to a page that is not there',
    edit: replace('fr/sources.yaml', /^crc-35: .*/m, 'crc-35: "La [Convention](page:typo)"'),
    says: /content\/fr\/sources\.yaml: has "\[Convention\]\(page:typo\)" in the title of "crc-35", which is a link already\. Expected words only/,
  },
  {
    id: 'm339',
    what: 'a title in a language that there is not',
    edit: replace('fr/sources.yaml', /^crc-35: .*/m, 'crc-35: "[Convention](lang:xx-typo)"'),
    says: /content\/fr\/sources\.yaml: has "\[Convention\]\(lang:xx-typo\)" in the title/,
  },
  {
    id: 'm340',
    what: 'a title with a space in the code of its language',
    edit: replace('fr/sources.yaml', /^crc-35: .*/m, 'crc-35: "[Convention](lang: en)"'),
    says: /content\/fr\/sources\.yaml: has "\[Convention\]\(lang: en\)" in the title/,
  },
  {
    id: 'm343',
    what: 'two sections in another order',
    edit: change('shared/sections.yaml', (text) =>
      text.replace(/(online:\n[^]*?)(promises:\n[^]*?)(?=children-lead:)/, '$2$1'),
    ),
    says: [
      /content\/fr\/sections\/online\.mdx: leads on \(next\) to promises\. Expected, by the order in content\/shared\/sections\.yaml: \[\.\.\.\]\(section:children-lead\)/,
      /content\/ar\/sections\/online\.mdx: has the link "\[.*\]\(section:promises\)", but "promises" is part 4 in content\/shared\/sections\.yaml\. Correct the number or the link/,
    ],
  },
  {
    what: 'an age for a scene that is not there',
    edit: replace('shared/sections.yaml', 'older: [five-kinds]', 'older: [five-kind]'),
    says: /content\/shared\/sections\.yaml: names the scene "five-kind" for "older of what-is-it", which .* does not have\. Did you mean "five-kinds"\?/,
  },
  {
    what: 'an address for a scene that is not there',
    edit: replace('shared/addresses.json', '"children-in-war"', '"children-in-wars"'),
    says: /content\/shared\/addresses\.json: names the scene "children-in-wars", which .* Did you mean "children-in-war"\?/,
  },
  {
    what: 'an address that another scene has',
    edit: replace('shared/addresses.json', '"no-peace"', '"little-money"'),
    says: /content\/shared\/addresses\.json: gives "children-in-war" the address "little-money", which "children-in-poverty" has already\./,
  },
  {
    id: 'm125',
    what: 'a section that leads back to the first one, in every language',
    edit: everywhere('sections/online.mdx', (text) =>
      text.replace(/^(next: .*)section:promises/m, '$1section:what-is-it'),
    ),
    says: [
      /content\/en\/sections\/online\.mdx: leads on \(next\) to what-is-it\. Expected, .*: \[\.\.\.\]\(section:promises\)/,
      /content\/zh\/sections\/online\.mdx: has the link "\[去第5部分\]\(section:what-is-it\)", but "what-is-it" is part 1/,
    ],
  },
  {
    what: 'a section that leads nowhere',
    edit: everywhere('sections/online.mdx', (text) =>
      text.replace(/^next: .*/m, 'next: "[A](page:help)"'),
    ),
    says: /content\/es\/sections\/online\.mdx: leads on \(next\) to no section\. Expected/,
  },
  {
    what: 'the last section that leads on',
    edit: everywhere('sections/children-lead.mdx', (text) =>
      text.replace(/page:stories/, 'section:online'),
    ),
    says: /content\/ru\/sections\/children-lead\.mdx: leads on \(next\) to online\. Expected, .*: pages, since it is the last part/,
  },
  {
    id: 'm346',
    what: 'a section with a capital',
    edit: replace('shared/sections.yaml', /^online:/m, 'Online:'),
    says: /content\/shared\/sections\.yaml: Online is no name for this place: it must be lower-case letters, digits and hyphens/,
  },
  {
    id: 'm347',
    what: 'facts without brackets',
    edit: replace('shared/sections.yaml', '[c1]', 'c1'),
    says: /content\/shared\/sections\.yaml: who-does-it\.scenes\.who-are-traffickers must be a list of facts in square brackets, such as \[c1\]; found "c1"/,
  },
  {
    id: 'm344',
    what: 'a fact named twice in a scene',
    edit: replace('shared/sections.yaml', '[c1]', '[c1, c1]'),
    says: /content\/shared\/sections\.yaml: who-does-it\.scenes\.who-are-traffickers names a fact twice\. Keep one/,
  },
  {
    id: 'm496',
    what: 'a section with the name of a page',
    edit: (files) => {
      files.replace('shared/sections.yaml', /^online:/m, 'about:');
      for (const locale of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
        files.rename(`${locale}/sections/online.mdx`, `${locale}/sections/about.mdx`);
    },
    says: /content\/shared\/sections\.yaml: has the section "about", which is the name of a page already\. Give it another name/,
  },
  {
    id: 'm497',
    what: 'a scene with the name of a place that each section has',
    edit: (files) => {
      for (const path of files.paths.filter((name) => /\.(yaml|mdx)$/.test(name)))
        if (files.read(path).includes('criminals-online'))
          files.change(path, (text) =>
            text
              // What is looked for of that place has this name there already.
              .replace(/^section:online#remember:.*\n/m, '')
              .replaceAll('criminals-online', 'remember'),
          );
    },
    says: /content\/shared\/sections\.yaml: has the scene "remember" in "online", which is the name of another place on that page or its slides/,
  },
  {
    what: 'a scene whose page would have the subject in its address',
    edit: (files) => {
      for (const path of files.paths.filter((name) => /\.(yaml|mdx)$/.test(name)))
        if (files.read(path).includes('who-is-writing'))
          files.change(path, (text) => text.replaceAll('who-is-writing', 'who-exploits'));
    },
    says: /content\/shared\/sections\.yaml: has the scene "who-exploits" in "online", and its page would have that name in its address.*Give it another name/,
  },
  {
    id: 'm498',
    what: 'a scene with the name of the target of the first link',
    edit: (files) => {
      for (const path of files.paths.filter((name) => /\.(yaml|mdx)$/.test(name)))
        if (files.read(path).includes('criminals-online'))
          files.change(path, (text) => text.replaceAll('criminals-online', 'main'));
    },
    says: /content\/shared\/sections\.yaml: has the scene "main" in "online"/,
  },
  {
    what: 'a scene with the name of a slide',
    edit: (files) => {
      for (const path of files.paths.filter((name) => /\.(yaml|mdx)$/.test(name)))
        if (files.read(path).includes('criminals-online'))
          files.change(path, (text) => text.replaceAll('criminals-online', 'breathe'));
    },
    says: /content\/shared\/sections\.yaml: has the scene "breathe" in "online"/,
  },
  {
    what: 'a fact with a name of its own',
    edit: replace('shared/facts.yaml', /^ {2}d2:/m, '  online:'),
    says: /content\/shared\/facts\.yaml: explainer\.online is no name for this place: it must be a letter from a to f and a number: a1, a9b/,
  },
];
