// The organization that hands the site out under its name, as pages show it. Most sites have none.
import { isLoud } from '#content/checks/words.ts';
import { readPartner } from '#content/partner.ts';
import type { Service } from '#content/schemas/helplines.ts';
import { fileUrl } from '#urls.ts';

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

/** The services of a country, and of them those of the partner, in the order of its file: `all` has them first. A number that both name stands once, as the partner says it. */
export function servicesOf(
  iso2: string,
  services: readonly Service[],
): { all: Service[]; own: readonly Service[] } {
  const { country, helplines = [] } = readPartner() ?? {};
  const own = country === iso2 ? helplines : [];
  const numberOf = ({ phone }: Service): string | undefined => phone?.replace(/\D/g, '');
  const taken = new Set(own.map(numberOf).filter(Boolean));
  return { all: [...own, ...services.filter((one) => !taken.has(numberOf(one)))], own };
}
