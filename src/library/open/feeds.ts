// Changes of the helplines as feeds: Atom (RFC 4287) and JSON Feed 1.1.

import { escaped } from '#languages/escaped.ts';

/** One thing that has changed. */
interface Change {
  /** Its address: what a reader of the feed opens. */
  url: string;
  /** Never that of another change. */
  id: string;
  title: string;
  text: string;
  /** A day, or the month or year that is known. */
  date: string;
}
export interface Feed {
  title: string;
  /** A page for people. */
  home: string;
  /** The address of the feed itself. */
  url: string;
  author: string;
  licence: string;
  language: string;
  /** The newest first; at least one. */
  changes: Change[];
}

/** A day as a time stamp, which feeds require. */
const moment = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

export const atomOf = ({ title, home, url, author, licence, language, changes }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escaped(url)}</id>
<title>${escaped(title)}</title>
<updated>${moment(changes[0]?.date ?? '')}</updated>
<author><name>${escaped(author)}</name></author>
<rights>${escaped(licence)}</rights>
<link rel="self" href="${escaped(url)}"/>
<link rel="license" href="${escaped(licence)}"/>
<link href="${escaped(home)}"/>
${changes
  .map(
    (change) => `<entry>
<id>${escaped(change.id)}</id>
<title>${escaped(change.title)}</title>
<updated>${moment(change.date)}</updated>
<link href="${escaped(change.url)}"/>
<summary>${escaped(change.text)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;

export const jsonFeedOf = ({ title, home, url, author, language, changes }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: home,
  feed_url: url,
  language,
  authors: [{ name: author }],
  items: changes.map(({ id, url: page, title: name, text, date }) => ({
    id,
    url: page,
    title: name,
    content_text: text,
    date_modified: moment(date),
  })),
});
