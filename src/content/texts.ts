// The one walk over every text of a language. All checks of words start from here.
import type { Locale } from '#languages/locales.ts';
import { languageFiles, type FileKind } from './files.ts';
import type { Part } from './text-parts.ts';
import type { LanguageContent } from './read.ts';

/** A text with its file (below `content/`) and the kind of it. */
export interface Text extends Part {
  file: string;
  kind: keyof typeof languageFiles;
  /** The section, story, page or plan that it belongs to, where there are many. */
  name: string;
}

/** The texts of what was read from a file: the same list as long as the file is the same. */
const known = new WeakMap<object, readonly Text[]>();
function textsIn(kind: FileKind, value: object, of: Pick<Text, 'file' | 'kind' | 'name'>) {
  const before = known.get(value);
  if (before) return before;
  const now = [...kind.texts(value)].map((part) => ({ ...part, ...of }));
  known.set(value, now);
  return now;
}

/** The texts of each file of a language, by a name of the file that all languages share. */
export function textsByFile(
  locale: Locale,
  language: LanguageContent,
): Map<string, readonly Text[]> {
  const found = Object.entries(languageFiles).flatMap(([key, row]: [string, FileKind]) => {
    const kind = key as keyof typeof languageFiles;
    const value: object = language[kind];
    const files = row.many ? Object.entries<object>(value as Record<string, object>) : [];
    return (row.many ? files : [['', value] as const]).map(([name, one]) => {
      const path = row.path.replace('*', name);
      return [path, textsIn(row, one, { file: `${locale}/${path}`, kind, name })] as const;
    });
  });
  return new Map(found);
}
/** Every text of a language. */
export const textsOf = (locale: Locale, language: LanguageContent): Text[] =>
  [...textsByFile(locale, language).values()].flat();
