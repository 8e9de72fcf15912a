// How a service is reached: what is called first, then what is written to, then its website.
import type { Service } from '#content/schemas/helplines.ts';
import { siteOf } from '#site/urls.ts';

/** One way to reach a service. A number always has its verb: call, text or write on WhatsApp. */
export interface Reach {
  by: 'call' | 'sms' | 'whatsapp' | 'chat' | 'site';
  /** As people write it, or the name of a website. */
  number: string;
  /** What opens it; left out for a number of WhatsApp that does not begin with its country. */
  href?: string;
  /** The word to write, as it is. */
  write?: string | undefined;
  /** When a chat is open, where that differs from the hours of the service. */
  hours?: Service['hours'];
}

/** Whether it is a written conversation, which nobody nearby hears. */
export const isWritten = ({ by }: Reach): boolean =>
  by === 'sms' || by === 'whatsapp' || by === 'chat';

/**
 * The link for a number: `tel:+254722116116`, `https://wa.me/254722116116` (only with a country
 * code).
 */
const dialUrl = (number: string, scheme: 'tel' | 'sms' | 'whatsapp' = 'tel'): string =>
  scheme === 'whatsapp'
    ? `https://wa.me/${number.replace(/\D/g, '')}`
    : `${scheme}:${number.replace(/[^\d+]/g, '')}`;

/** The ways to a service. */
export const waysTo = ({
  phone,
  sms,
  whatsapp,
  chat,
  address,
}: Pick<Service, 'phone' | 'sms' | 'whatsapp' | 'chat' | 'address'>): Reach[] => [
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
  ...(chat
    ? [{ by: 'chat' as const, number: siteOf(chat.address), href: chat.address, hours: chat.hours }]
    : []),
  ...(address ? [{ by: 'site' as const, number: siteOf(address), href: address }] : []),
];
