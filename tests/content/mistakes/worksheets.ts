// Mistakes in worksheets, and in the length of what is printed for teachers.
import { change, replace, type Row } from './row.ts';

const shared = 'shared/worksheets.yaml';

export const worksheets: Row[] = [
  {
    id: 'm366',
    what: 'a place twice in the right order',
    edit: replace(shared, 'places: [3, 1, 5, 2, 4, 6]', 'places: [1, 1, 5, 2, 4, 6]'),
    says: /^content\/shared\/worksheets\.yaml: line \d+ has the places 1, 1, 5, 2, 4, 6 in "order"\. Expected each from 1 to 6 once/,
  },
  {
    id: 'm367',
    what: 'a place that is not there in the right order',
    edit: replace(shared, 'places: [3, 1, 5, 2, 4, 6]', 'places: [3, 1, 5, 2, 4, 9]'),
    says: /^content\/shared\/worksheets\.yaml: line \d+ has the places 3, 1, 5, 2, 4, 9 in "order"\. Expected each from 1 to 6 once/,
  },
  {
    id: 'm368',
    what: 'more words to match than there are letters',
    edit: change(shared, (text) =>
      text.replace(
        'recruit, justice], meanings: [law',
        'recruit, justice, harm], meanings: [harm, law',
      ),
    ),
    says: /content\/shared\/worksheets\.yaml: line \d+ match\.words has 9\. Expected at most 8: take out what is too many/,
  },
  {
    what: 'a word beside its own meaning',
    edit: replace(shared, 'words: [rights, crime, law', 'words: [law, crime, rights'),
    says: /^content\/shared\/worksheets\.yaml: line \d+ has the word "law" beside its own meaning in "match"\. Mix the meanings/,
  },
  {
    what: 'a word to match twice',
    edit: replace(shared, 'words: [rights, crime,', 'words: [rights, rights,'),
    says: /content\/shared\/worksheets\.yaml: line \d+ match\.words has "rights" twice\. Keep one/,
  },
  {
    id: 'm369',
    what: 'right answers that are changed in one file, and not where they are said',
    edit: replace(shared, 'helps: [true, false, true,', 'helps: [true, true, false,'),
    says: [
      /content\/en\/teach\/worksheets\.yaml: line \d+ has the answers 1, 3, 6, .* in the notes of "sort"\. Expected, as helps in content\/shared\/worksheets\.yaml: .*: 1, 2, 6, 7, 10, 12, 3, 4, 5, 8, 9, 11\./,
      /content\/ar\/teach\/worksheets\.yaml: line \d+ has the answers/,
    ],
  },
  {
    id: 'm371',
    what: 'a puzzle with a word twice',
    edit: replace(
      'en/teach/worksheets.yaml',
      'words: [rights, helpline, law,',
      'words: [rights, law, law,',
    ),
    says: /content\/en\/teach\/worksheets\.yaml: line \d+ puzzle\.words has "law" twice\. Keep one/,
  },
  {
    id: 'm391',
    what: 'a page for teachers that is much too long for its sheet',
    edit: replace(
      'en/teach/card.mdx',
      '<Fields>',
      `${'You can read this line again. '.repeat(60)}\n\n<Fields>`,
    ),
    says: /^content\/en\/teach\/card\.mdx: has \d+ letters\. Expected at most about 1386: it must fit on one sheet of paper, in large print \(content\/shared\/teach\.yaml\)\. Make it shorter/,
  },
  {
    what: 'such a page in Chinese, on two sheets',
    edit: change('zh/teach/rules.mdx', (text) => `${text}\n${'我们一起做。'.repeat(150)}\n`),
    says: /content\/zh\/teach\/rules\.mdx: has \d+ letters\. Expected at most about 2200: it must fit on 2 sheets of paper/,
  },
];
