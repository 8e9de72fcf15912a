import type { Language } from './types.ts';

export const fr: Language = {
  tag: 'fr',
  dir: 'ltr',
  name: 'Français',
  intl: 'fr',
  openGraph: 'fr_FR',
  wordList: 'french',
  script: 'latin',
  spaces: true,
  little:
    'des est et une du qui dans pour pas avec ne vous ce il elle sont aux cette nous ses mais je ou plus sur leur ont être',
  alsoEnglish:
    'normal source date pause police ambulance minute minutes notes pdf adoption crime exploiter exploitation icat justice violence questions triangle menu page pages',
  sentence: { longest: 20, mean: 12 },
  blame:
    /\btu (n’)?aurais (pas )?dû|\bpourquoi (as-tu|n’as-tu|tu as|tu n’as)\b|(?<!n’(est|était) (pas|jamais|en rien) (de )?)\bta faute\b|\btu (es|étais) (coupable|responsable de ce|imprudente?|bête)\b/i,
  harm: /\btraite\b|trafi|exploit|\babus|crime|criminel|victime|esclav|sexuel|violen/i,
  backing: /approuv|certifi|agréé|officiel|recommand|autoris|soutenu|au nom de|nations unies/i,
  alphabet: {},
  typed: {
    apostrophe: 'parts',
    fold: [[/œ/, 'oe']],
    particles:
      /^(a|au|aux|avec|c|ca|cb|ce|cela|ces|cest|cet|sest|cette|chez|ci|commen|comment|d|dans|de|des|dire|dit|du|elle|elles|en|es|est|estce|et|etre|eux|faire|fait|il|ils|j|jai|je|kan|ke|kel|kesk|keske|ki|koi|koman|l|la|le|les|leur|leurs|lui|m|ma|mais|me|mes|moi|mon|n|ne|nos|notre|nous|on|ont|ou|par|pas|peu|peut|pk|pour|pourquoi|pq|pr|qu|quand|que|quel|quelle|quelles|quels|qui|quoi|s|sa|sais|savoir|se|ses|si|son|sont|stp|suis|sur|svp|t|ta|te|tes|toi|ton|tu|un|une|va|veu|veut|veutdire|veux|vos|votre|vous|y|ya)$/,
    sounds: [
      [/ph/, 'f'],
      [/eaux?|aux?/, 'o'],
      [/qu|c(?![eihy])|k/, 'k'],
      [/ss|c(?=[eiy])|ti(?=on)/, 's'],
      [/(ai[st]?|er|ez|et|es|e)$/, 'e'],
      [/ai|ei/, 'e'],
      [/[ae]n|[ae]m(?=[bp])/, 'an'],
      [/in|ain|ein|im(?=[bp])/, 'in'],
      [/oi/, 'oa'],
      [/h/, ''],
      [/y/, 'i'],
      [/g(?=[ei])|j/, 'j'],
      [/[sxtdp]$/, ''],
    ],
  },
};
