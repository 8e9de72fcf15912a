// Speaks sentences, one utterance each: Chrome stops an utterance after about 14 seconds
// (https://issues.chromium.org/issues/41294170).
import { rates } from './rates.ts';
import { mark, sentencesIn, unmark, type Sentence } from './sentences.ts';
import { localVoice, speech } from './voice.ts';

/** Timeout in ms until the first sound. A slow old computer needs a while for its first word. */
const startTimeout = 5000;
/**
 * Upper limit in ms for each character, after which a sentence counts as spoken when no `end` event
 * comes.
 */
const characterTimeout = 250;

export interface Speaker {
  /** Begins to read a part of the page; whether there is something to read. */
  start: (root: Element) => boolean;
  stop: () => void;
  /** Pauses, or goes on. */
  toggle: () => void;
  /** Goes on or back: by scene where there are several, else by sentence. */
  move: (by: 1 | -1) => void;
  /** Reads faster or slower by some steps. */
  changeRate: (by: number) => void;
  /** Reads slower by a step; after the slowest comes the fastest. */
  turnRate: () => void;
  /** Which step of its speeds it reads at. */
  rate: () => number;
  isPlaying: () => boolean;
  /** How much has been read, of 1, and the scene that is read. */
  position: () => [part: number, scene: Element | null];
}

/**
 * Makes a speaker. `changed` is called when its state changes, `ended` when it stops: with true
 * when the voice failed.
 */
export function makeSpeaker(changed: () => void, ended: (hasFailed: boolean) => void): Speaker {
  let sentences: Sentence[] = [];
  /** Where one can go to: the sentences with which a scene begins, or all of them. */
  let stops: number[] = [];
  let index = 0;
  let rate = 2;
  let isPlaying = false;
  /** Failures in a row. */
  let failures = 0;
  /** The number of the present utterance: what an earlier one reports no longer counts. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    silence();
    const mine = turn;
    const sentence = sentences[index];
    const voice = localVoice();
    if (!sentence || !voice || !speech) return stop();
    changed();
    const utterance = new SpeechSynthesisUtterance(mark(sentence));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rates[rate] ?? 1;
    const next = (well: boolean): void => {
      if (mine !== turn) return;
      failures = well ? 0 : failures + 1;
      if (failures > 2) return stop(true);
      if (well || failures === 2) index++;
      if (index >= sentences.length) return stop();
      speak();
    };
    utterance.onstart = () => {
      if (mine !== turn) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => next(true),
        startTimeout + (utterance.text.length * characterTimeout) / utterance.rate,
      );
    };
    utterance.onend = () => next(true);
    utterance.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') next(false);
    };
    timer = setTimeout(() => next(false), startTimeout);
    speech.speak(utterance);
  }
  /** Cancelled, and spoken anew later: pause() of the platform does nothing on some phones. */
  function silence(): void {
    turn++;
    clearTimeout(timer);
    speech?.cancel();
  }
  function stop(hasFailed = false): void {
    isPlaying = false;
    silence();
    unmark();
    sentences = [];
    ended(hasFailed);
  }
  /** Reads the present sentence from its beginning, or only marks it during a pause. */
  function restart(): void {
    const sentence = sentences[index];
    failures = 0;
    if (isPlaying) speak();
    else if (sentence) {
      mark(sentence);
      changed();
    }
  }
  const within = (value: number, length: number): number =>
    Math.max(0, Math.min(value, length - 1));

  return {
    start: (root) => {
      sentences = sentencesIn(root);
      if (sentences.length === 0) return false;
      const begins = sentences.flatMap(({ scene }, i) =>
        i === 0 || scene !== sentences[i - 1]?.scene ? [i] : [],
      );
      stops = begins.length > 1 ? begins : [...sentences.keys()];
      index = 0;
      isPlaying = true;
      restart();
      return true;
    },
    stop,
    toggle: () => {
      isPlaying = !isPlaying;
      if (isPlaying) return restart();
      silence();
      changed();
    },
    move: (by) => {
      index =
        by > 0
          ? (stops.find((stop) => stop > index) ?? sentences.length - 1)
          : (stops.filter((stop) => stop < index).at(-1) ?? 0);
      restart();
    },
    changeRate: (by) => {
      rate = within(rate + by, rates.length);
      restart();
    },
    turnRate: () => {
      rate = (rate + rates.length - 1) % rates.length;
      restart();
    },
    rate: () => rate,
    isPlaying: () => isPlaying,
    position: () => [(index + 1) / sentences.length, sentences[index]?.scene ?? null],
  };
}
