// The voice that reads: one of the computer itself, never one that sends the text away.

export const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
/** The language of the page. */
export const language = document.documentElement.lang;

/** The voice for the page or another language: only local voices, the region of the page first. */
export function localVoice(tag = language): SpeechSynthesisVoice | undefined {
  const [short = ''] = tag.toLowerCase().split('-');
  const isChinese = short === 'zh';
  const spoken = new RegExp(`^(${isChinese ? 'zh|cmn' : short})\\b`, 'i');
  const voices = (speech?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && spoken.test(lang),
  );
  // Simplified Chinese is read in Mandarin, not in Cantonese.
  const mandarin = isChinese
    ? (voices.find(({ lang }) => /cn|hans|cmn/i.test(lang)) ??
      voices.find(({ lang }) => !/hk|yue/i.test(lang)))
    : undefined;
  return mandarin ?? voices.find((voice) => voice.default) ?? (isChinese ? undefined : voices[0]);
}
