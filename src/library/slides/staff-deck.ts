// A page for teachers as slides for the adults of a school: a slide for each of its headings, with
// what its list says; what is said beside it is in the notes.
import type { Locale } from '#languages/locales.ts';
import { staffSlidesUrl, teachUrl } from '#site/urls.ts';
import { dataOf } from '#library/entries.ts';
import { teachPages } from '#library/teach-pages.ts';
import { slideMaker } from './maker.ts';
import type { Deck } from './slide.ts';

interface Part {
  heading: string;
  /** How long it takes, as its heading says behind it. */
  minutes: string;
  lines: string[];
  said: string[];
}

/** The pages that are slides, too. */
export const staffPages = async (): Promise<string[]> =>
  (await teachPages()).flatMap(({ page, slides }) => (slides ? [page] : []));

/** What stands below each heading: the lines of its list, and its paragraphs. */
function partsOf(body: string): Part[] {
  const [, ...parts] = body.split(/^## /m);
  return parts.map((part) => {
    const [title = '', ...rest] = part.split('\n').filter((line) => line.trim() !== '');
    const [, heading = title, minutes = ''] = /^(.+?)\s*[(（]([^)）]+)[)）]$/.exec(title) ?? [];
    const isLine = (line: string): boolean => line.startsWith('- ');
    return {
      heading,
      minutes,
      lines: rest.filter(isLine).map((line) => line.slice(2)),
      said: rest.filter((line) => !isLine(line)),
    };
  });
}

/** The slides of a page for teachers; the last one names who helps at the school. */
export async function staffDeck(locale: Locale, page: string): Promise<Deck> {
  const [make, { front, body }, { [page]: facts }] = await Promise.all([
    slideMaker(locale),
    dataOf('teachPages', `${locale}/teach/${page}`),
    dataOf('sharedTeach', 'shared/teach'),
  ]);
  const parts = partsOf(body);
  const pictures = facts?.slides ?? [];
  if (parts.length !== pictures.length)
    throw new Error(
      `content/shared/teach.yaml names ${pictures.length} pictures for the slides of ${page}, and content/${locale}/teach/${page}.mdx has ${parts.length} headings. Give each heading one picture.`,
    );
  const told = teachUrl(locale, page);
  return {
    title: front.title,
    summary: front.summary,
    colours: 'teal',
    slides: [
      ...(await Promise.all(
        parts.map(({ heading, lines }, i) =>
          make.task(
            { id: `part-${i + 1}`, heading, lines, said: [], questions: [] },
            pictures[i] ?? '',
          ),
        ),
      )),
      await make.help(),
    ],
    notes: [
      ...parts.map(({ minutes, said }, i) => ({
        of: `part-${i + 1}`,
        lines: said.map((text, k) => (k === 0 && minutes ? { label: minutes, text } : { text })),
      })),
      make.notes.help,
    ],
    reviewed: make.reviewed && front.reviewed,
    url: (of) => staffSlidesUrl(of, page),
    notesUrl: told,
    end: told,
    links: [{ label: front.title, href: told }],
  };
}
