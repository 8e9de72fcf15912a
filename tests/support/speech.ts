// A simulated speech API: voices, events and failures.

export interface FakeVoice {
  lang: string;
  localService?: boolean;
  name?: string;
  default?: boolean;
}
export interface FakeSpeech {
  /** What was said, in order. */
  said: { text: string; lang: string; rate: number; voice: string }[];
  cancels: number;
  /** Ends the sentence that is spoken. */
  end: () => void;
  /** Breaks the sentence that is spoken. */
  fail: (error: string) => void;
  /** Lets voices come. */
  arrive: (voices: FakeVoice[]) => void;
}

/**
 * Runs in the page before its scripts. `silent`: no sentence ever fires an event. `itself`:
 * sentences end by themselves.
 */
export function fakeSpeech({
  voices,
  silent,
  itself,
}: {
  voices: FakeVoice[];
  silent?: boolean;
  itself?: boolean;
}): void {
  const whole = (list: FakeVoice[]) =>
    list.map((voice) => ({
      localService: true,
      name: voice.lang,
      default: false,
      voiceURI: voice.lang,
      ...voice,
    }));
  let there = whole(voices);
  type Utterance = SpeechSynthesisUtterance & { text: string };
  let current: Utterance | undefined;
  const fake: FakeSpeech = {
    said: [],
    cancels: 0,
    end: () => {
      const ended = current;
      current = undefined;
      ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
    fail: (error) => {
      const broken = current;
      current = undefined;
      broken?.onerror?.(
        Object.assign(new Event('error'), { error }) as unknown as SpeechSynthesisErrorEvent,
      );
    },
    arrive: (list) => {
      there = whole(list);
      synthesis.onvoiceschanged?.(new Event('voiceschanged'));
    },
  };
  const synthesis = {
    onvoiceschanged: null as ((event: Event) => void) | null,
    getVoices: () => there,
    cancel: () => {
      fake.cancels++;
      const cut = current;
      current = undefined;
      cut?.onerror?.(
        Object.assign(new Event('error'), {
          error: 'canceled',
        }) as unknown as SpeechSynthesisErrorEvent,
      );
    },
    speak: (utterance: Utterance) => {
      if (current) throw new Error('A sentence was spoken while another was not over.');
      current = utterance;
      fake.said.push({
        text: utterance.text,
        lang: utterance.lang,
        rate: utterance.rate,
        voice: utterance.voice?.name ?? '',
      });
      if (silent) return;
      queueMicrotask(() => {
        if (current !== utterance) return;
        utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
        if (itself) queueMicrotask(() => current === utterance && fake.end());
      });
    },
    pause: () => undefined,
    resume: () => undefined,
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  class Fake {
    text: string;
    lang = '';
    rate = 1;
    voice = null;
    onstart = null;
    onend = null;
    onerror = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.assign(globalThis, { SpeechSynthesisUtterance: Fake, fakeSpeech: fake });
}
