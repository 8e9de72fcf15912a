// Mistakes in countries and their helplines.
import { change, replace, type Row } from './row.ts';

export const helplines: Row[] = [
  {
    what: 'a phone number without quotes',
    edit: replace('shared/helplines/fr.yaml', 'phone: "3018"', 'phone: 3018'),
    says: /content\/shared\/helplines\/fr\.yaml: services\.2\.phone must be in quotes, such as "116 111"; found 3018 without them/,
  },
  {
    what: 'a phone number that is none',
    edit: replace('shared/helplines/fr.yaml', 'phone: "3018"', 'phone: "call us"'),
    says: /services\.2\.phone must be digits in groups/,
  },
  {
    what: 'a helpline without a source',
    edit: replace('shared/helplines/ke.yaml', /sources:\n(      - .*\n)+/, 'sources: []\n'),
    says: /content\/shared\/helplines\/ke\.yaml: services\.0\.sources needs at least one source: a number without one is not published/,
  },
  {
    what: 'a source without a date',
    edit: replace('shared/helplines/ke.yaml', ', seen: "2026-04-22", changed: "2022-05-12"', ''),
    says: /services\.0\.sources\.0 has no date\. Add seen/,
  },
  {
    what: 'a kind of helpline that nobody knows',
    edit: replace('shared/helplines/ke.yaml', 'kind: child-helpline', 'kind: childline'),
    says: /services\.0\.kind .*"child-helpline"/,
  },
  {
    what: 'a part of a country without its name in one language',
    edit: replace('shared/helplines/cn.yaml', ', zh: 上海', ''),
    says: /content\/shared\/helplines\/cn\.yaml: services\.1\.region\.zh is missing\. Add it/,
  },
  {
    what: 'hours in words',
    edit: replace('shared/helplines/us.yaml', 'hours: always', 'hours: day and night'),
    says: /services\.0\.hours must be always, or a list such as/,
  },
  {
    what: 'a helpline that says it costs nothing with "yes"',
    edit: replace('shared/helplines/ke.yaml', 'free: true', 'free: "yes"'),
    says: /services\.0\.free must be true\. Leave it out when it is not known/,
  },
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
    what: 'a member state that is forgotten',
    edit: replace('shared/countries.yaml', /  so: .*\n/, ''),
    says: /content\/shared\/countries\.yaml: members must be the 193 member states of the United Nations; found 192/,
  },
  {
    what: 'a territory without a file',
    edit: change('shared/countries.yaml', (text) => `${text}  hk: [香港]\n`),
    says: /content\/shared\/helplines\/hk\.yaml: is missing: content\/shared\/countries\.yaml names the country/,
  },
  {
    what: 'a file of a territory that nobody names',
    edit: replace('shared/countries.yaml', /  gi: .*\n/, ''),
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
    says: /content\/es\/country-names\.yaml: has "holanda" for gb and nl.* write it once, under "gb nl"/,
  },
  {
    what: 'a name that is the usual one of another country',
    edit: replace('es/country-names.yaml', 'cd cg: [Congo]', 'cd: [Congo]'),
    says: /content\/es\/country-names\.yaml: (has "congo" for cd and cg|cannot be read)/,
  },
  {
    what: 'a country without the names it is listed for',
    edit: replace('ru/country-names.yaml', /^nl: .*$/m, 'nl: []'),
    says: /content\/ru\/country-names\.yaml: nl is empty: write a name/,
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
];
