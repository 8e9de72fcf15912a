import type { Language } from './types.ts';

export const zh: Language = {
  tag: 'zh-Hans',
  dir: 'ltr',
  name: '中文',
  intl: 'zh-Hans',
  openGraph: 'zh_CN',
  wordList: 'chinese',
  script: 'han',
  spaces: false,
  alsoEnglish: 'pdf icat whatsapp',
  sentence: { longest: 45, mean: 22 },
  blame:
    /你(本来)?(应该|该)早|你(当时|当初)(应该|不该)|你不(应)?该|你为什么|你怎么(会|能|可以|不)|(?<!(不是|绝不是|从来不是))你的错|(?<!不)怪你/u,
  harm: /贩运|拐卖|剥削|虐待|犯罪|罪犯|受害|奴役|性侵|暴力/,
  backing: /批准|认证|认可|官方|推荐|授权|指定|联合国/,
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
    particles:
      /为什么|怎么样|怎么办|怎么|怎样|如何|什么|哪里|哪儿|哪个|哪些|可以|可不可以|能不能|会不会|有没有|是不是|一下|一个|我们|他们|她们|你们|[的了吗呢吧啊呀嘛哦呵么是在我你他她它们这那有和与也都就要会能想请给把被让对很啥谁吗得地着过去来做用从到个又还再才只]/,
    also: 'zh-Hant',
  },
};
