// Worksheets have the parts of their kind, and what they name is there.
import type { Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { worksheetParts } from '#content/schemas/worksheets.ts';
import { known } from './names.ts';
import { knownPicture } from './pictures.ts';

/** A worksheet has the parts of its kind, and no other. */
function checkParts(
  file: string,
  id: string,
  kind: string,
  sheet: object,
  expected: readonly string[],
  all: readonly string[],
  report: Report,
): void {
  for (const part of all) {
    if (expected.includes(part) && !(part in sheet))
      report(
        file,
        `has no ${part} in "${id}". A worksheet of the kind ${kind} needs them: add ${part}.`,
        { path: [id] },
      );
    if (!expected.includes(part) && part in sheet)
      report(
        file,
        `has ${part} in "${id}". A worksheet of the kind ${kind} has no use for them here: remove ${part}.`,
        { path: [id, part] },
      );
  }
}

/** What has no language of the worksheets. */
export function checkWorksheets(content: Content, report: Report): void {
  const file = 'shared/worksheets.yaml';
  for (const [id, sheet] of Object.entries(content.worksheets)) {
    const { kind, words = [], meanings = [] } = sheet;
    if (id === 'answers')
      report(
        file,
        'has a worksheet "answers", which is the address of the answers to all of them. Give it another name.',
        { path: [id] },
      );
    checkParts(
      file,
      id,
      kind,
      sheet,
      worksheetParts[kind].shared,
      ['words', 'meanings', 'places', 'pictures', 'helps'],
      report,
    );
    for (const word of [...words, ...meanings])
      known(
        report,
        file,
        'word',
        word,
        Object.keys(content.glossaryPictures),
        'shared/glossary.yaml',
        { of: id },
      );
    const { places = [], pictures = [] } = sheet;
    for (const picture of pictures) knownPicture(content, report, file, picture, false);
    if (pictures.length !== places.length)
      report(
        file,
        `has ${pictures.length} pictures for ${places.length} lines in "${id}". Give each line the picture that is cut out with it.`,
        { path: [id, 'pictures'] },
      );
    if (places.toSorted((a, b) => a - b).some((place, i) => place !== i + 1))
      report(
        file,
        `has the places ${places.join(', ')} in "${id}". Expected each from 1 to ${places.length} once: the right place of each line.`,
        { path: [id, 'places'] },
      );
    const beside = words.find((word, i) => kind === 'match' && meanings[i] === word);
    if (beside)
      report(
        file,
        `has the word "${beside}" beside its own meaning in "${id}". Mix the meanings: the line to draw would be seen at once.`,
        { path: [id, 'meanings'] },
      );
    if (kind === 'match' && [...words].sort().join() !== [...meanings].sort().join())
      report(
        file,
        `has other words than meanings in "${id}". Give both the same, each in its order.`,
        { path: [id] },
      );
  }
}

/** The numbers of the sentences that help, then of those that do not. */
const numbersOf = (helps: readonly boolean[]): string =>
  [true, false]
    .flatMap((help) => helps.flatMap((one, i) => (one === help ? [i + 1] : [])))
    .join(', ');

/** The worksheets of a language. */
export function checkWorksheetWords(content: Content, locale: Locale, report: Report): void {
  const { reviewed: _, ...sheets } = content.languages[locale].worksheets;
  const file = `${locale}/teach/worksheets.yaml`;
  for (const [id, { kind, places, helps }] of Object.entries(content.worksheets)) {
    const sheet = sheets[id];
    if (!sheet) continue;
    checkParts(
      file,
      id,
      kind,
      sheet,
      worksheetParts[kind].language,
      ['items', 'head', 'rows', 'words'],
      report,
    );
    for (const word of sheet.words ?? [])
      known(
        report,
        file,
        'word',
        word,
        Object.keys(content.glossaryPictures),
        'shared/glossary.yaml',
        {
          of: id,
          at: { path: [id, 'words'] },
        },
      );
    const wanted = places?.length ?? helps?.length;
    if (wanted !== undefined && sheet.items?.length !== wanted)
      report(
        file,
        `has ${sheet.items?.length ?? 0} items in "${id}". Expected ${wanted}, as in content/shared/worksheets.yaml.`,
        { path: [id, 'items'] },
      );
    const said = (sheet.notes.match(/\p{Nd}+/gu) ?? []).join(', ');
    const right = helps && numbersOf(helps);
    if (right && said !== right)
      report(
        file,
        `has the answers ${said || 'nothing'} in the notes of "${id}". Expected, as helps in content/shared/worksheets.yaml: first the numbers of what helps, then of what does not: ${right}.`,
        { path: [id, 'notes'] },
      );
    const uneven = sheet.rows?.findIndex((row) => row.length !== sheet.head?.length) ?? -1;
    const row = sheet.rows?.[uneven];
    if (kind === 'table' && row)
      report(
        file,
        `has a row of ${row.length} cells in "${id}" ("${row[0] ?? ''}"). Expected ${sheet.head?.length ?? 0}, as many as head has.`,
        { path: [id, 'rows', uneven] },
      );
  }
}
