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
  alsoEnglish: 'normal no pdf icat',
  sentence: { longest: 20, mean: 12 },
  blame: [
    /\b(no )?(debiste|(deberías|tendrías que|tenías que|podrías|pudiste) haber)\b/,
    /¿por qué (no )?(se |te )?(l[oae]s? )?(hiciste|dijiste|fuiste|aceptaste|callaste|mandaste|enviaste|contaste|pediste)\b|¿cómo pudiste\b/,
    /\bhabía que (decir|contar|pedir|pensar)|\bhabría que haber|\bhubieras\b|\bhubieses\b/,
    /\b(dejaste|permitiste) que\b|\bte lo (buscaste|has buscado|mereces)\b|\bfallaste\b|\bhas fallado\b|\btu error\b/,
    /\b(eres|fuiste|has sido) (muy |tan |demasiado )?(tont|descuidad|ingenu|imprudente|irresponsable|culpable)/,
    /\b(tontería|tonto|estúpido|imprudente|imprudencia|descuido) (de tu parte|por tu parte|tuy)|\bqué vergüenza\b/,
    /\bla próxima vez,? (ten|piensa|no (te|lo|la|aceptes|vayas|digas)\b|sé |escucha|hay que|debes)|\b(ten|tengas|tener) más cuidado\b/,
  ],
  fault: {
    of: /(?<!\p{L})((mi|tu|su|vuestra) (propia )?culpa|culpa (mía|tuya|suya|vuestra|nuestra))(?!\p{L})|(?<!por )culpa (de |del )(la |el |una? |l[ao]s )?(niñ|víctima)|(?<!tratante )\b(tiene[ns]?|tuv(iste|o|ieron)) (también )?(parte de )?la culpa\b|\b(eres|(niñ[ao]s?|víctimas?)( que [^.]*)? (es|son|fue)) (también )?culpable/u,
    no: /(?<!\p{L})(no|tampoco|nunca|nadie|ni|ningun[ao]|ningún|jamás|nada)(?!\p{L})/u,
    wrongly: /\balguien dice\b|\bdespués dice\b|\bp(iensa|ensar) que\b|\buna palabra puede decir/,
  },
  no: {
    said: /(?<!\p{L})(no|tampoco|nunca|nadie|ni|ningun[ao]|ningún|jamás|nada)(?!\p{L})/iu,
    hidden: /(?<!\p{L})(sin|saltan?|solo)(?!\p{L})/iu,
  },
  you: /(?<!\p{L})(tú|te|ti|contigo|tus?|tuy[ao]s?|usted(es)?|eres|estás|tienes|puedes|debes|quieres|trabajas)(?!\p{L})/u,
  harm: /\btrata\b|tratante|trafica|explota|\babus|crimen|criminal|delito|víctima|esclav|sexual|violen/i,
  counts:
    /\b(por ciento|porcentaje|cientos|mil|miles|millón|millones|(\d+ de|de cada) (\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien))\b/giu,
  moves: { fingers: /dedo/i, heart: /corazón|pecho/i },
  backing:
    /aprobad|certificad|acreditad|oficial|recomendad|autorizad|avalad|respaldad|en nombre de|naciones unidas/i,
  marks: {
    quotes: '“”‘’',
    two: /dos/,
    // Letters, and little words, of Portuguese among them.
    strange:
      /[^\P{Script=Latin}a-záéíóúüñ]|(?<!\p{L})(umas?|em|com|isso|muito|quem|nem)(?!\p{L})/iu,
    never: [
      [/(?<!¿[^?]*)\?|¿[^?]*$/, '¿ where the question begins, and ? where it ends'],
      [/(?<!¡[^!]*)!|¡[^!]*$/, '¡ where the call begins, and ! where it ends'],
    ],
  },
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
