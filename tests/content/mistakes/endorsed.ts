// Mistakes by which others would stand behind the site, and by which a child would lose.
import { change, type Row } from './row.ts';

/** What nobody said: approved, recommended by, a site of, made together with. */
const endorsements: Record<string, string[]> = {
  en: [
    'UNICEF has approved this site.',
    'The United Nations recommend our project.',
    'This is the site of the United Nations for children.',
    'Made together with UNICEF and others.',
    'Experts have certified this site.',
  ],
  fr: [
    'L’UNICEF a approuvé ce site.',
    'Les Nations Unies recommandent ce site.',
    'C’est le site des Nations Unies pour les enfants.',
    'Fait en coopération avec l’UNICEF.',
  ],
  es: [
    'UNICEF aprobó este sitio.',
    'Las Naciones Unidas revisaron este sitio.',
    'Es el sitio de las Naciones Unidas para la infancia.',
    'Hecho junto con UNICEF.',
  ],
  ar: [
    'وافقت الأمم المتحدة على هذا الموقع.',
    'توصي اليونيسف بهذا الموقع.',
    'هذا الموقع من الأمم المتحدة.',
    'أُعدّ بالتعاون مع اليونيسف.',
  ],
  ru: [
    'ЮНИСЕФ одобрил этот сайт.',
    'ООН рекомендует этот сайт.',
    'Это сайт Организации Объединённых Наций для детей.',
    'Сделано совместно с ЮНИСЕФ.',
  ],
  zh: [
    '联合国儿童基金会认可了本网站。',
    '联合国推荐这个网站。',
    '这是联合国的儿童网站。',
    '与联合国儿童基金会共同制作。',
  ],
};

/** What an ending would say of a choice: wrong, lost, too late, counted. */
const judgements: Record<string, string[]> = {
  en: ['You made the wrong choice.', 'You lost.', 'Too late! It is over.', 'You have 3 points.'],
  fr: ['Ton choix était mauvais.', 'Tu as perdu.', 'Trop tard ! C’est fini.', 'Tu as des points.'],
  es: ['Tu decisión fue mala: mala decisión.', 'Perdiste.', '¡Demasiado tarde!', 'Tienes puntos.'],
  ar: ['هذا اختيار خاطئ.', 'لقد خسرت.', 'فات الأوان!', 'لديك نقاط.'],
  ru: ['Это неправильный выбор.', 'Ты проиграл.', 'Слишком поздно!', 'У тебя есть баллы.'],
  zh: ['你选错了。', '你输了。', '太晚了！', '你的得分很高。'],
};

const told = (file: string, what: string, count: number): RegExp =>
  new RegExp(`(content/${file.replace('.', '\\.')}: line \\d+ says "[^"]*"${what}[^]*){${count}}`);

export const endorsed: Row[] = [
  ...Object.entries(endorsements).map(([locale, sentences]) => ({
    what: `${sentences.length} sentences by which others would stand behind the site (${locale})`,
    edit: change(`${locale}/pages/leaving.mdx`, (text) => `${text}\n${sentences.join('\n\n')}\n`),
    says: told(`${locale}/pages/leaving.mdx`, ', as if others stood behind', sentences.length),
  })),
  ...Object.entries(judgements).flatMap(([locale, sentences]) =>
    sentences.map((sentence) => ({
      what: `an ending that judges (${locale}): ${sentence}`,
      edit: change(`${locale}/stories/new-friend.mdx`, (text) =>
        text.replace('<DidWell>\n\n', `<DidWell>\n\n${sentence} `),
      ),
      says: told(`${locale}/stories/new-friend.mdx`, ' where a child has chosen', 1),
    })),
  ),
  {
    what: 'an answer to a question that says "wrong"',
    edit: change('ru/quiz.yaml', (text) =>
      text.replace(/first: "[^"]*"/, 'first: "Неправильно! Подумай ещё."'),
    ),
    says: told('ru/quiz.yaml', ' where a child has chosen', 1),
  },
];
