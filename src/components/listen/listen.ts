// Reading aloud with a voice of the computer itself, never one that sends the text away. Sentence by sentence: Chrome lets a long utterance die after
// about 14 seconds (https://issues.chromium.org/issues/41294170). Where there is no voice for the language there is no control.
import { announce } from '#components/frame/announce.ts';
import { template } from '#components/frame/templates.ts';

interface Sentence {
  block: Element;
  /** Characters of the block's text. */
  start: number;
  end: number;
}

const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
const language = document.documentElement.lang;
const rates = [0.6, 0.8, 1, 1.2, 1.5];
/** No sound after this many milliseconds: something is wrong. A slow old computer needs a while for its first word. */
const patience = 5000;
/** Milliseconds that a character may take, with room to spare, before a sentence counts as over without word of it. */
const slowest = 250;

/** The voice for the page: on this computer, in its language, the region of the page first. */
function voiceHere(): SpeechSynthesisVoice | undefined {
  const [short = ''] = language.toLowerCase().split('-');
  const fits = (speech?.getVoices() ?? []).filter(
    ({ localService, lang }) =>
      localService &&
      new RegExp(`^(${short}|${short === 'zh' ? 'cmn' : short})\\b`, 'i').test(lang),
  );
  // Simplified Chinese is read in Mandarin, not in Cantonese.
  return (
    (short === 'zh'
      ? (fits.find(({ lang }) => /cn|hans|cmn/i.test(lang)) ??
        fits.find(({ lang }) => !/hk|yue/i.test(lang)))
      : undefined) ??
    fits.find((voice) => voice.default) ??
    (short === 'zh' ? undefined : fits[0])
  );
}

/** What is not read: tools, sources, what is folded or hidden. The answers of a question are folds whose names are read. */
const silent =
  'nav, form, button, output, .source, .number__from, [hidden], [aria-hidden="true"], details:not([open], .choice), .choice:not([open]) > .says, .outside, script, style, template';

