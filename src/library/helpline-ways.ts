// How a service is reached: what is called first, then what is written to, then its website.
import type { Service } from '#content/schemas/helplines.ts';
import { dialUrl, siteOf } from '#urls.ts';

/** One way to reach a service. A number never stands without its verb: call, text or write on WhatsApp. */
export interface Reach {
  by: 'call' | 'sms' | 'whatsapp' | 'site';
  /** As people write it, or the name of a website. */
  number: string;
  /** What opens it; left out for a number of WhatsApp that does not begin with its country. */
  href?: string;
  /** The word to write, as it is. */
  write?: string | undefined;
}

/** The ways to a service. */
export const waysTo = ({
  phone,
  sms,
  whatsapp,
  address,
}: Pick<Service, 'phone' | 'sms' | 'whatsapp' | 'address'>): Reach[] => [
  ...(phone ? [{ by: 'call' as const, number: phone, href: dialUrl(phone) }] : []),
  ...(sms
    ? [
        {
          by: 'sms' as const,
          number: sms.number,
          href: dialUrl(sms.number, 'sms'),
          write: sms.write,
        },
      ]
    : []),
  ...(whatsapp
    ? [
        {
          by: 'whatsapp' as const,
          number: whatsapp,
          ...(whatsapp.startsWith('+') && { href: dialUrl(whatsapp, 'whatsapp') }),
        },
      ]
    : []),
  ...(address ? [{ by: 'site' as const, number: siteOf(address), href: address }] : []),
];
