// Mistakes in one language only: a part that it has more or less than English is named.
import { change, everywhere, replace, type Row } from './row.ts';

export const languages: Row[] = [
  {
    id: 'm146',
    what: 'a line that only one language has',
    edit: replace('fr/sections/online.mdx', /^summary: .*/m, '$&\nlabel: Une ligne'),
    says: /content\/fr\/sections\/online\.mdx: line 4 has other parts.*: in label expected nothing, found "Une ligne"\. Give it the same/,
  },
  {
    id: 'm147',
    what: 'a line of a list that only one language has',
    edit: replace(
      'fr/sections/online.mdx',
      /^remember:\n/m,
      'remember:\n  - Tu peux toujours demander de l’aide.\n',
    ),
    says: /content\/fr\/sections\/online\.mdx: line 6 has other parts.*: in remember\.0 expected nothing, found "Tu peux toujours demander de l’aide\." \(most likely\)\. Give it the same/,
  },
  {
    id: 'm402',
    what: 'a worry that one language lost on the help page',
    edit: replace('fr/pages/help.yaml', /    - \{ title: ".*papiers.*\n/, ''),
    says: /content\/fr\/pages\/help\.yaml: line \d+ has other parts.*: in worries\.items\.1 expected "I have no papers\." \(most likely\), found nothing/,
  },
  {
    id: 'm389',
    what: 'a group of links that one language lost',
    edit: change('fr/teach/index.yaml', (text) =>
      text.replace(/(groups:\n) {2}- title: .*\n {4}items:\n( {6}- .*\n)+/, '$1'),
    ),
    says: /content\/fr\/teach\/index\.yaml: line \d+ has other parts.*: in groups\.0 expected "Before", found nothing/,
  },
  {
    what: 'a paragraph with a link that one language lost in the middle of a page',
    edit: replace('ru/teach/far.mdx', /^Вы .*\(teach:adapt\).*\n|^.*\(teach:adapt\).*\n/m, ''),
    says: /content\/ru\/teach\/far\.mdx: .*in text\.0 expected the line "You still do not have to act alone, .*, found nothing/,
  },
  {
    what: 'a point that one language has more in the middle of a page',
    edit: change('ru/teach/tells.mdx', (text) =>
      text.replace(/^- /m, '- Совсем новая строка.\n- '),
    ),
    says: /content\/ru\/teach\/tells\.mdx: line \d+ has other parts.*: in text\.\d+ expected nothing, found the line "- Совсем новая строка\." \(most likely\)/,
  },
  {
    what: 'a step that only English has',
    edit: replace(
      'en/pages/my-plan.yaml',
      /  - Choose one sentence.*\n/,
      '$&  - Do one more thing.\n',
    ),
    says: /^content\/en\/pages\/my-plan\.yaml: line \d+ has in steps\.7 "Do one more thing\." \(most likely\), where every other language has nothing\. If that is right, give it to them too; if not, mend it here\.$/,
  },
  {
    what: 'a step that English lost',
    edit: replace('en/pages/my-plan.yaml', /  - Find a number.*\n/, ''),
    says: /^content\/en\/pages\/my-plan\.yaml: line \d+ has in steps\.4 nothing, where every other language has "Trouve un numéro que tu peux appeler\. .*"\./,
  },
  {
    what: 'a door line that English lost',
    edit: replace('en/pages/home.yaml', /^ {2}online: Three.*\n/m, ''),
    says: /content\/en\/pages\/home\.yaml: line \d+ has in doorLines\.online nothing, where every other language has "Trois signes.*"/,
  },
  {
    what: 'a line that all languages but one have',
    edit: everywhere('pages/my-plan.yaml', (text, locale) =>
      locale === 'zh' ? `${text}\n` : text.replace(/^sentences:\n/m, '$&  - “112.”\n'),
    ),
    says: /content\/zh\/pages\/my-plan\.yaml: line \d+ has other parts.*: in sentences\.\d expected "“112\.”", found nothing/,
  },
];
