import type { Language } from './types.ts';

export const fr: Language = {
  tag: 'fr',
  dir: 'ltr',
  name: 'Français',
  intl: 'fr',
  wordList: 'french',
  script: 'latin',
  braille: 'fr-bfu-comp6.utb',
  spaces: true,
  alsoEnglish:
    'normal source date pause police ambulance minute minutes notes pdf adoption crime exploiter exploitation icat justice violence questions triangle menu page pages',
  sentence: { longest: 20, mean: 12 },
  blame: [
    /\b(tu (n’)?|t’)aurais (pas |jamais )?(dû|pu|mieux fait)|\b(tu as|t’as) eu tort\b/,
    /\bil (ne |n’)?(fallait|valait mieux|aurait (pas |jamais )?(fallu|mieux valu))\b/,
    /\bpourquoi (est-ce que t(u |’)|(ne |n’|l’|les |lui |y )*as-tu\b|es-tu (all|rest|parti|sorti|ven|mont)|t(u |’)(ne |n’|l’|les? |la |lui |y )*(as|es)\b)|\bcomment (as-tu|tu as|t’as) pu/,
    /\btu (les?|la|l’) ?(as|auras) (bien )?(laissée?s?|cherché|voulu|mérité)|\bton erreur\b|\bt(u t)?’es (fait|laissée?) (faire|avoir|piéger|tromper|prendre|manipuler)/,
    /\bt(u |’)as (échoué|laissé faire|mal agi|trop (attendu|tardé)|attendu trop|fait (une (bêtise|erreur|faute)|n’importe quoi))|\bt(u n)?’as pas (fait attention|réfléchi|été prudente?)/,
    /\btu (es|étais|as été) (trop |si |bien )?(coupable|responsable de ce|imprudente?|bête|stupide|naï|idiote?|complice|crédule)|\btu (étais|as été) trop (confiant|gentil|curieu)/,
    /\b(bête|bêtise|stupide|idiot|imprudent|imprudence|naïf|naïveté) de ta part\b|\bhonte à toi\b|\btu devrais avoir honte|\bn’as(-tu)? pas honte|\btant pis pour toi\b|\bbien fait pour toi|(ça|cela) t’apprendra(?! à)/,
    /\b(la prochaine fois|à l’avenir),? (sois|fais|ne |réfléchis|écoute|il faut|tu dois)|\b(sois|être) plus prudente?\b|\bfai(s|re) plus attention\b|\bsi tu (n’)?avais (pas )?(parlé|écouté|refusé|réfléchi|répondu|obéi)/,
  ],
  fault: {
    of: /\b([mts]a|[nv]otre|leur) (propre |seule )?faute\b|\bla faute (de |d’|des |du |à |aux )((une?|la|les?|cet(te)?|ces|[mts](a|on|es)|petite?s?|jeunes?) |l’)*(enfant|garçon|fille|victime)|\bcause de toi\b|\b(tu (en )?(es|étais)|(enfants?|filles?|garçons?|victimes?)( qui [^.]*)? (est|sont|étai(t|ent))) ((aussi|un peu|en partie) )?(coupables?|responsables?|complices?|fauti)/,
    // “La personne” is somebody, “personne” nobody.
    no: /\b(pas|jamais|(?<!\b(la|une|cette|chaque|autre|même|seule) )personne|rien|aucune?|ni)\b/,
    wrongly: /\bquelqu’un dit\b|\bpuis il dit\b|\bpense que\b/,
  },
  no: {
    said: /(?<!\p{L})(pas|jamais|personne ne|personne n’\p{L}+|rien|aucune?|ni)(?!\p{L})/iu,
    hidden:
      /(?<!\p{L})(sans|non|sinon|faux|silence|refus\p{L}*|interdi\p{L}*|invent\p{L}*|veut bien|attendre|continue|personne|simplement|seulement|moins|même si|(ne |n’)[^.]{1,30}(plus|qu[e’]))(?!\p{L})/iu,
  },
  you: /(?<!\p{L})(t’|(tu|te|toi|ton|ta|tes|l(e|a|es) tien(ne)?s?|vous|votre|vos|l(e|a|es) vôtres?)(?!\p{L}))/u,
  harm: /\btraite\b|trafi|exploit|\babus|crime|criminel|victime|esclav|sexuel|violen/i,
  counts:
    /\b(pour ?cent|centaines?|mille|milliers?|millions?|milliards?|(\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)( [\p{L}’]+){0,3} sur (\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent))\b/giu,
  moves: { fingers: /doigt/i, heart: /cœur|poitrine/i },
  backing: /approuv|certifi|agréé|officiel|recommand|autoris|soutenu|au nom de|nations unies/i,
  endorsed: {
    site: /(?<!\p{L})(ce|notre|c’est (le|un)) (site|projet)(?!\p{L})|un (site|projet) (de|des|du)(?!\p{L})/u,
    by: /approuv|certifi|agréé|site officiel|recommand(e|ent|é|és)(?!\p{L})|autoris|soutenue? par|avec le soutien|partenariat|ensemble avec|en coopération avec|grâce (à|au)(?!\p{L})/u,
  },
  judged:
    /mauvaise?s? (choix|réponse|décision)|choix (était|est) mauvais|^(faux|incorrect)|(?<!\p{L})faux ?!|(?<!\p{L})erreurs?(?!\p{L})|tu (as )?perdu?s?(?!\p{L})|tu as (échoué|raté)|partie terminée|fin de partie|trop tard ?!|(?<!\p{L})(points?|scores?|badges?|niveaux?|secondes|plus (vite|rapide))(?!\p{L})/u,
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
      /^(a|au|aux|avec|c|ca|cb|ce|cela|ces|cest|cet|sest|cette|chez|ci|commen|comment|d|dans|de|des|dire|dit|du|elle|elles|en|es|est|estce|et|etre|eux|faire|fait|il|ils|j|jai|je|kan|ke|kel|kesk|keske|ki|koi|koman|l|la|le|les|leur|leurs|lui|m|ma|mais|me|mes|moi|mon|n|ne|nos|notre|nous|on|ont|ou|par|pas|peu|peut|pk|pour|pourquoi|pq|pr|qu|quand|que|quel|quelle|quelles|quels|qui|quoi|s|sa|sais|savoir|se|ses|si|son|sont|stp|suis|sur|svp|t|ta|te|tes|toi|ton|tu|un|une|va|veu|veut|veutdire|veux|vos|votre|vous|y|ya|definition|definir|explication|expliquer|signification|signifie|sens)$/,
    places: { before: /^(a|depuis|vers)$/ },
    elided: /^(qu|[jmtlsdn])(?=[aeiouyh])/,
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
