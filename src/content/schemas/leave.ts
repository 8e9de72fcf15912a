// Where the button “Leave” goes.
import { z } from 'astro/zod';
import { locales, type Locale } from '#languages/locales.ts';

/** content/shared/leave.yaml: language -> the neutral page that the button "Leave" opens. */
export const leaveSchema = z.strictObject(
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      z.url({
        protocol: /^https$/,
        error: ({ input }) =>
          input === undefined
            ? 'is missing. Add it'
            : `must be an https address of another site; found ${JSON.stringify(input)}`,
      }),
    ]),
  ) as Record<Locale, z.ZodURL>,
);
