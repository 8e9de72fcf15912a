// Numbers that are dialled in vain, and sources that are none.
import { change, replace, type Row } from './row.ts';

const ke = 'shared/helplines/ke.yaml';
/** A number of Kenya that somebody wrote otherwise, and what is told of it. */
const numbers = [
  [
    'one that dials out',
    'phone: "116"',
    'phone: "00254 722 116"',
    /has "00254 722 116", which begins with 00: each country dials out in its own way\. Write \+ for 00/,
  ],
  [
    'a 0 behind the country',
    'phone: "116"',
    'phone: "+254 0722 116116"',
    /has "\+254 0722 116116", which has a digit behind \+254 that nobody dials there\. Write it as \+254 722 116116/,
  ],
  [
    'a 0 in brackets behind the country',
    'phone: "116"',
    'phone: "+254 (0)722 116116"',
    /has "\+254 \(0\)722 116116", which has a digit behind \+254/,
  ],
  [
    'a digit too few',
    'phone: "116"',
    'phone: "+254 722 11611"',
    /has "\+254 722 11611", which is no number of Kenya, by its plan of numbers/,
  ],
  [
    'a digit too many, without a country',
    'phone: "116"',
    'phone: "0722 116 1161"',
    /has "0722 116 1161", which is no number of Kenya/,
  ],
  [
    'a short number with a country',
    'phone: "116"',
    'phone: "+254 116"',
    /has "\+254 116", which is no number of Kenya/,
  ],
  [
    'one for WhatsApp of another country',
    '+254 722 116 116',
    '+255 722 116 116',
    /has "\+255 722 116 116", which is called in another country: numbers of Kenya begin with \+254/,
  ],
  [
    'one for WhatsApp without its country',
    '+254 722 116 116',
    '0722 116 116',
    /has "0722 116 116", without its country\. WhatsApp opens only with it: write \+254 before it, and no 0 between/,
  ],
  ['a short one for WhatsApp', '+254 722 116 116', '116', /has "116", without its country/],
  [
    'one for messages of another country',
    'whatsapp: "+254 722 116 116"',
    'sms: { number: "+44 7911 123456" }',
    /has "\+44 7911 123456", which is called in another country/,
  ],
  [
    'an emergency number with a country',
    '- number: "999"',
    '- number: "+254 999"',
    /has "\+254 999", with a country\. Emergency numbers are called as they are/,
  ],
  [
    'nothing but zeros',
    'phone: "116"',
    'phone: "000 000 000"',
    /has "000 000 000", which is one digit again and again\. Look at its page once more/,
  ],
  ['two digits', 'phone: "116"', 'phone: "11"', /has "11", which is one digit again and again/],
] as const;

const hours = (lines: string) => replace(ke, 'free: true', `hours: [${lines}]`);

export const dialled: Row[] = [
  ...numbers.map(([what, from, to, says]) => ({
    what: `a number that is dialled in vain: ${what}`,
    edit: replace(ke, from, to),
    says,
  })),
  {
    what: 'an old number in the name of a service',
    edit: replace(ke, '"Childline Kenya"', '"Childline Kenya 117"'),
    says: /ke\.yaml: line \d+ has the name "Childline Kenya 117", with 117, and the number 116, 254722116116\. One of the two is wrong/,
  },
  {
    what: 'a number that lost a digit, which its name still has',
    edit: replace('shared/helplines/fr.yaml', 'phone: "119"', 'phone: "19"'),
    says: /fr\.yaml: line \d+ has the name "119 Children in Danger", with 119, and the number 19\. One of the two is wrong/,
  },
  {
    what: 'the name of another country in that of a service',
    edit: replace(ke, '"Childline Kenya"', '"Childline Uganda"'),
    says: /ke\.yaml: line \d+ has the name "Childline Uganda", with Uganda, which is another country\. Correct it, or move/,
  },
  {
    what: 'two numbers for one thing, where one is for another',
    edit: replace('shared/helplines/fr.yaml', 'for: [police]', 'for: [ambulance]'),
    says: /fr\.yaml: line \d+ has two numbers for ambulance, 17 and 15\. Say what each is for/,
  },
  {
    what: 'a chat on a site that no source names',
    edit: replace(
      'shared/helplines/us.yaml',
      'chat: { address: "https://childhelphotline.org/" }',
      'chat: { address: "https://childhelpline.org/" }',
    ),
    says: /us\.yaml: line \d+ has a chat on childhelpline\.org, which is neither its site nor that of a source/,
  },
  {
    what: 'hours of all days and all hours',
    edit: hours('{ days: mon-sun, from: "00:00", to: "24:00" }'),
    says: /ke\.yaml: line \d+ services\.0\.hours never closes\. Write hours: always/,
  },
  {
    what: 'a name in capitals',
    edit: replace(ke, '"Childline Kenya"', '"CHILDLINE KENYA"'),
    says: /ke\.yaml: line \d+ has the name "CHILDLINE KENYA" in capitals/,
  },
  {
    what: 'a name in the letters of the country, where English stands',
    edit: replace('shared/helplines/kg.yaml', /name: ".*"/, 'name: "Телефон доверия 111"'),
    says: /kg\.yaml: line \d+ has the name "Телефон доверия 111", with the letter Т\. Write it in English here, and as people there know it under localName/,
  },
  {
    what: 'hours that overlap',
    edit: hours(
      '{ days: mon-fri, from: "09:00", to: "17:00" }, { days: wed, from: "10:00", to: "12:00" }',
    ),
    says: /ke\.yaml: line \d+ services\.0\.hours opens twice at one time: two lines of the hours have an hour in common/,
  },
  {
    what: 'hours twice',
    edit: hours(
      '{ days: sun, from: "09:00", to: "17:00" }, { days: sun, from: "09:00", to: "17:00" }',
    ),
    says: /ke\.yaml: line \d+ services\.0\.hours opens twice at one time/,
  },
  {
    what: 'hours through a night in which the next day begins',
    edit: hours(
      '{ days: sun, from: "22:00", to: "09:00" }, { days: mon, from: "08:00", to: "12:00" }',
    ),
    says: /ke\.yaml: line \d+ services\.0\.hours opens twice at one time/,
  },
  {
    what: 'two pages of one site as two sources',
    edit: change(ke, (text) =>
      text.replace(
        'https://www.childlinekenya.co.ke/", cited',
        'https://childhelplineinternational.org/other/?lang=en", cited',
      ),
    ),
    says: /ke\.yaml: line \d+ services\.0 has confidence two-sources, and one source, or two pages of one site\. Add another site, or write one-source/,
  },
  {
    what: 'a list that cites itself',
    edit: replace(ke, /by: "[^"]+"/, 'by: "https://childlinekenya.co.ke/#top"'),
    says: /ke\.yaml: line \d+ services\.0\.sources\.1 names one page as url and as by/,
  },
  {
    what: 'two countries that were exchanged',
    edit: (files) => {
      const [one, other] = [files.read(ke), files.read('shared/helplines/ug.yaml')];
      files.write(ke, other);
      files.write('shared/helplines/ug.yaml', one);
    },
    says: [
      /ke\.yaml: line 1 begins with "# Uganda"\. Expected the name of its country: # Kenya\. If it is the file of another country, it has the wrong name/,
      /ug\.yaml: line 1 begins with "# Kenya"/,
    ],
  },
];
