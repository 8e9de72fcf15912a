// A partner: an organization that publishes the site under its name, described by a file of its own
// (content/partner.ts).
import { z } from 'astro/zod';
import { emailAddress } from '#content/contact.ts';
import { expected, isExample, quoted, ruled, wrongAddress } from './evidence.ts';
import { serviceSchema } from './helplines.ts';
import { placeholder, unlikelyIn, wrongPartnerName } from './partner-name.ts';

/** The file of a partner. */
export const partnerSchema = z
  .strictObject({
    name: ruled(z.string().trim().min(1, 'is empty: write the name'), wrongPartnerName),
    nameIsOurs: z
      .literal(true, expected('true. Leave it out when the name claims nothing'))
      .optional()
      .describe(
        'The organization is really called so, though it sounds as if others stood behind it.',
      ),
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
    messages: ruled(z.string(), (address) => {
      const [, host] = emailAddress.exec(address) ?? [];
      if (isExample(host ?? URL.parse(address)?.hostname ?? ''))
        return `is "${address}", an address that stands in examples only. Write your own, or leave messages out`;
      return host || !wrongAddress(address, true)
        ? undefined
        : `is "${address}". Expected an e-mail address (write@example.org) or a page (https://www.example.org/contact)`;
    }).optional(),
  })
  .superRefine(({ name, nameIsOurs: isOurs, helplines = [] }, context) => {
    const say = (path: PropertyKey[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    const wrong = unlikelyIn(name);
    if (wrong && !isOurs)
      say(
        ['name'],
        `${wrong}. Write the name as it stands on your door. If that is the name, add nameIsOurs: true`,
      );
    for (const [i, line] of helplines.entries())
      if (placeholder.test(line.name))
        say(
          ['helplines', i, 'name'],
          `is "${line.name}", which stands in examples only. Write the name of the service`,
        );
  })
  .refine(
    ({ helplines, country }) => !helplines || country,
    'has helplines and no country. Add country: on its page they stand first',
  );
export type PartnerFile = z.infer<typeof partnerSchema>;
