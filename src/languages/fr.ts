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
  alsoEnglish:
    'normal source date pause police ambulance minute minutes notes pdf adoption crime exploiter exploitation icat justice violence questions triangle menu page pages',
  sentence: { longest: 20, mean: 12 },
  blame: [
    /\btu (n’)?aurais (pas )?(dû|pu|mieux fait)|\b(tu as|t’as) eu tort\b/,
    /\bil (ne |n’)?(fallait|aurait (pas )?fallu)\b/,
    /\bpourquoi (est-ce que tu|as-tu|n’as-tu|tu as|tu n’as|tu ne l’as|l’as-tu)\b|\bcomment as-tu pu/,
    /\btu (les?|la|l’) ?as (laissée?s?|cherché|voulu)|\btu as (échoué|laissé faire)|\bton erreur\b/,
    /\btu (es|étais|as été) (trop |si |bien )?(coupable|responsable de ce|imprudente?|bête|stupide|naï|idiote?)/,
    /\b(bête|stupide|idiot|imprudent|naïf) de ta part\b|\bhonte à toi\b|\btant pis pour toi\b/,
    /\bla prochaine fois,? (sois|fais|ne |réfléchis|écoute|il faut)|\b(sois|être) plus prudente?\b|\bfais plus attention\b/,
  ],
  fault: {
    of: /\b([mts]a|votre|leur) (propre )?faute\b|\bla faute (de |d’|des |du )(une? |l’|la |les )?(enfant|garçon|fille|victime)|\b(tu es|(enfants?|victimes?)( qui [^.]*)? (est|sont|était)) (aussi )?(coupables?|responsables?|fauti)/,
    no: /\b(pas|jamais|personne|rien|aucune?|ni)\b/,
    wrongly: /\bquelqu’un dit\b|\bpuis il dit\b|\bpense que\b/,
  },
  no: {
    said: /(?<!\p{L})(pas|jamais|personne ne|personne n’\p{L}+|rien|aucune?|ni)(?!\p{L})/iu,
    hidden:
      /(?<!\p{L})(sans|non|sinon|faux|silence|refus\p{L}*|interdi\p{L}*|invent\p{L}*|veut bien|attendre|continue|personne|simplement|seulement|moins|même si|(ne |n’)[^.]{1,30}(plus|qu[e’]))(?!\p{L})/iu,
  },
  you: /(?<!\p{L})(t’|(tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\p{L}))/u,
  harm: /\btraite\b|trafi|exploit|\babus|crime|criminel|victime|esclav|sexuel|violen/i,
  counts:
    /\b(pour ?cent|centaines?|mille|milliers?|millions?|milliards?|(\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)( [\p{L}’]+){0,3} sur (\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent))\b/giu,
  moves: { fingers: /doigt/i, heart: /cœur|poitrine/i },
  backing: /approuv|certifi|agréé|officiel|recommand|autoris|soutenu|au nom de|nations unies/i,
  marks: {
    quotes: '«»“”',
    two: /deux/,
    strange: /[^\P{Script=Latin}a-zàâæçéèêëîïôœùûüÿ]/iu,
    never: [
      [/ [?!;:»]|« /, 'a no-break space (U+00A0) there'],
      [
        /[^\s?!.…][?!;»]|[^\s](?<!http|https):(?![\d/])|«(?!\s)/u,
        'a no-break space (U+00A0) there',
      ],
    ],
    twice: 'faire nous vous',
  },
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
