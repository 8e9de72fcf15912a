// All mistakes of the table.
import { blamed } from './blame.ts';
import { alike } from './alike.ts';
import { cast } from './cast.ts';
import { countries } from './countries.ts';
import { dialled } from './dialled.ts';
import { editions } from './editions.ts';
import { endorsed } from './endorsed.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { helplines } from './helplines.ts';
import { labels } from './labels.ts';
import { languages } from './languages.ts';
import { lessons } from './lessons.ts';
import { marks } from './marks.ts';
import { lostNo } from './lost-no.ts';
import { mdx } from './mdx.ts';
import { comeback } from './never.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures.ts';
import { practise } from './practise.ts';
import { prose } from './prose.ts';
import type { Row } from './row.ts';
import { sections } from './sections.ts';
import { share } from './share.ts';
import { shared } from './shared.ts';
import { sources } from './sources.ts';
import { stories } from './stories.ts';
import { vocabulary } from './vocabulary.ts';
import { worksheets } from './worksheets.ts';
import { yaml } from './yaml.ts';

export const rows: readonly Row[] = [
  ...sections,
  ...mdx,
  ...stories,
  ...prose,
  ...blamed,
  ...endorsed,
  ...lostNo,
  ...comeback,
  ...pages,
  ...practise,
  ...lessons,
  ...worksheets,
  ...languages,
  ...vocabulary,
  ...countries,
  ...helplines,
  ...dialled,
  ...pictures,
  ...share,
  ...shared,
  ...figures,
  ...sources,
  ...editions,
  ...files,
  ...cast,
  ...alike,
  ...yaml,
  ...marks,
  ...labels,
];
