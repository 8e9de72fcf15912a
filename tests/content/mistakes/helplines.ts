// Mistakes in the numbers of a country: how to reach a service, when, and where that is said.
import { change, replace, type Row } from './row.ts';

export const helplines: Row[] = [
  {
    what: 'an example for the page that shows a number',
    edit: replace(
      'shared/helplines/ke.yaml',
      /url: "https:[^"]*"/,
      'url: "https://www.example.org/numbers"',
    ),
    says: /^content\/shared\/helplines\/ke\.yaml: line \d+ services\.0\.sources\.\d\.url has the address "https:\/\/www\.example\.org\/numbers", which stands in examples only/m,
  },
  {
    what: 'a search for the page that shows a number',
    edit: replace(
      'shared/helplines/ke.yaml',
      /url: "https:[^"]*"/,
      'url: "https://www.google.com/search?q=childline"',
    ),
    says: /^content\/shared\/helplines\/ke\.yaml: line \d+ .*is that of a search, which shows others something else/m,
  },
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
    edit: replace('shared/helplines/ke.yaml', /sources:\n( {6}- .*\n)+/, 'sources: []\n'),
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
    id: 'm280',
    what: 'two numbers in one field',
    edit: replace('shared/helplines/ke.yaml', /(?<=phone: )"116"/, '"116 117116118119"'),
    says: /ke\.yaml: services\.0\.phone is "116 117116118119", of 15 digits\. A number has at most 11; .*a second as a service of its own/,
  },
  {
    id: 'm281',
    what: 'a number of 30 digits',
    edit: replace('shared/helplines/ke.yaml', /(?<=phone: )"116"/, `"+${'1'.repeat(30)}"`),
    says: /ke\.yaml: services\.0\.phone is "\+1{30}", of 30 digits/,
  },
  {
    id: 'm284',
    what: 'a bracket that does not close',
    edit: replace('shared/helplines/ke.yaml', /(?<=phone: )"116"/, '"(020 123"'),
    says: /ke\.yaml: services\.0\.phone is "\(020 123", with a bracket that has no other\. Close it/,
  },
  {
    what: 'a bracket that does not open',
    edit: replace('shared/helplines/ke.yaml', /(?<=phone: )"116"/, '"020) 123"'),
    says: /ke\.yaml: services\.0\.phone is "020\) 123", with a bracket/,
  },
  {
    what: 'a country that begins with 0',
    edit: replace('shared/helplines/ke.yaml', /(?<=phone: )"116"/, '"+0116"'),
    says: /ke\.yaml: services\.0\.phone is "\+0116"\. After \+ comes the number of a country, which never begins with 0/,
  },
  {
    what: 'an emergency number of 12 digits',
    edit: replace('shared/helplines/ke.yaml', '"999"', '"999112911112"'),
    says: /ke\.yaml: emergency\.0\.number is "999112911112", of 12 digits/,
  },
  {
    id: 'm297',
    what: 'a day to come',
    edit: replace('shared/helplines/ke.yaml', /(?<=seen: )"2026-04-22"/, '"2062-04-22"'),
    says: /ke\.yaml: services\.0\.sources\.0\.seen is "2062-04-22", which is still to come\. Write the day on which it was, not after today/,
  },
  {
    id: 'm298',
    what: '31 February',
    edit: replace('shared/helplines/ke.yaml', /(?<=seen: )"2026-04-22"/, '"2026-02-31"'),
    says: /ke\.yaml: services\.0\.sources\.0\.seen is "2026-02-31", which no calendar has/,
  },
  {
    id: 'm299',
    what: 'a month 13',
    edit: replace('shared/helplines/ke.yaml', /(?<=seen: )"2026-04-22"/, '"2026-13"'),
    says: /ke\.yaml: services\.0\.sources\.0\.seen is "2026-13", which no calendar has/,
  },
  {
    id: 'm301',
    what: 'a day without quotes',
    edit: replace('shared/helplines/ke.yaml', /(?<=seen: )"2026-04-22"/, '2026-04-22'),
    says: /ke\.yaml: services\.0\.sources\.0\.seen must be in quotes, such as "2026-04-22"; found "?2026-04-22.* without them/,
  },
  {
    what: 'a page that changed after it was seen',
    edit: replace('shared/helplines/ke.yaml', /changed: "2022-05-12"/, 'changed: "2026-05-12"'),
    says: /ke\.yaml: services\.0\.sources\.0 has a page that changed after we saw it\. Correct seen or changed/,
  },
  {
    id: 'm304',
    what: 'an address without a host',
    edit: replace('shared/helplines/ke.yaml', /(?<= {4}address: )".*"/, '"https://x"'),
    says: /ke\.yaml: services\.0\.address names "x", which is no site on the web\. Expected a whole address: https:\/\/www\.example\.org\/page/,
  },
  {
    id: 'm306',
    what: 'an address with a name and a password',
    edit: replace(
      'shared/helplines/ke.yaml',
      /(?<= {4}address: )".*"/,
      '"https://childlinekenya.co.ke:pw@evil.org/"',
    ),
    says: /ke\.yaml: services\.0\.address has a name before its host: "https:\/\/childlinekenya.*It would lead somewhere else/,
  },
  {
    what: 'an address that others can read along on the way',
    edit: replace(
      'shared/helplines/ke.yaml',
      /(?<= {4}address: )".*"/,
      '"http://www.childlinekenya.co.ke/"',
    ),
    says: /ke\.yaml: services\.0\.address must begin with https: on the way to "http:\/\/www\.childlinekenya\.co\.ke\/" others can read along/,
  },
  {
    what: 'an address that begins twice',
    edit: replace(
      'shared/helplines/ke.yaml',
      /(?<= {4}address: )".*"/,
      '"https://https://www.childlinekenya.co.ke/"',
    ),
    says: /ke\.yaml: services\.0\.address must be a whole address: https:\/\/\.\.\.; found "https:\/\/https:/,
  },
  {
    what: 'a source on the own computer',
    edit: replace('shared/helplines/ke.yaml', /(?<=url: )"[^"]*"/, '"http://127.0.0.1/"'),
    says: /ke\.yaml: services\.0\.sources\.0\.url names "127\.0\.0\.1", which is no site on the web/,
  },
  {
    id: 'm309',
    what: 'the same emergency number twice',
    edit: replace('shared/helplines/ke.yaml', / {2}- number: "999"\n( {4}.*\n| {6}.*\n)+/, '$&$&'),
    says: /ke\.yaml: has the emergency number 999 twice\. Keep one, and say what it is for: \[police, fire\]/,
  },
  {
    id: 'm307',
    what: 'a service twice, its name written otherwise',
    edit: change('shared/helplines/ke.yaml', (text) => {
      const [service = ''] = / {2}- kind:[^]*?(?=^emergency)/m.exec(text) ?? [];
      return text.replace(
        'emergency:',
        `${service.replace('Childline Kenya', 'Childline')}emergency:`,
      );
    }),
    says: /^content\/shared\/helplines\/ke\.yaml: has the same number twice for a service of one kind: "child-helpline 116"\. Keep one\.$/,
  },
  {
    id: 'm311',
    what: 'hours from 25:00',
    edit: replace(
      'shared/helplines/us.yaml',
      'hours: always',
      'hours: [{ days: daily, from: "25:00", to: "17:00" }]',
    ),
    says: /us\.yaml: services\.0\.hours\.0\.from must be a time such as "09:00", from "00:00" to "24:00"; found "25:00"/,
  },
  {
    id: 'm320',
    what: 'the name of a language in place of its code',
    edit: replace('shared/helplines/us.yaml', 'languages: [en]', 'languages: [English]'),
    says: /us\.yaml: line \d+ services\.0\.languages\.0 is "English", which is the code of no language \(ISO 639\)\. Expected one such as fr/,
  },
  {
    id: 'm312',
    what: 'hours until 24:59',
    edit: replace(
      'shared/helplines/us.yaml',
      'hours: always',
      'hours: [{ days: daily, from: "09:00", to: "24:59" }]',
    ),
    says: /us\.yaml: services\.0\.hours\.0\.to must be a time such as "09:00", from "00:00" to "24:00"/,
  },
  {
    id: 'm314',
    what: 'hours that end when they begin',
    edit: replace(
      'shared/helplines/us.yaml',
      'hours: always',
      'hours: [{ days: daily, from: "09:00", to: "09:00" }]',
    ),
    says: /us\.yaml: services\.0\.hours\.0 opens and closes at the same time\. Correct from or to; a service that never closes has hours: always/,
  },
  {
    what: 'hours from 24:00',
    edit: replace(
      'shared/helplines/us.yaml',
      'hours: always',
      'hours: [{ days: daily, from: "24:00", to: "09:00" }]',
    ),
    says: /us\.yaml: services\.0\.hours\.0 opens at 24:00\. Write from: "00:00"/,
  },
  {
    id: 'm315',
    what: 'hours from Monday to Monday',
    edit: replace(
      'shared/helplines/us.yaml',
      'hours: always',
      'hours: [{ days: mon-mon, from: "08:00", to: "09:00" }]',
    ),
    says: /us\.yaml: services\.0\.hours\.0\.days names one day twice\. Write it once: "mon"/,
  },
  {
    id: 'm317',
    what: 'ages from the older to the younger',
    edit: replace('shared/helplines/ke.yaml', 'free: true', 'ages: { from: 18, to: 5 }'),
    says: /ke\.yaml: services\.0\.ages must go from the younger age to the older one/,
  },
  {
    id: 'm318',
    what: 'ages that nobody has',
    edit: replace('shared/helplines/ke.yaml', 'free: true', 'ages: { from: -3, to: 900 }'),
    says: [
      /ke\.yaml: services\.0\.ages\.from must be an age from 0 to 25/,
      /ke\.yaml: services\.0\.ages\.to must be an age from 0 to 25/,
    ],
  },
  {
    what: 'an age in quotes',
    edit: replace('shared/helplines/ke.yaml', 'free: true', 'ages: { to: "18" }'),
    says: /ke\.yaml: services\.0\.ages\.to must be a whole number of years; found "18"/,
  },
  {
    id: 'm319',
    what: 'a language that there is not',
    edit: replace('shared/helplines/ke.yaml', 'free: true', 'languages: [sw, xq]'),
    says: /ke\.yaml: services\.0\.languages\.1 is "xq", which is the code of no language \(ISO 639\)\. Expected one such as fr/,
  },
  {
    what: 'a language twice',
    edit: replace('shared/helplines/ke.yaml', 'free: true', 'languages: [sw, en, sw]'),
    says: /ke\.yaml: services\.0\.languages names a language twice\. Keep one/,
  },
  {
    id: 'm321',
    what: 'two sources of which one is given',
    edit: replace(
      'shared/helplines/ke.yaml',
      /(?<=services:[^]*?)\n {6}- \{ url: "https:\/\/www\.childlinekenya.*\}/,
      '',
    ),
    says: /ke\.yaml: services\.0 has confidence two-sources, and one source, or two pages of one site\. Add another site/,
  },
  {
    what: 'an emergency number with two sources of which one is given',
    edit: replace(
      'shared/helplines/ke.yaml',
      /\n {6}- \{ url: "https:\/\/github.com\/roderick.*\}/,
      '',
    ),
    says: /ke\.yaml: emergency\.0 has confidence two-sources, and one source/,
  },
  {
    id: 'm322',
    what: 'two sources that are one page',
    edit: replace(
      'shared/helplines/ke.yaml',
      'https://www.childlinekenya.co.ke/", cited',
      'http://childhelplineinternational.org/kenya-childline-kenya#top", cited',
    ),
    says: /ke\.yaml: services\.0\.sources names the page http:\/\/childhelplineinternational\.org\/kenya-childline-kenya#top twice, which is one source\. Keep one, or name another page/,
  },
  {
    what: 'a confidence that nobody knows',
    edit: replace(
      'shared/helplines/ke.yaml',
      /confidence: two-sources/,
      'confidence: three-sources',
    ),
    says: /ke\.yaml: services\.0\.confidence must be two-sources or one-source; found "three-sources"/,
  },
  {
    id: 'm330',
    what: 'HTML in the name that people know',
    edit: replace(
      'shared/helplines/ke.yaml',
      '    phone: "116"',
      '    localName: "<b>Childline</b>"\n    phone: "116"',
    ),
    says: /ke\.yaml: services\.0\.localName has "<", which the page shows as it is\. Write words only/,
  },
  {
    what: 'marks of Markdown in a name',
    edit: replace('shared/helplines/ke.yaml', '"Childline Kenya"', '"**Childline** Kenya"'),
    says: /ke\.yaml: services\.0\.name has "\*\*", which the page shows as it is/,
  },
  {
    id: 'm331',
    what: 'a word that is wider than a card',
    edit: replace('shared/helplines/ke.yaml', '"Childline Kenya"', `"${'Childline'.repeat(10)}"`),
    says: /ke\.yaml: services\.0\.name has the word "ChildlineChildlineCh\.\.\." of 90 letters, which is wider than a phone or a card\. Write at most 30 without a space/,
  },
  {
    what: 'a character in a name that turns the letters round it',
    edit: replace('shared/helplines/ke.yaml', '"Childline Kenya"', '"Childline \u202eKenya"'),
    says: /ke\.yaml: services\.0\.name has a character that nobody sees, U\+202E, behind "Childline "\. Write the name again by hand/,
  },
  {
    what: 'HTML in the name of a part of a country',
    edit: replace('shared/helplines/cn.yaml', 'zh: 上海', 'zh: <b>上海</b>'),
    says: /cn\.yaml: services\.1\.region\.zh has "<"/,
  },
  {
    what: 'the word to write in a message with marks',
    edit: replace(
      'shared/helplines/us.yaml',
      'number: "741741"',
      'number: "741741", write: "`HOME`"',
    ),
    says: /us\.yaml: services\.3\.sms\.write has "`"/,
  },
  {
    what: 'a line for adults only',
    edit: replace('shared/helplines/ke.yaml', /(\n {4}name: .*)/, '$1\n    for: adults'),
    says: /services\.0\.for must be "everyone", "women-and-children" or "parents"; found "adults"\. .* one for adults only does not belong here/,
  },
];
