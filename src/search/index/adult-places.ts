// The entries for pages for teachers, organizations and other adults: title and summary.
import type { Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { slugOf } from '#site/addresses.ts';
import { pageKinds } from '#site/pages.ts';
import { prosePages } from '#site/urls.ts';
import type { Place } from './places.ts';
import type { Content } from '#content/read.ts';

/** The titles and summaries of the pages for organizations, in their order. */
function sharePagesIn(content: Content, locale: Locale) {
  const { sharePages, shareWords, cite } = content.languages[locale];
  const fronts: Record<string, { title: string; summary: string } | undefined> = {
    words: shareWords,
    cite,
  };
  return Object.keys(content.share).flatMap((page) => {
    const front = sharePages[page]?.front ?? fronts[page];
    return front ? [{ page, ...front }] : [];
  });
}

export function adultPlacesIn(content: Content, locale: Locale): Place[] {
  const {
    prose,
    teachIndex,
    teachPages,
    plans,
    worksheets,
    survey,
    printPage,
    shareIndex,
    strings,
  } = content.languages[locale];
  const teach = strings['menu.teach'];
  const place = (url: string, title: string, part: string, text: string): Place => ({
    url,
    title: plain(title),
    part,
    text: plain(text),
    adults: true,
  });
  const sheets = strings['sheet.all'];
  return [
    place(slugOf('teach', {}), teachIndex.title, teach, teachIndex.lead),
    ...Object.entries(teachPages).map(
      ([
        key,
        {
          front: { title, summary },
        },
      ]) =>
        place(
          slugOf('teachPage', { page: key }),
          title,
          teach,
          content.teach[key]?.aside ? '' : summary,
        ),
    ),
    ...Object.entries(plans).map(([key, { title, aim }]) =>
      place(slugOf('teachPage', { page: key }), title, teachIndex.plans, aim),
    ),
    place(slugOf('class', {}), teachIndex.class.title, teach, teachIndex.class.lead),
    place(slugOf('teachStories', {}), strings['menu.stories'], teach, strings['story.teach']),
    place(slugOf('survey', {}), survey.title, teach, survey.intro),
    place(slugOf('worksheets', {}), sheets, teach, ''),
    ...Object.entries(worksheets).flatMap(([key, sheet]) =>
      typeof sheet === 'boolean'
        ? []
        : [place(slugOf('worksheet', { sheet: key }), sheet.title, sheets, sheet.intro)],
    ),
    place(slugOf('answers', {}), strings['sheet.answers'], sheets, strings['sheet.answers.what']),
    place(slugOf('share', {}), shareIndex.title, strings['share.menu'], shareIndex.lead),
    ...sharePagesIn(content, locale).map(({ page, title, summary }) =>
      place(slugOf('sharePage', { page }), title, strings['share.menu'], summary),
    ),
    place(slugOf('print', {}), printPage.title, teach, printPage.lead),
    ...prosePages.flatMap((page) => {
      const prosePage = prose[page];
      return prosePage && pageKinds[page].reader === 'adult'
        ? [
            place(
              slugOf(page, {}),
              prosePage.front.title,
              strings['site.short'],
              prosePage.front.summary,
            ),
          ]
        : [];
    }),
  ];
}
