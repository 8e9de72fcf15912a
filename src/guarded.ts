/** A page that a child in danger may read, by its address below the language: nothing on it that others see or hear names the subject, and no entry of it stays behind. */
export const isGuarded = (slug: string): boolean =>
  /^(help|happening|quiet|letters|show-it|search|leaving|my-plan|print\/kite)(\/|$)/.test(slug);
