// Recurring mistakes: words to avoid, promises that nobody can keep, and readers' corrections
// (content/<language>/never.yaml).
import { change, replace, type Row } from './row.ts';

/** A text for a child, and what is told of it. */
const back: [locale: string, text: string, found: string[]][] = [
  [
    'en',
    'You’re safe here. Nobody will know. Everything will be fine. The police will catch him. A pimp is a bad man. Grooming is a crime. Do not fall for it. Ask a grown-up.',
    ['you’re safe', 'nobody will', 'everything will be fine', 'the police will', 'pimp'],
  ],
  [
    'fr',
    'Tu es en sécurité ici. Rien de mal ne peut t’arriver. La police sauve toujours les enfants. Non à la pornographie infantile. Appelle sans la voix. Puis-je entrer ? On l’a rescapé.',
    ['tu es en sécurité', 'rien de mal ne peut', 'la police sauve', 'pornographie infantile'],
  ],
  [
    'es',
    'Aquí estás a salvo. Nadie puede hacerte daño. La policía siempre ayuda. No a la prostitución infantil. Todo saldrá bien. Saben qué hacer. Van juntos.',
    ['estás a salvo', 'nadie puede hacerte daño', 'la policía siempre', 'prostitución infantil'],
  ],
  [
    'ar',
    'أنت في أمان هنا. لن يحدث لك شيء سيئ. ستأتي الشرطة. وسيساعدك الكبار. وقع ضحية. هل قد يكون صديقًا؟ والأطفال في الشوارع مثل أطفال الشوارع.',
    ['أنت في أمان', 'لن يحدث لك شيء سيئ', 'ستأتي الشرطة', 'وسيساعدك', 'هل قد'],
  ],
  [
    'ru',
    'Ты здесь в безопасности. Ничего плохого не случится. Полиция всегда поможет. Детская порнография. Он любит носить вещи. Дети получат правосудие. Скажи из этих пяти.',
    ['ты здесь в безопасности', 'ничего плохого не случится', 'полиция всегда', 'носить вещи'],
  ],
  [
    'zh',
    '你在这里很安全。没有人能伤害你。警察一定会抓他。他是坏人。雏妓。你认识的人，大多数是安全的。这是家里的事。你先问大人，再删消息。',
    ['你在这里很安全', '没有人能伤害你', '警察一定会抓', '坏人', '雏妓', '大多数是安全的'],
  ],
  [
    'fr',
    'Il ne t’arrivera rien. La police viendra. Ça va bien se passer. Personne n’en saura rien.',
    ['il ne t’arrivera rien', 'la police viendra', 'ça va bien se passer', 'personne n’en saura'],
  ],
  [
    'es',
    'No te va a pasar nada. Van a creerte. La policía vendrá. Vas a estar bien. Nadie lo va a saber.',
    ['no te va a pasar nada', 'van a creerte', 'la policía vendrá', 'vas a estar bien'],
  ],
  [
    'ar',
    'لن يصيبك مكروه. أنت بأمان. سوف يصدقك شخص كبير. الشرطة ستأتي. ستكون بخير. وقع الأطفال في الفخ.',
    [
      'لن يصيبك مكروه',
      'أنت بأمان',
      'سوف يصدقك',
      'الشرطة ستأتي',
      'ستكون بخير',
      'وقع الأطفال في الفخ',
    ],
  ],
  [
    'ru',
    'С тобой ничего не случится. Учитель тебе поможет. Полиция поможет. Всё наладится. Никто об этом не узнает.',
    ['с тобой ничего не случится', 'тебе поможет', 'полиция поможет', 'всё наладится'],
  ],
  [
    'zh',
    '你不会有事。你安全了。老师会帮你。警察会来。他们知道该怎么做。',
    ['你不会有事', '你安全了', '老师会帮你', '警察会来', '他们知道该怎么做'],
  ],
];

export const comeback: Row[] = [
  ...back.map(([locale, text, found]) => ({
    what: `words that a reader has taken out (${locale}): ${found.join(', ')}`,
    edit: replace(`${locale}/pages/quiet.yaml`, /^summary: .*/m, `summary: "${text}"`),
    says: found.map(
      (words) =>
        new RegExp(
          `content/${locale}/pages/quiet\\.yaml: line \\d+ says "${words}", which content/${locale}/never\\.yaml forbids since 2026-11-\\d\\d: .* Write: `,
        ),
    ),
  })),
  {
    what: 'a correction that came back in a text for teachers only',
    edit: replace('es/teach/rules.mdx', /^- /m, '- Escriba sus palabras. '),
    says: /content\/es\/teach\/rules\.mdx: line \d+ says "escriba sus palabras", which content\/es\/never\.yaml forbids since 2026-11-29: With usted, .* Write: las palabras de la niña o del niño/,
  },
  {
    what: 'a rule against words with a bracket that nothing closes',
    edit: change('fr/never.yaml', (text) => text.replace(/never: .*/, 'never: "grand(e personne"')),
    says: /content\/fr\/never\.yaml: line \d+ 0\.never has a bracket without its other half, or a sign that stands alone: grand\(e personne\. Write whole words/,
  },
  {
    what: 'a rule against words that says nothing better',
    edit: replace('zh/never.yaml', /^ {2}write: .*\n/m, ''),
    says: /content\/zh\/never\.yaml: line \d+ 0\.write is missing\. Add it\./,
  },
];
