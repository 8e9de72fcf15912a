/** Small letters without accents and marks; ё and й count as е and и, the forms of alef as one. */
export function fold(language: string, text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/œ/g, 'oe');
  // "don't" is "dont" in English; in French "m'a" are two words.
  const joined = language === 'en' ? plain.replace(/['’]/g, '') : plain;
  return language === 'ar'
    ? joined
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/ى/g, 'ي')
        .replace(/ة/g, 'ه')
        .replace(/ؤ/g, 'و')
        .replace(/ئ/g, 'ي')
    : joined;
}
