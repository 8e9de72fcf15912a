import type { Language } from './types.ts';

export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  name: 'العربية',
  // The digits 0-9 that phones show (content/ar/guide.md).
  intl: 'ar-u-nu-latn',
  openGraph: 'ar_AR',
  wordList: 'arabic',
  script: 'arabic',
  spaces: true,
  alsoEnglish: 'pdf icat',
  sentence: { longest: 20, mean: 12 },
  blame:
    /كان (يجب |ينبغي )?عليك|كان يجب أن|لماذا (لم|فعلت|وافقت|قلت|سكت)|(?<!(ليس|ليست|أبدًا)( هذا| هذه)? )(ذنبك|غلطتك|خطؤك)/u,
  harm: /اتجار|متاجر(ون|ين)|استغلال|اعتداء|جريمة|جرائم|ضحية|ضحايا|عبودية|جنسي|عنف/,
  backing: /معتمد|موافق|مصادق|رسمي|موصى|مرخص|مدعوم|ال[أا]مم المتحدة/,
  alphabet: { article: 'ال', unwritten: /[\u064b-\u0652\u0670\u0640]/g },
  typed: {
    apostrophe: 'parts',
    // The forms of alef, yeh and teh; hamza above and below is a mark of its own to Unicode.
    fold: [
      [/ٱ/, 'ا'],
      [/ى/, 'ي'],
      [/ة/, 'ه'],
    ],
    particles:
      /^(3an|3la|al|chno|eh|eih|el|ezay|fel|fi|hiya|how|howa|izay|kif|kifach|kifash|ma|min|mn|shnu|sho|shu|w|wesh|ya3ni|ابغي|ابي|اذا|اريد|ازاي|اش|اشنو|اقدر|التي|الذي|اللي|الي|ان|انا|انت|انه|انها|او|اي|ايش|اين|ايه|باش|بتاع|بدي|بس|بغيت|تاع|حاجه|حق|دا|ده|دي|ديال|ذلك|راح|رح|شكون|شلون|شنهو|شنو|شنوه|شو|شي|شيء|عاوز|عايز|عشان|علاش|علشان|علي|عن|عند|في|فين|قد|كان|كل|كم|كمان|كيف|كيفاش|كيفش|لا|لازم|لماذا|لو|لي|ليش|ليه|ما|ماذا|ماهو|ماهي|متاع|متي|محتاج|مش|مع|معني|ممكن|من|منو|مو|مين|نبي|هاد|هاذا|هاي|هذا|هذه|هل|هم|هو|هي|واش|وش|وين|يعني|يكون|يمكن)$/,
    sounds: [
      [/[أإآءئؤعا]/, 'ا'],
      [/[ىي]/, 'ي'],
      [/[ةهح]/, 'ه'],
      [/ط/, 'ت'],
      [/[ضظذ]/, 'د'],
      [/[صث]/, 'س'],
      [/ق/, 'ك'],
      [/خ/, 'ه'],
      [/غ/, 'ج'],
      [/^ال/, ''],
    ],
    // And, so, the, by, to, like; will, in the Gulf and in Egypt; not, in Egypt and the Maghreb (ما…ش).
    clitics: {
      before: /^(وال|بال|فال|كال|عال|لل|ال|وم|ما(?=.{3})|[وفبلكحهسم](?=.{3}))/,
      after: /ش$/,
    },
    // Arabizi: digits for the letters that Latin does not have; short vowels are written or not.
    latin: {
      letters: [
        [/3'|gh|8/, 'غ'],
        [/7'|kh|5/, 'خ'],
        [/9'/, 'ض'],
        [/6'/, 'ظ'],
        [/sh|ch|\$/, 'ش'],
        [/th/, 'ث'],
        [/dh/, 'ذ'],
        [/7/, 'ح'],
        [/3/, 'ع'],
        [/2/, 'ا'],
        [/6/, 'ط'],
        [/9/, 'ص'],
        [/ou|oo|[ouw]/, 'و'],
        [/ee|[iy]/, 'ي'],
        [/a/, 'ا'],
        [/e/, ''],
        [/b|p/, 'ب'],
        [/t/, 'ت'],
        [/j|g/, 'ج'],
        [/d/, 'د'],
        [/r/, 'ر'],
        [/z/, 'ز'],
        [/s|c/, 'س'],
        [/f|v/, 'ف'],
        [/q|k/, 'ك'],
        [/l/, 'ل'],
        [/m/, 'م'],
        [/n/, 'ن'],
        [/h/, 'ه'],
        [/x/, 'كس'],
      ],
      // In the Maghreb 9 is another letter than in the east.
      instead: [[/9/, 'q']],
      unsure: /[اوي]|ه$/,
    },
  },
};
