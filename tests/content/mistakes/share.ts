// Mistakes in what organizations share.
import { everywhere, replace, type Row } from './row.ts';

export const share: Row[] = [
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
    says: /content\/fr\/share\/captions\.yaml: line \d+ has the numbers 100 2025 in one-in-three\.post, where English has 100 2024\. Give it the same/,
  },
];
