// An organization that hands the site out under its name: a file that it writes itself and names when it builds the site (content/partner.ts).
import { z } from 'astro/zod';
import { quoted, ruled, wrongAddress, wrongName } from './evidence.ts';
import { serviceSchema } from './helplines.ts';

const emailAddress = /^[^\s@<>"?&:]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/;

/** The file of a partner. */
export const partnerSchema = z
  .strictObject({
    name: ruled(z.string().trim().min(1, 'is empty: write the name'), wrongName),
    logo: ruled(z.string(), (file) =>
      /^[\w-]+\.(svg|png)$/.test(file)
        ? undefined
        : `is "${file}". Expected the name of an SVG or PNG file beside this one, of letters, digits and hyphens: logo.svg`,
    ).optional(),
    country: ruled(z.string(quoted('ke')), (code) =>
      /^[a-z]{2}$/.test(code)
        ? undefined
        : `is "${code}". Expected the two small letters of a country, such as "ke"`,
    ).optional(),
    helplines: z.array(serviceSchema).min(1).optional(),
    messages: ruled(z.string(), (address) =>
      emailAddress.test(address)
        ? undefined
        : wrongAddress(address, true) &&
          `is "${address}". Expected an e-mail address (write@example.org) or a page (https://www.example.org/contact)`,
    ).optional(),
  })
  .refine(
    ({ helplines, country }) => !helplines || country,
    'has helplines and no country. Add country: on its page they stand first',
  );
export type PartnerFile = z.infer<typeof partnerSchema>;
