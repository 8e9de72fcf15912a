// Mistakes in the editions of the site, and in what is told of them.
import { everywhere, replace, type Row } from './row.ts';

const second = '- { edition: "2", date: "2026-11-26" }\n';
const first = '- { edition: "1", date: "2026-11-25" }\n';

export const editions: Row[] = [
  {
    what: 'an edition of a day to come',
    edit: replace('shared/versions.yaml', '"2026-11-26"', '"2062-11-26"'),
    says: /content\/shared\/versions\.yaml: editions\.0\.date is "2062-11-26", which is still to come\. Write the day/,
  },
  {
    what: 'the oldest edition first',
    edit: replace('shared/versions.yaml', `${second}  ${first}`, `${first}  ${second}`),
    says: /versions\.yaml: has edition 2 below edition 1\. Expected the newest first, each number once: put it in its place/,
  },
  {
    what: 'an edition with the date of a newer one',
    edit: replace('shared/versions.yaml', '"2026-11-26"', '"2026-11-24"'),
    says: /versions\.yaml: has edition 1 of 2026-11-25, which is after 2026-11-24, the date of edition 2\. Correct one of the two/,
  },
  {
    what: 'the number of an edition without quotes',
    edit: replace('shared/versions.yaml', 'edition: "2"', 'edition: 2'),
    says: /versions\.yaml: editions\.0\.edition must be in quotes, such as "2"; found 2 without them/,
  },
  {
    what: 'the number of an edition with a word in it',
    edit: replace('shared/versions.yaml', 'edition: "2"', 'edition: "two"'),
    says: /versions\.yaml: editions\.0\.edition must be a number in quotes, such as "2" or "2\.1"; found "two"/,
  },
  {
    what: 'a new edition of which nobody says what has changed',
    edit: replace(
      'shared/versions.yaml',
      `  ${second}`,
      `  - { edition: "3", date: "2026-11-26" }\n  ${second}`,
    ),
    says: /content\/zh\/share\/changes\.yaml: has no edition "3", which content\/shared\/versions\.yaml has\. Add it/,
  },
  {
    what: 'what has changed in an edition that there is not',
    edit: replace('fr/share/changes.yaml', '  "2":', '  "2.5":'),
    says: [
      /content\/fr\/share\/changes\.yaml: has no edition "2"/,
      /content\/fr\/share\/changes\.yaml: has the edition "2\.5", which content\/shared\/versions\.yaml does not have/,
    ],
  },
  {
    what: 'an edition in which nothing has changed',
    edit: everywhere('share/changes.yaml', (text) =>
      text.replace(/(?<="1":\n.*\n {4}changes:)\n[^]*$/, ' []\n'),
    ),
    says: /content\/ar\/share\/changes\.yaml: items\.1\.changes names no change\. Write at least one/,
  },
];
