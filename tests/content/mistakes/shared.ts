// Mistakes in facts, sources, words and what else all languages share.
import { replace, type Row } from './row.ts';

export const shared: Row[] = [
  {
    what: 'a missing text alternative',
    edit: replace('zh/pictures.yaml', /^anyone: .*\n/m, ''),
    says: /content\/zh\/pictures\.yaml: has no text alternative for the picture "anyone".*Add it/,
  },
  {
    what: 'a fact that no section covers',
    edit: replace('shared/sections.yaml', '[d2]', '[]'),
    says: /content\/shared\/sections\.yaml: covers the fact d2 \("Traffickers may use them to find and contact children\."\) in no section\. Tell it/,
  },
  {
    what: 'a fact that does not exist',
    edit: replace('shared/sections.yaml', '[d2]', '[d2, d9]'),
    says: /names the fact "d9", which content\/shared\/facts\.yaml does not have/,
  },
  {
    what: 'a number without quotes',
    edit: replace('shared/sources.yaml', 'date: "2002"', 'date: 2002'),
    says: /content\/shared\/sources\.yaml: ohchr-2002\.date must be in quotes, such as "2026-04-22"; found 2002 without them/,
  },
  {
    what: 'YAML that cannot be read',
    edit: replace(
      'en/glossary.yaml',
      'meaning: A person under 18.',
      'meaning: A person: under 18.',
    ),
    says: /content\/en\/glossary\.yaml: line \d+ cannot be read: a text with a colon in it needs quotes around it/,
  },
];
