import type { Language } from './types.ts';

/** The characters of GB 2312, the list of those that are used in China: 72 rows of 94, two bytes each. */
const simplified = new TextDecoder('gb2312').decode(
  Uint8Array.from({ length: 72 * 94 * 2 }, (_, i) =>
    i % 2 ? 0xa1 + ((i >> 1) % 94) : 0xb0 + Math.floor(i / (94 * 2)),
  ),
);

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
  blame: [
    /你(本来)?(应该|该)早|你(当时|当初|早|本来|原本)(就)?(应该|该|不该|可以)|你本(应该|该|可以)|你明明(可以|知道)|你不(应)?该|(?<!不)早(就)?该(说|告诉|拒绝|想到)|你早(就)?该|(?<!不)(要是你(当时|早|没有)|如果你(当时|早|听话))/u,
    /你为什么|为什么(你|不早|当时|没有?(说|告诉|拒绝|反抗|喊|跑)|不(拒绝|反抗|喊|跑))|你怎么(会|能|可以|不|没|这么|敢)|谁(让|叫)你/u,
    /你(让|允许|由着)(他|她|它)们?(这么|这样)?做|你(失败|没做到|做得不对)|你的(失误|过失)|自作自受|咎由自取|自找的|活该|(?<!不是)你自己(愿意|答应|同意|情愿|要去)的(?!时候)|(?<!不)是你不对/u,
    /你(真|太|好|是不是|这么|那么|也太)?(笨|傻|蠢|大意|粗心|天真|不小心|糊涂|贪心|虚荣|轻信|不自爱|不听话|不懂事)|你[真太](可耻|丢脸|没用)|真丢脸|不要脸|给(家里|爸妈|父母)丢[脸人]|一个巴掌拍不响/u,
    /下次(要|请|一定|再|得)?(更|多)?(小心|注意|当心)|下次(别|不要|不许)|(更|再|多)加?小心|以后(要|得|可要)?(小心|当心|注意点)|长点?记性|你(要|得)?吸取教训/u,
  ],
  fault: {
    of: /(我|你|您|他|她|孩子|孩子们|女孩|男孩|自己|受害者)的(过)?错|(?<!在)怪(我|你|您|他|她|孩子|受害者|自己)|(?<![抱埋])怨(你|孩子|自己)|(?<![依信])赖(你|孩子)(?!的)|((你|您|孩子|女孩|男孩|受害者)(自己)?(也|都)?|[他她](自己)?也)(有(一部分|一定的?|一半)?(错|过错|责任)|要负责)|(你|孩子|女孩|男孩|受害者)(自己)?(也|都)?做错|(你|孩子)(自己)?的责任|错在(你|您|孩子)|你害的|[都全就]是因为你(?!们)/u,
    // “不过” is but, “特别” is above all, “绝对” is quite: none of them says no.
    no: /不(?!过|管|论|只|仅|但)|没|(?<![特分区性])别(?![人的处国])|绝(?!对)/u,
    wrongly: /有人说|然后他说|觉得/u,
  },
  no: {
    said: /不(?!过|管|论)|没|(?<![特分区性])别(?![人的处国])|绝(?!对)/u,
    hidden: /无|未|非|勿|别|关掉|只讲|单独|愿意等|怎么叫|怎么说|连日期|记住/u,
  },
  you: /[你您]/u,
  harm: /贩运|拐卖|剥削|虐待|犯罪|罪犯|受害|奴役|性侵|暴力/,
  counts:
    /百分之|[二三四五六七八九十]分之[一二三四五六七八九](?=的?(孩子|儿童|受害))|[\d一二两三四五六七八九十百几数][千万亿](?!一)|每(\d+|[两二三四五六七八九十百])(个|名|位|人)[^。，；]{0,8}有|(\d+|十|百)(个|名)?(孩子|儿童|人)?[里中]就?有/gu,
  moves: { fingers: /手指/, heart: /胸|心/ },
  backing: /批准|认证|认可|官方|推荐|授权|指定|联合国/,
  marks: {
    quotes: '“”‘’',
    two: /[2两]/,
    // What GB 2312 does not have is written otherwise in China: traditional characters.
    strange: new RegExp(`[^\\P{Script=Han}${simplified}]`, 'u'),
    never: [
      [
        /(?<=\p{Script=Han}[”）》]?)[,.!?:;()]|[,.!?:;()](?=\p{Script=Han})/u,
        'the wide marks ，。！？：；（）',
      ],
      [/(?<=\p{Script=Han}) (?=\p{Script=Han})/u, 'no space there'],
    ],
  },
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
