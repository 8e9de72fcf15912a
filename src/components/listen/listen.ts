// Reading aloud: the buttons that start it and the bar that controls it. Both are hidden where the
// computer has no voice for the language.
import { announce } from '#components/frame/announce.ts';
import { template } from '#components/frame/templates.ts';
import { makeSpeaker } from './speaker.ts';
import { scenes } from './sentences.ts';
import { localVoice, speech } from './voice.ts';

let bar: HTMLElement | undefined;
/** The button that asked: it gets the focus back. */
let starter: HTMLElement | null = null;

const speaker = makeSpeaker(update, (hasFailed) => {
  const failed = bar?.dataset.failed;
  bar?.remove();
  bar = undefined;
  document.body.classList.remove('listening');
  if (starter?.isConnected) starter.focus();
  starter = null;
  if (hasFailed) announce(failed);
});

const commands: Record<string, () => void> = {
  pause: speaker.toggle,
  back: () => speaker.move(-1),
  next: () => speaker.move(1),
  slower: () => speaker.changeRate(-1),
  faster: () => speaker.changeRate(1),
  speed: speaker.turnRate,
  stop: () => speaker.stop(),
};

/** Shows in the bar which scene is read and the speed; without scenes, the name of the bar. */
function update(): void {
  if (!bar) return;
  bar.dataset.state = speaker.isPlaying() ? 'playing' : 'paused';
  const [part, scene] = speaker.position();
  const all = [...document.querySelectorAll(scenes)];
  const place = bar.querySelector<HTMLElement>('[data-at]');
  if (place)
    place.textContent = scene
      ? (place.dataset.at ?? '')
          .replace('{n}', String(all.indexOf(scene) + 1))
          .replace('{total}', String(all.length))
      : bar.getAttribute('aria-label');
  bar.querySelector('progress')?.setAttribute('value', String(part));
  const speed = bar.querySelector<HTMLElement>('[data-rates]');
  const rate = speed?.dataset.rates?.split(' ')[speaker.rate()] ?? '';
  if (speed) speed.textContent = rate;
}

/** Reads a part of the page; the bar is loaded meanwhile. */
async function listen(root: Element, button: HTMLElement): Promise<void> {
  speaker.stop();
  starter = button;
  if (!speaker.start(root)) starter = null;
  const made = await template('listen').catch(() => undefined);
  if (!made || !speaker.isPlaying() || starter !== button) return;
  bar = made;
  document.body.append(bar);
  document.body.classList.add('listening');
  for (const control of bar.querySelectorAll<HTMLButtonElement>('[data-do]'))
    control.addEventListener('click', () => commands[control.dataset.do ?? '']?.());
  bar.querySelector<HTMLButtonElement>('[data-do=pause]')?.focus();
  update();
}

/** Gives a part of the page a button of its own, beside its name, once. */
function addButton(part: Element, main: HTMLElement): void {
  if (part.querySelector('.hear')) return;
  const { hear = '' } = main.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'hear';
  const name = part.querySelector('h2, h3, b')?.textContent ?? '';
  button.setAttribute('aria-label', `${hear}: ${name}`);
  const icon = main.querySelector('svg')?.cloneNode(true);
  if (icon) button.append(icon);
  button.addEventListener('click', () => void listen(part, button));
  (part.querySelector('.spoken') ?? part.querySelector('h2, b'))?.append(button);
}

/** Shows the buttons, where there is a voice. */
function offer(main: HTMLElement): void {
  if (!localVoice()) return;
  main.dataset.listen = 'ready';
  main.hidden = false;
  for (const part of document.querySelectorAll('.scene, .word, .slip')) addButton(part, main);
}

/** A link to a page that is read aloud: there is none where nothing can be heard. */
const voiced = document.querySelector<HTMLElement>('[data-voice]');
if (speech && voiced) {
  const show = (): void => void (voiced.hidden = !localVoice());
  show();
  speech.addEventListener('voiceschanged', show);
  setTimeout(show, 1500);
}

const mainButton = document.querySelector<HTMLElement>('[data-listen]');
if (speech && mainButton) {
  const again = (): void => offer(mainButton);
  mainButton.addEventListener(
    'click',
    () => void listen(document.querySelector('main') ?? document.body, mainButton),
  );
  again();
  // Voices may come late; old Safari has no event for that, so a look once more.
  speech.onvoiceschanged = again;
  setTimeout(again, 1500);
  // The meaning of a word has opened (components/term/meaning-popup.ts).
  document.addEventListener('meaning-open', again);
  addEventListener('pagehide', () => speaker.stop());
}
