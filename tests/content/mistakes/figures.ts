// Numbers that a hand has changed, or that have no source.
import { replace, type Row } from './row.ts';

export const figures: Row[] = [
  {
    what: 'another number in one language, where anyone copies it',
    edit: replace('fr/share/numbers.yaml', '38 étaient', '83 étaient'),
    says: /content\/fr\/share\/numbers\.yaml: line \d+ has other parts, pictures, links, numbers or places than .*: in items\.children-2024\.say expected 100 38, found 100 83\. Give it the same/,
  },
  {
    what: 'another number in English only',
    edit: replace('en/share/numbers.yaml', '38 were children', '83 were children'),
    says: /content\/en\/share\/numbers\.yaml: line \d+ has in items\.children-2024\.say 100 83, where every other language has 100 38\. If that is right, give it to them too; if not, mend it here/,
  },
  {
    what: 'the big number of a scene, in one language',
    edit: replace('fr/sections/what-is-it.mdx', /^1 sur 3$/m, '1 sur 4'),
    says: /content\/fr\/sections\/what-is-it\.mdx: has other parts.*: in one-in-three\.number expected 3, found 4/,
  },
  {
    what: 'the big number of a scene, in Chinese',
    edit: replace('zh/sections/what-is-it.mdx', /^3个中有1个$/m, '3个中有2个'),
    says: /content\/zh\/sections\/what-is-it\.mdx: has other parts.*: in one-in-three\.number expected 3, found 2 3/,
  },
  {
    what: 'an age of more than childhood',
    edit: replace('es/pages/myths.yaml', 'menores de 18', 'menores de 99'),
    says: /content\/es\/pages\/myths\.yaml: line \d+ has other parts.*: in items\.fact-town\.truth expected neither link nor number nor place, found 99/,
  },
  {
    what: 'a year that lost its half',
    edit: replace('es/sections/promises.mdx', 'En 2023', 'En 99'),
    says: /content\/es\/sections\/promises\.mdx: has other parts.*: in what-is-icat\.more expected .* 2023 31, found .* 31 99/,
  },
  {
    what: 'a number without a link beside it, on a page of prose in Arabic',
    edit: replace('ar/share/evidence.mdx', '365', '٣٥٦'),
    says: /content\/ar\/share\/evidence\.mdx: has other parts.*: in numbers expected .*365.*, found .*356/,
  },
  {
    what: 'the source of a number that another language has otherwise',
    edit: replace('ru/share/numbers.yaml', 'source: unodc-2023', 'source: unodc-2024'),
    says: /content\/ru\/share\/numbers\.yaml: line \d+ has other parts.*: in items\.children-2022\.source expected unodc-2023, found unodc-2024/,
  },
];
