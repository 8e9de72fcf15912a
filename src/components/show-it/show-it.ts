// Speaks the sentence at low volume, where the device has a local voice for its language. The voice
// module is part of every page's script: imported alone, it would become a file of its own.
import '#components/frame/page.ts';
import { localVoice, speech } from '#components/listen/voice.ts';

/** Volume, of 1: the adult is near, and others may be. */
const volume = 0.4;

const buttons = document.querySelectorAll<HTMLButtonElement>('[data-say]');
const offer = (): void => {
  for (const button of buttons) button.hidden = !localVoice(button.dataset.lang);
};
for (const button of buttons)
  button.addEventListener('click', () => {
    const { say, lang } = button.dataset;
    const voice = localVoice(lang);
    if (!voice || !speech) return;
    speech.cancel();
    const utterance = Object.assign(new SpeechSynthesisUtterance(say), { voice, volume });
    utterance.lang = voice.lang;
    speech.speak(utterance);
  });
if (speech) {
  offer();
  // Voices may come late; old Safari has no event for that, so a look once more.
  speech.onvoiceschanged = offer;
  setTimeout(offer, 1500);
  // Stops when the sentence is closed.
  for (const event of ['hashchange', 'pagehide']) addEventListener(event, () => speech?.cancel());
}
