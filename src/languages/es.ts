import type { Language } from './types.ts';

export const es: Language = {
  tag: 'es',
  dir: 'ltr',
  name: 'Español',
  intl: 'es',
  openGraph: 'es_ES',
  wordList: 'spanish',
  script: 'latin',
  spaces: true,
  little:
    'el los las una por con para lo al del pero más su sus está como cuando qué o hay ser muy',
  alsoEnglish: 'normal no pdf icat',
  sentence: { longest: 20, mean: 12 },
  blame:
    /\b(no )?(debiste|deberías haber|tendrías que haber)\b|¿por qué (no )?(lo )?(hiciste|dijiste|fuiste|aceptaste|callaste)\b|(?<!\b(no|nunca|ni) (es|fue|era) )\b(tu culpa|culpa tuya)\b|(?<!\bno )\btienes la culpa\b/i,
  harm: /\btrata\b|tratante|trafica|explota|\babus|crimen|criminal|delito|víctima|esclav|sexual|violen/i,
  backing:
    /aprobad|certificad|acreditad|oficial|recomendad|autorizad|avalad|respaldad|en nombre de|naciones unidas/i,
  alphabet: { own: 'ñ' },
  typed: {
    apostrophe: 'parts',
    particles:
      /^(a|al|algo|asi|como|con|cual|cuales|cuando|cuanto|cuantos|d|de|decir|del|dime|donde|el|ella|ellos|en|es|esa|ese|eso|esta|estan|este|esto|estoy|ha|hace|hacen|hacer|haces|hago|han|hay|ke|kiero|la|las|le|les|lo|los|me|mi|mis|muy|no|nos|o|pa|para|pero|por|porfa|porque|pq|puede|pueden|puedo|q|qe|qien|que|quien|quienes|quiero|saber|se|ser|si|significa|sin|sobre|son|soy|su|sus|te|tengo|tiene|tu|tus|un|una|unas|unos|va|van|ver|x|xa|xfa|xq|y|ya|yo)$/,
    sounds: [
      [/[vb]/, 'b'],
      [/h/, ''],
      [/ll/, 'y'],
      [/qu|c(?![eih])|k/, 'k'],
      [/z|c(?=[ei])|s/, 's'],
      [/g(?=[ei])|j/, 'j'],
      [/x/, 'ks'],
      [/m(?=[bp])|n(?=[bpv])/, 'n'],
    ],
  },
};
