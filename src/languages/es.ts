import type { Language } from './types.ts';

export const es: Language = {
  tag: 'es',
  dir: 'ltr',
  name: 'Español',
  intl: 'es',
  openGraph: 'es_ES',
  wordList: 'spanish',
  script: 'latin',
  spaces: true,
  little:
    'el los las una por con para lo al del pero más su sus está como cuando qué o hay ser muy',
  alsoEnglish: 'normal no pdf icat',
  sentence: { longest: 20, mean: 12 },
  blame:
    /\b(no )?(debiste|deberías haber|tendrías que haber)\b|¿por qué (no )?(lo )?(hiciste|dijiste|fuiste|aceptaste|callaste)\b|(?<!\b(no|nunca|ni) (es|fue|era) )\b(tu culpa|culpa tuya)\b|(?<!\bno )\btienes la culpa\b/i,
  harm: /\btrata\b|tratante|trafica|explota|\babus|crimen|criminal|delito|víctima|esclav|sexual|violen/i,
  alphabet: { own: 'ñ' },
  typed: {
    apostrophe: 'parts',
    sounds: [
      [/[vb]/, 'b'],
      [/h/, ''],
      [/ll/, 'y'],
      [/qu|c(?![eih])|k/, 'k'],
      [/z|c(?=[ei])|s/, 's'],
      [/g(?=[ei])|j/, 'j'],
      [/x/, 'ks'],
      [/m(?=[bp])|n(?=[bpv])/, 'n'],
    ],
  },
};
