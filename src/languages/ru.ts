import type { Language } from './types.ts';

export const ru: Language = {
  tag: 'ru',
  dir: 'ltr',
  name: 'Русский',
  intl: 'ru',
  openGraph: 'ru_RU',
  script: 'cyrillic',
  spaces: true,
  alsoEnglish: 'pdf icat whatsapp',
  sentence: { longest: 20, mean: 12 },
  blame:
    /тебе (следовало|надо было|нужно было|стоило)|(зачем|почему) ты|(?<!не )твоя вина|(?<!не )ты виноват|сам(а)? виноват/iu,
  alphabet: { own: 'й' },
  typed: {
    apostrophe: 'parts',
    sounds: [
      [/[тд]?ться$|тся$/, 'ца'],
      [/[её]/, 'и'],
      [/о/, 'а'],
      [/[ъь]/, ''],
      [/я/, 'а'],
      [/ю/, 'у'],
      [/ы/, 'и'],
      [/щ|сч|зч/, 'ш'],
      [/ж(?=[шкпт]|$)|ш/, 'ш'],
      [/б(?=[кпстшх]|$)/, 'п'],
      [/в(?=[кпстшх]|$)/, 'ф'],
      [/г(?=[кпст]|$)/, 'к'],
      [/д(?=[кпстшц]|$)/, 'т'],
      [/з(?=[кпстшх]|$)/, 'с'],
    ],
  },
};