/** The sentences of a part of the page, in the order in which they are read. */
function sentencesOf(root: Element): Sentence[] {
  const blocks: Element[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    let block = text.parentElement;
    if (
      !block ||
      !text.nodeValue?.trim() ||
      block.closest(silent) ||
      block.getClientRects().length === 0
    )
      continue;
    while (
      block.parentElement &&
      block !== root &&
      /^(inline|contents)/.test(getComputedStyle(block).display)
    )
      block = block.parentElement;
    if (!blocks.includes(block)) blocks.push(block);
  }
  // A block inside another is read by itself; the outer one has no text of its own then.
  return blocks
    .filter((block) => !blocks.some((other) => other !== block && block.contains(other)))
    .flatMap((block) => {
      const text = spoken(block)
        .map(({ nodeValue }) => nodeValue)
        .join('');
      const pieces =
        'Segmenter' in Intl
          ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
              ({ segment }) => segment,
            )
          : (text.match(/[^.!?؟。！？]+[.!?؟。！？]*["”»’』」]*\s*/g) ?? []);
      let at = 0;
      return pieces.flatMap((piece) => {
        const start = at;
        at += piece.length;
        return /[\p{L}\p{N}]/u.test(piece) ? [{ block, start, end: at }] : [];
      });
    });
}

/** The text nodes of a block that are read. */
function spoken(block: Element): Text[] {
  const found: Text[] = [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (!text.parentElement?.closest(silent)) found.push(text as Text);
  return found;
}

let sentences: Sentence[] = [];
let at = 0;
let rate = 2;
let playing = false;
let failures = 0;
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let bar: HTMLElement | undefined;
let starter: HTMLElement | null = null;

function unmark(): void {
  for (const mark of document.querySelectorAll('mark.said')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Marks a sentence, though it may run over links and bold words, and gives its text. */
function mark({ block, start, end }: Sentence): string {
  unmark();
  let from = 0;
  let words = '';
  let first: Element | undefined;
  for (const text of spoken(block)) {
    const length = text.length;
    const [a, b] = [Math.max(start - from, 0), Math.min(end - from, length)];
    from += length;
    if (a >= b) continue;
    const range = document.createRange();
    range.setStart(text, a);
    range.setEnd(text, b);
    words += range.toString();
    const marked = document.createElement('mark');
    marked.className = 'said';
    range.surroundContents(marked);
    first ??= marked;
  }
  const box = first?.getBoundingClientRect();
  if (box && (box.top < 90 || box.bottom > innerHeight - 120))
    first?.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  return words.trim();
}

function show(): void {
  if (!bar) return;
  bar.dataset.state = playing ? 'playing' : 'paused';
  const where = bar.querySelector<HTMLElement>('[data-at]');
  if (where)
    where.textContent = (where.dataset.at ?? '')
      .replace('{n}', String(at + 1))
      .replace('{total}', String(sentences.length));
  bar
    .querySelector<HTMLProgressElement>('progress')
    ?.setAttribute('value', String((at + 1) / sentences.length));
}

function read(): void {
  const mine = ++turn;
  clearTimeout(timer);
  speech?.cancel();
  const sentence = sentences[at];
  const voice = voiceHere();
  if (!sentence || !voice || !speech) return stop();
  show();
  const utterance = new SpeechSynthesisUtterance(mark(sentence));
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rates[rate] ?? 1;
  const next = (well: boolean): void => {
    if (mine !== turn || !playing) return;
    failures = well ? 0 : failures + 1;
    if (failures > 2) return fail();
    if (well || failures === 2) at++;
    if (at >= sentences.length) return stop();
    read();
  };
  utterance.onstart = () => {
    if (mine !== turn) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => next(true),
      patience + (utterance.text.length * slowest) / utterance.rate,
    );
  };
  utterance.onend = () => next(true);
  utterance.onerror = ({ error }) =>
    void (error !== 'canceled' && error !== 'interrupted' && next(false));
  timer = setTimeout(() => next(false), patience);
  speech.speak(utterance);
}

function pause(): void {
  // Cancelled and spoken anew: pause() of the platform is deaf on some phones.
  playing = false;
  turn++;
  clearTimeout(timer);
  speech?.cancel();
  show();
}

function stop(): void {
  pause();
  unmark();
  sentences = [];
  bar?.remove();
  bar = undefined;
  document.body.classList.remove('listening');
  if (starter?.isConnected) starter.focus();
  starter = null;
}

function fail(): void {
  const words = bar?.dataset.failed;
  stop();
  announce(words);
}

/** Reads a part of the page; the button that asked gets the focus back. */
async function listen(root: Element, button: HTMLElement): Promise<void> {
  stop();
  sentences = sentencesOf(root);
  if (sentences.length === 0) return;
  starter = button;
  at = 0;
  failures = 0;
  playing = true;
  read();
  const made = await template('listen').catch(() => undefined);
  if (!made || !playing || starter !== button) return;
  bar = made;
  document.body.append(bar);
  document.body.classList.add('listening');
  const acts: Record<string, () => void> = {
    pause: () => {
      if (playing) pause();
      else {
        playing = true;
        failures = 0;
        read();
      }
    },
    back: () => {
      at = Math.max(at - 1, 0);
      step();
    },
    next: () => {
      at = Math.min(at + 1, sentences.length - 1);
      step();
    },
    slower: () => {
      rate = Math.max(rate - 1, 0);
      step();
    },
    faster: () => {
      rate = Math.min(rate + 1, rates.length - 1);
      step();
    },
    stop,
  };
  for (const control of bar.querySelectorAll<HTMLButtonElement>('[data-do]'))
    control.addEventListener('click', () => acts[control.dataset.do ?? '']?.());
  bar.querySelector<HTMLButtonElement>('[data-do=pause]')?.focus();
  show();
}
/** After a step, the sentence is read, or only marked while it is paused. */
function step(): void {
  const sentence = sentences[at];
  failures = 0;
  if (playing) read();
  else if (sentence) {
    mark(sentence);
    show();
  }
}

/** Gives a part of the page its own button, once. */
function addHear(part: Element, into: Element, model: HTMLElement): void {
  if (part.querySelector('.hear')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'hear';
  const name = part.querySelector('h2, h3, b')?.textContent ?? '';
  button.setAttribute('aria-label', `${model.dataset.hear ?? ''}: ${name}`);
  button.append(
    ...[
      ...(model.querySelector('svg') ? [model.querySelector('svg')?.cloneNode(true) as Node] : []),
    ],
    part.matches('.scene') ? (model.dataset.hear ?? '') : '',
  );
  button.addEventListener('click', () => void listen(part, button));
  into.append(button);
}

function offer(): void {
  const model = document.querySelector<HTMLElement>('[data-listen]');
  if (!model || !voiceHere()) return;
  model.dataset.listen = 'ready';
  for (const scene of document.querySelectorAll('.scene')) addHear(scene, scene, model);
  for (const word of document.querySelectorAll('.word, .slip'))
    addHear(word, word.querySelector('h2, b') ?? word, model);
}

const starting = document.querySelector<HTMLElement>('[data-listen]');
if (speech && starting) {
  starting.addEventListener(
    'click',
    () => void listen(document.querySelector('main') ?? document.body, starting),
  );
  // Voices may come late; old Safari says nothing when they do, so a look once more.
  offer();
  speech.onvoiceschanged = offer;
  setTimeout(offer, 1500);
  document.addEventListener('added', offer);
  addEventListener('pagehide', stop);
}
