import type { Language } from './types.ts';

export const es: Language = {
  tag: 'es',
  dir: 'ltr',
  name: 'Español',
  intl: 'es',
  wordList: 'spanish',
  script: 'latin',
  braille: 'es-g1.ctb',
  spaces: true,
  alsoEnglish: 'normal no pdf icat',
  sentence: { longest: 20, mean: 12 },
  blame: [
    /\bdebiste|\b(deberías|debías|tendrías que|tenías que|podrías|podías|pudiste) haber|\bhabrías (debido|podido)\b/,
    /¿(por|para) qué (no )?((se|te|me|l[aoe]s?) )*(has (hecho|dicho|ido|\p{L}+[ai]do)|(?!(ex|ins|cons|as|pers|res)iste)\p{L}+[aií]ste)(?!\p{L})|¿cómo (pudiste|has podido|se te ocurr)|¿en qué (estabas|estás) pensando|¿quién te mand/u,
    /\bhabía que (decir|contar|pedir|pensar)|\bhabría que haber|\bhubieras\b|\bhubieses\b|\bh[au]b(ría|iera) sido mejor|\bmás te (valía|habría valido|hubiera valido)/,
    /\b(dejaste|permitiste) que\b|\bte dejaste (enga|llev|manip|convenc|us|toc)|\bcaíste en\b|\b(te lo|lo tienes) (bien )?(buscaste|has buscado|merec)|\beso te pas(a|ó) por\b/,
    /\bfallaste\b|\bhas fallado\b|\btu error\b|\berror tuyo\b|\b(?<!si )te (equivocaste|has equivocado)|\bcometiste un error|\bmetiste la pata/,
    /\b(eres|sos|fuiste|eras|has sido) (muy |tan |demasiado |una? )*(tont|estúpid|idiota|confiad|descuidad|ingenu|imprudente|irresponsable|culpable)|\bqué (tont|ingenu|estúpid)/,
    /\b(tontería|tonto|estupidez|estúpido|imprudente|imprudencia|descuido) (de tu parte|por tu parte|tuy)|\bqué vergüenza\b|\b(darte|no te da) vergüenza|\bno (tuviste cuidado|pensaste|hiciste caso)/,
    /\b(la|para la) próxima( vez)?,? (ten|piensa|no (te|lo|la|aceptes|vayas|digas)\b|sé |escucha|hay que|debes)|\b(ten|tené|tengas|tener) más cuidado\b|\b(sé|ser) más (prudente|cuidados|precavid)/,
  ],
  fault: {
    of: /(?<!\p{L})((mi|tu|su|[vn]uestra) (propia )?culpa|culpa (también )?(es |fue )?(mía|tuya|suya|vuestra|nuestra))(?!\p{L})|(?<!por )culpa (es |fue )?(de |del )((l[ao]s?|el|una?|es[aeo]s?|est[aeo]s?|[mts]u|nuestr[ao]) )*(niñ|víctima|chic|hij|muchach|menor)|(?<!tratante )\b(tiene[ns]?|tenés|tenían?|tenías|tuv(iste|o|ieron)) (también )?((algo|parte|un poco) de )?(la )?culpa\b|\bla culpa la (tienes|tenés|tuviste|(tiene|tuvo|tienen) ((la|el|l[ao]s|una?) )?(niñ|víctima|chic|menor))|\b(eres|sos|(niñ[ao]s?|víctimas?|chic[ao]s?|menor(es)?)( que [^.]*)? (es|son|fue|fueron|era|eran)) (también )?(culpable|cómplice|responsable de (lo|es[eo]|tod))/u,
    no: /(?<!\p{L})(no|tampoco|nunca|nadie|ni|ningun[ao]|ningún|jamás|nada)(?!\p{L})/u,
    wrongly: /\balguien dice\b|\bdespués dice\b|\bp(iensa|ensar) que\b|\buna palabra puede decir/,
  },
  no: {
    said: /(?<!\p{L})(no|tampoco|nunca|nadie|ni|ningun[ao]|ningún|jamás|nada)(?!\p{L})/iu,
    hidden: /(?<!\p{L})(sin|saltan?|solo)(?!\p{L})/iu,
  },
  you: /(?<!\p{L})(tú|te|ti|contigo|tus?|tuy[ao]s?|vos|usted(es)?|eres|sos|estás|tienes|puedes|debes|quieres|sabes|sientes|haces|vives|vas|trabajas)(?!\p{L})/u,
  harm: /\btrata\b|tratante|trafica|explota|\babus|crimen|criminal|delito|víctima|esclav|sexual|violen/i,
  counts:
    /\b(por ciento|porcentaje|cientos|mil|miles|millón|millones|(\d+ de|de cada) (\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien))\b/giu,
  moves: { fingers: /dedo/i, heart: /corazón|pecho/i },
  backing:
    /aprobad|certificad|acreditad|oficial|recomendad|autorizad|avalad|respaldad|en nombre de|naciones unidas/i,
  endorsed: {
    site: /(?<!\p{L})(este|nuestro|es (el|un)) (sitio|proyecto)(?!\p{L})|un (sitio|proyecto) de(?!\p{L})/u,
    by: /apr(ob|ueb)(ó|ado|ada|an?|aron)(?!\p{L})(?! la convención)|certificad|acreditad|sitio oficial|recom(iend|end)(a|an|ó|aron|ado|ada)(?!\p{L})|autorizad|(?<!\p{L})avala|respald|con el apoyo|junto con|en cooperación con|en alianza|gracias a(?!\p{L})/u,
  },
  judged:
    /mal[ao]s? (elección|decisión|respuesta)|(elección|decisión|respuesta) (equivocada|incorrecta|mala)|^(incorrecto|mal|falso)(?!\p{L})|(?<!\p{L})(incorrecto|mal) ?!|(?<!\p{L})error(es)?(?!\p{L})|te equivocaste|perdiste|has perdido|fallaste|fin del juego|demasiado tarde ?!|(?<!\p{L})(puntos?|puntuación|puntaje|insignias?|nivel|segundos|más rápido)(?!\p{L})/u,
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
      /^(a|al|algo|asi|como|con|concepto|cual|cuales|cuando|cuanto|cuantos|d|de|decir|define|definicion|del|dime|donde|el|ella|ellos|en|es|esa|ese|eso|esta|estan|este|esto|estoy|explica|explicacion|explicar|ha|hace|hacen|hacer|haces|hago|han|hay|ke|kiero|la|las|le|les|lo|los|me|mi|mis|muy|no|nos|o|pa|para|pero|por|porfa|porque|pq|puede|pueden|puedo|q|qe|qien|que|quien|quienes|quiero|saber|se|ser|si|significa|significado|sin|sobre|son|soy|su|sus|te|tengo|tiene|tu|tus|un|una|unas|unos|va|van|ver|x|xa|xfa|xq|y|ya|yo)$/,
    places: { before: /^(en|desde)$/ },
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
