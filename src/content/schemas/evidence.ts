// Dates and addresses of evidence: of sources, helplines and the page that "Leave" opens.
import { z } from 'astro/zod';

/** What is said of a key that is missing, or has a value of another kind. */
export const expected = (what: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? 'is missing. Add it.' : `must be ${what}; found ${JSON.stringify(input)}`,
});
/** A text that needs quotes: without them YAML makes it a number or a date. */
export const quoted = (example: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined
      ? 'is missing. Add it.'
      : `must be in quotes, such as "${example}"; found ${input instanceof Date ? input.toISOString().slice(0, 10) : JSON.stringify(input)} without them. YAML makes something else of it`,
});

/** A text with a custom rule, whose message completes a sentence about the key. */
export const ruled = (text: z.ZodString, rule: (value: string) => string | undefined) =>
  text.superRefine((value, context) => {
    const message = rule(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** Today's date in the easternmost time zone, where an author may be ahead of this computer. */
const latestDay = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/**
 * What is wrong with a date: it must be a calendar day, or month, or year, and not in the future.
 */
function wrongDate(date: string): string | undefined {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date))
    return `must be a year, a year and month, or a day ("2026", "2026-04", "2026-04-22"); found "${date}"`;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(day);
  // 31 February would be read as a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return `is "${date}", which no calendar has. Write the year, the month and the day as it was: "2026-04-22"`;
  if (date > latestDay())
    return `is "${date}", which is still to come. Write the day on which it was, not after today`;
  if (date < '1900') return `is "${date}", before 1900. Correct the year`;
  return undefined;
}
export const date = ruled(z.string(quoted('2026-04-22')), wrongDate);

/** Whether a host is a public domain name: no IP address, no local name. */
export const isOnTheWeb = (hostname: string): boolean =>
  /^([a-z0-9-]+\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname) &&
  !/\.(local(host|domain)?|internal|lan|test|example|invalid)$/.test(hostname);

/** Addresses of shorteners, of pages that change, and with tracking parameters. */
const passing: readonly [RegExp, string][] = [
  [
    /^https?:\/\/(www\.)?(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rb\.gy|cutt\.ly|rebrand\.ly|shorturl\.at|lnkd\.in|t\.ly|clck\.ru|dwz\.cn|t\.cn)\//,
    'is a short link, and nobody sees where it leads. Open it, and copy the address of the page',
  ],
  [
    /^https?:\/\/[\w.-]*\b(google|bing|yahoo|yandex|baidu|duckduckgo|ecosia|qwant|sogou)\.[\w.]+\/(search|url|s|html|web)?\/?\?|^https?:\/\/(www\.)?(google|bing|yahoo|yandex|baidu|duckduckgo|ecosia|qwant|sogou)\.[\w.]+\/?$/,
    'is that of a search, which shows others something else. Open the page that was found, and copy its address',
  ],
  [
    /[?&](utm_\w+|fbclid|gclid|msclkid|yclid|igshid|mc_[ce]id)=/,
    'says in its end who sent the reader. Leave out what stands behind the question mark',
  ],
];
/** Addresses that stand in examples only, and belong to nobody (RFC 2606, RFC 6761). */
export const isExample = (hostname: string): boolean =>
  /(^|\.)(example(\.(com|org|net|edu))?|invalid)$/i.test(hostname);

/** What is wrong with the address of a page on the web, or nothing. */
export function wrongAddress(address: string, secure = false): string | undefined {
  const expected = 'Expected a whole address: https://www.example.org/page';
  const parsed = /^https?:\/\/(?!https?:)\S+$/.test(address) && URL.parse(address);
  if (!parsed) return `must be a whole address: https://...; found "${address}"`;
  const { hostname, username, password, protocol } = parsed;
  if (username || password)
    return `has a name before its host: "${address}". It would lead somewhere else than it seems to. ${expected}`;
  if (isExample(hostname))
    return `has the address "${address}", which stands in examples only. Write that of the page`;
  if (!isOnTheWeb(hostname)) return `names "${hostname}", which is no site on the web. ${expected}`;
  const found = passing.find(([looks]) => looks.test(address));
  if (found) return `has the address "${address}", which ${found[1]}`;
  if (secure && protocol !== 'https:')
    return `must begin with https: on the way to "${address}" others can read along. Write its https address, or leave it out`;
  return undefined;
}
/** The address where something was seen. Old pages that have no https may stand. */
export const address = ruled(z.string(expected('a whole address: https://...')), (value) =>
  wrongAddress(value),
);

/** What is wrong with words that a page shows as they are. */
function wrongMark(text: string): string | undefined {
  const mark = /[<>`]|\*\*|\]\(/.exec(text)?.[0];
  return mark && `has "${mark}", which the page shows as it is. Write words only`;
}

/** As long as fits into a line of a card. */
const longestWord = 30;
/** Invisible characters that break a line or change the direction of text. Joiners are allowed. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}]/u;
/** What is wrong with a name: it has no marks and nothing that is not seen, and fits on a phone. */
export function wrongName(name: string): string | undefined {
  const [hidden] = unseen.exec(name) ?? [];
  if (hidden)
    return `has a character that nobody sees, U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}, behind "${name.slice(0, name.indexOf(hidden))}". Write the name again by hand, in one line`;
  const long = name.split(/[\s\p{Pd}/]/u).find((word) => [...word].length > longestWord);
  if (long)
    return `has the word "${long.slice(0, 20)}..." of ${[...long].length} letters, which is wider than a phone or a card. Write at most ${longestWord} without a space`;
  if (/\s\s/.test(name)) return `is "${name}", with two spaces in a row. Write one`;
  return wrongMark(name);
}
