// Mistakes that blame a child: a lost "not", what they should have done, how stupid they were.
import { change, replace, type Row } from './row.ts';

/** A lost "not": where, what stands there, and what is left of it. */
const lost: [path: string, right: string, wrong: string][] = [
  ['en/pages/home.yaml', 'It is not your fault.', 'It is your fault.'],
  ['fr/pages/home.yaml', 'Ce n’est pas ta faute.', 'C’est ta faute.'],
  ['es/pages/home.yaml', 'No es tu culpa.', 'Es tu culpa.'],
  ['ar/pages/help.yaml', 'هذا ليس ذنبك. باختيار', 'هذا ذنبك. باختيار'],
  ['ru/pages/my-plan.yaml', 'Это не моя вина.', 'Это моя вина.'],
  ['zh/pages/help.yaml', '这不是你的错。选', '这是你的错。选'],
  ['en/pages/search.yaml', 'matters. It is not your fault.', 'matters. It is your fault.'],
  ['en/pages/rhyme.yaml', 'It is not your fault, and', 'It is your fault, and'],
  ['en/teach/slides.yaml', 'It is never your fault.', 'It is your fault.'],
  ['en/sections/who-is-harmed.mdx', 'say: “It is not your fault.”', 'say: “It is your fault.”'],
  ['en/quiz.yaml', '"No. It is never the child’s fault."', '"No. It is the child’s fault."'],
  ['en/strings.json', 'it is never the child’s fault', 'it is the child’s fault'],
  ['en/stories/new-friend.mdx', 'It is not Mateo’s fault.', 'It is Mateo’s fault.'],
];

/**
 * Blame in nine kinds: should have, failed, stupid, to blame too, more careful, too late, own fault
 * (stated and reported), why.
 */
const blame: Record<string, string[]> = {
  en: [
    'You should’ve known that.',
    'No. You failed.',
    'That was stupid of you.',
    'A child who sends pictures is also to blame.',
    'Next time, be more careful.',
    'You could have told sooner.',
    'Do not cry, it is your own fault.',
    'Adults must say: “It is your fault.”',
    'Why did you go?',
  ],
  fr: [
    'Tu aurais dû le savoir.',
    'Non. Tu as échoué.',
    'C’était bête de ta part.',
    'Un enfant qui envoie des photos est aussi coupable.',
    'La prochaine fois, sois plus prudent.',
    'Il fallait le dire plus tôt.',
    'Ne pleure pas, c’est ta faute.',
    'Les adultes doivent dire : « C’est ta faute. »',
    'Pourquoi est-ce que tu y es allé ?',
  ],
  es: [
    'Debiste saberlo.',
    'No. Fallaste.',
    'Fue una tontería de tu parte.',
    'La niña que envía fotos también tiene la culpa.',
    'La próxima vez, ten más cuidado.',
    'Había que decirlo antes.',
    'No llores, es culpa tuya.',
    'Las personas adultas deben decir: “Es tu culpa”.',
    '¿Por qué fuiste?',
  ],
  ar: [
    'كان عليك أن تعرف.',
    'لا. فشلت.',
    'كان ذلك غباء منك.',
    'الطفل الذي يرسل الصور مذنب أيضًا.',
    'في المرة القادمة، كن أكثر حذرًا.',
    'كان ينبغي أن تقول ذلك من قبل.',
    'لا تبك، فهذا ذنبك.',
    'على الكبار أن يقولوا: «هذا ذنبك.»',
    'لماذا ذهبت؟',
  ],
  ru: [
    'Тебе следовало это знать.',
    'Нет. Ты не справился.',
    'Это было глупо с твоей стороны.',
    'Ребёнок, который отправляет фото, тоже виноват.',
    'В следующий раз будь осторожнее.',
    'Надо было сказать раньше.',
    'Не плачь, ты сама виновата.',
    'Взрослые должны сказать: «Это твоя вина».',
    'Почему ты туда пошёл?',
  ],
  zh: [
    '你早该知道。',
    '不。你失败了。',
    '你真傻。',
    '发照片的孩子也有错。',
    '下次要更小心。',
    '你当时应该说出来。',
    '别哭，这是你自己的错。',
    '大人必须说：“这是你的错。”',
    '你为什么去？',
  ],
};

