// The organization that hands the site out under its name, as pages show it. Most sites have none.
import { isLoud } from '#content/checks/words.ts';
import { readPartner } from '#content/partner.ts';
import type { Service } from '#content/schemas/helplines.ts';
import { fileUrl } from '#site/urls.ts';

/** Its name, the address of its logo, and where one can write to it. */
export interface Partner {
  name: string;
  logo?: string;
  messages?: { href: string; text: string };
  /** Its name may stand on a card in a pocket. */
  quiet: boolean;
}

/** The organization that hands the site out; undefined without one. */
export function partnerOfSite(): Partner | undefined {
  const partner = readPartner();
  if (!partner) return undefined;
  const { name, logo, messages } = partner;
  return {
    name,
    quiet: !isLoud(name),
    ...(logo && { logo: fileUrl(`partner/${logo.name}`) }),
    ...(messages && {
      messages: {
        href: messages.startsWith('https:') ? messages : `mailto:${messages}`,
        text: messages.replace(/^https:\/\/(www\.)?|\/$/g, ''),
      },
    }),
  };
}

/** The file of its logo. */
export const logoOfPartner = () => readPartner()?.logo;

/** The country in which the partner has helplines of its own. */
export function countryOfPartner(): string | undefined {
  const { country, helplines } = readPartner() ?? {};
  return helplines && country;
}

/**
 * The services of the partner, in the order of its file, on the page of its country; none on
 * others.
 */
export function ownServices(iso2: string): readonly Service[] {
  const { country, helplines = [] } = readPartner() ?? {};
  return country === iso2 ? helplines : [];
}
