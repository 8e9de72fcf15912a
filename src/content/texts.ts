// The one walk over every text of a language. All checks of words start from here.
import type { Locale } from '#languages/locales.ts';
import { languageFiles, type FileKind } from './files.ts';
import type { Part } from './parts.ts';
import type { LanguageContent } from './read.ts';

/** A text with its file (below `content/`) and the kind of it. */
export interface Text extends Part {
  file: string;
  kind: keyof typeof languageFiles;
  /** The section, story, page or plan that it belongs to, where there are many. */
  name: string;
}

/** The parts of what was read from a file: the same as long as the file is. */
const partsOf = new WeakMap<object, readonly Part[]>();
function parts(kind: FileKind, value: object): readonly Part[] {
  const before = partsOf.get(value);
  if (before) return before;
  const now = [...kind.texts(value)];
  partsOf.set(value, now);
  return now;
}

/** Every text of a language. */
export function textsOf(locale: Locale, language: LanguageContent): Text[] {
  return Object.entries(languageFiles).flatMap(([key, kind]: [string, FileKind]) => {
    const value: object = language[key as keyof LanguageContent];
    const files = kind.many ? Object.entries<object>(value as Record<string, object>) : [];
    return (kind.many ? files : [['', value] as const]).flatMap(([name, one]) =>
      parts(kind, one).map((part) => ({
        ...part,
        file: `${locale}/${kind.path.replace('*', name)}`,
        kind: key as keyof typeof languageFiles,
        name,
      })),
    );
  });
}
