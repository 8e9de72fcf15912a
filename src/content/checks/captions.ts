// Captions fit where they are pasted, and tell no harm where a child reads them.
import { languages, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { captionLengths } from '#content/schemas/share.ts';

type Length = (typeof captionLengths)[number];
/**
 * The most letters of a caption with its invitation; less for scripts without spaces, whose letters
 * say more.
 */
const most = {
  spaced: { short: 100, post: 240, long: 400 },
  unspaced: { short: 60, post: 140, long: 240 },
} satisfies Record<string, Record<Length, number>>;

/** A caption as it is shown and copied: the invitation to read on stands behind it. */
export const captionWith = (locale: Locale, caption: string, invitation: string): string =>
  [caption, invitation].join(languages[locale].spaces ? ' ' : '');

/** The captions of a language. */
export function checkCaptions({ languages: all }: Content, locale: Locale, report: Report): void {
  const file = `${locale}/share/captions.yaml`;
  const { spaces, harm } = languages[locale];
  const limits = most[spaces ? 'spaced' : 'unspaced'];
  const { invitation, scenes } = all[locale].captions;
  for (const [scene, captions] of Object.entries(scenes)) {
    for (const length of captionLengths) {
      const at = { path: ['scenes', scene, length] };
      const letters = [...captionWith(locale, captions[length], invitation[length])].length;
      if (letters > limits[length])
        report(
          file,
          `has ${letters} letters in ${scene}.${length} with its invitation; expected at most ${limits[length]}. Write less.`,
          at,
        );
    }
    const [loud] = harm.exec(captions.short) ?? [];
    if (loud)
      report(
        file,
        `has "${loud}" in ${scene}.short, which names the harm: a child reads it, and it stands in the preview of a link. Say it without.`,
        { path: ['scenes', scene, 'short'] },
      );
  }
}
