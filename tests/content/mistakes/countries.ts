// Mistakes in countries, their names and their files.
import { change, replace, type Row } from './row.ts';

export const countries: Row[] = [
  {
    what: 'a country without a number and without a reason',
    edit: replace('shared/helplines/so.yaml', /unknown: .*\n/, ''),
    says: /content\/shared\/helplines\/so\.yaml: has no service and no emergency number\. Add one; or, when nobody knows any, say under unknown where and when you looked/,
  },
  {
    what: 'a country that has numbers and says that it has none',
    edit: change('shared/helplines/ke.yaml', (text) => `${text}unknown: "nobody looked"\n`),
    says: /content\/shared\/helplines\/ke\.yaml: says under unknown that there is no number, and has \d+\. Remove unknown/,
  },
  {
    what: 'a number that is taken out in silence',
    edit: replace('shared/helplines/ke.yaml', / +whatsapp: .*\n/, ''),
    says: /content\/shared\/shown-numbers\.yaml: lists "\+254 722 116 116" under ke, and content\/shared\/helplines\/ke\.yaml no longer has it\. Was a digit changed by a slip\? If the number is gone, move it to removed, so that others who have copied it are told: - \{ iso2: "ke"/,
  },
  {
    what: 'a number that nobody would miss when it is taken out',
    edit: replace('shared/helplines/ke.yaml', 'phone: "116"', 'phone: "1161"'),
    says: /content\/shared\/helplines\/ke\.yaml: has "1161", which content\/shared\/shown-numbers\.yaml does not list\. Look whether its source shows it so, digit by digit: a slip calls a stranger\. If it does, add it there under shown, ke/,
  },
  {
    what: 'a number that is shown, and called one that was taken out',
    edit: replace(
      'shared/shown-numbers.yaml',
      'removed: []',
      'removed: [{ iso2: ke, number: "11 6", on: "2026-11-01" }]',
    ),
    says: /content\/shared\/shown-numbers\.yaml: has "11 6" of ke under removed, and content\/shared\/helplines\/ke\.yaml shows it\. Take it out of removed/,
  },
  {
    what: 'a member state that is forgotten',
    edit: replace('shared/countries.yaml', / {2}so: .*\n/, ''),
    says: /content\/shared\/countries\.yaml: members must be the 193 member states of the United Nations; found 192/,
  },
  {
    what: 'a territory without a file',
    edit: change('shared/countries.yaml', (text) => `${text}  hk: [香港]\n`),
    says: /content\/shared\/helplines\/hk\.yaml: is missing: content\/shared\/countries\.yaml names the country/,
  },
  {
    what: 'a file of a territory that nobody names',
    edit: replace('shared/countries.yaml', / {2}gi: .*\n/, ''),
    says: /content\/shared\/helplines\/gi\.yaml: is of no country that content\/shared\/countries\.yaml names/,
  },
  {
    what: 'a country that there is not',
    edit: replace('shared/countries.yaml', '  gi: []', '  qq: []'),
    says: /content\/shared\/countries\.yaml: names "qq", which is no country\. Expected its two letters/,
  },
  {
    what: 'a name for a country that has no page',
    edit: replace('fr/country-names.yaml', /^gb: /m, 'uk: '),
    says: /content\/fr\/country-names\.yaml: names "uk", which content\/shared\/countries\.yaml does not have/,
  },
  {
    what: 'a name that two countries have',
    edit: replace('es/country-names.yaml', '[Inglaterra', '[Holanda, Inglaterra'),
    says: /content\/es\/country-names\.yaml: line \d+ has "Holanda" for United Kingdom \(gb\) and Netherlands \(nl\).* write it once, under "gb nl"/,
  },
  {
    what: 'a name that is the usual one of another country',
    edit: replace('es/country-names.yaml', 'cd cg: [Congo]', 'cd: [Congo]'),
    says: /content\/es\/country-names\.yaml: (line \d+ )?(has "Congo" for .* \(cd\) and .* \(cg\)|cannot be read)/,
  },
  {
    what: 'a country without the names it is listed for',
    edit: replace('ru/country-names.yaml', /^nl: .*$/m, 'nl: []'),
    says: /content\/ru\/country-names\.yaml: nl is empty: write a name/,
  },
  {
    what: 'a country without its capital',
    edit: replace('fr/capitals.yaml', /^ke: .*\n/m, ''),
    says: /content\/fr\/capitals\.yaml: has no "ke"\. Expected the countries and territories .* Write its capital: ke: \[\.\.\.\]/,
  },
  {
    what: 'the capital of no country',
    edit: replace('ru/capitals.yaml', /^ke: /m, 'qq: '),
    says: /content\/ru\/capitals\.yaml: has "qq"\. .* Correct the two letters/,
  },
  {
    what: 'letters that are no country',
    edit: replace('zh/country-names.yaml', /^us: /m, 'USA: '),
    says: /content\/zh\/country-names\.yaml: names "USA", which content\/shared\/countries\.yaml does not have\. Correct the two letters/,
  },
  {
    what: 'a name that is not in quotes where YAML needs them',
    edit: replace('en/country-names.yaml', '[Burma]', '[yes, 123]'),
    says: /content\/en\/country-names\.yaml: mm\.1 must be a name; put it in quotes/,
  },
  {
    id: 'm286',
    what: 'the file of another country',
    edit: (files) =>
      files.write('shared/helplines/ke.yaml', files.read('shared/helplines/gb.yaml')),
    says: /content\/shared\/helplines\/ke\.yaml: has the service "Childline" of content\/shared\/helplines\/gb\.yaml, by the same number and site\. A child would be sent to another country|content\/shared\/helplines\/gb\.yaml: has the service "Childline" of content\/shared\/helplines\/ke\.yaml/,
  },
  {
    id: 'm287',
    what: 'a file named kn2.yaml: a copy with a slip in its name',
    edit: (files) =>
      files.write('shared/helplines/kn2.yaml', files.read('shared/helplines/ke.yaml')),
    says: /^content\/shared\/helplines\/kn2\.yaml: is of no country that content\/shared\/countries\.yaml names\. Name the file after the two letters of a country[^\n]*$/,
  },
  {
    id: 'm288',
    what: 'a file named zz.yaml: letters that are no country',
    edit: (files) =>
      files.write('shared/helplines/zz.yaml', files.read('shared/helplines/so.yaml')),
    says: /content\/shared\/helplines\/zz\.yaml: is of no country that content\/shared\/countries\.yaml names\. Name the file after the two letters of a country/,
  },
  {
    id: 'm289',
    what: 'a file named uk.yaml: letters that people use for the United Kingdom',
    edit: (files) =>
      files.write('shared/helplines/uk.yaml', files.read('shared/helplines/so.yaml')),
    says: /content\/shared\/helplines\/uk\.yaml: is of no country that content\/shared\/countries\.yaml names\. Name the file after the two letters of a country/,
  },
  {
    id: 'm290',
    what: 'a file named eu.yaml: letters of a union of countries',
    edit: (files) =>
      files.write('shared/helplines/eu.yaml', files.read('shared/helplines/so.yaml')),
    says: /content\/shared\/helplines\/eu\.yaml: is of no country that content\/shared\/countries\.yaml names\. Name the file after the two letters of a country/,
  },
  {
    id: 'm291',
    what: 'a file in capitals beside the right one',
    edit: (files) =>
      files.write('shared/helplines/KE.yaml', files.read('shared/helplines/ke.yaml')),
    says: /content\/shared\/helplines\/KE\.yaml: is of no country .*small: ke\.yaml/,
  },
  {
    id: 'm292',
    what: 'a file in capitals instead of the right one',
    edit: (files) => files.rename('shared/helplines/ke.yaml', 'shared/helplines/KE.yaml'),
    says: [
      /content\/shared\/helplines\/KE\.yaml: is of no country/,
      /content\/shared\/helplines\/ke\.yaml: is missing/,
    ],
  },
  {
    id: 'm295',
    what: 'a file that is gone',
    edit: (files) => files.remove('shared/helplines/ke.yaml'),
    says: /content\/shared\/helplines\/ke\.yaml: is missing: content\/shared\/countries\.yaml names the country/,
  },
];
