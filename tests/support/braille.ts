// What braille is held against: texts as it writes them, and the sounds of Chinese in its current
// braille.

/** What braille writes alike in one language or another, and where it sets spaces otherwise. */
export const alike = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/[«»“”„"’‘'.]/g, "'")
    .replace(/ *[-–—]+ */g, '-')
    .replace(/, */g, ',')
    .replace(/[¿?]/g, '?')
    .replace(/[¡!+]/g, '!');

/** Arabic braille writes the mark of a doubled letter before it. */
export const doubled = (text: string): string => text.replace(/(.)\u0651/gu, '\u0651$1');

const pairs = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
const initials = pairs('b⠃ p⠏ m⠍ f⠋ d⠙ t⠞ n⠝ l⠇ g⠛ k⠅ h⠓ j⠛ q⠅ x⠓ zh⠌ ch⠟ sh⠱ r⠚ z⠵ c⠉ s⠎');
const finals = pairs(
  'a⠔ o⠢ e⠢ i⠊ u⠥ ü⠬ er⠗ ai⠪ ao⠖ ei⠮ ou⠷ ia⠫ iao⠜ ie⠑ iu⠳ ua⠿ uai⠽ ui⠺ uo⠕ üe⠾ an⠧ ang⠦ en⠴ eng⠼ ian⠩ iang⠭ in⠣ ing⠡ uan⠻ uang⠶ un⠒ ong⠲ ueng⠲ üan⠯ ün⠸ iong⠹',
);
const tones = ['', '⠁', '⠂', '⠄', '⠆'];

/** Syllables without an initial are written with y and w: yu is ü, you is iu, wei is ui. */
function finalOf(initial: string, rest: string): string {
  if (initial === 'y') {
    if (rest.startsWith('u')) return rest.replace('u', 'ü');
    if (rest === 'ou') return 'iu';
    return rest.startsWith('i') ? rest : `i${rest}`;
  }
  if (initial === 'w') {
    const short: Record<string, string> = { u: 'u', ei: 'ui', en: 'un' };
    return short[rest] ?? `u${rest}`;
  }
  if (/^[jqx]$/.test(initial)) return rest.replace(/^u/, 'ü');
  // The vowel of zhi and si is not written.
  return /^([zcs]h?|r)$/.test(initial) && rest === 'i' ? '' : rest.replace('v', 'ü');
}

/** The cells of a syllable in pinyin, `zhong1`, and of its tone. */
export function syllableCells(sound: string): { syllable: string; tone: string } {
  const [, initial = '', rest = '', tone = '0'] =
    /^([zcs]h|[bpmfdtnlgkhjqxrzcsyw]?)(.*?)(\d?)$/.exec(sound) ?? [];
  const final = finalOf(initial, rest);
  return {
    syllable: (initials.get(initial) ?? '') + (final ? (finals.get(final) ?? `(${final})`) : ''),
    tone: tones[Number(tone)] ?? '',
  };
}
