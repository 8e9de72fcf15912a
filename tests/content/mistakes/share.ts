// Mistakes in the pages for organizations.
import { everywhere, replace, type Row } from './row.ts';

export const share: Row[] = [
  {
    what: 'a link to a page for organizations that is not there',
    edit: replace('en/share/press.mdx', 'share:say-it-right', 'share:say-it-rigth'),
    says: /content\/en\/share\/press\.mdx: line \d+ links to the page for organizations "say-it-rigth", which content\/shared\/share\.yaml does not have\. Did you mean "say-it-right"\?/,
  },
  {
    what: 'a page for organizations that the list does not name',
    edit: replace('shared/share.yaml', 'press: {}\n', ''),
    says: /content\/en\/share\/press\.mdx: is published nowhere: content\/shared\/share\.yaml does not name "press"/,
  },
  {
    what: 'a page with a card that has no words',
    edit: everywhere('share/index.yaml', (text) => text.replace(/ {2}evidence: .*\n/, '')),
    says: /content\/en\/share\/index\.yaml: .*has no card of the page "evidence", which content\/shared\/share\.yaml has\. Add it/,
  },
  {
    what: 'a scene without captions',
    edit: everywhere('share/captions.yaml', (text) =>
      text.replace(/ {2}is-it-my-fault:\n( {4}.*\n)+/, ''),
    ),
    says: /content\/ru\/share\/captions\.yaml: .*has no captions of the scene "is-it-my-fault", which content\/shared\/sections\.yaml has\. Add it/,
  },
  {
    what: 'a caption that does not fit where it is pasted',
    edit: replace(
      'en/share/captions.yaml',
      /(?<=a-crime-against-children:\n {4}short: )/,
      'A long day. '.repeat(3),
    ),
    says: /content\/en\/share\/captions\.yaml: line \d+ has 1\d\d letters in a-crime-against-children\.short with its invitation; expected at most 100\. Write less/,
  },
  {
    what: 'the shortest caption with a word of harm, which lands in the chat of a family',
    edit: replace(
      'en/share/captions.yaml',
      'It was a trick. It was not',
      'It was a crime. It was not',
    ),
    says: /content\/en\/share\/captions\.yaml: line \d+ has "crim" in a-crime-against-children\.short, which names the harm/,
  },
  {
    what: 'a caption with another year than the English one',
    edit: replace('fr/share/captions.yaml', '2024', '2025'),
    says: /content\/fr\/share\/captions\.yaml: line \d+ has other parts.*: in scenes\.one-in-three\.post expected 100 2024 38, found 100 2025 38/,
  },
  {
    what: 'a number to share without a source that is known',
    edit: everywhere('share/numbers.yaml', (text) =>
      text.replace('source: icat-2024', 'source: icat-2042'),
    ),
    says: /content\/en\/share\/numbers\.yaml: line \d+ names the source "icat-2042", which content\/shared\/sources\.yaml does not have\. Did you mean "icat-2024"\?/,
  },
  {
    what: 'a text message that no longer fits into one',
    edit: replace(
      'en/share/words.yaml',
      'It is never a child',
      'A long day. A long day. A long day. It is never a child',
    ),
    says: /content\/en\/share\/words\.yaml: line \d+ has 1\d\d letters in sms\.messages\.\d; expected at most 160\. Write less/,
  },
  {
    what: 'a newsletter of more words than it says',
    edit: replace(
      'fr/share/words.yaml',
      /(?<=short:\n.*\n {6}text:\n {8}- ")/,
      'Encore un mot. '.repeat(10),
    ),
    says: /content\/fr\/share\/words\.yaml: line \d+ has \d+ words in newsletter\.items\.short; expected at most 50\. Write less/,
  },
  {
    what: 'a day of a campaign without words',
    edit: everywhere('share/words.yaml', (text) =>
      text.replace(/ {4}healing-day:\n( {6}.*\n)+/, ''),
    ),
    says: /content\/en\/share\/words\.yaml: .*has no words of the day "healing-day", which content\/shared\/days\.yaml has\. Add it/,
  },
];
