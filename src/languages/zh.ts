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
  blame:
    /你(本来)?(应该|该)早|你(当时|当初)(应该|不该)|你不(应)?该|你为什么|你怎么(会|能|可以|不)|(?<!(不是|绝不是|从来不是))你的错|(?<!不)怪你/u,
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
