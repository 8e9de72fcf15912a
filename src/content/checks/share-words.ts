// Words to copy fit where they are sent, and each day of a campaign has its words.
import { languages, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { sameKeys } from './keys.ts';
import { knownScene } from './names.ts';
import { lengthOf } from './words.ts';

/** The longest newsletter: in words, or in twice as many characters for scripts without spaces. */
const most = { short: 50, middle: 100, long: 200 } as const;
/** The letters of one text message: the alphabet of the first phones, or any. */
const ofFirstPhones =
  /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà{}[\]\n]*$/;
/** What stands for an address and for a number of usual length. */
const usual = { address: 30, number: 10 };
/** A text as it is sent: with an address, and with a number where a blank is. */
const sent = (text: string): number =>
  [
    ...text
      .replace('{link}', 'x'.repeat(usual.address))
      .replace(/\[[^\]]*\]/, '1'.repeat(usual.number)),
  ].length;

/** The days of a campaign have a scene to share. */
export function checkDays(content: Content, report: Report): void {
  for (const [key, { scene }] of Object.entries(content.days))
    knownScene(content, report, 'shared/days.yaml', key, scene);
}

/** The words of a language that organizations copy. */
export function checkShareWords(content: Content, locale: Locale, report: Report): void {
  const file = `${locale}/share/words.yaml`;
  const { newsletter, posts, sms, days } = content.languages[locale].shareWords;
  const unit = languages[locale].spaces ? 1 : 2;
  const tooLong = (found: number, expected: number, path: (string | number)[]): void => {
    if (found > expected)
      report(
        file,
        `has ${found} ${unit === 1 && path[0] === 'newsletter' ? 'words' : 'letters'} in ${path.join('.')}; expected at most ${expected}. Write less.`,
        { path },
      );
  };
  for (const length of ['short', 'middle', 'long'] as const)
    tooLong(
      // The last line is the address.
      lengthOf(locale, newsletter.items[length].text.slice(0, -1).join(' ')),
      most[length] * unit,
      ['newsletter', 'items', length],
    );
  posts.items.forEach(({ text }, i) =>
    tooLong([...text.replace('{link}', '')].length, 240, ['posts', 'items', i]),
  );
  sms.messages.forEach(({ text }, i) =>
    tooLong(sent(text), ofFirstPhones.test(text) ? 160 : 70, ['sms', 'messages', i]),
  );
  sameKeys(
    report,
    file,
    days.items,
    Object.keys(content.days),
    'words of the day',
    'shared/days.yaml',
  );
}
