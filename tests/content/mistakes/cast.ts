// Mistakes in which child stands where.
import { replace, type Row } from './row.ts';

export const cast: Row[] = [
  {
    what: 'a mistyped child in a door for adults',
    edit: replace('shared/cast.yaml', 'families: gran', 'families: grann'),
    says: /content\/shared\/cast\.yaml: line \d+ names the child "grann", who has no cast-grann\.svg in content\/shared\/pictures\. Did you mean "gran"\?/,
  },
  {
    what: 'a child at the end of a section whom nobody has drawn',
    edit: replace('shared/cast.yaml', 'online: jas', 'online: nobody'),
    says: /content\/shared\/cast\.yaml: line \d+ names the child "nobody", who has no cast-nobody\.svg/,
  },
  {
    what: 'a child for a section that is not there',
    edit: replace('shared/cast.yaml', 'promises: kofi', 'promisses: kofi'),
    says: [
      /content\/shared\/cast\.yaml: line \d+ names the section "promisses", which content\/shared\/sections\.yaml does not have\. Did you mean "promises"\?/,
      /content\/shared\/cast\.yaml: line \d+ has no child for the section "promises"/,
    ],
  },
  {
    what: 'a poster of help with three people',
    edit: replace('shared/cast.yaml', ', teacher-wave]', ']'),
    says: /content\/shared\/cast\.yaml: line \d+ poster must have four names/,
  },
  {
    what: 'a door of adults with nobody in it',
    edit: replace('shared/cast.yaml', 'teach: teacher-wave, ', ''),
    says: /content\/shared\/cast\.yaml: line \d+ doors\.teach is missing\. Add it/,
  },
  {
    what: 'a section in colours that nobody knows',
    edit: replace('shared/sections.yaml', 'colours: teal', 'colours: green'),
    says: /content\/shared\/sections\.yaml: line \d+ promises\.colours must be one of the colours clay, gold, plum, blue, teal, leaf/,
  },
];