/** The same in other frequent words, collected by native speakers who read the patterns. */
const alsoBlame: Record<string, string[]> = {
  fr: [
    'T’aurais dû le dire.',
    'Tu n’aurais jamais dû y aller.',
    'Pourquoi ne l’as-tu pas dit avant ?',
    'Tu l’as bien cherché.',
    'Tu t’es fait avoir.',
    'Tu n’as pas fait attention.',
    'Tu devrais avoir honte.',
    'Si tu avais parlé plus tôt, cela se serait arrêté.',
    'C’est à cause de toi.',
    'C’est la faute de cette fille.',
    'Le garçon est en partie responsable.',
    'Cette personne dit que c’est la faute de la victime.',
  ],
  es: [
    'Deberías haberlo contado.',
    'Podías haber dicho que no.',
    '¿Por qué no lo has dicho antes?',
    '¿Por qué confiaste en esa persona?',
    'Te dejaste engañar.',
    'Caíste en la trampa.',
    'Eso te pasa por confiada.',
    'Te equivocaste.',
    'Debería darte vergüenza.',
    'La culpa es tuya.',
    'La culpa la tiene la niña.',
    'Tenés la culpa.',
    'Es culpa de esa chica.',
  ],
  ar: [
    'كان المفروض أن تخبر أحدًا.',
    'كان يمكنك الرفض.',
    'لو أنك أخبرتنا من قبل!',
    'لماذا صدقته؟',
    'تصرفت بتهور.',
    'تستحق ما حدث لك.',
    'كن حذرًا.',
    'أنت السبب في ذلك.',
    'حدث ذلك بسببك.',
    'اللوم عليك.',
    'هذا خطأ الطفل.',
    'الفتاة مذنبة أيضًا.',
  ],
  ru: [
    'Тебе бы следовало рассказать.',
    'Ты могла сказать раньше.',
    'Почему не рассказала раньше?',
    'Чем ты думала?',
    'Ты сама согласилась.',
    'Ты повёлся на подарки.',
    'Ты была слишком наивной.',
    'Тебе должно быть стыдно.',
    'Так тебе и надо.',
    'Девочка тоже виновата.',
    'Ребёнок виновен в этом.',
    'Это случилось из-за тебя.',
  ],
  zh: [
    '你本可以拒绝的。',
    '为什么没告诉大人？',
    '你怎么这么不小心？',
    '是你自己答应的。',
    '你也做错了事。',
    '这都是你害的。',
    '你太轻信别人了。',
    '你给家里丢脸了。',
    '以后要小心。',
    '女孩自己也有错。',
    '不过这是你的错。',
    '这绝对是孩子的错。',
  ],
};

export const blamed: Row[] = [
  ...lost.map(([path, right, wrong]) => ({
    what: `a "not" that is lost in ${path}: "${wrong}"`,
    edit: replace(path, right, wrong),
    says: new RegExp(
      `content/${path.replace('.', '\\.')}: line \\d+ says ".*": that it is a child's fault\\. Is a "not" or a "never" lost\\? Write it\\.`,
    ),
  })),
  ...[blame, alsoBlame]
    .flatMap((all) => Object.entries(all))
    .map(([locale, sentences]) => ({
      what: `${sentences.length} sentences that blame a child (${locale})`,
      edit: change(`${locale}/pages/leaving.mdx`, (text) => `${text}\n${sentences.join('\n\n')}\n`),
      // Each of them is told.
      says: new RegExp(
        `(content/${locale}/pages/leaving\\.mdx: line \\d+ says ".*"(\\. Nothing here|: that it is) [^]*){${sentences.length}}`,
      ),
    })),
  {
    what: 'a sign of danger that speaks to the child',
    edit: replace(
      'en/pages/happening.yaml',
      /sign: .*/,
      'sign: You work, and someone else keeps all the money.',
    ),
    says: /content\/en\/pages\/happening\.yaml: line \d+ says "you" in a sign\. Expected the third person, .*: write "a child"\./,
  },
  {
    what: 'a sign of danger that speaks to the child, by the ending of a verb (ru)',
    edit: replace(
      'ru/pages/happening.yaml',
      /sign: .*/,
      'sign: Работаешь, а все деньги забирает другой.',
    ),
    says: /content\/ru\/pages\/happening\.yaml: line \d+ says "работаешь" in a sign/,
  },
];
