// A little word of no that was lost in one language, and with it the advice.
import { replace, type Row } from './row.ts';

/** Where, what stands there, and what is left of it. */
const lost: [path: string, right: string, wrong: string][] = [
  ['en/pages/help.yaml', 'Do not promise to keep it a secret.', 'Promise to keep it a secret.'],
  ['en/pages/help.yaml', 'Do not meet or write to', 'Meet or write to'],
  ['en/pages/quiet.yaml', 'Do not hold your breath.', 'Hold your breath.'],
  ['en/pages/happening.yaml', 'You did nothing wrong.', 'You did wrong.'],
  ['fr/pages/help.yaml', 'Il n’est jamais trop tard.', 'Il est souvent trop tard.'],
  ['fr/pages/quiet.yaml', 'Ne retiens pas ta respiration.', 'Retiens ta respiration.'],
  ['es/pages/help.yaml', 'No prometas guardar el secreto.', 'Promete guardar el secreto.'],
  ['es/pages/happening.yaml', 'No hiciste nada malo.', 'Hiciste algo malo.'],
  ['ar/pages/help.yaml', 'ليس الوقت متأخرًا أبدًا.', 'الوقت متأخر.'],
  ['ru/pages/help.yaml', 'Никогда не поздно.', 'Уже поздно.'],
  ['ru/pages/quiet.yaml', 'Сейчас не нужно читать', 'Сейчас нужно читать'],
  ['zh/pages/help.yaml', '不要答应保密。', '答应保密。'],
  ['zh/pages/happening.yaml', '你没有做错什么。', '你做错了什么。'],
];

export const lostNo: Row[] = lost.map(([path, right, wrong]) => ({
  what: `advice without its "not" in ${path}: "${wrong}"`,
  edit: replace(path, right, wrong),
  says: new RegExp(
    `content/${path.replace('.', '\\.')}: line \\d+ says ".*", where every other language says no.*\\. Is a "not", a "never" or a "nobody" lost\\? Write it;`,
  ),
}));
