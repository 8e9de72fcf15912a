import type { Language } from './types.ts';

export const zh: Language = {
  tag: 'zh-Hans',
  dir: 'ltr',
  name: '中文',
  intl: 'zh-Hans',
  openGraph: 'zh_CN',
  script: 'han',
  spaces: false,
  alsoEnglish: 'pdf icat whatsapp',
  sentence: { longest: 45, mean: 22 },
  alphabet: {
    // By pinyin, the order of Intl. No word stands under I, U and V.
    headings: {
      letters: 'ABCDEFGHJKLMNOPQRSTWXYZ',
      from: '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀',
    },
  },
  typed: {
    apostrophe: 'parts',
    sounds: [],
    asking: /^(什么是|什么叫|啥是|啥叫)|(是什么意思|是什么|什么意思|是啥)$/,
    also: 'zh-Hant',
  },
};
