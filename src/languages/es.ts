import type { Language } from './types.ts';

export const es: Language = {
  tag: 'es',
  dir: 'ltr',
  name: 'Español',
  intl: 'es',
  openGraph: 'es_ES',
  script: 'latin',
  spaces: true,
  little:
    'el los las una por con para lo al del pero más su sus está como cuando qué o hay ser muy',
  alsoEnglish: 'normal no pdf icat',
  sentence: { longest: 20, mean: 12 },
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
