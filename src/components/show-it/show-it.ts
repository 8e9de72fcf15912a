// Says the sentence that is shown, not loudly, where the device has a voice for its language: none that sends it away.
import { localVoice, speech } from '#components/listen/voice.ts';

/** Of 1: the adult stands near, and others may too. */
const volume = 0.4;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-say]')) {
  const { say = '', lang = '' } = button.dataset;
  const offer = (): void => {
    button.hidden = !localVoice(lang);
  };
  offer();
  // Voices may come late; old Safari has no event for that, so a look once more.
  speech?.addEventListener('voiceschanged', offer);
  setTimeout(offer, 1500);
  button.addEventListener('click', () => {
    const voice = localVoice(lang);
    if (!voice || !speech) return;
    speech.cancel();
    const utterance = Object.assign(new SpeechSynthesisUtterance(say), { voice, volume });
    utterance.lang = voice.lang;
    speech.speak(utterance);
  });
}
// A sentence that nobody shows any more is not said.
for (const event of ['hashchange', 'pagehide']) addEventListener(event, () => speech?.cancel());
